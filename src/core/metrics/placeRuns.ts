import type { PersonMonthHours } from '../model/workforce';
import { firstFrom } from './firstFrom';
import { keepFew } from './keepFew';
import { remember } from './remember';

/** Entries of a table that follow each other in one assignment; those of nobody who was there are in none. */
export interface PlaceRuns {
  readonly count: number;
  readonly place: Int32Array;
  /** First entry and the one after the last of each, in turn. */
  readonly start: Int32Array;
}

/** `places`: the assignment of each entry, −1 for none. The same for every part of the data, so they are made once. */
export const placeRuns = remember((places: Int32Array): PlaceRuns => {
  const starts: number[] = [];
  const place: number[] = [];
  for (let entry = 0; entry < places.length; ) {
    const own = places[entry];
    const first = entry++;
    while (entry < places.length && places[entry] === own) entry++;
    if (own < 0) continue;
    starts.push(first, entry);
    place.push(own);
  }
  return { count: place.length, place: Int32Array.from(place), start: Int32Array.from(starts) };
});

/** Every period a screen asks for, of two tables. */
const KEPT_PERIODS = 6;

const kept = keepFew<PlaceRuns, Float64Array>(KEPT_PERIODS);

/** What the values of each run add up to from one calendar month to another: kept for the months asked for last. */
export function sumsOfRuns(
  runs: PlaceRuns,
  { month, hours }: Pick<PersonMonthHours, 'month' | 'hours'>,
  first: number,
  last: number,
): Float64Array {
  return kept(runs, `${first} ${last}`, () => {
    const sums = new Float64Array(runs.count);
    for (let run = 0; run < runs.count; run++) {
      const end = runs.start[2 * run + 1];
      for (let entry = firstFrom(month, runs.start[2 * run], end, first); entry < end && month[entry] <= last; entry++)
        sums[run] += hours[entry];
    }
    return sums;
  });
}
