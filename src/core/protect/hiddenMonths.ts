import type { AttendanceMeasure } from '../model/moraleView';

/** Its first and last month. */
interface Period {
  readonly first: number;
  readonly last: number;
}

/** Of which months of a period, of which of its calendar years, and whether of all of it a mean is withheld. */
export interface Hidden {
  readonly months: readonly boolean[];
  readonly years: readonly boolean[];
  readonly whole: boolean;
}

/** What people tell: their hours, their results, their answers to a question, the days they were late or absent. */
export type Told = 'hours' | 'sellers' | { readonly answers: number } | { readonly attended: AttendanceMeasure };

/** What is withheld of one part beside what was shown before. */
export interface HiddenMonths {
  readonly now: (told: Told) => Hidden;
  readonly before: (told: Told) => Hidden;
}

const nothing = (): Hidden => ({ months: [], years: [], whole: false });
export const NOTHING_HIDDEN: HiddenMonths = { now: nothing, before: nothing };

/** How months may be told, whatever the period: 1 for those told only together with the next, and for those not told at all. */
export interface TiedMonths {
  readonly toNext: Uint8Array;
  readonly never: Uint8Array;
}

/**
 * Months in which one to fewer than `minimum` people stand in a part (`inside`), or between it and another (`beside`), are told only
 * together with months up to the nearest in which as many as the minimum stand in both; of their year if there is one, or that year
 * could not be told. So no two periods differ by them alone. Where there is no such month, they are not told in any period.
 */
export function tiedMonths(
  inside: Uint8Array,
  beside: readonly Uint8Array[],
  yearOf: (month: number) => number,
  minimum: number,
): TiedMonths {
  const tied = { toNext: new Uint8Array(inside.length), never: new Uint8Array(inside.length) };
  for (const between of [inside, ...beside]) {
    const isFull = (month: number) => between[month] >= minimum && inside[month] >= minimum;
    for (let month = 0; month < inside.length; month++) {
      // Where nobody of the part is, nothing is shown of it.
      if (inside[month] === 0 || between[month] === 0 || isFull(month)) continue;
      const partner = nearest(month, isFull, yearOf, inside.length);
      if (partner === null) tied.never[month] = 1;
      else tied.toNext.fill(1, Math.min(month, partner), Math.max(month, partner));
    }
  }
  return tied;
}

function nearest(
  month: number,
  isFull: (month: number) => boolean,
  yearOf: (month: number) => number,
  months: number,
): number | null {
  let other: number | null = null;
  for (let distance = 1; distance < months; distance++) {
    for (const at of [month - distance, month + distance]) {
      if (at < 0 || at >= months || !isFull(at)) continue;
      if (yearOf(at) === yearOf(month)) return at;
      other ??= at;
    }
  }
  return other;
}

/** What of a period is withheld: whatever begins or ends between months told only together, or holds one never told. */
export function hiddenOf(
  { toNext, never }: TiedMonths,
  { first, last }: Period,
  yearOf: (month: number) => number,
): Hidden {
  const isHidden = (from: number, to: number) =>
    toNext[from - 1] === 1 || toNext[to] === 1 || never.subarray(from, to + 1).includes(1);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const years = [...new Set(months.map(yearOf))].map((year) => months.filter((month) => yearOf(month) === year));
  return {
    months: months.map((month) => isHidden(month, month)),
    years: years.map((own) => isHidden(own[0], own[own.length - 1])),
    whole: isHidden(first, last),
  };
}
