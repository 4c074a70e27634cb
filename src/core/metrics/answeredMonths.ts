import { PULSE_DIMENSIONS } from '../model/ids';
import { answersTo } from './answersOfPart';
import type { Measured } from './measured';
import { remember } from './remember';

/** Each month of the grid in which a person answered anything, once. */
export interface AnsweredMonths {
  readonly month: Int16Array;
  /** Where he or she stood. */
  readonly place: Int32Array;
  /** Months of which the mean of a group is on file: how many gave it, out of how many, is not known. */
  readonly grouped: Uint8Array;
}

/** The same for every part of the data, so they are found once. */
export const answeredMonths = remember((measured: Measured): AnsweredMonths => {
  const { workforce, grid, places } = measured;
  const { pulse } = workforce;
  const seen = new Uint8Array(workforce.people.count * grid.months);
  const grouped = new Uint8Array(grid.months);
  const months: number[] = [];
  const stood: number[] = [];
  for (const entry of answersTo(measured, PULSE_DIMENSIONS)) {
    if (pulse === null || places.pulse === null) break;
    const month = pulse.month[entry] - grid.firstMonth;
    const place = places.pulse[entry];
    if (month < 0 || month >= grid.months) continue;
    if (place < 0) grouped[month] = 1;
    const key = pulse.person[entry] * grid.months + month;
    if (place < 0 || seen[key] === 1) continue;
    seen[key] = 1;
    months.push(month);
    stood.push(place);
  }
  const found = { month: Int16Array.from(months), place: Int32Array.from(stood), grouped };
  return found;
});
