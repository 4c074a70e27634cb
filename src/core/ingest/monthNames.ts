import type { Month as MonthIndex } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { deAT } from 'date-fns/locale/de-AT';
import { enGB } from 'date-fns/locale/en-GB';
import { plainWords } from './headerWords';

/** Short forms people and programs use besides those of the locales. */
const OTHERS: readonly (readonly [name: string, month: number])[] = [
  ['mrz', 3],
  ['maer', 3],
  ['maerz', 3],
  ['jaenner', 1],
  ['feber', 2],
  ['sept', 9],
];

const MONTHS: ReadonlyMap<string, number> = new Map([...localeNames(), ...OTHERS]);

function localeNames(): [string, number][] {
  return [enGB, de, deAT].flatMap(({ localize }) =>
    Array.from({ length: 12 }, (_, index) => index as MonthIndex).flatMap((month) =>
      (['wide', 'abbreviated'] as const).map((width): [string, number] => [
        plainWords(localize.month(month, { width })).join(''),
        month + 1,
      ]),
    ),
  );
}

/** Month number 1–12 of an English or German month name or its short form, or null. */
export function monthOfName(name: string): number | null {
  const words = plainWords(name);
  return words.length === 1 ? (MONTHS.get(words[0]) ?? null) : null;
}
