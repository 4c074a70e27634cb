import { filledWidth, isAllWords, knownHeaders } from './findHeader';
import { isKeyHeader } from './headerLexicon';
import { type OpenTable, openingOf } from './openTable';
import type { Cells } from './parseText';
import { type Batch, SAMPLE_RECORDS } from './tokenise';

/** Rows without a figure that are looked at closely. */
const MOST_TRIED = 10_000;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/** Most rows of data have a cell that begins with a figure; no header has. */
function hasNoFigures(cells: Cells): boolean {
  for (const cell of cells) {
    const first = cell.charCodeAt(0);
    if (first >= DIGIT_ZERO && first <= DIGIT_NINE) return false;
  }
  return cells.length > 1;
}

/**
 * Whether a row without figures is the header of another table, not that above once more: words only, two names of fields
 * among them, of which one says what its rows are about. Words such as *Voluntary* and *Manager* stand in rows of data too,
 * so where no blank row or title parts it from the row above, every cell of it must be a name.
 */
function isOtherHeader(cells: Cells, above: Cells, header: Cells): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = knownHeaders(cells);
  const isApart = above.filter((cell) => cell.trim() !== '').length < 2;
  return (
    known >= 2 &&
    isAllWords(cells) &&
    filled.some(isKeyHeader) &&
    (isApart || (known === filled.length && filledWidth(cells) === filled.length)) &&
    !header.every((name, index) => (cells[index] ?? '').trim() === name)
  );
}

/** Tells the header of another table below a header; `above` is the row before it. */
export function otherHeaders(header: Cells): (cells: Cells, above: Cells) => boolean {
  let tried = 0;
  return (cells, above) => {
    if (header.length === 0 || tried >= MOST_TRIED || !hasNoFigures(cells)) return false;
    tried++;
    return isOtherHeader(cells, above, header);
  };
}

/** A table as its first rows show it, without those of another below it. */
export function withoutTableBelow(table: OpenTable): OpenTable {
  const { records, rows, header } = table.opening;
  if (header === null) return table;
  const names = records[header.last].map((cell) => cell.trim());
  const startsTable = otherHeaders(names);
  const above = (index: number): Cells => (rows[index - 1] === rows[index] - 1 ? records[index - 1] : []);
  const next = records.findIndex((record, index) => index > header.last + 1 && startsTable(record, above(index)));
  if (next < 0) return table;
  return { ...table, opening: { ...table.opening, records: records.slice(0, next), rows: rows.slice(0, next) } };
}

/** The table whose header stands in a row below that of another. */
export function tableBelow(table: OpenTable, row: number): OpenTable {
  const sample: Cells[] = [];
  for (const { records } of recordsFrom(table, row)) {
    sample.push(...records);
    if (sample.length >= row - 1 + SAMPLE_RECORDS) break;
  }
  return { ...table, opening: openingOf(sample), batches: () => recordsFrom(table, row) };
}

/** All records, those above a row blanked, so that numbers stay those of the file. */
function* recordsFrom(table: OpenTable, row: number): Generator<Batch, void, void> {
  let before = 0;
  for (const batch of table.batches()) {
    const first = row - 1 - before;
    before += batch.records.length;
    yield first <= 0
      ? batch
      : { ...batch, records: batch.records.map((record, index) => (index < first ? [] : record)) };
  }
}
