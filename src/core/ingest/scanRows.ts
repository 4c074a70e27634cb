import type { FileIssueCode } from '../model/issue';
import { type ColumnStore, ColumnStoreBuilder, ROW_KINDS, type RowKind } from './columnStore';
import { filledWidth } from './findHeader';
import { MOST_COLUMNS, type OpenTable } from './openTable';
import type { Cells } from './parseText';
import type { RowWidths } from './rowWidths';
import { otherHeaders } from './tableBelow';
import { isTotalRow } from './totalRow';

const LONGEST_CELL = 32_768;
/** Rows so far say within so much how many there will be. */
const ROOM_TO_SPARE = 1.02;

export interface ScanPlan {
  readonly delimiter: string;
  /** Spreadsheet row of the header, the last where it has several; 0 where there is none. */
  readonly headerRow: number;
  readonly headerRows: ReadonlySet<number>;
  /** The cells of that row. */
  readonly header: Cells;
  /** Columns of the table; a row with more has a delimiter inside a value. */
  readonly width: number;
  /** Cells a row of it has, blank ones at its end included. */
  readonly widths: RowWidths;
  /** Column of the person's id; −1 where none is known. */
  readonly idColumn: number;
  /** Columns whose cells are kept. */
  readonly keep: readonly number[];
}

export interface FileProblem {
  readonly code: FileIssueCode;
  readonly row: number;
  readonly raw: string;
}

export interface Scan {
  readonly store: ColumnStore;
  /** Rows that are neither blank nor the header. */
  readonly rowsRead: number;
  /** Text of the rows that are no data, by index in the store. */
  readonly asideTexts: ReadonlyMap<number, string>;
  /** A limit that was passed; the rows are still counted. */
  readonly problem: FileProblem | null;
  /** Row in which the header of another table stands, where this one ends; 0 where none does. */
  readonly nextTable: number;
}

const MOST_ASIDE_TEXTS = 100_000;
const LONGEST_ASIDE_TEXT = 200;

/** How far a scan has come, in the unit of the table, and the rows read. */
export interface Scanned {
  readonly to: number;
  readonly rows: number;
}

/** Every row of a table into columns, up to the header of another where one may follow. Yields how far its batches have come. */
export function* scanRows(table: OpenTable, plan: ScanPlan, mayBeFollowed: boolean): Generator<Scanned, Scan, void> {
  const builder = new ColumnStoreBuilder(plan.keep);
  const asideTexts = new Map<number, string>();
  let problem: FileProblem | null = null;
  let rowNumber = 0;
  let stored = 0;
  let rowsRead = 0;
  let data = 0;
  let above: Cells = [];
  const startsTable = mayBeFollowed ? otherHeaders(plan.header) : () => false;
  for (const batch of table.batches()) {
    for (const cells of batch.records) {
      rowNumber++;
      const before = above;
      above = cells;
      const longest = longestCell(cells);
      if (longest === 0) continue;
      problem ??= limitPassed(cells, longest, rowNumber);
      if (rowNumber <= plan.headerRow && plan.headerRows.has(rowNumber)) continue;
      rowsRead++;
      if (problem) continue;
      const kind = rowKind(cells, rowNumber, plan);
      if (data > 0 && kind !== 'repeatedHeader' && startsTable(cells, before)) {
        return { store: builder.build(), rowsRead: rowsRead - 1, asideTexts, problem, nextTable: rowNumber };
      }
      if (kind === 'data') data++;
      if (kind !== 'data' && asideTexts.size < MOST_ASIDE_TEXTS) asideTexts.set(stored, asideText(cells, kind, plan));
      builder.addRow(cells, rowNumber, kind === 'data' ? 0 : ROW_KINDS.indexOf(kind));
      stored++;
    }
    if (batch.damage !== undefined) problem ??= { code: 'fileDamaged', row: rowNumber, raw: batch.damage };
    builder.expect(Math.ceil((stored / Math.max(1, batch.end)) * table.size * ROOM_TO_SPARE));
    yield { to: batch.end, rows: rowsRead };
  }
  return { store: builder.build(), rowsRead, asideTexts, problem, nextTable: 0 };
}

/** Length of the longest cell that is not blank; 0 in a blank row. */
function longestCell(cells: Cells): number {
  let longest = 0;
  for (const cell of cells) {
    if (cell.length > longest && (cell.charCodeAt(0) > 32 || cell.trim() !== '')) longest = cell.length;
  }
  return longest;
}

function limitPassed(cells: Cells, longest: number, row: number): FileProblem | null {
  if (longest > LONGEST_CELL) return { code: 'fileCellTooLong', row, raw: String(longest) };
  const width = cells.length > MOST_COLUMNS ? filledWidth(cells) : 0;
  return width > MOST_COLUMNS ? { code: 'fileTooManyColumns', row, raw: String(width) } : null;
}

function rowKind(cells: Cells, rowNumber: number, plan: ScanPlan): RowKind {
  if (rowNumber < plan.headerRow) return 'title';
  if (isTotalRow(cells, plan.idColumn)) return 'total';
  if (repeatsHeader(cells, plan.header)) return 'repeatedHeader';
  if (cells.length < plan.widths.least) return 'tooShort';
  if (cells.length <= plan.width) return 'data';
  return cells.length > plan.widths.most || filledWidth(cells) > plan.width ? 'tooLong' : 'data';
}

function repeatsHeader(cells: Cells, header: Cells): boolean {
  if (header.length === 0 || cells[0] !== header[0]) return false;
  return header.every((name, index) => (cells[index] ?? '').trim() === name.trim());
}

/** The row as it stands; of a row that is too long only the surplus, for its other cells may be nobody's business. */
function asideText(cells: Cells, kind: RowKind, plan: ScanPlan): string {
  const shown = cells.slice(kind === 'tooLong' ? plan.width : 0, filledWidth(cells));
  return shown.join(plan.delimiter).slice(0, LONGEST_ASIDE_TEXT).trim();
}
