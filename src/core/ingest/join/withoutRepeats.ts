import type { ColumnData, Reading } from '../../model/reading';
import { dropRows, type MeasureRows } from './measureRows';
import { sortByPersonMonth } from './sortByPersonMonth';

/**
 * Rows that an earlier file of the same table already has, cell for cell, are set aside; a row standing twice in one
 * file is two rows (two coaching talks in a month), so the second file must have it three times to add a third.
 */
export function withoutRepeats(rows: MeasureRows, people: number): MeasureRows {
  if (rows.ledgers.length < 2) return rows;
  const columns = rows.ledgers.map((a) => rows.ledgers.map((b) => pairColumns(a.reading, b.reading)));
  const sameRow = (a: number, b: number): boolean => {
    const pairs = columns[rows.file[a]]?.[rows.file[b]] ?? null;
    if (pairs === null || rows.months[a] !== rows.months[b]) return false;
    return pairs.every(([first, second]) => Object.is(cellValue(first, rows.row[a]), cellValue(second, rows.row[b])));
  };
  const order = sortByPersonMonth(rows.count, rows.person, rows.month, people);
  const repeated = new Uint8Array(rows.count);
  const takenBy = new Int32Array(rows.count);
  let found = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    end = start + 1;
    while (end < order.length && sameCell(rows, order[start], order[end])) end++;
    for (let place = start + 1; place < end; place++) {
      const index = order[place];
      const original = originalOf(rows, order, start, place, takenBy, sameRow);
      if (original < 0) continue;
      takenBy[original] = rows.file[index];
      repeated[index] = 1;
      rows.ledgers[rows.file[index]]?.setAside(rows.row[index], 'rowDuplicate', 'employeeId');
      found++;
    }
  }
  return found === 0 ? rows : dropRows(rows, repeated, found);
}

function sameCell(rows: MeasureRows, a: number, b: number): boolean {
  return rows.person[a] === rows.person[b] && rows.month[a] === rows.month[b];
}

/** An equal row of an earlier file that no row of this file repeats yet; −1 where there is none. */
function originalOf(
  rows: MeasureRows,
  order: Int32Array,
  start: number,
  place: number,
  takenBy: Int32Array,
  sameRow: (a: number, b: number) => boolean,
): number {
  const index = order[place];
  const file = rows.file[index];
  for (let other = start; other < place; other++) {
    const candidate = order[other];
    if (rows.file[candidate] >= file || takenBy[candidate] === file) continue;
    if (sameRow(candidate, index)) return candidate;
  }
  return -1;
}

type ColumnPair = readonly [ColumnData, ColumnData];

/** The columns of two files side by side, without those the match has used; null where the files differ in columns. */
function pairColumns(first: Reading, second: Reading): readonly ColumnPair[] | null {
  if (first.data.size !== second.data.size) return null;
  const pairs: ColumnPair[] = [];
  for (const [field, data] of first.data) {
    const other = second.data.get(field);
    if (other === undefined) return null;
    if (field !== 'employeeId' && field !== 'email' && field !== 'period') pairs.push([data, other]);
  }
  return pairs;
}

function cellValue(data: ColumnData, row: number): string | number {
  switch (data.kind) {
    case 'text':
      return data.values[data.codes[row]] ?? '';
    case 'day':
      return data.days[row];
    case 'period':
      return data.months[row] * 256 + data.counts[row];
    case 'number':
      return data.values[row];
    case 'code':
      return data.codes[row];
  }
}
