import type { PersonMonthHours } from '../model/workforce';
import { personDaysByMonth } from '../panel/exposure';
import type { Grouping } from './groups';
import { type Movements, movements } from './headcount';
import { type HoursByMonth, hoursByMonth } from './hours';
import type { Measured } from './measured';
import { placeRuns } from './placeRuns';
import { type MoraleByMonth, moraleByMonth } from './pulse';

/** All counts per group and month; every figure of a longer period is a sum over its months. */
export interface MonthTable {
  readonly grouping: Grouping;
  readonly movements: Movements;
  readonly personDays: Float64Array;
  readonly training: HoursByMonth | null;
  readonly coaching: HoursByMonth | null;
  readonly morale: MoraleByMonth | null;
}

/** `pulseTeams`: the groups are teams, so answers given for a team belong to it. */
export function monthTable({ workforce, grid, places }: Measured, grouping: Grouping, pulseTeams: boolean): MonthTable {
  const hours = (table: PersonMonthHours | null, stood: Int32Array | null) =>
    table && stood && hoursByMonth(table, grouping, grid, placeRuns(stood));
  const { pulse } = workforce;
  return {
    grouping,
    movements: movements(workforce, grouping, grid),
    personDays: personDaysByMonth(workforce.assignments, grouping.of, grouping.count, grid),
    training: hours(workforce.training, places.training),
    coaching: hours(workforce.coaching, places.coaching),
    morale:
      pulse &&
      moraleByMonth(pulse, grouping.count, grid, (entry) => {
        const isWhole = grouping.count === 1;
        if (pulse.person[entry] < 0) return pulseTeams ? pulse.team[entry] : isWhole ? 0 : -1;
        // Who was not there in that month answers for no part of the company, and so not for the whole of it.
        return grouping.of[places.pulse?.[entry] ?? -1] ?? -1;
      }),
  };
}
