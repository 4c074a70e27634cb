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

/** Another part of which something is told: how many people stand between in each month, and how its months are told. */
export interface ToldBeside {
  readonly between: Uint8Array;
  readonly tied: TiedMonths;
}

/**
 * Months in which one to fewer than `minimum` people stand in a part (`inside`), or between it and another (`beside`), are told only
 * together with months up to the nearest in which as many as the minimum stand in both; of their year if there is one, or that year
 * could not be told. So no two periods differ by them alone. Where there is no such month, they are not told in any period.
 *
 * In months in which the part is the same people as one already told, that one tells them as well: where either tells them only together with
 * others, they hide nothing unless all of these are the same in both, and told so of both.
 */
export function tiedMonths(
  inside: Uint8Array,
  beside: readonly Uint8Array[],
  yearOf: (month: number) => number,
  minimum: number,
  told: readonly ToldBeside[] = [],
): TiedMonths {
  const tied = { toNext: new Uint8Array(inside.length), never: new Uint8Array(inside.length) };
  const isFull = (between: Uint8Array) => (month: number) => between[month] >= minimum && inside[month] >= minimum;
  const tie = (month: number, isPartner: (month: number) => boolean) => {
    const partner = nearest(month, isPartner, yearOf, inside.length);
    if (partner === null) tied.never[month] = 1;
    else tied.toNext.fill(1, Math.min(month, partner), Math.max(month, partner));
  };
  for (const between of [inside, ...beside]) {
    const isPartner = isFull(between);
    for (let month = 0; month < inside.length; month++) {
      // Where nobody of the part is, nothing is shown of it.
      if (inside[month] === 0 || between[month] === 0 || isPartner(month)) continue;
      tie(month, isPartner);
    }
  }
  const tieSame = ({ between, tied: other }: ToldBeside, month: number) => {
    if (inside[month] === 0 || between[month] > 0 || tied.never[month] === 1) return false;
    const either = monthsWith(month, [tied.toNext, other.toNext]);
    if (either.every((own) => between[own] === 0)) return copyTo(tied.toNext, other.toNext, either);
    const isPartner = isFull(between);
    if (either.length === 1 || monthsWith(month, [tied.toNext]).some(isPartner)) return false;
    tie(month, isPartner);
    return true;
  };
  const months = [...inside.keys()];
  while (told.filter((other) => months.filter((month) => tieSame(other, month)).length > 0).length > 0);
  return tied;
}

/** The months told together with one, by one or another. */
function monthsWith(month: number, ties: readonly Uint8Array[]): number[] {
  const isTied = (at: number) => ties.some((toNext) => toNext[at] === 1);
  let [first, last] = [month, month];
  while (isTied(first - 1)) first--;
  while (isTied(last)) last++;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether that changed something. */
function copyTo(own: Uint8Array, other: Uint8Array, months: readonly number[]): boolean {
  const missing = months.filter((month) => other[month] === 1 && own[month] === 0);
  for (const month of missing) own[month] = 1;
  return missing.length > 0;
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
