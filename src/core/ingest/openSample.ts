import type { FileChoice } from '../model/reading';
import { DELIMITERS, type Dialect, newlineOf, type Rewriting } from './dialect';
import { type Opening, openingOf } from './openTable';
import { type Cells, guessDelimiter } from './parseText';
import { sampleRecords } from './tokenise';

export interface Sample {
  readonly text: string;
  readonly isWhole: boolean;
}

export interface OpenSample {
  readonly dialect: Dialect;
  readonly opening: Opening;
}

/** A sample as a dialect reads it, and how well it fits. */
interface Attempt extends OpenSample {
  /** Records that are as wide as most. */
  readonly even: number;
  /** Records that are as wide as the header, itself among them. */
  readonly fitting: number;
  readonly total: number;
  /** Cells that show signs of a habit the dialect has not. */
  readonly odd: number;
}

/** A delimiter few programs use shows a row of names above rows nearly all as wide as it. */
const EVEN_SHARE = 0.9;
const UNUSUAL_SAMPLE = 1 << 14;
const MOST_UNUSUAL = 8;

/**
 * How a text is delimited and quoted and where its header stands. Papa Parse's guess is trusted unless another delimiter
 * shows at least two names of fields and the guess shows none, or no row of the guess is as wide as its header and rows of
 * the other are.
 */
export function openSample(sample: Sample, stated: string | null, choice: FileChoice): OpenSample {
  const newline = newlineOf(sample.text);
  const guess = stated ?? guessDelimiter(sample.text, newline) ?? ',';
  const openWith = (delimiter: string): Attempt =>
    withHabits({ delimiter, newline, quote: '"', rewriting: [], width: 0, rowsAbove: 0 }, sample, choice);
  const first = openWith(guess);
  if (stated !== null) return first;
  const headed = (tried: Attempt): boolean => tried.opening.knownHeaders >= 2;
  if (headed(first) && first.fitting > 1) return doubled(first, openWith);
  const others = DELIMITERS.filter((delimiter) => delimiter !== guess).map(openWith);
  if (!headed(first)) return others.find(headed) ?? unusual(sample, openWith) ?? first;
  const best = others
    .filter((other) => headed(other) && isOnMostLines(other.dialect, sample.text))
    .sort((left, right) => right.fitting - left.fitting)[0];
  return best && best.fitting > first.fitting ? best : first;
}

function isOnMostLines({ delimiter, newline }: Dialect, text: string): boolean {
  const lines = text.split(newline);
  return lines.filter((line) => line.includes(delimiter)).length >= lines.length / 2;
}

/** `||` reads as a blank column after each where it is taken for one sign. */
function doubled(first: Attempt, openWith: (delimiter: string) => Attempt): Attempt {
  const { dialect, opening, even } = first;
  const names = opening.header === null ? [] : opening.records[opening.header.last];
  const isDoubled =
    names.length > 2 && names.length % 2 === 1 && names.every((name, at) => at % 2 === 0 || name === '');
  if (!isDoubled) return first;
  const other = openWith(dialect.delimiter + dialect.delimiter);
  return other.opening.knownHeaders >= opening.knownHeaders && other.even >= even ? other : first;
}

/** Signs that stand on most lines, the commonest first. */
function unusual(sample: Sample, openWith: (delimiter: string) => Attempt): Attempt | undefined {
  const lines = new Map<string, number>();
  const begun = sample.text
    .slice(0, UNUSUAL_SAMPLE)
    .split(/[\r\n]+/)
    .filter((line) => line !== '');
  for (const line of begun) {
    for (const sign of new Set(line.match(/[^\p{L}\p{N}"'.,;\t|-]/gu))) lines.set(sign, (lines.get(sign) ?? 0) + 1);
  }
  return [...lines]
    .filter(([, count]) => count >= begun.length / 2)
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_UNUSUAL)
    .map(([sign]) => openWith(sign))
    .filter(({ opening, even, total }) => opening.knownHeaders >= 2 && even >= EVEN_SHARE * total)
    .sort((left, right) => right.opening.knownHeaders - left.opening.knownHeaders)[0];
}

/** A dialect with the habits of quoting that leave more rows even, or fewer signs of such habits in the cells. */
function withHabits(plain: Dialect, sample: Sample, choice: FileChoice): Attempt {
  let best = attempt(plain, sample, choice);
  const { text } = sample;
  const apostrophes = isQuotedByApostrophes(text, plain.delimiter);
  const habits: readonly (readonly [present: boolean, habit: (dialect: Dialect) => Dialect])[] = [
    [hasMixedNewlines(text), (dialect) => withRewriting(dialect, 'mixedNewlines')],
    [/\\["']/.test(text), (dialect) => withRewriting(dialect, 'backslashes')],
    [text.includes(' "'), (dialect) => withRewriting(dialect, 'spacesBeforeQuotes')],
    [apostrophes, (dialect) => ({ ...dialect, quote: "'" })],
    [apostrophes && /\\'/.test(text), (dialect) => withRewriting({ ...dialect, quote: "'" }, 'backslashes')],
    [apostrophes && text.includes(" '"), (dialect) => withRewriting({ ...dialect, quote: "'" }, 'spacesBeforeQuotes')],
  ];
  for (const [present, habit] of habits) {
    if (!present) continue;
    const other = attempt(habit(best.dialect), sample, choice);
    if (isBetter(other, best)) best = other;
  }
  return best;
}

function isBetter(left: Attempt, right: Attempt): boolean {
  if (left.even !== right.even) return left.even > right.even;
  return left.total - left.even < right.total - right.even || left.odd < right.odd;
}

function withRewriting(dialect: Dialect, rewriting: Rewriting): Dialect {
  return { ...dialect, rewriting: [...dialect.rewriting, rewriting] };
}

function attempt(dialect: Dialect, sample: Sample, choice: FileChoice): Attempt {
  const open = (known: Dialect): Opening => openingOf(sampleRecords(sample.text, sample.isWhole, known), choice);
  const first = open(dialect);
  // Where no header shows, it may be the line that is delimited otherwise.
  const { width, opening } =
    first.knownHeaders >= 2 || first.records.every(({ length }) => length > 1)
      ? { width: first.header?.names.length ?? 0, opening: first }
      : withUsualWidth(first, (usual) => open({ ...dialect, width: usual }));
  const { header, rows } = opening;
  const known = { ...dialect, width, rowsAbove: header === null ? 0 : rows[header.last] };
  const isEven = width === 0 || opening.records.every((record) => record.length === width);
  const mended = isEven || opening !== first ? opening : open(known);
  const { records } = mended;
  return {
    dialect: known,
    opening: mended,
    even: usualWidth(records).count,
    fitting: records.filter((record) => record.length === width).length,
    total: records.length,
    odd: oddCells(records, dialect),
  };
}

function withUsualWidth(first: Opening, open: (width: number) => Opening): { width: number; opening: Opening } {
  const { width } = usualWidth(first.records);
  const opening = width > 1 ? open(width) : first;
  return opening.knownHeaders >= 2 ? { width, opening } : { width: first.header?.names.length ?? 0, opening: first };
}

/** Whether cells begin and end with apostrophes, and none begins with a quotation mark. */
function isQuotedByApostrophes(text: string, delimiter: string): boolean {
  const begins = (quote: string): boolean =>
    text.startsWith(quote) || text.includes(delimiter + quote) || text.includes(`\n${quote}`);
  return (
    (begins("'") || text.includes(`${delimiter} '`)) &&
    [delimiter, '\r', '\n'].some((end) => text.includes(`'${end}`)) &&
    !begins('"')
  );
}

function hasMixedNewlines(text: string): boolean {
  return /\r(?!\n)/.test(text) && text.includes('\n');
}

/** The width most records have, and how many have it. */
function usualWidth(records: readonly Cells[]): { readonly width: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width, count] = [0, 0]] = [...counts].sort(([, left], [, right]) => right - left);
  return { width, count };
}

/** Apostrophes around cells mean nothing while they are few: someone may have put a word into quotes. */
function oddCells(records: readonly Cells[], { newline }: Dialect): number {
  const other = newline === '\n' ? /\r(?!\n)/ : /\n/;
  let odd = 0;
  let apostrophes = 0;
  for (const record of records) {
    for (const cell of record) {
      if (!/["'\r\n]/.test(cell)) continue;
      const text = cell.trim();
      if (other.test(text)) odd++;
      if (/\\["']/.test(text) || isWrapped(text, '"') || (isWrapped(text, "'") && text.slice(1, -1).includes("''")))
        odd++;
      else if (isWrapped(text, "'")) apostrophes++;
    }
  }
  return apostrophes >= records.length / 2 ? odd + apostrophes : odd;
}

function isWrapped(text: string, quote: string): boolean {
  return text.length >= 2 && text.startsWith(quote) && text.endsWith(quote);
}
