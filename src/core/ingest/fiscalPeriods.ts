import { type Month, monthNumber, monthOf, quarterOfMonth, yearOfMonth } from '../model/calendar';
import { FORMAT_IDS, type FormatId } from '../model/formatIds';
import { fullYear } from './dates';
import { plainWords } from './headerWords';

/** A quarter or month of a fiscal year: which months of the calendar it means depends on when that year begins. */
export interface FiscalPart {
  readonly kind: 'fiscal';
  readonly year: number;
  /** From 1 on. */
  readonly part: number;
  /** Months in it. */
  readonly count: 1 | 3;
}

/** By the month in which a fiscal year begins, January first. A fiscal year has the name of the year it ends in. */
export const FISCAL_FORMATS: readonly FormatId[] = FORMAT_IDS.filter((id) => id.startsWith('fiscal'));

const FISCAL_WORD = /^(?:fiscal\p{L}*|fy|gj|geschaftsjahr\p{L}*|geschaeftsjahr\p{L}*|wirtschaftsjahr\p{L}*)$/u;

/** Whether a header says that its months or quarters are those of a fiscal year. */
export function isFiscalHeader(header: string): boolean {
  return plainWords(header).some((word) => FISCAL_WORD.test(word));
}

const WORD = "(FY|GJ) ?['’]?";
const YEAR = '((?:19|20)\\d{2}|\\d{2})(?:[/-]((?:20)?\\d{2}))?';
const PART = '(Q|QTR|Quarter|Quartal|P|Period|Periode) ?(\\d{1,2})';
const YEAR_FIRST = new RegExp(`^(?:${WORD})?${YEAR}[ /.-]{0,3}${PART}$`, 'i');
const PART_FIRST = new RegExp(`^(?:${PART}|(\\d)(Q))[ /.-]{0,3}(?:${WORD})?${YEAR}$`, 'i');

/**
 * `FY24 Q1`, `Q1 FY2024`, `FY2024 P03`, `Q1 2023/24`; null where nothing says that the year is a fiscal one, or it has no such part.
 */
export function readFiscal(text: string, pivot: number): FiscalPart | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fiscalPart(yearFirst.slice(1), pivot);
  const partFirst = PART_FIRST.exec(text);
  if (!partFirst) return null;
  const [, unit, part, digit, sign, word, year, end] = partFirst;
  return fiscalPart([word, year, end, unit ?? sign, part ?? digit], pivot);
}

function fiscalPart([word, year, end, unit, digits]: readonly (string | undefined)[], pivot: number) {
  if (year === undefined || unit === undefined || (word === undefined && end === undefined)) return null;
  const count = /^q/i.test(unit) ? 3 : 1;
  const part = Number(digits);
  const named = fullYear(year, pivot);
  // 2023/24 ends in 2024; other pairs of years are no fiscal year.
  const last = end === undefined ? named : named + 1;
  if (end !== undefined && last % 100 !== Number(end) % 100) return null;
  return part < 1 || part > 12 / count ? null : ({ kind: 'fiscal', year: last, part, count } satisfies FiscalPart);
}

/** A month or quarter, written like one of the calendar, as one of a fiscal year. */
export function asFiscal(month: Month, count: 1 | 3): FiscalPart {
  const part = count === 3 ? quarterOfMonth(month) : monthNumber(month);
  return { kind: 'fiscal', year: yearOfMonth(month), part, count };
}

/** The first month of a part of a fiscal year, where its column tells when that year begins; else null. */
export function firstMonthOf({ year, part, count }: FiscalPart, format: FormatId): Month | null {
  const start = FISCAL_FORMATS.indexOf(format);
  if (start < 0) return null;
  const first = monthOf(start === 0 ? year : year - 1, start + 1);
  return (first + (part - 1) * count) as Month;
}
