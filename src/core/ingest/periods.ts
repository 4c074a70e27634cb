import { addDays, type CalendarDay, calendarDay, type Month, monthOf, monthOfDay } from '../model/calendar';
import type { FormatId } from '../model/reading';
import { type DateCell, fullYear, readDate } from './dates';
import { asFiscal, type FiscalPart, readFiscal } from './fiscalPeriods';
import { monthOfName } from './monthNames';

/** A period as written: months that are known, or a date whose order the column tells. */
export type PeriodCell =
  | { readonly kind: 'months'; readonly format: FormatId; readonly month: Month; readonly count: number }
  | { readonly kind: 'date'; readonly date: DateCell }
  | FiscalPart
  | { readonly kind: 'impossible'; readonly format: FormatId };

const LONGEST_PERIOD = 48;

/** A cell as a period, or null where it is none. `isFiscal`: its header says that numbers of months and quarters are of a fiscal year. */
export function readPeriod(text: string, pivot: number, isFiscal = false): PeriodCell | null {
  if (text.length > LONGEST_PERIOD) return null;
  const numbered = readFiscal(text, pivot) ?? readMonth(text) ?? readQuarter(text, pivot);
  if (numbered) return isFiscal && numbered.kind === 'months' ? fiscal(numbered) : numbered;
  const months = readWeek(text) ?? readNamedMonth(text, pivot);
  if (months) return months;
  const date = readDate(text, pivot);
  return date ? { kind: 'date', date } : null;
}

function fiscal({ month, count }: Extract<PeriodCell, { kind: 'months' }>): FiscalPart {
  return asFiscal(month, count === 3 ? 3 : 1);
}

function readMonth(text: string): PeriodCell | null {
  const yearFirst = /^((?:19|20)\d{2})(?:(?:[-/. ]|-?M)(\d{1,2})|(\d{2}))$/i.exec(text);
  if (yearFirst) return ofMonth('monthIso', Number(yearFirst[1]), Number(yearFirst[2] ?? yearFirst[3]));
  const monthFirst = /^(\d{1,2})[-/. ]((?:19|20)\d{2})$/.exec(text);
  return monthFirst ? ofMonth('monthYear', Number(monthFirst[2]), Number(monthFirst[1])) : null;
}

function readQuarter(text: string, pivot: number): PeriodCell | null {
  const quarterFirst =
    /^(?:Q|QTR|Quartal|Quarter)?[ .]?([1-4])(?:Q|\. ?Quartal)?[ /.-]{0,3}((?:19|20)\d{2}|\d{2})$/i.exec(text);
  if (quarterFirst && /q/i.test(text)) return ofQuarter(fullYear(quarterFirst[2], pivot), Number(quarterFirst[1]));
  const yearFirst = /^((?:19|20)\d{2})[ /.-]{0,3}(?:Q|QTR|Quartal )([1-4])$/i.exec(text);
  return yearFirst ? ofQuarter(Number(yearFirst[1]), Number(yearFirst[2])) : null;
}

function readWeek(text: string): PeriodCell | null {
  const weekFirst = /^(?:KW|CW|W|Week|Woche)[ .]{0,2}(\d{1,2})[ /.-]{0,3}((?:19|20)\d{2})$/i.exec(text);
  if (weekFirst) return ofWeek(Number(weekFirst[2]), Number(weekFirst[1]));
  const yearFirst = /^((?:19|20)\d{2})[ /.-]{0,3}(?:KW|CW|W) ?(\d{1,2})$/i.exec(text);
  return yearFirst ? ofWeek(Number(yearFirst[1]), Number(yearFirst[2])) : null;
}

function readNamedMonth(text: string, pivot: number): PeriodCell | null {
  const nameFirst = /^(\p{L}{3,9})\.?[ ,./'’-]{0,3}(\d{4}|\d{2})$/u.exec(text);
  const yearFirst = /^(\d{4})[ ,./-]{0,3}(\p{L}{3,9})\.?$/u.exec(text);
  const [name, year] = nameFirst ? [nameFirst[1], nameFirst[2]] : yearFirst ? [yearFirst[2], yearFirst[1]] : [];
  const month = name === undefined ? null : monthOfName(name);
  return month === null || year === undefined ? null : ofMonth('monthName', fullYear(year, pivot), month);
}

function ofMonth(format: FormatId, year: number, month: number): PeriodCell {
  if (month < 1 || month > 12) return { kind: 'impossible', format };
  return { kind: 'months', format, month: monthOf(year, month), count: 1 };
}

function ofQuarter(year: number, quarter: number): PeriodCell {
  return { kind: 'months', format: 'quarter', month: monthOf(year, quarter * 3 - 2), count: 3 };
}

/** A week belongs to the month of its Thursday (ISO 8601 gives it to the year of its Thursday the same way). */
function ofWeek(year: number, week: number): PeriodCell {
  const fourthJanuary = calendarDay(year, 1, 4);
  if (fourthJanuary === null || week < 1 || week > 53) return { kind: 'impossible', format: 'isoWeek' };
  const daysSinceMonday = (((fourthJanuary + 3) % 7) + 7) % 7;
  const thursday = addDays(fourthJanuary, 3 - daysSinceMonday + 7 * (week - 1)) satisfies CalendarDay;
  const month = monthOfDay(thursday);
  if (Math.floor(month / 12) !== year) return { kind: 'impossible', format: 'isoWeek' };
  return { kind: 'months', format: 'isoWeek', month, count: 1 };
}
