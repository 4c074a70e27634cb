import type { TextSlice } from './decode';
import type { Dialect } from './dialect';

const LONGEST_LINE = 1 << 22;

/** The pieces of a text, rewritten; pieces then end where lines end. */
export function* rewrittenSlices(slices: Iterable<TextSlice>, dialect: Dialect): Generator<TextSlice, void, void> {
  let held = '';
  let end = 0;
  for (const slice of slices) {
    const text = held + slice.text;
    end = slice.end;
    const lines = text.length > LONGEST_LINE ? text.length : text.lastIndexOf(dialect.newline) + 1;
    held = text.slice(lines);
    if (lines > 0) yield { text: rewritten(text.slice(0, lines), dialect), end };
  }
  if (held !== '') yield { text: rewritten(held, dialect), end };
}

/** A text whose quotes stand right after delimiters and are escaped by doubling, and whose rows end in one way. */
export function rewritten(text: string, dialect: Dialect): string {
  const { newline, quote, rewriting } = dialect;
  let plain = text;
  if (rewriting.includes('mixedNewlines')) plain = plain.replace(/\r+\n|\r|\n/g, newline);
  if (rewriting.includes('backslashes')) {
    plain = plain.replace(/\\(["'\\])/g, (_, sign: string) => (sign === quote ? quote + quote : sign));
  }
  return rewriting.includes('spacesBeforeQuotes') ? withoutSpacesBeforeQuotes(plain, dialect) : plain;
}

function withoutSpacesBeforeQuotes(text: string, { delimiter, newline, quote }: Dialect): string {
  const spaced = new RegExp(`^ +(${quote}+)(?=(\\s*$)|)`);
  const trimmed = (cell: string): string => {
    const found = spaced.exec(cell);
    // Two quotes open nothing: they are an empty cell, or stand for one inside another.
    return found && (found[1].length % 2 === 1 || found[2] !== undefined) ? cell.trimStart() : cell;
  };
  return text
    .split(newline)
    .map((line) => line.split(delimiter).map(trimmed).join(delimiter))
    .join(newline);
}
