import fc from 'fast-check';
import { type Column, type Meaning, type PeopleTable, two } from './peopleTables';

/** How a country, or a program, writes what cells mean. */
export interface Locale {
  readonly german: boolean;
  readonly date: keyof typeof DATES;
  readonly month: keyof typeof MONTHS;
  readonly decimal: '.' | ',';
  readonly grouping: '' | ' ' | "'" | 'other';
  readonly percent: 'sign' | 'spaced sign' | 'points';
}

export const locale: fc.Arbitrary<Locale> = fc.record({
  german: fc.boolean(),
  date: fc.constantFrom('iso', 'isoWithTime', 'compact', 'german', 'british', 'american', 'named', 'serial'),
  month: fc.constantFrom('iso', 'dotted', 'english', 'german', 'm', 'compact'),
  decimal: fc.constantFrom('.', ','),
  grouping: fc.constantFrom('', ' ', "'", 'other'),
  percent: fc.constantFrom('sign', 'spaced sign', 'points'),
});

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const GERMAN_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

type Day = Extract<Meaning, { kind: 'day' }>;
type Month = Extract<Meaning, { kind: 'month' }>;

const DATES = {
  iso: ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`,
  isoWithTime: ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)} 00:00:00`,
  compact: ({ year, month, day }: Day) => `${year}${two(month)}${two(day)}`,
  german: ({ year, month, day }: Day) => `${two(day)}.${two(month)}.${year}`,
  british: ({ year, month, day }: Day) => `${day}/${month}/${year}`,
  american: ({ year, month, day }: Day) => `${month}/${day}/${year}`,
  named: ({ year, month, day }: Day) => `${day}-${ENGLISH_MONTHS[month - 1]}-${year}`,
  serial: ({ year, month, day }: Day) => String(Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569),
} satisfies Record<string, (day: Day) => string>;

const MONTHS = {
  iso: ({ year, month }: Month) => `${year}-${two(month)}`,
  dotted: ({ year, month }: Month) => `${two(month)}.${year}`,
  english: ({ year, month }: Month) => `${ENGLISH_MONTHS[month - 1]} ${year}`,
  german: ({ year, month }: Month) => `${GERMAN_MONTHS[month - 1]} ${year}`,
  m: ({ year, month }: Month) => `${year}M${two(month)}`,
  compact: ({ year, month }: Month) => `${year}${two(month)}`,
} satisfies Record<string, (month: Month) => string>;

function headerText(column: Column, { german }: Locale): string {
  return german ? column.german : column.english;
}

/** The records of a table, its header first. */
export function recordsOf(table: PeopleTable, style: Locale): string[][] {
  const header = table.columns.map((column) => headerText(column, style));
  return [header, ...table.facts.map(({ cells }) => cells.map((cell) => cellText(cell, style)))];
}

function cellText(meaning: Meaning, style: Locale): string {
  if (meaning === null) return '';
  switch (meaning.kind) {
    case 'text':
      return meaning.text;
    case 'day':
      return DATES[style.date](meaning);
    case 'month':
      return MONTHS[style.month](meaning);
    case 'number':
      return numberText(meaning.hundredths, style);
    case 'percent':
      return meaning.points + { sign: '%', 'spaced sign': ' %', points: '' }[style.percent];
  }
}

function numberText(hundredths: number, { decimal, grouping }: Locale): string {
  const mark = grouping === 'other' ? (decimal === '.' ? ',' : '.') : grouping;
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, mark);
  return `${whole}${decimal}${two(hundredths % 100)}`;
}
