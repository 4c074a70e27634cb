import { isSuppressed } from '../core/model/estimate';
import type { Cell, CellKind, CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';

export interface TableColumn<Row> {
  readonly label: string;
  readonly kind: CellKind;
  value(row: Row): Cell;
}

export interface TableOrder {
  readonly column: number;
  readonly descending: boolean;
}

export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  note: string | null = null,
): CellTable {
  return {
    columns: columns.map(({ label, kind }) => ({ label, kind })),
    rows: rows.map((row) => columns.map((column) => column.value(row))),
    note,
  };
}

export function writeCell(cell: Cell, kind: CellKind, { words, format }: ChartLanguage): string {
  if (cell === null) return '–';
  if (isSuppressed(cell)) return words.frame.tooSmall;
  if (typeof cell === 'string') return kind === 'month' ? format.month(cell) : cell;
  switch (kind) {
    case 'percent':
      return format.percent(cell, 1);
    case 'ratio':
      return format.ratio(cell);
    case 'hours':
    case 'number':
      return format.number(cell, 1);
    case 'decimal':
      return format.number(cell, 2);
    case 'count':
      return format.count(cell);
    default:
      return String(cell);
  }
}

/** A new order of the rows; cells without a number or text stay last either way. */
export function sortRows(table: CellTable, order: TableOrder | null, language: string): CellTable['rows'] {
  if (order === null) return table.rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = order.descending ? -1 : 1;
  const hasValue = (cell: Cell | undefined) => typeof cell === 'string' || typeof cell === 'number';
  return [...table.rows].sort((first, second) => {
    const [a, b] = [first[order.column], second[order.column]];
    if (!hasValue(a) || !hasValue(b)) return Number(!hasValue(a)) - Number(!hasValue(b));
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
}

const FORMULA_STARTS = new Set('=+-@|%＝＋－＠');
const BYTE_ORDER_MARK = '\uFEFF';

/** An apostrophe before text that a spreadsheet would run as a formula, also behind blanks, NUL or a byte order mark. */
export function neutraliseFormula(text: string): string {
  for (const character of text) {
    if (character === '\t' || character === '\r' || character === '\n' || FORMULA_STARTS.has(character))
      return `'${text}`;
    if (character !== '\0' && character !== BYTE_ORDER_MARK && character.trim() !== '') return text;
  }
  return text;
}

function copyCell(cell: Cell, kind: CellKind, language: ChartLanguage): string {
  if (typeof cell === 'number') return kind === 'year' ? String(cell) : language.format.plain(cell);
  if (cell === null) return '';
  const text = typeof cell === 'string' ? cell : language.words.frame.tooSmall;
  return oneLine(text);
}

function oneLine(text: string): string {
  return neutraliseFormula(text)
    .replaceAll('\0', '')
    .replace(/[\t\r\n]+/g, ' ');
}

/** Tab-separated, decimal mark of the language, full precision; what is drawn and nothing else. */
export function writeTsv(table: CellTable, rows: CellTable['rows'], language: ChartLanguage): string {
  const lines = [
    table.columns.map((column) => oneLine(column.label)),
    ...rows.map((row) => row.map((cell, at) => copyCell(cell, table.columns[at]?.kind ?? 'text', language))),
    ...(table.note === null ? [] : [[oneLine(table.note)]]),
  ];
  return lines.map((cells) => cells.join('\t')).join('\r\n');
}

/** The same as a file: a byte order mark, the separator the language's spreadsheets expect, text in quotation marks. */
export function writeCsv(table: CellTable, rows: CellTable['rows'], language: ChartLanguage): string {
  const separator = language.format.language === 'de' ? ';' : ',';
  const lines = writeTsv(table, rows, language)
    .split('\r\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => (cell.includes('"') || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(separator),
    );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
