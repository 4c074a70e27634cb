import { type CalendarDay, isoDay, isoMonth, type Month, yearOfMonth } from '../model/calendar';
import type { Attainment, GroupFigures, PeriodFigures } from '../model/figures';
import type { ExitKind } from '../model/ids';
import { attainmentsByMonth, attainmentsOfFew } from './attainment';
import { fewGroups } from './cells';
import { figuresOf } from './figuresOf';
import { everyone, type GroupedBy, type Grouping, groupsBy, type Unit } from './groups';
import { type GroupTotals, groupTotals } from './groupTotals';
import { peopleIn, peopleSettled } from './headcount';
import { keepFew } from './keepFew';
import type { Measured } from './measured';
import { countsOf, type MonthTable, monthTable, openingOf } from './monthTable';
import { peopleOfFew, settledOfFew } from './peopleOfCells';
import type { Period } from './period';

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
  const results = monthsOfUnit(measured, scope.period, counted);
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
export function figuresByGroup(measured: Measured, by: GroupedBy, { unit, period, counted }: Scope): GroupFigures[] {
  const { workforce } = measured;
  const isFew = by !== 'team';
  const grouping = isFew ? fewGroups(measured, by, unit) : groupsBy(workforce, by, unit);
  const totals = isFew ? fewTotals(measured, grouping, period) : groupTotals(measured, grouping, period, unit === null);
  const peopleOf = isFew ? peopleOfFew : peopleOfGroups;
  const people = peopleOf(measured, grouping, period);
  // Whoever stood in a group just before the window and left it on the first day is among its transfers out.
  const present = (group: number): boolean => people[group] > 0 || totals.opening(group) > 0;
  const named = [...grouping.names.keys()].filter(present);
  if (named.length === 0) return [];
  const unknown = grouping.names.length;
  const shown = present(unknown) ? [...named, unknown] : named;
  const whole = wholeScope(measured, counted).period;
  const isWhole = period.first === 0 && period.last === whole.last;
  const outside =
    unit === null ? null : peopleOutside(measured, by, isWhole ? people : peopleOf(measured, grouping, whole));
  const settled = (isFew ? settledOfFew : peopleSettled)(measured, grouping, period);
  return shown.map((index) => ({
    group: grouping.names[index] ?? '',
    ...{ people: people[index], settled: settled[index] },
    ...(outside === null ? {} : { outside: outside[index] }),
    ...figuresOf(totals.counts(index, counted), counted),
  }));
}

/** Of groups so few that a table of their months is short. */
function fewTotals(measured: Measured, grouping: Grouping, period: Period): GroupTotals {
  const table = monthTable(measured, grouping);
  const attained = attainmentsOfFew(measured, grouping, period);
  return {
    opening: (group) => openingOf(table, group, period.first),
    counts: (group, kinds) => countsOf(table, group, period, kinds, attained[group] ?? null),
  };
}

/** People of each group who never were in it within the unit. */
function peopleOutside(measured: Measured, by: GroupedBy, inside: Int32Array): Int32Array {
  const { workforce } = measured;
  const all = allPeople(measured, by, () =>
    peopleIn(workforce, groupsBy(workforce, by, null), workforce.from, workforce.asOf),
  );
  return all.map((people, group) => people - inside[group]);
}

function peopleOfGroups({ workforce, grid }: Measured, grouping: Grouping, { first, last }: Period): Int32Array {
  return peopleIn(workforce, grouping, grid.firstDay[first], grid.lastDay[last]);
}

const allPeople = keepFew<Measured, Int32Array>(3);

/** The counts of one unit, month by month: made once for all periods looked at. */
export interface UnitMonths {
  readonly grouping: Grouping;
  readonly table: MonthTable;
}

/** By unit, or by the workforce where it is everyone: another period or other kinds of exit need no new table. */
const known = new WeakMap<Unit | Measured, UnitMonths>();

export function unitMonths(measured: Measured, unit: Unit | null): UnitMonths {
  const before = known.get(unit ?? measured);
  if (before !== undefined) return before;
  const grouping = everyone(measured.workforce, unit);
  const made = { grouping, table: monthTable(measured, grouping) };
  known.set(unit ?? measured, made);
  return made;
}

const monthsKnown = new WeakMap<UnitMonths, (Attainment | null)[]>();

/** Of each month of the grid: kept once all were asked for. */
function monthsOfUnit(measured: Measured, period: Period, counted: UnitMonths): (Attainment | null)[] {
  const { first, last } = period;
  const before = monthsKnown.get(counted);
  if (before !== undefined) return before.slice(first, last + 1);
  const found = attainmentsByMonth(measured, counted.grouping, period);
  if (found.length === measured.grid.months) monthsKnown.set(counted, found);
  return found;
}

function periodFigures(
  measured: Measured,
  { counted }: Scope,
  periods: readonly Period[],
  { grouping, table }: UnitMonths,
  results: readonly (Attainment | null)[] = periods.map((period) => attainmentsOfFew(measured, grouping, period)[0]),
): PeriodFigures[] {
  const { grid } = measured;
  return periods.map((period, index) => ({
    first: isoDay(grid.firstDay[period.first] as CalendarDay),
    last: isoDay(grid.lastDay[period.last] as CalendarDay),
    ...figuresOf(countsOf(table, 0, period, counted, results[index] ?? null), counted),
  }));
}
