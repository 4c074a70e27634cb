import { filledWidth } from './findHeader';
import type { Cells } from './parseText';

/** How many cells a row may have. */
export interface RowWidths {
  readonly least: number;
  readonly most: number;
}

/** One row in twenty that has lost or gained a delimiter is damaged; more of them are the way a program writes. */
const DAMAGED_SHARE = 0.05;
const FEWEST_COMPARED = 4;

/**
 * Which widths a program writes: some leave trailing blanks away, some put a delimiter after the last cell. Where all rows but
 * a few are as wide as the header, a row that is not has lost or gained a delimiter, and its values would slip.
 */
export function rowWidths(data: readonly Cells[], width: number): RowWidths {
  const rows = data.filter((record) => record.length > 1);
  const isRare = (count: number): boolean =>
    rows.length >= FEWEST_COMPARED && count <= Math.max(1, rows.length * DAMAGED_SHARE);
  const short = rows.filter(({ length }) => length < width).length;
  const long = rows.filter((record) => record.length > width && filledWidth(record) <= width).length;
  return { least: isRare(short) ? width : 0, most: isRare(long) ? width : Number.POSITIVE_INFINITY };
}
