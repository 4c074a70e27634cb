import { DAYS_PER_MONTH } from '../model/calendar';
import type { RiskSets } from '../stats/survivalData';
import type { Scope } from './figures';
import type { Measured } from './measured';

/** The groups of assignments that are compared: codes 0 … count − 1; code `count` is in none of them. */
export interface TenureGroups {
  readonly count: number;
  readonly of: Int32Array;
}

/** Who came under observation, left it and left the company, by half days since hire: group × slots + half days. */
export interface TenureSets {
  readonly slots: number;
  readonly entered: Int32Array;
  readonly left: Int32Array;
  /** One column per kind of exit that is told apart. */
  readonly gone: readonly Int32Array[];
  /** People and exits of each group, and how often somebody came in later than with the hire. */
  readonly people: Int32Array;
  readonly lateEntry: Int32Array;
  readonly exits: Int32Array;
}

/** Which exits are told apart: column of each code of an exit kind, and how many columns. */
export interface ExitColumns {
  readonly of: readonly number[];
  readonly count: number;
}

export const ALL_EXITS: ExitColumns = { of: [0, 0, 0, 0], count: 1 };

/** Half days: an exit on the day observation began still took some time. */
const SLOTS_PER_DAY = 2;

/**
 * Question: how many were under observation, and how many left, after so many days of employment?
 * Formula: each stretch of employment inside the unit, its group and the period is under observation from entry to exit,
 * both in days since hire. The hire is day 0. Whoever was there before the data begin enters late, on their first day;
 * who comes in by a transfer or with the first day of the period enters at the close of the day before, and whoever moves
 * out, or is there at the end of the period, is censored on the last day in it. A stretch of no length takes half a day.
 * Only time after `landmarkDays` counts. Counting by half days needs no sorting. Source: Klein & Moeschberger (2003), 4.6.
 * R: Surv(entry, exit, event) of the same stretches. Times in months of 365.25 / 12 days come out of riskSetsOf.
 */
export function tenureSets(
  { workforce, grid }: Measured,
  { unit, period }: Pick<Scope, 'unit' | 'period'>,
  groups: TenureGroups,
  columns: ExitColumns = ALL_EXITS,
  landmarkDays = 0,
): TenureSets {
  const { assignments, spells } = workforce;
  const firstDay = grid.firstDay[period.first];
  const lastDay = grid.lastDay[period.last];
  const slots = longestTenure(spells.hire, lastDay) * SLOTS_PER_DAY + SLOTS_PER_DAY;
  const column = () => new Int32Array(groups.count * slots);
  const entered = column();
  const left = column();
  const gone = Array.from({ length: columns.count }, column);
  const people = new Int32Array(groups.count);
  const exits = new Int32Array(groups.count);
  const lateEntry = new Int32Array(groups.count);
  const lastPerson = new Int32Array(groups.count).fill(-1);
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const group = groups.of[stretch];
    if (group === groups.count || (unit !== null && unit[stretch] === 0)) continue;
    const from = assignments.from[stretch];
    const to = assignments.to[stretch];
    if (from > lastDay || to < firstDay) continue;
    const spell = assignments.spell[stretch];
    const hire = spells.hire[spell];
    const start = from < firstDay ? firstDay : from;
    const began = start === hire ? 0 : start === grid.from ? start - hire : start - 1 - hire;
    const ended = Math.max(SLOTS_PER_DAY * ((to > lastDay ? lastDay : to) - hire), SLOTS_PER_DAY * began + 1);
    if (ended <= SLOTS_PER_DAY * landmarkDays) continue;
    const row = group * slots;
    entered[row + SLOTS_PER_DAY * Math.max(began, landmarkDays)]++;
    left[row + ended]++;
    const goesOn =
      start > firstDay &&
      start > hire &&
      groups.of[stretch - 1] === group &&
      (unit === null || unit[stretch - 1] === 1);
    if (began > landmarkDays && !goesOn) lateEntry[group]++;
    const person = spells.person[spell];
    if (lastPerson[group] !== person) people[group]++;
    lastPerson[group] = person;
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (!isLast || to > lastDay) continue;
    exits[group]++;
    gone[columns.of[spells.exitKind[spell]]][row + ended]++;
  }
  return { slots, entered, left, gone, people, exits, lateEntry };
}

function longestTenure(hire: Int32Array, lastDay: number): number {
  let earliest = lastDay;
  for (let spell = 0; spell < hire.length; spell++) if (hire[spell] < earliest) earliest = hire[spell];
  return lastDay - earliest + 1;
}

/** The groups of one stratum at the times at which anybody of them left; the columns of `gone` apart and together. */
export interface CountedSets extends RiskSets {
  readonly byColumn: readonly Float64Array[];
}

/** Risk sets of each of `groups`, all at the same times: those at which anybody of any of them left. */
export function riskSetsOf(sets: TenureSets, groups: readonly number[]): CountedSets[] {
  const slots: number[] = [];
  for (let slot = 0; slot < sets.slots; slot++) {
    if (groups.some((group) => sets.gone.some((gone) => gone[group * sets.slots + slot] > 0))) slots.push(slot);
  }
  const time = Float64Array.from(slots, (slot) => slot / SLOTS_PER_DAY / DAYS_PER_MONTH);
  return groups.map((group) => countedSets(sets, group * sets.slots, slots, time));
}

function countedSets(
  { slots: width, entered, left, gone }: TenureSets,
  row: number,
  slots: readonly number[],
  time: Float64Array,
) {
  const atRisk = new Float64Array(slots.length);
  let there = 0;
  let next = 0;
  let lastSeen = Number.NEGATIVE_INFINITY;
  for (let slot = 0; slot < width; slot++) {
    if (slots[next] === slot) atRisk[next++] = there;
    there += entered[row + slot] - left[row + slot];
    if (left[row + slot] > 0) lastSeen = slot / SLOTS_PER_DAY / DAYS_PER_MONTH;
  }
  const byColumn = gone.map((column) => Float64Array.from(slots, (slot) => column[row + slot]));
  const events = Float64Array.from(slots, (_, index) => byColumn.reduce((sum, column) => sum + column[index], 0));
  return { time, atRisk, events, lastSeen, byColumn };
}

/** Time since hire at which the first of a group came under observation, in months; 0 for none. */
export function firstSeenMonths({ slots, entered }: TenureSets, group: number): number {
  const first = entered.subarray(group * slots, (group + 1) * slots).findIndex((count) => count > 0);
  return Math.max(0, first) / SLOTS_PER_DAY / DAYS_PER_MONTH;
}
