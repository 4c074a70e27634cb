import type { AttendanceMeasure } from '../model/moraleView';

/** Its first and last month. */
interface Period {
  readonly first: number;
  readonly last: number;
}

/** Months of a period of which a mean is withheld; `spans`: years and the whole as well. */
export interface Hidden {
  readonly months: readonly boolean[];
  readonly spans: boolean;
}

/** What people tell: their hours, their results, their answers to a question, the days they were late or absent. */
export type Told = 'hours' | 'sellers' | { readonly answers: number } | { readonly attended: AttendanceMeasure };

/** What is withheld of one part beside what was shown before. */
export interface HiddenMonths {
  readonly now: (told: Told) => Hidden;
  readonly before: (told: Told) => Hidden;
}

const nothing = (): Hidden => ({ months: [], spans: false });
export const NOTHING_HIDDEN: HiddenMonths = { now: nothing, before: nothing };

/**
 * Months in which one to fewer than `minimum` people stand between two parts. A single month could be had from its year, so in each
 * year in which some go another goes with them, in which as many as the minimum stand between; where there is none,
 * nothing is told of longer spans either.
 */
export function hiddenMonths(
  between: Uint8Array,
  { first, last }: Period,
  yearOf: (month: number) => number,
  minimum: number,
): Hidden {
  const months = Array.from({ length: last - first + 1 }, (_, index) => isFew(between[first + index], minimum));
  let spans = false;
  for (const year of new Set(months.flatMap((few, index) => (few ? [yearOf(first + index)] : [])))) {
    const partner = months.findIndex(
      (few, index) => !few && between[first + index] >= minimum && yearOf(first + index) === year,
    );
    if (partner < 0) spans = true;
    else months[partner] = true;
  }
  return { months, spans };
}

export function together(all: readonly Hidden[], { first, last }: Period): Hidden {
  return {
    months: Array.from({ length: last - first + 1 }, (_, index) => all.some(({ months }) => months[index])),
    spans: all.some(({ spans }) => spans),
  };
}

const isFew = (people: number, minimum: number) => people > 0 && people < minimum;
