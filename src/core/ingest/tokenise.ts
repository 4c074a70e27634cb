import Papa from 'papaparse';
import type { TextSlice } from './decode';
import { TextBuffer } from './textBuffer';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

export type Cells = readonly string[];

export interface Batch {
  readonly records: readonly Cells[];
  /** Bytes of the file read so far. */
  readonly end: number;
  /** What is damaged, where no further row can be read. */
  readonly damage?: string;
}

/** How much of a text its dialect is told from. */
export const SAMPLE_CHARACTERS = 1 << 18;
export const SAMPLE_RECORDS = 1000;
/** A record longer than this is an unclosed quote. */
const RECORD_CHARACTERS = 1 << 22;
/** After so many stray quotes the rest of the file is read as if quotes meant nothing. */
const STRAY_QUOTES_TRIED = 16;

export const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** The `sep=;` line some programs write for Excel: the delimiter it states and its length. Excel does not count it as a row. */
export function separatorLine(text: string): { length: number; delimiter: string | null } {
  const match = /^"?sep=([^\r\n"])"?[^\r\n]{0,1000}(\r\n|\r|\n|$)/i.exec(text);
  return match ? { length: match[0].length, delimiter: match[1] } : { length: 0, delimiter: null };
}

/** Line feeds end rows (a carriage return before one is white space), unless the file has carriage returns instead. */
export function newlineOf(text: string): '\n' | '\r' {
  let feeds = 0;
  let loneReturns = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10) feeds++;
    else if (unit === 13 && text.charCodeAt(index + 1) !== 10) loneReturns++;
  }
  return loneReturns > feeds ? '\r' : '\n';
}

/** The delimiter Papa Parse finds in the first rows, or null. */
export function guessDelimiter(text: string, newline: '\n' | '\r'): string | null {
  const guess = Papa.parse<string[]>(text, {
    header: false,
    dynamicTyping: false,
    skipEmptyLines: 'greedy',
    preview: 20,
    newline,
  });
  return guess.errors.some((error) => error.code === 'UndetectableDelimiter') ? null : guess.meta.delimiter;
}

/** The first records of the sample, blank ones included. Where the sample is not the whole file, its last row may be cut off. */
export function sampleRecords(sample: string, isWhole: boolean, dialect: Dialect): readonly Cells[] {
  const records = parse(sample, dialect, !isWhole).data.slice(0, SAMPLE_RECORDS);
  return records.length > 0 ? records : parse(sample, dialect, false).data.slice(0, SAMPLE_RECORDS);
}

/** Every record of a text after its first `skipped` characters, in order, blank ones included, so that record n is spreadsheet row n. */
export function* tokenise(slices: Iterable<TextSlice>, dialect: Dialect, skipped = 0): Generator<Batch, void, void> {
  const buffer = new TextBuffer(slices);
  buffer.fill(skipped);
  buffer.drop(skipped);
  let size = 1;
  let strayQuotes = 0;
  while (buffer.fill(size)) {
    const { text, isLast } = buffer;
    const quoted = strayQuotes < STRAY_QUOTES_TRIED;
    const parsed = quoted ? parse(text, dialect, !isLast) : literal(text, dialect, !isLast);
    const stray = quoted ? strayQuote(parsed, dialect) : null;
    if (stray === null && (isLast || parsed.data.length > 0)) {
      buffer.drop(isLast ? text.length : parsed.meta.cursor);
      size = 1;
      yield { records: parsed.data, end: buffer.end };
    } else if (stray === null && size < RECORD_CHARACTERS) {
      size = Math.max(size, text.length) * 2;
    } else {
      // The rows before the stray quote stand; its own line is read as if quotes meant nothing.
      strayQuotes++;
      const before = parse(text.slice(0, stray ?? 0), dialect, true);
      buffer.drop(before.meta.cursor);
      const line = buffer.takeLine(dialect.newline);
      size = 1;
      yield { records: [...before.data, line.split(dialect.delimiter).map(unquoted)], end: buffer.end };
    }
  }
}

/** Where an opening quote stands that swallowed whole rows, or all to the end; null where none does. */
function strayQuote(parsed: Papa.ParseResult<string[]>, dialect: Dialect): number | null {
  const width = parsed.data[0]?.length ?? 1;
  const swallows = (cell: string): boolean =>
    cell.split(dialect.newline).some((line, index) => index > 0 && line.split(dialect.delimiter).length >= width);
  for (const { code, row, index } of parsed.errors) {
    if (row === undefined || index === undefined) continue;
    if (code === 'MissingQuotes' || (code === 'InvalidQuotes' && parsed.data[row]?.some(swallows))) return index - 1;
  }
  return null;
}

function parse(text: string, dialect: Dialect, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline });
  const result: Papa.ParseResult<string[]> = parser.parse(text, 0, ignoreLastRow);
  return ignoreLastRow ? result : withoutFinalNewline(result, text, dialect);
}

function literal(text: string, dialect: Dialect, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline, fastMode: true });
  const result: Papa.ParseResult<string[]> = parser.parse(text, 0, ignoreLastRow);
  const plain = { ...result, data: result.data.map((cells) => cells.map(unquoted)) };
  return ignoreLastRow ? plain : withoutFinalNewline(plain, text, dialect);
}

/** The newline that ends the last row does not begin another. */
function withoutFinalNewline(
  result: Papa.ParseResult<string[]>,
  text: string,
  dialect: Dialect,
): Papa.ParseResult<string[]> {
  const last = result.data.at(-1);
  if (text.endsWith(dialect.newline) && last && last.length === 1 && last[0] === '') result.data.pop();
  return result;
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.length >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"')
    ? trimmed.slice(1, -1).replaceAll('""', '"')
    : cell;
}
