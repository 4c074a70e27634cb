import type { Cell, CellKind, CellTable } from '../core/model/slide';
import { cellText, tableLines } from '../i18n/cellText';
import { csvText, tsvText } from '../i18n/delimited';
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

/** The rows are written when they are first asked for: most tables are never opened. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  note: string | null = null,
): CellTable {
  let written: CellTable['rows'] | undefined;
  return {
    columns: columns.map(({ label, kind }) => ({ label, kind })),
    get rows() {
      written ??= rows.map((row) => columns.map((column) => column.value(row)));
      return written;
    },
    note,
  };
}

export function writeCell(cell: Cell, kind: CellKind, { words, format }: ChartLanguage): string {
  return cellText(cell, kind, format, words.frame.tooSmall);
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

/** Tab-separated, decimal mark of the language, full precision; what is drawn and nothing else. */
export function writeTsv(table: CellTable, rows: CellTable['rows'], { words, format }: ChartLanguage): string {
  return tsvText(tableLines(table, rows, words.frame.tooSmall), format);
}

/** The same as a file for the spreadsheet program of the language. */
export function writeCsv(table: CellTable, rows: CellTable['rows'], { words, format }: ChartLanguage): string {
  return csvText(tableLines(table, rows, words.frame.tooSmall), format);
}
