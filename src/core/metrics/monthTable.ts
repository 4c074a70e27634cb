import type { Attainment } from '../model/figures';
import type { ExitKind } from '../model/ids';
import type { PersonMonthHours } from '../model/workforce';
import { personDaysByMonth } from '../panel/exposure';
import { cellsOf, cutOf, withCells } from './cells';
import type { Counts, HoursAndDays } from './figuresOf';
import { pulseMean } from './figuresOf';
import type { Grouping } from './groups';
import { monthsOf } from './groupTotals';
import { type Heads, heads, type Movements } from './headcount';
import { type HoursByMonth, hoursByMonth } from './hours';
import type { Measured } from './measured';
import type { Period } from './period';
import { placeRuns } from './placeRuns';
import { type MoraleByMonth, moraleByMonth } from './pulse';
import { remember } from './remember';
import { transfersOfCells } from './transfersOfCells';
import { isDefinedOver } from './turnover';

/** All counts of each group by month; every figure of a longer period is a sum over its months. */
export interface MonthTable extends Omit<AddedMonths, 'heads'> {
  readonly movements: Movements;
  readonly morale: MoraleByMonth | null;
  readonly months: number;
}

/** What adds up over groups taken together. */
interface AddedMonths {
  readonly heads: Heads;
  readonly personDays: Float64Array;
  readonly training: HoursByMonth | null;
  readonly coaching: HoursByMonth | null;
}

type Grouped = Pick<Grouping, 'of' | 'count' | 'out'>;

/** Made of what was counted of each cell once; only assignments of cells that the grouping cuts are counted anew. */
export function monthTable(measured: Measured, grouping: Grouped): MonthTable {
  const cells = monthsOfCells(measured);
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? null : addedMonths(measured, { ...grouping, of: cut.rest });
  const whole = (ofCells: Int32Array, own?: Int32Array) => withCells(cut, grouping.count, ofCells, own);
  const sums = (ofCells: Float64Array, own?: Float64Array) => withCells(cut, grouping.count, ofCells, own);
  const hours = (ofCells: HoursByMonth | null, own?: HoursByMonth | null) =>
    ofCells && { ...ofCells, hours: sums(ofCells.hours, own?.hours) };
  return {
    movements: {
      headcount: whole(cells.heads.headcount, rest?.heads.headcount),
      hires: whole(cells.heads.hires, rest?.heads.hires),
      exitsByKind: cells.heads.exitsByKind.map((exits, kind) => whole(exits, rest?.heads.exitsByKind[kind])),
      ...transfersOfCells(measured, grouping, cut),
    },
    personDays: sums(cells.personDays, rest?.personDays),
    training: hours(cells.training, rest?.training),
    coaching: hours(cells.coaching, rest?.coaching),
    morale: moraleByMonth(measured, grouping),
    months: measured.grid.months,
  };
}

const monthsOfCells = remember((measured: Measured): AddedMonths => addedMonths(measured, cellsOf(measured)));

function addedMonths(measured: Measured, grouping: Grouped): AddedMonths {
  const { workforce, grid, places } = measured;
  const hours = (table: PersonMonthHours | null, stood: Int32Array | null) =>
    table && stood && hoursByMonth(table, grouping, grid, placeRuns(stood));
  return {
    heads: heads(workforce, grouping, grid),
    personDays: personDaysByMonth(workforce.assignments, grouping, grid),
    training: hours(workforce.training, places.training),
    coaching: hours(workforce.coaching, places.coaching),
  };
}

/** What stands in the table's months first..last for a group. */
export function countsOf(
  table: MonthTable,
  group: number,
  { first, last }: Period,
  kinds: readonly ExitKind[],
  attainment: Attainment | null,
): Counts {
  const { movements: moved, personDays, morale, months } = table;
  const row = group * months;
  const sum = (values: Int32Array | Float64Array) => sumOf(values, row + first, row + last);
  const hours = (given: HoursByMonth | null): HoursAndDays | null => {
    if (given === null) return null;
    const [from, to] = [row + Math.max(first, given.first), row + Math.min(last, given.last)];
    return { hours: sumOf(given.hours, from, to), days: sumOf(personDays, from, to) };
  };
  const pulse =
    morale && pulseMean(sum(morale.scores), sum(morale.answers), mostOf(morale.answers, row + first, row + last));
  return {
    opening: openingOf(table, group, first),
    closing: openingOf(table, group, last + 1),
    hires: sum(moved.hires),
    exitsByKind: moved.exitsByKind.map(sum),
    transfersIn: sum(moved.transfersIn),
    transfersOut: sum(moved.transfersOut),
    personDays: sum(personDays),
    months: isDefinedOver(last - first + 1) ? monthsOf(moved, group, months, kinds, first, last) : null,
    training: hours(table.training),
    coaching: hours(table.coaching),
    attainment,
    pulse,
  };
}

/** How many of a group are there as a month of the grid begins. */
export function openingOf({ movements, months }: MonthTable, group: number, month: number): number {
  return movements.headcount[group * (months + 1) + month];
}

function mostOf(values: Float64Array, first: number, last: number): number {
  let most = 0;
  for (let at = first; at <= last; at++) if (values[at] > most) most = values[at];
  return most;
}

function sumOf(values: Int32Array | Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let at = first; at <= last; at++) sum += values[at];
  return sum;
}
