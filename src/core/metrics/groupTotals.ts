import type { Attainment, PulseMean } from '../model/figures';
import { EXIT_KINDS, type ExitKind } from '../model/ids';
import type { PersonMonthHours } from '../model/workforce';
import { gridOf, personDaysByMonth } from '../panel/exposure';
import { attainments } from './attainment';
import { type Counts, type HoursAndDays, pulseMean } from './figuresOf';
import type { Grouping } from './groups';
import { type Movements, movements } from './headcount';
import type { Measured } from './measured';
import type { Period } from './period';
import { placeRuns, sumsOfRuns } from './placeRuns';
import { type MoraleOfGroups, moraleOfGroups } from './pulse';
import { isDefinedOver, type TurnoverInput } from './turnover';

/** What is counted of each group over one period; months are told apart only where a figure asks for them. */
export interface GroupTotals {
  readonly counts: (group: number, kinds: readonly ExitKind[]) => Counts;
  readonly opening: (group: number) => number;
}

/** `pulseTeams`: the groups are teams, so answers given for a team belong to it. */
export function groupTotals(measured: Measured, grouping: Grouping, period: Period, pulseTeams: boolean): GroupTotals {
  const { workforce, grid, places } = measured;
  const length = period.last - period.first + 1;
  const isMonthly = isDefinedOver(length);
  const moved = movements(workforce, grouping, gridOf(grid, period.first, period.last, !isMonthly));
  const spans = isMonthly ? length : 1;
  const daysFrom = (first: number, last: number) =>
    last < first
      ? new Float64Array(grouping.count)
      : personDaysByMonth(workforce.assignments, grouping, gridOf(grid, first, last, true));
  const days = daysFrom(period.first, period.last);
  const hours = (table: PersonMonthHours | null, stood: Int32Array | null) => {
    if (table === null || stood === null) return null;
    const first = Math.max(period.first, table.firstMonth - grid.firstMonth);
    const last = Math.min(period.last, table.lastMonth - grid.firstMonth);
    const isWhole = first === period.first && last === period.last;
    return { given: hoursOf(measured, table, stood, grouping, period), days: isWhole ? days : daysFrom(first, last) };
  };
  const training = hours(workforce.training, places.training);
  const coaching = hours(workforce.coaching, places.coaching);
  const morale = moraleOfGroups(measured, grouping, period, pulseTeams);
  const attained: (Attainment | null)[] = attainments(measured, { of: grouping.of, count: grouping.out }, period);
  const opening = (group: number) => moved.headcount[group * (spans + 1)];
  const of = (given: ReturnType<typeof hours>, group: number): HoursAndDays | null =>
    given && { hours: given.given[group], days: given.days[group] };
  return {
    opening,
    counts: (group, kinds) => ({
      opening: opening(group),
      closing: moved.headcount[group * (spans + 1) + spans],
      hires: total(moved.hires, group, spans),
      exitsByKind: moved.exitsByKind.map((exits) => total(exits, group, spans)),
      transfersIn: total(moved.transfersIn, group, spans),
      transfersOut: total(moved.transfersOut, group, spans),
      personDays: days[group],
      months: isMonthly ? monthsOf(moved, group, spans, kinds) : null,
      training: of(training, group),
      coaching: of(coaching, group),
      attainment: attained[group] ?? null,
      pulse: morale && pulseOf(morale, group),
    }),
  };
}

function pulseOf({ scores, answers, respondents, onlyMeans }: MoraleOfGroups, group: number): PulseMean | null {
  const mean = pulseMean(scores[group], answers[group], respondents[group]);
  return mean && onlyMeans[group] === 1 ? { ...mean, onlyMeans: true } : mean;
}

function total(cells: Int32Array, group: number, spans: number): number {
  let sum = 0;
  for (let cell = group * spans; cell < (group + 1) * spans; cell++) sum += cells[cell];
  return sum;
}

/** Exits of the kinds that count and headcounts, month by month. */
export function monthsOf(
  { headcount, exitsByKind }: Movements,
  group: number,
  months: number,
  kinds: readonly ExitKind[],
  first = 0,
  last = months - 1,
): NonNullable<TurnoverInput['months']> {
  const counted = kinds.map((kind) => exitsByKind[EXIT_KINDS.indexOf(kind)]);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const boundary = group * (months + 1) + first + index;
    const exits = counted.reduce((sum, cells) => sum + cells[group * months + first + index], 0);
    return { exits, opening: headcount[boundary], closing: headcount[boundary + 1] };
  });
}

/** Hours of a month count in the group in which the person stood on the first day at risk of that month. */
function hoursOf(
  { grid }: Measured,
  table: PersonMonthHours,
  stood: Int32Array,
  { of, count }: Grouping,
  { first, last }: Period,
): Float64Array {
  const runs = placeRuns(stood);
  const sums = sumsOfRuns(runs, table, grid.firstMonth + first, grid.firstMonth + last);
  const hours = new Float64Array(count);
  for (let run = 0; run < runs.count; run++) hours[of[runs.place[run]]] += sums[run];
  return hours;
}
