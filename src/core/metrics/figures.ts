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
import { EXIT_KINDS, type ExitKind } from '../model/ids';
import type { MonthGrid } from '../panel/exposure';
import { attainments } from './attainment';
import { everyone, type GroupedBy, type Grouping, groupsBy, type Unit } from './groups';
import { peopleIn } from './headcount';
import { type HoursByMonth, hoursPerPersonMonth } from './hours';
import type { Measured } from './measured';
import { type MonthTable, monthTable } from './monthTable';
import type { Period } from './period';
import { turnover } from './turnover';

export type { Period };

/** What is looked at: whose assignments (null: everyone's), which months, and the kinds of exit that count. */
export interface Scope {
  readonly unit: Unit | null;
  readonly period: Period;
  readonly counted: readonly ExitKind[];
}

/** Everyone, from the first to the last month of the data. */
export function wholeScope({ grid }: Measured, counted: readonly ExitKind[]): Scope {
  return { unit: null, period: { first: 0, last: grid.months - 1 }, counted };
}

/** Figures of each calendar year the period touches; the first and the last may be cut short. */
export function figuresByYear(
  measured: Measured,
  scope: Scope,
  counted: UnitMonths = unitMonths(measured, scope.unit),
): PeriodFigures[] {
  const { grid } = measured;
  const yearOf = (month: number): number => yearOfMonth((grid.firstMonth + month) as Month);
  const periods: Period[] = [];
  for (let first = scope.period.first; first <= scope.period.last; ) {
    let last = first;
    while (last < scope.period.last && yearOf(last + 1) === yearOf(first)) last++;
    periods.push({ first, last });
    first = last + 1;
  }
  return periodFigures(measured, scope, periods, counted).map((figures, index) => ({
    year: yearOf(periods[index].first),
    ...figures,
  }));
}

/** Figures of each calendar month of the period. */
export function figuresByMonth(
  measured: Measured,
  scope: Scope,
  counted: UnitMonths = unitMonths(measured, scope.unit),
): PeriodFigures[] {
  const { first, last } = scope.period;
  const periods = Array.from({ length: last - first + 1 }, (_, month) => ({
    first: first + month,
    last: first + month,
  }));
  const results = attainmentsByMonth(measured, scope.period, counted);
  return periodFigures(measured, scope, periods, counted, results).map((figures, index) => ({
    month: isoMonth((measured.grid.firstMonth + first + index) as Month),
    ...figures,
  }));
}

/** Figures of the whole period. */
export function wholeFigures(
  measured: Measured,
  scope: Scope,
  counted: UnitMonths = unitMonths(measured, scope.unit),
): PeriodFigures {
  const [whole] = periodFigures(measured, scope, [scope.period], counted);
  if (whole === undefined) throw new Error('invalid window; it has no month');
  return whole;
}

/** Figures of each team, region or role over the period; '' are those whose one is unknown. Empty where none is known. */
export function figuresByGroup(measured: Measured, by: GroupedBy, scope: Scope): GroupFigures[] {
  const { workforce, grid } = measured;
  const { unit, period, counted } = scope;
  const { grouping, table, outside } = groupMonths(measured, by, unit);
  const results = attainments(measured, { of: grouping.of, count: grouping.out }, [period]);
  // Whoever stood in a group just before the window and left it on the first day is among its transfers out.
  const opening = (group: number): number => table.movements.headcount[group * (grid.months + 1) + period.first];
  const people = peopleIn(workforce, grouping, grid.firstDay[period.first], grid.lastDay[period.last]);
  const present = (group: number): boolean => people[group] > 0 || opening(group) > 0;
  const named = [...grouping.names.keys()].filter(present);
  if (named.length === 0) return [];
  const unknown = grouping.names.length;
  const shown = present(unknown) ? [...named, unknown] : named;
  return shown.map((index) => ({
    group: grouping.names[index] ?? '',
    people: people[index],
    ...(outside === null ? {} : { outside: outside[index] }),
    ...figuresOf(grid, table, index, period, counted, results[index] ?? null),
  }));
}

/** People of each group who never were in it within the unit. */
function peopleOutside({ workforce }: Measured, by: GroupedBy, within: Grouping): Int32Array {
  const { from, asOf } = workforce;
  const inside = peopleIn(workforce, within, from, asOf);
  return peopleIn(workforce, groupsBy(workforce, by, null), from, asOf).map((all, group) => all - inside[group]);
}

/** The counts of one unit, month by month: made once for all periods looked at. */
export interface UnitMonths {
  readonly grouping: Grouping;
  readonly table: MonthTable;
}

export function unitMonths(measured: Measured, unit: Unit | null): UnitMonths {
  const known = tablesOf(measured, unit);
  if (known.all !== undefined) return known.all;
  const grouping = everyone(measured.workforce, unit);
  known.all = { grouping, table: monthTable(measured, grouping, false) };
  return known.all;
}

interface GroupMonths extends UnitMonths {
  /** People of each group who never were in it within the unit; null where the unit is everyone. */
  readonly outside: Int32Array | null;
}

function groupMonths(measured: Measured, by: GroupedBy, unit: Unit | null): GroupMonths {
  const known = tablesOf(measured, unit);
  const before = known[by];
  if (before !== undefined) return before;
  const grouping = groupsBy(measured.workforce, by, unit);
  const table = monthTable(measured, grouping, by === 'team' && unit === null);
  const made = { grouping, table, outside: unit === null ? null : peopleOutside(measured, by, grouping) };
  known[by] = made;
  return made;
}

type Tables = { all?: UnitMonths } & { [By in GroupedBy]?: GroupMonths };

/** By unit, or by the workforce where it is everyone: another period or other kinds of exit need no new tables. */
const tablesKnown = new WeakMap<Unit | Measured, Tables>();

function tablesOf(measured: Measured, unit: Unit | null): Tables {
  const known = tablesKnown.get(unit ?? measured) ?? {};
  tablesKnown.set(unit ?? measured, known);
  return known;
}

const monthsKnown = new WeakMap<UnitMonths, (Attainment | null)[]>();

/** Of each month of the grid: kept once all were asked for. */
function attainmentsByMonth(measured: Measured, { first, last }: Period, counted: UnitMonths): (Attainment | null)[] {
  const known = monthsKnown.get(counted);
  if (known !== undefined) return known.slice(first, last + 1);
  const periods = Array.from({ length: last - first + 1 }, (_, month) => ({
    first: first + month,
    last: first + month,
  }));
  const { of, out } = counted.grouping;
  const found = attainments(measured, { of, count: out }, periods);
  if (periods.length === measured.grid.months) monthsKnown.set(counted, found);
  return found;
}

function periodFigures(
  measured: Measured,
  { counted }: Scope,
  periods: readonly Period[],
  { grouping, table }: UnitMonths,
  results: readonly (Attainment | null)[] = attainments(measured, { of: grouping.of, count: grouping.out }, periods),
): PeriodFigures[] {
  const { grid } = measured;
  return periods.map((period, index) => ({
    first: isoDay(grid.firstDay[period.first] as CalendarDay),
    last: isoDay(grid.lastDay[period.last] as CalendarDay),
    ...figuresOf(grid, table, 0, period, counted, results[index] ?? null),
  }));
}

function figuresOf(
  grid: MonthGrid,
  table: MonthTable,
  group: number,
  { first, last }: Period,
  kinds: readonly ExitKind[],
  attainment: Attainment | null,
): Figures {
  const { movements } = table;
  const row = group * grid.months;
  const sum = (cells: Int32Array | Float64Array): number => sumOf(cells, row + first, row + last);
  const headcount = (boundary: number): number => movements.headcount[group * (grid.months + 1) + boundary];
  const byKind = movements.exitsByKind.map(sum);
  const [voluntary = 0, involuntary = 0, neutral = 0, unknown = 0] = byKind;
  const exits = voluntary + involuntary + neutral + unknown;
  const codes = kinds.map((kind) => EXIT_KINDS.indexOf(kind));
  const counted = codes.reduce((total, code) => total + byKind[code], 0);
  const months = Array.from({ length: last - first + 1 }, (_, index) => ({
    exits: codes.reduce((total, code) => total + movements.exitsByKind[code][row + first + index], 0),
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
