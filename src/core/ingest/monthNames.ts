import { plainWords } from './headerWords';

const STEMS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janner', 'jaenner'],
  ['feb', 'february', 'februar', 'feber'],
  ['mar', 'march', 'marz', 'maerz', 'mrz', 'maer'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'okt', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'dez', 'december', 'dezember'],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  STEMS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Month number 1–12 of an English or German month name or its short form, or null. */
export function monthOfName(name: string): number | null {
  const words = plainWords(name);
  return words.length === 1 ? (MONTHS.get(words[0]) ?? null) : null;
}
