import { DELIMITERS, type Dialect } from './dialect';
import { type Cells, parse } from './parseText';

/**
 * Records with the lines unpacked that came out as one cell for a reason that can be undone: a line put into quotes as a
 * whole, or one with another delimiter that makes it as wide as the table.
 */
export function mendedRecords(records: readonly Cells[], dialect: Dialect, rowsBefore: number): readonly Cells[] {
  if (!records.some((record) => record.length === 1)) return records;
  return records.map((record, index) => {
    if (record.length !== 1) return record;
    return unpacked(record, rowsBefore + index < dialect.rowsAbove ? { ...dialect, width: 0 } : dialect);
  });
}

/** Above the header only a line in quotes is unpacked: titles may have any delimiter in them. */
function unpacked(record: Cells, dialect: Dialect): Cells {
  const { width, delimiter } = dialect;
  const [cell] = record;
  if (width === 1 || cell === '') return record;
  // A cell that holds the delimiter stood in quotes.
  if (cell.includes(delimiter)) {
    const [cells = [], ...others] = parse(cell, dialect, false).data;
    return others.length === 0 && (width === 0 || cells.length === width) ? cells : record;
  }
  // Half a quoted cell is no row.
  if (width === 0 || cell.split(dialect.quote).length % 2 === 0) return record;
  for (const other of DELIMITERS) {
    if (!cell.includes(other)) continue;
    const [cells, ...others] = parse(cell, { ...dialect, delimiter: other }, false).data;
    if (others.length === 0 && cells.length === width) return cells;
  }
  return record;
}
