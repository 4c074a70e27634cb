import type { Attainment } from '../model/figures';
import type { ExitKind } from '../model/ids';
import type { PersonMonthHours } from '../model/workforce';
import { personDaysByMonth } from '../panel/exposure';
import type { Counts, HoursAndDays } from './figuresOf';
import { pulseMean } from './figuresOf';
import type { Grouping } from './groups';
import { monthsOf } from './groupTotals';
import { type Movements, movements } from './headcount';
import { type HoursByMonth, hoursByMonth } from './hours';
import type { Measured } from './measured';
import type { Period } from './period';
import { placeRuns } from './placeRuns';
import { type MoraleByMonth, moraleByMonth } from './pulse';
import { isDefinedOver } from './turnover';

/** All counts of one unit by month; every figure of a longer period is a sum over its months. */
export interface MonthTable {
  readonly movements: Movements;
  readonly personDays: Float64Array;
  readonly training: HoursByMonth | null;
  readonly coaching: HoursByMonth | null;
  readonly morale: MoraleByMonth | null;
  readonly months: number;
}

/** Of the first group. */
export function monthTable(measured: Measured, grouping: Grouping): MonthTable {
  const { workforce, grid, places } = measured;
  const hours = (table: PersonMonthHours | null, stood: Int32Array | null) =>
    table && stood && hoursByMonth(table, grouping, grid, placeRuns(stood));
  return {
    movements: movements(workforce, grouping, grid),
    personDays: personDaysByMonth(workforce.assignments, grouping.of, grouping.count, grid),
    training: hours(workforce.training, places.training),
    coaching: hours(workforce.coaching, places.coaching),
    morale: moraleByMonth(measured, grouping),
    months: grid.months,
  };
}

/** What stands in the table's months first..last. */
export function countsOf(
  table: MonthTable,
  { first, last }: Period,
  kinds: readonly ExitKind[],
  attainment: Attainment | null,
): Counts {
  const { movements: moved, personDays, morale, months } = table;
  const sum = (cells: Int32Array | Float64Array) => sumOf(cells, first, last);
  const hours = (given: HoursByMonth | null): HoursAndDays | null => {
    if (given === null) return null;
    const [from, to] = [Math.max(first, given.first), Math.min(last, given.last)];
    return { hours: sumOf(given.hours, from, to), days: sumOf(personDays, from, to) };
  };
  const pulse = morale && pulseMean(sum(morale.scores), sum(morale.answers), mostOf(morale.answers, first, last));
  return {
    opening: moved.headcount[first],
    closing: moved.headcount[last + 1],
    hires: sum(moved.hires),
    exitsByKind: moved.exitsByKind.map(sum),
    transfersIn: sum(moved.transfersIn),
    transfersOut: sum(moved.transfersOut),
    personDays: sum(personDays),
    months: isDefinedOver(last - first + 1) ? monthsOf(moved, 0, months, kinds, first, last) : null,
    training: hours(table.training),
    coaching: hours(table.coaching),
    attainment,
    pulse,
  };
}

function mostOf(cells: Float64Array, first: number, last: number): number {
  let most = 0;
  for (let cell = first; cell <= last; cell++) if (cells[cell] > most) most = cells[cell];
  return most;
}

function sumOf(cells: Int32Array | Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let cell = first; cell <= last; cell++) sum += cells[cell];
  return sum;
}
