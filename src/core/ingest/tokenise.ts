import Papa from 'papaparse';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

export type Cells = readonly string[];

export interface Batch {
  readonly records: readonly Cells[];
  /** Characters read so far. */
  readonly end: number;
}

const CHUNK_CHARACTERS = 1 << 17;
const SAMPLE_CHARACTERS = 1 << 18;
const SAMPLE_RECORDS = 1000;
/** A record longer than this is an unclosed quote. */
const RECORD_CHARACTERS = 1 << 22;
/** After so many stray quotes the rest of the file is read as if quotes meant nothing. */
const STRAY_QUOTES_TRIED = 16;

export const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Removes the `sep=;` line some programs write for Excel; Excel does not count it as a row either. */
export function withoutSeparatorLine(text: string): { text: string; delimiter: string | null } {
  const match = /^"?sep=([^\r\n"])"?[^\r\n]{0,1000}(\r\n|\r|\n|$)/i.exec(text);
  return match ? { text: text.slice(match[0].length), delimiter: match[1] } : { text, delimiter: null };
}

/** Line feeds end rows (a carriage return before one is white space), unless the file has carriage returns instead. */
export function newlineOf(text: string): '\n' | '\r' {
  const head = text.slice(0, SAMPLE_CHARACTERS);
  let feeds = 0;
  let loneReturns = 0;
  for (let index = 0; index < head.length; index++) {
    const unit = head.charCodeAt(index);
    if (unit === 10) feeds++;
    else if (unit === 13 && head.charCodeAt(index + 1) !== 10) loneReturns++;
  }
  return loneReturns > feeds ? '\r' : '\n';
}

/** The delimiter Papa Parse finds in the first rows, or null. */
export function guessDelimiter(text: string, newline: '\n' | '\r'): string | null {
  const guess = Papa.parse<string[]>(text.slice(0, SAMPLE_CHARACTERS), {
    header: false,
    dynamicTyping: false,
    skipEmptyLines: 'greedy',
    preview: 20,
    newline,
  });
  return guess.errors.some((error) => error.code === 'UndetectableDelimiter') ? null : guess.meta.delimiter;
}

/** The first records, blank ones included. */
export function sampleRecords(text: string, dialect: Dialect): readonly Cells[] {
  const whole = text.length <= SAMPLE_CHARACTERS;
  const sample = whole ? text : text.slice(0, SAMPLE_CHARACTERS);
  const records = parse(sample, dialect, !whole).data.slice(0, SAMPLE_RECORDS);
  return records.length > 0 ? records : parse(sample, dialect, false).data.slice(0, SAMPLE_RECORDS);
}

/** Every record of the file in order, blank ones included, so that record n is spreadsheet row n. */
export function* tokenise(text: string, dialect: Dialect): Generator<Batch, void, void> {
  let start = 0;
  let size = CHUNK_CHARACTERS;
  let strayQuotes = 0;
  while (start < text.length) {
    const chunk = text.slice(start, start + size);
    const last = start + size >= text.length;
    const quoted = strayQuotes < STRAY_QUOTES_TRIED;
    const parsed = quoted ? parse(chunk, dialect, !last) : literal(chunk, dialect, !last);
    const stray = quoted ? strayQuote(parsed, dialect) : null;
    if (stray === null && (last || parsed.data.length > 0)) {
      start = last ? text.length : start + parsed.meta.cursor;
      size = CHUNK_CHARACTERS;
      yield { records: parsed.data, end: start };
    } else if (stray === null && size < RECORD_CHARACTERS) {
      size *= 2;
    } else {
      // The rows before the stray quote stand; its own line is read as if quotes meant nothing.
      strayQuotes++;
      const before = parse(chunk.slice(0, stray ?? 0), dialect, true);
      const line = lineAt(text, start + before.meta.cursor, dialect.newline);
      start = line.end;
      size = CHUNK_CHARACTERS;
      yield { records: [...before.data, line.text.split(dialect.delimiter).map(unquoted)], end: start };
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

function lineAt(text: string, start: number, newline: string): { text: string; end: number } {
  const found = text.indexOf(newline, start);
  return found < 0
    ? { text: text.slice(start), end: text.length }
    : { text: text.slice(start, found), end: found + newline.length };
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.length >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"')
    ? trimmed.slice(1, -1).replaceAll('""', '"')
    : cell;
}
