import { PULSE_DIMENSIONS } from '../model/ids';
import { answersTo } from './answersOfPart';
import { cellsOf, cutOf, withCells } from './cells';
import { everyone, type Grouping, type Unit } from './groups';
import type { Measured } from './measured';
import { remember } from './remember';

/** Each month of the grid in which a person answered anything, once. */
interface AnsweredMonths {
  readonly month: Int16Array;
  /** Where he or she stood. */
  readonly place: Int32Array;
  readonly grouped: Uint8Array;
}

const answeredMonths = remember((measured: Measured): AnsweredMonths => {
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
  return { month: Int16Array.from(months), place: Int32Array.from(stood), grouped };
});

/** How many people of a unit answered anything, by month of the grid. */
export function answeredByMonth(measured: Measured, unit: Unit | null): Int32Array {
  const grouping = everyone(measured.workforce, unit);
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? undefined : countAnswered(measured, { ...grouping, of: cut.rest });
  return withCells(cut, grouping.count, answeredOfCells(measured), rest).subarray(0, measured.grid.months);
}

/** 1 for the months of which the mean of a group is on file: how many gave it, out of how many, is not known. */
export const groupedMonths = (measured: Measured): Uint8Array => answeredMonths(measured).grouped;

const answeredOfCells = remember((measured: Measured) => countAnswered(measured, cellsOf(measured)));

function countAnswered(measured: Measured, { of, count, out }: Pick<Grouping, 'of' | 'count' | 'out'>): Int32Array {
  const { month, place } = answeredMonths(measured);
  const { months } = measured.grid;
  const answered = new Int32Array(count * months);
  for (let one = 0; one < month.length; one++) {
    const group = of[place[one]];
    if (group !== out) answered[group * months + month[one]]++;
  }
  return answered;
}
