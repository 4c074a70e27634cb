import type { Workforce } from '../model/workforce';
import { type MonthGrid, monthGrid, personDaysByMonth } from '../panel/exposure';
import { type Standing, standing } from '../panel/exposureStanding';
import type { Grouping } from './groups';
import { type Movements, movements } from './headcount';
import { type HoursByMonth, hoursByMonth } from './hours';
import { type MoraleByMonth, moraleByMonth } from './pulse';

/** All counts per group and month; every figure of a longer period is a sum over its months. */
export interface MonthTable {
  readonly grid: MonthGrid;
  readonly grouping: Grouping;
  readonly stands: Standing;
  readonly movements: Movements;
  readonly personDays: Float64Array;
  readonly training: HoursByMonth | null;
  readonly coaching: HoursByMonth | null;
  readonly morale: MoraleByMonth | null;
}

/** `pulseTeams`: the groups are teams, so answers given for a team belong to it. */
export function monthTable(workforce: Workforce, grouping: Grouping, pulseTeams: boolean): MonthTable {
  const grid = monthGrid(workforce.from, workforce.asOf);
  const stands = standing(workforce, grid);
  const hours = (table: Workforce['training']) => (table === null ? null : hoursByMonth(table, grouping, grid, stands));
  return {
    grid,
    grouping,
    stands,
    movements: movements(workforce, grouping, grid),
    personDays: personDaysByMonth(workforce.assignments, grouping.of, grouping.count, grid),
    training: hours(workforce.training),
    coaching: hours(workforce.coaching),
    morale: moraleOf(workforce, grouping, grid, stands, pulseTeams),
  };
}

function moraleOf(
  { pulse }: Workforce,
  grouping: Grouping,
  grid: MonthGrid,
  stands: Standing,
  pulseTeams: boolean,
): MoraleByMonth | null {
  if (pulse === null) return null;
  return moraleByMonth(pulse, grouping.count, grid, (entry, month) => {
    if (grouping.count === 1) return 0;
    const person = pulse.person[entry];
    if (person < 0) return pulseTeams ? pulse.team[entry] : -1;
    return grouping.of[stands(person, month)] ?? -1;
  });
}
