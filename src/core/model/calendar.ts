/** A calendar day as whole days since 1970-01-01: no clock, no time zone. */
export type CalendarDay = number & { readonly __unit: 'CalendarDay' };

/** A calendar month as year × 12 + (month − 1). */
export type Month = number & { readonly __unit: 'Month' };

/** In typed arrays: no day known, or none yet (still employed). Later than every real day. */
export const NO_DAY = 2_147_483_647 as CalendarDay;

export const DAYS_PER_YEAR = 365.25;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/**
 * The day of a civil date, or null where the date does not exist (31 February).
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil).
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(monthOf(year, month))) return null;
  return daysFromCivil(year, month, day) as CalendarDay;
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1–12) and day of the month of a calendar day (civil_from_days of the same source). */
export function civilOf(calendar: CalendarDay): { year: number; month: number; day: number } {
  const shifted = calendar + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The month of a year and a month number 1–12. */
export function monthOf(year: number, month: number): Month {
  return (year * 12 + month - 1) as Month;
}

/** The month a day falls in. */
export function monthOfDay(day: CalendarDay): Month {
  const civil = civilOf(day);
  return monthOf(civil.year, civil.month);
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

/** Month number 1–12. */
export function monthNumber(month: Month): number {
  return month - yearOfMonth(month) * 12 + 1;
}

/** Calendar quarter 1–4. */
export function quarterOfMonth(month: Month): number {
  return Math.floor((monthNumber(month) - 1) / 3) + 1;
}

export function firstDayOf(month: Month): CalendarDay {
  return daysFromCivil(yearOfMonth(month), monthNumber(month), 1) as CalendarDay;
}

export function lastDayOf(month: Month): CalendarDay {
  return (firstDayOf(addMonths(month, 1)) - 1) as CalendarDay;
}

export function daysInMonth(month: Month): number {
  return firstDayOf(addMonths(month, 1)) - firstDayOf(month);
}

export function addMonths(month: Month, count: number): Month {
  return (month + count) as Month;
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return (day + count) as CalendarDay;
}

/** yyyy-mm-dd */
export function isoDay(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** yyyy-mm */
export function isoMonth(month: Month): string {
  return `${String(yearOfMonth(month)).padStart(4, '0')}-${String(monthNumber(month)).padStart(2, '0')}`;
}

/** The day written as yyyy-mm-dd, or null. */
export function parseIsoDay(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The calendar day a clock shows where it stands (pass a Date; the core reads no clock itself). */
export function dayOnClock(clock: { getFullYear(): number; getMonth(): number; getDate(): number }): CalendarDay {
  const day = calendarDay(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (day === null) throw new Error(`invalid clock; the year is out of range: ${clock.getFullYear()}`);
  return day;
}
