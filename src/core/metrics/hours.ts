import type { PersonMonthHours } from '../model/workforce';
import type { MonthGrid } from '../panel/exposure';
import type { Grouping } from './groups';
import type { PlaceRuns } from './placeRuns';

/** Hours per group and month (group × months + month), and the months the table speaks about. */
export interface HoursByMonth {
  readonly hours: Float64Array;
  /** Indices of the first and last month of the grid inside the table's months; last < first where there is none. */
  readonly first: number;
  readonly last: number;
}

/** Hours of a month count in the group in which the person stood on the first day at risk of that month. */
export function hoursByMonth(
  table: PersonMonthHours,
  grouping: Pick<Grouping, 'of' | 'count' | 'out'>,
  grid: MonthGrid,
  runs: PlaceRuns,
): HoursByMonth {
  const hours = new Float64Array(grouping.count * grid.months);
  const { month, hours: given } = table;
  const { start, place } = runs;
  for (let run = 0; run < runs.count; run++) {
    const group = grouping.of[place[run]];
    if (group === grouping.out) continue;
    const row = group * grid.months - grid.firstMonth;
    const end = start[2 * run + 1];
    for (let entry = start[2 * run]; entry < end; entry++) hours[row + month[entry]] += given[entry];
  }
  return {
    hours,
    first: Math.max(0, table.firstMonth - grid.firstMonth),
    last: Math.min(grid.months - 1, table.lastMonth - grid.firstMonth),
  };
}

/**
 * Question: how many hours does a person get in a month?
 * Formula: Σ hours / Σ person-months at risk, over the months the table speaks about; a month without entry is zero
 * hours. Never hours per head: who stays longer collects more by staying (immortal time; Suissa 2008, Am J Epidemiol 167).
 * R: sum(hours) / (sum(days) / (365.25 / 12)). Unit: hours per month of 365.25 / 12 days.
 * Null where nobody was at risk in those months.
 */
export function hoursPerPersonMonth(hours: number, personMonths: number): number | null {
  return personMonths > 0 ? hours / personMonths : null;
}
