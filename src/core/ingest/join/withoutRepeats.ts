import type { FieldId } from '../../model/ids';
import type { ColumnData, Reading } from '../../model/reading';
import { dropRows, type MeasureRows } from './measureRows';
import { sortByPersonMonth } from './sortByPersonMonth';

/**
 * Rows that an earlier file of the same table already has, cell for cell, are set aside; a row standing twice in one
 * file is two rows (two coaching talks in a month), so the second file must have it three times to add a third.
 */
export function withoutRepeats(rows: MeasureRows, people: number): MeasureRows {
  if (rows.ledgers.length < 2) return rows;
  const keyOf = rows.ledgers.map(({ reading }) => keyReader(reading));
  const order = sortByPersonMonth(rows.count, rows.person, rows.month, people);
  const repeated = new Uint8Array(rows.count);
  let found = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    end = start + 1;
    while (end < order.length && sameCell(rows, order[start], order[end])) end++;
    // Rows stand in the order of their files.
    if (rows.file[order[start]] === rows.file[order[end - 1]]) continue;
    const seen = new Map<string, Seen>();
    for (let place = start; place < end; place++) {
      const index = order[place];
      const file = rows.file[index];
      const key = `${rows.months[index]} ${keyOf[file]?.(rows.row[index])}`;
      if (!isRepeat(seen, key, file)) continue;
      repeated[index] = 1;
      rows.ledgers[file]?.setAside(rows.row[index], 'rowDuplicate', 'employeeId');
      found++;
    }
  }
  return found === 0 ? rows : dropRows(rows, repeated, found);
}

/** How often files have said the same: kept before the last of them, and by it. */
interface Seen {
  before: number;
  file: number;
  inFile: number;
}

/** Counts one more row; whether the files before it have as many. */
function isRepeat(seen: Map<string, Seen>, key: string, file: number): boolean {
  const known = seen.get(key);
  if (known === undefined) {
    seen.set(key, { before: 0, file, inFile: 1 });
    return false;
  }
  if (known.file !== file) {
    known.before = Math.max(known.before, known.inFile);
    known.file = file;
    known.inFile = 0;
  }
  known.inFile++;
  return known.inFile <= known.before;
}

function sameCell(rows: MeasureRows, a: number, b: number): boolean {
  return rows.person[a] === rows.person[b] && rows.month[a] === rows.month[b];
}

const MATCHED_ALREADY: readonly FieldId[] = ['employeeId', 'email', 'period'];
/** No cell holds it: what shows nothing is left out of cells. */
const BETWEEN = '\0';

/** What a row says besides whom and when, as one text; files that differ in columns never say the same. */
function keyReader({ data }: Reading): (row: number) => string {
  const fields = [...data.keys()].sort();
  const columns = fields.flatMap((field) => {
    const column = data.get(field);
    return column === undefined || MATCHED_ALREADY.includes(field) ? [] : [column];
  });
  const head = fields.join(BETWEEN);
  return (row) => columns.reduce((key, column) => `${key}${BETWEEN}${cellValue(column, row)}`, head);
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
