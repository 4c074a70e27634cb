import {
  type CalendarDay,
  DAYS_PER_MONTH,
  DAYS_PER_YEAR,
  isoDay,
  isoMonth,
  type Month,
  yearOfMonth,
} from '../model/calendar';
import type { Attainment, Figures, GroupFigures, PeriodFigures } from '../model/figures';
import type { Outcome } from '../model/ids';
import type { Workforce } from '../model/workforce';
import { attainments } from './attainment';
import { everyone, type Grouping, groupsBy } from './groups';
import { type HoursByMonth, hoursPerPersonMonth } from './hours';
import { type MonthTable, monthTable } from './monthTable';
import { turnover } from './turnover';

/** Months first..last of the grid. */
interface Period {
  readonly first: number;
  readonly last: number;
}

/** Figures of each calendar year the window touches; the first and the last may be cut short. `outcome` as from effectiveOutcome. */
export function figuresByYear(workforce: Workforce, outcome: Outcome): PeriodFigures[] {
  const table = monthTable(workforce, everyone(workforce), false);
  const { firstMonth, months } = table.grid;
  const yearOf = (month: number): number => yearOfMonth((firstMonth + month) as Month);
  const periods: Period[] = [];
  for (let first = 0; first < months; ) {
    let last = first;
    while (last + 1 < months && yearOf(last + 1) === yearOf(first)) last++;
    periods.push({ first, last });
    first = last + 1;
  }
  return periodFigures(workforce, table, periods, outcome).map((figures, index) => ({
    year: yearOf(periods[index].first),
    ...figures,
  }));
}

/** Figures of each calendar month of the window. */
export function figuresByMonth(workforce: Workforce, outcome: Outcome): PeriodFigures[] {
  const table = monthTable(workforce, everyone(workforce), false);
  const periods = Array.from({ length: table.grid.months }, (_, month) => ({ first: month, last: month }));
  return periodFigures(workforce, table, periods, outcome).map((figures, index) => ({
    month: isoMonth((table.grid.firstMonth + index) as Month),
    ...figures,
  }));
}

/** Figures of the whole window. */
export function wholeFigures(workforce: Workforce, outcome: Outcome): PeriodFigures {
  const table = monthTable(workforce, everyone(workforce), false);
  const [whole] = periodFigures(workforce, table, [{ first: 0, last: table.grid.months - 1 }], outcome);
  if (whole === undefined) throw new Error('invalid window; it has no month');
  return whole;
}

/** Figures of each team over the whole window; '' are those whose team is unknown. Empty where no team is known. */
export function figuresByTeam(workforce: Workforce, outcome: Outcome): GroupFigures[] {
  return groupFigures(workforce, groupsBy(workforce, 'team'), true, outcome);
}

/** Figures of each region over the whole window; '' are those whose region is unknown. Empty where none is known. */
export function figuresByRegion(workforce: Workforce, outcome: Outcome): GroupFigures[] {
  return groupFigures(workforce, groupsBy(workforce, 'region'), false, outcome);
}

function periodFigures(
  workforce: Workforce,
  table: MonthTable,
  periods: readonly Period[],
  outcome: Outcome,
): PeriodFigures[] {
  const { grid, stands } = table;
  const { quota } = workforce;
  const periodOfMonth = new Int32Array(grid.months).fill(-1);
  for (const [index, period] of periods.entries()) periodOfMonth.fill(index, period.first, period.last + 1);
  const results =
    quota &&
    attainments(quota, periods.length, (entry) => {
      const month = quota.month[entry] - grid.firstMonth;
      return stands(quota.person[entry], month) < 0 ? -1 : periodOfMonth[month];
    });
  return periods.map((period, index) => ({
    first: isoDay(grid.firstDay[period.first] as CalendarDay),
    last: isoDay(grid.lastDay[period.last] as CalendarDay),
    ...figuresOf(table, 0, period, outcome, results?.[index] ?? null),
  }));
}

function groupFigures(workforce: Workforce, grouping: Grouping, pulseTeams: boolean, outcome: Outcome): GroupFigures[] {
  const table = monthTable(workforce, grouping, pulseTeams);
  const { grid, stands } = table;
  const { quota } = workforce;
  const results =
    quota &&
    attainments(quota, grouping.count, (entry) => {
      const month = quota.month[entry] - grid.firstMonth;
      return grouping.of[stands(quota.person[entry], month)] ?? -1;
    });
  const period = { first: 0, last: grid.months - 1 };
  // Whoever stood in a group just before the window and left it on the first day is among its transfers out.
  const opening = (group: number): number => table.movements.headcount[group * (grid.months + 1)];
  const present = (group: number): boolean => table.movements.people[group] > 0 || opening(group) > 0;
  const named = [...grouping.names.keys()].filter(present);
  if (named.length === 0) return [];
  const unknown = grouping.names.length;
  const shown = present(unknown) ? [...named, unknown] : named;
  return shown.map((index) => ({
    group: grouping.names[index] ?? '',
    people: table.movements.people[index],
    ...figuresOf(table, index, period, outcome, results?.[index] ?? null),
  }));
}

function figuresOf(
  table: MonthTable,
  group: number,
  { first, last }: Period,
  outcome: Outcome,
  attainment: Attainment | null,
): Figures {
  const { grid, movements } = table;
  const row = group * grid.months;
  const sum = (cells: Int32Array | Float64Array): number => sumOf(cells, row + first, row + last);
  const headcount = (boundary: number): number => movements.headcount[group * (grid.months + 1) + boundary];
  const byKind = movements.exitsByKind.map(sum);
  const [voluntary = 0, involuntary = 0, neutral = 0, unknown = 0] = byKind;
  const exits = voluntary + involuntary + neutral + unknown;
  const counted = outcome === 'all' ? exits : voluntary;
  const countedKinds = outcome === 'all' ? movements.exitsByKind : movements.exitsByKind.slice(0, 1);
  const months = Array.from({ length: last - first + 1 }, (_, index) => ({
    exits: countedKinds.reduce((total, cells) => total + cells[row + first + index], 0),
    opening: headcount(first + index),
    closing: headcount(first + index + 1),
  }));
  const opening = headcount(first);
  const closing = headcount(last + 1);
  const hires = sum(movements.hires);
  const personYears = sum(table.personDays) / DAYS_PER_YEAR;
  return {
    opening,
    hires,
    exits,
    exitsByKind: { voluntary, involuntary, neutral, unknown },
    counted,
    transfersIn: sum(movements.transfersIn),
    transfersOut: sum(movements.transfersOut),
    closing,
    averageHeadcount: (opening + closing) / 2,
    personYears,
    turnover: turnover({ exits: counted, hires, opening, closing, personYears, months }),
    trainingHoursPerPersonMonth: hoursOf(table, table.training, row, first, last),
    coachingHoursPerPersonMonth: hoursOf(table, table.coaching, row, first, last),
    attainment,
    pulse: pulseOf(table, row + first, row + last),
  };
}

function hoursOf(
  table: MonthTable,
  hours: HoursByMonth | null,
  row: number,
  first: number,
  last: number,
): number | null {
  if (hours === null) return null;
  const start = row + Math.max(first, hours.first);
  const end = row + Math.min(last, hours.last);
  return hoursPerPersonMonth(sumOf(hours.hours, start, end), sumOf(table.personDays, start, end) / DAYS_PER_MONTH);
}

function pulseOf({ morale }: MonthTable, first: number, last: number): Figures['pulse'] {
  if (morale === null) return null;
  const answers = sumOf(morale.answers, first, last);
  if (answers === 0) return null;
  const respondents = morale.answers.subarray(first, last + 1).reduce((most, month) => Math.max(most, month), 0);
  return { mean: sumOf(morale.scores, first, last) / answers, answers, respondents };
}

function sumOf(cells: Int32Array | Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let cell = first; cell <= last; cell++) sum += cells[cell];
  return sum;
}
