import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { headerForms } from './headerWords';

const LOCALES = [enGB, de];
const MONTH_INDEXES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** In use, but in no locale: Austrian names, and short forms of spreadsheet programs. */
const OTHER_NAMES: readonly (readonly [string, number])[] = [
  ['Jänner', 1],
  ['Feber', 2],
  ['Mrz', 3],
  ['Mär', 3],
  ['Sept', 9],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  [...LOCALES.flatMap(namesIn), ...OTHER_NAMES].flatMap(([name, month]) =>
    headerForms(name).compact.map((form): [string, number] => [form, month]),
  ),
);

function namesIn(locale: (typeof LOCALES)[number]): [string, number][] {
  return MONTH_INDEXES.flatMap((index) =>
    (['wide', 'abbreviated'] as const).flatMap((width) =>
      (['formatting', 'standalone'] as const).map((context): [string, number] => [
        locale.localize.month(index, { width, context }),
        index + 1,
      ]),
    ),
  );
}

/** Month number 1–12 of an English or German month name or its short form, or null. */
export function monthOfName(name: string): number | null {
  for (const form of headerForms(name).compact) {
    const month = MONTHS.get(form);
    if (month !== undefined) return month;
  }
  return null;
}
