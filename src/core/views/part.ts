import { countedKinds } from '../metrics/exitCounts';
import type { Period, Scope } from '../metrics/figures';
import type { Unit } from '../metrics/groups';
import { keepFew } from '../metrics/keepFew';
import type { Measured } from '../metrics/measured';
import { type CalendarDay, isoDay, isoMonth, type Month } from '../model/calendar';
import { type Filter, TENURE_FILTERS } from '../model/filter';
import { EXIT_KINDS } from '../model/ids';
import type { PartReport, ViewQuery } from '../model/views';
import type { MonthGrid } from '../panel/exposure';
import { countedCodes } from './countedCodes';
import type { Subject } from './subject';

/** The part of the data a filter leaves. */
export interface Part {
  /** With assignments parted at classes of tenure where the filter asks for some. */
  readonly counts: Measured;
  readonly scope: Scope;
  /** As many months right before; null where the data do not go back so far. */
  readonly before: Period | null;
  /** Says which people's assignments are in: the same for any period and kinds of exit. */
  readonly unitKey: string;
  /** 1 for whoever was in the unit on a day of the data, and on a day of the period. */
  readonly everIn: Uint8Array;
  readonly report: PartReport;
}

export function partOf(subject: Subject, { filter, outcome }: Pick<ViewQuery, 'filter' | 'outcome'>): Part {
  const parted = filter.tenure.length > 0 ? subject.byTenure() : { counts: subject.counts, tenureOf: null };
  const { counts } = parted;
  const unitKey = [filter.regions, filter.roles, filter.teams, filter.tenure].map(sorted).join('|');
  // The same array for the same unit, so that what was counted of it is found again.
  const unit = kept(subject, unitKey, () => unitOf(subject, counts, filter, parted.tenureOf));
  const period = periodOf(counts.grid, filter);
  const counted =
    filter.kinds.length > 0 ? EXIT_KINDS.filter((kind) => filter.kinds.includes(kind)) : countedKinds(outcome);
  const before = periodBefore(period);
  const heads = headsIn(counts, unit, period, countedCodes(counted));
  return {
    counts,
    scope: { unit, period, counted },
    before,
    unitKey: unit === null ? '' : unitKey,
    everIn: heads.everIn,
    report: {
      ...daysOf(counts.grid, period),
      people: heads.people,
      managers: heads.managers,
      exits: heads.exits,
      counted,
      before: before && daysOf(counts.grid, before),
    },
  };
}

function sorted(values: readonly (string | number)[]): string {
  return [...new Set(values)].map(String).sort().join(',');
}

/** As many units are kept with what was counted of them (about 20 MB each for 100,000 people in 4,600 teams). */
const KEPT_UNITS = 3;

const kept = keepFew<Subject, Unit | null>(KEPT_UNITS);

/** 1 for each assignment the filter leaves; null where it leaves all. */
function unitOf(subject: Subject, { workforce }: Measured, filter: Filter, tenureOf: Uint8Array | null): Unit | null {
  const { assignments } = workforce;
  const { regions, roles, teams } = filter;
  if (regions.length + roles.length + teams.length === 0 && tenureOf === null) return null;
  const unit = new Uint8Array(assignments.count).fill(1);
  keep(unit, assignments.region, regions);
  keep(unit, assignments.role, roles);
  keep(
    unit,
    assignments.team,
    teams.map((number) => (number < 0 ? -1 : (subject.teamOfNumber.get(number) ?? NO_TEAM))),
  );
  if (tenureOf !== null) {
    const isChosen = Uint8Array.from(TENURE_FILTERS, (tenure) => (filter.tenure.includes(tenure) ? 1 : 0));
    for (let assignment = 0; assignment < unit.length; assignment++) unit[assignment] &= isChosen[tenureOf[assignment]];
  }
  return unit;
}

/** Takes out whoever has none of the chosen codes; no choice leaves all. */
function keep(unit: Uint8Array, codes: Int32Array, chosen: readonly number[]): void {
  if (chosen.length === 0) return;
  // By code + 1: unknown is −1.
  let most = 0;
  for (let assignment = 0; assignment < codes.length; assignment++) most = Math.max(most, codes[assignment] + 1);
  const isChosen = new Uint8Array(most + 1);
  for (const code of chosen) if (code >= -1 && code < most) isChosen[code + 1] = 1;
  for (let assignment = 0; assignment < unit.length; assignment++) unit[assignment] &= isChosen[codes[assignment] + 1];
}

/** A code no team has: what a filter names that is not there leaves nothing. */
const NO_TEAM = -2;

/** Months that are not on file are taken as the nearest that are. */
function periodOf(grid: MonthGrid, { from, to }: Pick<Filter, 'from' | 'to'>): Period {
  const months = Array.from({ length: grid.months }, (_, month) => isoMonth((grid.firstMonth + month) as Month));
  const first = from === null ? 0 : months.findIndex((month) => month >= from);
  const last = to === null ? grid.months - 1 : months.findLastIndex((month) => month <= to);
  if (first < 0 || last < 0 || last < first) return { first: 0, last: grid.months - 1 };
  return { first, last };
}

function periodBefore({ first, last }: Period): Period | null {
  const length = last - first + 1;
  return first - length < 0 ? null : { first: first - length, last: first - 1 };
}

function daysOf(grid: MonthGrid, { first, last }: Period): { readonly from: string; readonly to: string } {
  return {
    from: isoDay(grid.firstDay[first] as CalendarDay),
    to: isoDay(grid.lastDay[last] as CalendarDay),
  };
}

function headsIn({ workforce, grid }: Measured, unit: Unit | null, period: Period, counted: Uint8Array) {
  const { assignments, spells, people, dictionaries } = workforce;
  const firstDay = grid.firstDay[period.first];
  const lastDay = grid.lastDay[period.last];
  const everIn = new Uint8Array(people.count);
  const inPeriod = new Uint8Array(people.count);
  const managing = new Uint8Array(dictionaries.manager.length);
  let exits = 0;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    if (unit !== null && unit[stretch] === 0) continue;
    const from = assignments.from[stretch];
    const to = assignments.to[stretch];
    const spell = assignments.spell[stretch];
    const person = spells.person[spell];
    if (from <= grid.asOf && to >= grid.from) everIn[person] = 1;
    if (from > lastDay || to < firstDay) continue;
    inPeriod[person] = 1;
    if (assignments.manager[stretch] >= 0) managing[assignments.manager[stretch]] = 1;
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (isLast && to <= lastDay) exits += counted[spells.exitKind[spell]];
  }
  return { everIn, people: sum(inPeriod), managers: sum(managing), exits };
}

function sum(flags: Uint8Array): number {
  let total = 0;
  for (let index = 0; index < flags.length; index++) total += flags[index];
  return total;
}
