import Papa from 'papaparse';
import type { Dialect, Newline } from './dialect';

export type Cells = readonly string[];
export type Parsed = Papa.ParseResult<string[]>;

/** The delimiter Papa Parse finds in the first rows, or null. */
export function guessDelimiter(text: string, newline: Newline): string | null {
  const guess = Papa.parse<string[]>(text, {
    header: false,
    dynamicTyping: false,
    skipEmptyLines: 'greedy',
    preview: 20,
    newline,
  });
  return guess.errors.some((error) => error.code === 'UndetectableDelimiter') ? null : guess.meta.delimiter;
}

/** A text into records, blank ones included. */
export function parse(text: string, dialect: Dialect, ignoreLastRow: boolean): Parsed {
  const parser = new Papa.Parser(settings(dialect));
  if (ignoreLastRow) return parser.parse(text, 0, true);
  // White space between the last quote and the end is known as such by the newline behind it.
  const ended = text === '' || text.endsWith(dialect.newline) ? text : text + dialect.newline;
  return withoutFinalNewline(parser.parse(ended, 0, false), ended, dialect);
}

/** A text into records as if quotes meant nothing. */
export function parseLiterally(text: string, dialect: Dialect, ignoreLastRow: boolean): Parsed {
  const parser = new Papa.Parser({ ...settings(dialect), fastMode: true });
  const result: Parsed = parser.parse(text, 0, ignoreLastRow);
  const plain = { ...result, data: result.data.map((cells) => cells.map((cell) => unquoted(cell, dialect.quote))) };
  return ignoreLastRow ? plain : withoutFinalNewline(plain, text, dialect);
}

function settings({ delimiter, newline, quote }: Dialect) {
  return { delimiter, newline, quoteChar: quote };
}

/** The newline that ends the last row does not begin another. */
function withoutFinalNewline(result: Parsed, text: string, dialect: Dialect): Parsed {
  const last = result.data.at(-1);
  if (text.endsWith(dialect.newline) && last && last.length === 1 && last[0] === '') result.data.pop();
  return result;
}

/** The cells of a line whose quotes do not fit: those around every cell, else those around a whole cell, are no part of it. */
export function literalCells(line: string, { delimiter, quote, width }: Dialect): Cells {
  const trimmed = line.trim();
  if (width > 0 && trimmed.length > 1 && trimmed.startsWith(quote) && trimmed.endsWith(quote)) {
    const cells = trimmed.slice(1, -1).split(quote + delimiter + quote);
    if (cells.length === width) return cells.map((cell) => cell.replaceAll(quote + quote, quote));
  }
  return line.split(delimiter).map((cell) => unquoted(cell, quote));
}

function unquoted(cell: string, quote: string): string {
  const trimmed = cell.trim();
  return trimmed.length >= 2 && trimmed.startsWith(quote) && trimmed.endsWith(quote)
    ? trimmed.slice(1, -1).replaceAll(quote + quote, quote)
    : cell;
}
