import type { TextSlice } from './decode';
import type { Dialect } from './dialect';
import { mendedRecords } from './mendedRecords';
import { type Cells, literalCells, parse, parseLiterally } from './parseText';
import { rewritten, rewrittenSlices } from './rewriting';
import { strayQuote } from './strayQuote';
import { TextBuffer } from './textBuffer';

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
/** After so many characters read again because of stray quotes the rest of the file is read as if quotes meant nothing. */
const CHARACTERS_TRIED = 1 << 26;
/** Where one quote is astray the next may be near. */
const CHARACTERS_AFTER_STRAY = 1 << 11;

/** The first records of the sample, blank ones included. Where the sample is not the whole file, its last row may be cut off. */
export function sampleRecords(sample: string, isWhole: boolean, dialect: Dialect): readonly Cells[] {
  const text = dialect.rewriting.length === 0 ? sample : rewritten(sample, dialect);
  const parsed = parse(text, dialect, !isWhole);
  if (parsed.data.length > 0 && strayQuote(text, parsed, dialect) === null) {
    return mendedRecords(parsed.data.slice(0, SAMPLE_RECORDS), dialect, 0);
  }
  const records: Cells[] = [];
  for (const batch of tokenise([{ text: sample, end: sample.length }], dialect)) {
    records.push(...batch.records);
    if (records.length > SAMPLE_RECORDS) break;
  }
  return records.slice(0, SAMPLE_RECORDS);
}

/** Every record of a text after its first `skipped` characters, in order, blank ones included, so that record n is spreadsheet row n. */
export function* tokenise(slices: Iterable<TextSlice>, dialect: Dialect, skipped = 0): Generator<Batch, void, void> {
  const buffer = new TextBuffer(dialect.rewriting.length === 0 ? slices : rewrittenSlices(slices, dialect));
  buffer.fill(skipped);
  buffer.drop(skipped);
  let size = 1;
  let window = Number.POSITIVE_INFINITY;
  let tried = 0;
  let rows = 0;
  const mended = (records: readonly Cells[]): readonly Cells[] => {
    const whole = mendedRecords(records, dialect, rows);
    rows += whole.length;
    return whole;
  };
  while (buffer.fill(size)) {
    const text = buffer.text.length > window ? buffer.text.slice(0, window) : buffer.text;
    const isLast = buffer.isLast && text.length === buffer.text.length;
    const quoted = tried < CHARACTERS_TRIED;
    const parsed = quoted ? parse(text, dialect, !isLast) : parseLiterally(text, dialect, !isLast);
    const stray = quoted ? strayQuote(text, parsed, dialect) : null;
    window *= 2;
    if (stray === null && (isLast || parsed.data.length > 0)) {
      buffer.drop(isLast ? text.length : parsed.meta.cursor);
      size = 1;
      yield { records: mended(parsed.data), end: buffer.end };
    } else if (stray === null && text.length < RECORD_CHARACTERS) {
      size = Math.max(size, 2 * text.length);
    } else {
      // What stands before the stray quote stands; the rest of its line is read as if quotes meant nothing.
      tried += text.length;
      const before = parse(text.slice(0, stray ?? 0), dialect, false).data;
      const begun = stray === null || stray === 0 || text[stray - 1] === dialect.newline ? [] : (before.pop() ?? []);
      buffer.drop(stray ?? 0);
      const line = buffer.takeLine(dialect.newline);
      size = 1;
      window = CHARACTERS_AFTER_STRAY;
      yield { records: mended([...before, lineCells(begun.slice(0, -1), line, dialect)]), end: buffer.end };
    }
  }
}

/** A line from a stray quote on. Where a further quote stands in it, what the two enclose cannot be told: one cell, no row. */
function lineCells(begun: Cells, line: string, dialect: Dialect): Cells {
  const { quote, delimiter, width } = dialect;
  const [first, ...others] = literalCells(line, { ...dialect, width: width - begun.length });
  const isOpen = first.trimStart().startsWith(quote) && first.split(quote).length === 2;
  const isDoubtful = isOpen && others.some((cell) => cell.includes(quote));
  return isDoubtful ? [[...begun, line].join(delimiter)] : [...begun, first, ...others];
}
