import type { Cells } from '../parseText';
import type { Batch } from '../tokenise';
import { numberText } from './numberText';
import { readPart, UnreadablePart } from './readPart';
import { type SheetPart, type WorkbookParts, withoutEscapes } from './workbookParts';

/** Cells merged into one: its text stands in the first row only. Rows and columns from 0. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const NO_CELLS: Cells = [];

/** The rows of a sheet as text, blank ones included. */
export function* readSheet(
  file: Uint8Array,
  sheet: SheetPart,
  parts: WorkbookParts,
  merged: readonly MergedCells[] = [],
): Generator<Batch, void, void> {
  const rows = new SheetRows(sheet, parts, new MergedTexts(merged));
  for (const end of readPart(file, sheet.member, rows)) {
    const records = rows.take();
    if (records.length > 0) yield { records, end };
  }
}

/** Collects rows from the tags of a sheet. */
class SheetRows {
  private readonly sheet: SheetPart;
  private readonly parts: WorkbookParts;
  private readonly merged: MergedTexts;
  private records: Cells[] = [];
  /** Rows handed over or blank so far. */
  private done = 0;
  private row: string[] = [];
  private rowIndex = -1;
  private column = -1;
  private type = '';
  private style = -1;
  private value = '';
  private formula = '';
  /** The tag whose text is wanted. */
  private within = '';
  private isAid = false;

  constructor(sheet: SheetPart, parts: WorkbookParts, merged: MergedTexts) {
    this.sheet = sheet;
    this.parts = parts;
    this.merged = merged;
  }

  take(): Cells[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  readonly open = (name: string, attribute: (name: string) => string): void => {
    if (name === 'c') this.openCell(attribute);
    else if (name === 'row') this.openRow(attribute('r'));
    else if (name === 'rPh') this.isAid = true;
    else if (this.column >= 0 && (name === 'v' || name === 't' || name === 'f')) this.within = this.isAid ? '' : name;
  };

  readonly close = (name: string): void => {
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'rPh') this.isAid = false;
    else if (name === this.within) this.within = '';
  };

  readonly text = (text: string): void => {
    if (this.within === 'v' || this.within === 't') this.value += text;
    else if (this.within === 'f') this.formula += text;
  };

  private openRow(number: string): void {
    const index = number === '' ? this.rowIndex + 1 : Number(number) - 1;
    // A row out of order would take the place of another.
    if (!Number.isInteger(index) || index <= this.rowIndex || index >= MOST_ROWS) this.refuse();
    this.rowIndex = index;
    this.row = [];
    this.column = -1;
  }

  private openCell(attribute: (name: string) => string): void {
    if (this.rowIndex < 0) this.refuse();
    const reference = attribute('r');
    this.column = reference === '' ? this.row.length : columnOf(reference);
    if (this.column < 0 || this.column >= MOST_COLUMNS) this.refuse();
    this.type = attribute('t');
    this.style = attribute('s') === '' ? -1 : Number(attribute('s'));
    this.value = '';
    this.formula = '';
  }

  private closeCell(): void {
    const text = this.cellText();
    const { row, column } = this;
    if (text !== '') {
      while (row.length < column) row.push('');
      row[column] = text;
    }
    this.within = '';
  }

  private cellText(): string {
    const { type, value, formula } = this;
    // Never computed and saved: the formula stands for the value it would have.
    if (value === '' && formula !== '' && type !== 'str') return `=${formula}`;
    if (type === 's') return value === '' ? '' : this.sharedText(Number(value));
    if (type === 'str' || type === 'inlineStr') return withoutEscapes(value);
    if (type === 'b') return value === '' ? '' : value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    if (type === 'e' || type === 'd') return value;
    return numberText(value, this.parts.styles[this.style] ?? 'number', this.parts.isDate1904);
  }

  private sharedText(index: number): string {
    return this.parts.sharedTexts[index] ?? this.refuse();
  }

  private closeRow(): void {
    this.merged.fill(this.rowIndex, this.row);
    if (this.row.length === 0) return;
    while (this.done < this.rowIndex) {
      this.records.push(NO_CELLS);
      this.done++;
    }
    this.records.push(this.row);
    this.done++;
    this.row = [];
    this.column = -1;
  }

  private refuse(): never {
    throw new UnreadablePart(this.sheet.member);
  }
}

/** Column of a cell from 0 (`A1`: 0); −1 where it is no reference. */
function columnOf(reference: string): number {
  let column = 0;
  let index = 0;
  for (; index < reference.length && index < 4; index++) {
    const letter = reference.charCodeAt(index) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Puts the text of cells merged downwards into the rows below it; rows that are otherwise blank stay so. */
class MergedTexts {
  private readonly byFirstRow = new Map<number, MergedCells[]>();
  private open: { readonly cells: MergedCells; readonly text: string }[] = [];

  constructor(merged: readonly MergedCells[]) {
    for (const cells of merged) {
      if (cells.lastRow === cells.firstRow) continue;
      this.byFirstRow.set(cells.firstRow, [...(this.byFirstRow.get(cells.firstRow) ?? []), cells]);
    }
  }

  fill(rowIndex: number, row: string[]): void {
    if (this.open.length > 0) {
      this.open = this.open.filter(({ cells }) => cells.lastRow >= rowIndex);
      if (row.length > 0) for (const { cells, text } of this.open) putIfBlank(row, cells.column, text);
    }
    for (const cells of this.byFirstRow.get(rowIndex) ?? []) {
      const text = row[cells.column] ?? '';
      if (text !== '') this.open.push({ cells, text });
    }
  }
}

function putIfBlank(row: string[], column: number, text: string): void {
  while (row.length <= column) row.push('');
  if (row[column] === '') row[column] = text;
}
