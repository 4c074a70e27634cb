import { type CalendarDay, calendarDay, civilOf } from '../model/calendar';
import type { FormatId } from '../model/reading';
import { monthOfName } from './monthNames';

/** A date as written. Day and month are known, or stand in an order only the whole column tells. */
export type DateCell =
  | {
      readonly kind: 'known';
      readonly format: FormatId;
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** The day number of a workbook; year, month and day are those of the 1900 system. */
      readonly serial?: number;
    }
  | {
      readonly kind: 'ordered';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      /** Dots are written day first wherever they are in use. */
      readonly dotted: boolean;
      /** `24-03-31` may begin with the year; null where it cannot. */
      readonly yearFirst: { readonly year: number; readonly day: number } | null;
    };

export const DATE_ORDERS = ['dateDayMonthYear', 'dateMonthDayYear', 'dateYearMonthDay'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type DayReading =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'openEnd' }
  | { readonly kind: 'impossible' };

const LONGEST_DATE = 48;
/** 1960 to 2064; smaller numbers read as year and month without a zero (20241). */
const FIRST_SERIAL = 21_916;
const LAST_SERIAL = 60_000;
/** Excel's serial of 1970-01-01 in the 1900 system. */
const SERIAL_OF_EPOCH = 25_569;
/** From the first day of the 1900 system to that of the 1904 system. */
const DAYS_TO_1904 = 1462;

/** A cell as a date, or null where it is none. `pivot` is the last two-digit year that means 20xx. */
export function readDate(text: string, pivot: number): DateCell | null {
  if (text.length > LONGEST_DATE || text.length < 5) return null;
  const date = withoutTime(text);
  return readOrdered(date, pivot) ?? readYearFirst(date) ?? readNamed(date, pivot) ?? readSerial(date);
}

function withoutTime(text: string): string {
  return text.replace(
    /(?:T| {0,2},? {0,2})\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i,
    '',
  );
}

function readOrdered(text: string, pivot: number): DateCell | null {
  const match = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [, first, sign, second, third] = match;
  const mayBeYear = sign === '-' && first.length === 2 && third.length === 2;
  return {
    kind: 'ordered',
    first: Number(first),
    second: Number(second),
    year: fullYear(third, pivot),
    dotted: sign === '.',
    yearFirst: mayBeYear ? { year: fullYear(first, pivot), day: Number(third) } : null,
  };
}

function readYearFirst(text: string): DateCell | null {
  const separated = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (separated) return known('dateIso', separated[1], Number(separated[3]), separated[4]);
  const compact = /^((?:19|20|29|99|00)\d{2})(\d{2})(\d{2})$/.exec(text);
  return compact ? known('dateCompact', compact[1], Number(compact[2]), compact[3]) : null;
}

function readNamed(text: string, pivot: number): DateCell | null {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ ./-]{0,2}(\p{L}{3,9})\.?[ ,./-]{0,2}(\d{4}|\d{2})$/u.exec(text);
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = name === undefined ? null : monthOfName(name);
  return month === null ? null : known('dateDayMonthName', String(fullYear(year, pivot)), month, day);
}

function readSerial(text: string): DateCell | null {
  const match = /^(\d{5})(?:[.,]\d{1,12})?$/.exec(text);
  const serial = match ? Number(match[1]) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const day = Math.floor(serial) - SERIAL_OF_EPOCH;
  return { kind: 'known', format: 'dateSerial1900', ...civilOf(day as CalendarDay), serial: Math.floor(serial) };
}

function known(format: FormatId, year: string, month: number, day: string): DateCell {
  return { kind: 'known', format, year: Number(year), month, day: Number(day) };
}

/** Two digits by the pivot, four as they stand. */
export function fullYear(digits: string, pivot: number): number {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) + (Number(digits) <= pivot ? 2000 : 1900);
}

/** Two-digit years up to ten years from today mean 20xx. */
export function yearPivot(today: CalendarDay): number {
  return Math.min(99, (civilOf(today).year + 10) % 100);
}

const FIRST_YEAR = 1900;
const OPEN_END_YEAR = 2200;

/** The day a date cell means under an order. Years no one works in, and the first of all days, stand for "no end". */
export function dayOf(cell: DateCell, order: DateOrder, isDate1904 = false): DayReading {
  if (isDate1904 && cell.kind === 'known' && cell.serial !== undefined) {
    return { kind: 'day', day: (cell.serial + DAYS_TO_1904 - SERIAL_OF_EPOCH) as CalendarDay };
  }
  if (order === 'dateYearMonthDay' && cell.kind === 'ordered') {
    const { year, day } = cell.yearFirst ?? { year: 0, day: 0 };
    const found = calendarDay(year, cell.second, day);
    return found === null ? { kind: 'impossible' } : { kind: 'day', day: found };
  }
  const dayFirst = order !== 'dateMonthDayYear';
  const month = cell.kind === 'known' ? cell.month : dayFirst ? cell.second : cell.first;
  const day = cell.kind === 'known' ? cell.day : dayFirst ? cell.first : cell.second;
  if (cell.year >= OPEN_END_YEAR || (cell.year === 0 && month === 0 && day === 0)) return { kind: 'openEnd' };
  if (cell.year === FIRST_YEAR && month === 1 && day <= 1) return { kind: 'openEnd' };
  const found = cell.year < FIRST_YEAR ? null : calendarDay(cell.year, month, day);
  return found === null ? { kind: 'impossible' } : { kind: 'day', day: found };
}
