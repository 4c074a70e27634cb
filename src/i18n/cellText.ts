import { isSuppressed } from '../core/model/estimate';
import type { Cell, CellKind, CellTable } from '../core/model/slide';
import type { DelimitedCell, DelimitedLines } from './delimited';
import type { Format } from './format';

/** A cell as it is read; the words for a small group come from the catalogue. */
export function cellText(cell: Cell, kind: CellKind, format: Format, tooSmall: string): string {
  if (cell === null) return '–';
  if (isSuppressed(cell)) return tooSmall;
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

/** A table as it is written to a spreadsheet: numbers as numbers, and the note last. */
export function tableLines(table: CellTable, rows: CellTable['rows'], tooSmall: string): DelimitedLines {
  const written = (cell: Cell): DelimitedCell => (isSuppressed(cell) ? tooSmall : cell);
  return [
    table.columns.map(({ label }) => label),
    ...rows.map((row) => row.map(written)),
    ...(table.note === null ? [] : [[table.note]]),
  ];
}
