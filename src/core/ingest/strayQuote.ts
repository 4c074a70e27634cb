import type { Dialect } from './dialect';
import { type Cells, literalCells, type Parsed, parse } from './parseText';

/** A row that was swallowed stands right behind the quote. */
const LINES_SEARCHED = 8;
const CHARACTERS_SEARCHED = 1 << 11;
const RECORDS_COMPARED = 50;

/**
 * Where an opening quote stands that is none: it swallowed whole rows or all to the end, or its line has the cells of a row
 * only without it. Null where none does.
 */
export function strayQuote(text: string, parsed: Parsed, dialect: Dialect): number | null {
  if (parsed.errors.length === 0) return null;
  const known = { ...dialect, width: dialect.width || usualLength(parsed.data) };
  for (const { code, row, index } of parsed.errors) {
    if (row === undefined || index === undefined) continue;
    if (code === 'MissingQuotes') return index - 1;
    if (code !== 'InvalidQuotes') continue;
    const record = parsed.data[row];
    if (areRowsOfTheirOwn(text, index, known)) return index - 1;
    if (!record) continue;
    if (swallowsRow(text, index, record, known)) return index - 1;
    if (record.length !== known.width && isRowByItself(text, index, known)) return index - 1;
  }
  return null;
}

function usualLength(records: readonly Cells[]): number {
  const lengths = records.slice(0, RECORDS_COMPARED).map(({ length }) => length);
  const count = (length: number): number => lengths.filter((other) => other === length).length;
  return lengths.reduce((best, length) => (count(length) > count(best) ? length : best), lengths[0] ?? 1);
}

/** Whether the line of a quote that nothing closes there has the cells of a row where quotes mean nothing. */
function isRowByItself(text: string, index: number, dialect: Dialect): boolean {
  const line = lineFrom(text, lineStart(text, index, dialect), dialect);
  const isOpen = line.split(dialect.quote).length % 2 === 0;
  const isQuoted = line.startsWith(dialect.quote) && line.endsWith(dialect.quote);
  return (isOpen || isQuoted) && literalCells(line, dialect).length === dialect.width;
}

/** Whether the line of a quote and the next one each have the cells of a row. */
function areRowsOfTheirOwn(text: string, index: number, dialect: Dialect): boolean {
  const next = text.indexOf(dialect.newline, index) + 1;
  return dialect.width > 1 && next > 0 && isRowByItself(text, index, dialect) && isRow(text, next, dialect);
}

/** Whether one of the further lines of a record is a row of its own, or begins as one. */
function swallowsRow(text: string, index: number, record: Cells, dialect: Dialect): boolean {
  const { newline, delimiter, quote, width } = dialect;
  const lines = record.reduce((count, cell) => count + cell.split(newline, LINES_SEARCHED).length - 1, 0);
  let start = index;
  for (let line = 0; line < Math.min(lines, LINES_SEARCHED); line++) {
    start = text.indexOf(newline, start) + 1;
    if (start === 0) return false;
    const further = lineFrom(text, start, dialect);
    if (further.startsWith(quote) && !further.startsWith(quote + quote)) return true;
    if (!further.includes(quote) && further.split(delimiter).length >= width) return true;
    const { data, errors } = parse(text.slice(start, start + CHARACTERS_SEARCHED), dialect, false);
    const isSound = errors.every((error) => error.row !== 0);
    if (isSound && data[0]?.length === width && !data[0].some((cell) => cell.includes(quote))) return true;
  }
  return false;
}

function isRow(text: string, start: number, dialect: Dialect): boolean {
  return literalCells(lineFrom(text, start, dialect), dialect).length === dialect.width;
}

function lineStart(text: string, index: number, { newline }: Dialect): number {
  return text.lastIndexOf(newline, index - 1) + 1;
}

function lineFrom(text: string, start: number, { newline }: Dialect): string {
  const end = text.indexOf(newline, start);
  return text.slice(start, end < 0 ? text.length : end).trimEnd();
}
