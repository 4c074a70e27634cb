import { EXIT_KINDS } from '../model/ids';
import type { Workforce } from '../model/workforce';
import type { DayGrid } from '../panel/exposure';
import { eachSettled } from './eachSettled';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import type { Period } from './period';
import { personOf } from './personOf';
import { remember } from './remember';

/** Heads and moves per group and month. Index: group × months + month; headcount: group × (months + 1) + boundary. */
export interface Movements {
  /** At the close of the day before the window (boundary 0) and of the last day of each month. */
  readonly headcount: Int32Array;
  readonly hires: Int32Array;
  /** One array per kind, in the order of EXIT_KINDS. */
  readonly exitsByKind: readonly Int32Array[];
  readonly transfersIn: Int32Array;
  readonly transfersOut: Int32Array;
}

/**
 * Question: how many are there, and who came, went and moved?
 * Definition: headcount at the close of day d counts hire ≤ d and exit > d, in the group of the assignment of day d.
 * The exit day is the last day employed. A hire counts in the group of the hire day, an exit in that of the exit day;
 * a transfer counts on the first day in the new group. So opening + hires + transfers in − exits − transfers out =
 * closing for every group and period, and transfers balance to zero over all groups.
 * Source: stocks and flows; that the exit day is the last day employed is our convention (docs/methods/metrics.md).
 * R: sum(hire <= d & (is.na(exit) | exit > d)). Units: people. Exits after the window are not counted.
 */
export function movements(workforce: Workforce, grouping: Grouped, grid: DayGrid): Movements {
  return { ...heads(workforce, grouping, grid), ...transfers(workforce, grouping, grid) };
}

type Grouped = Pick<Grouping, 'of' | 'count' | 'out'>;

/** Movements but for transfers: these add up over groups taken together. */
export type Heads = Omit<Movements, keyof Transfers>;

/** Of all groups but the one out. */
export function heads(workforce: Workforce, grouping: Grouped, grid: DayGrid): Heads {
  const { spells, assignments } = workforce;
  const cells = grouping.count * grid.months;
  const found = {
    headcount: new Int32Array(grouping.count * (grid.months + 1)),
    hires: new Int32Array(cells),
    exitsByKind: EXIT_KINDS.map(() => new Int32Array(cells)),
  };
  const count = (cellsOf: Int32Array | undefined, group: number, day: number): void => {
    if (cellsOf === undefined) throw new Error(`invalid exit kind; there are ${EXIT_KINDS.length}`);
    if (day < grid.from || day > grid.asOf) return;
    const cell = group * grid.months + grid.monthOfDay[day - grid.from];
    cellsOf[cell]++;
  };
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const group = grouping.of[stretch];
    if (group === grouping.out) continue;
    const spell = assignments.spell[stretch];
    const from = assignments.from[stretch];
    const to = assignments.to[stretch];
    const isFirst = stretch === 0 || assignments.spell[stretch - 1] !== spell;
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (isFirst) count(found.hires, group, from);
    if (isLast && to <= grid.asOf) count(found.exitsByKind[spells.exitKind[spell]], group, to);
    countCloses(found.headcount, group, from, isLast ? to - 1 : to, grid);
  }
  accumulate(found.headcount, grouping.count, grid.months + 1);
  return found;
}

export type Transfers = Pick<Movements, 'transfersIn' | 'transfersOut'>;

export function transfers(workforce: Workforce, { of, count }: Omit<Grouped, 'out'>, grid: DayGrid): Transfers {
  const transfersIn = new Int32Array(count * grid.months);
  const transfersOut = new Int32Array(count * grid.months);
  eachTransfer(workforce, grid, (stretch, month) => {
    const [before, after] = [of[stretch - 1], of[stretch]];
    if (before === after) return;
    transfersIn[after * grid.months + month]++;
    transfersOut[before * grid.months + month]++;
  });
  return { transfersIn, transfersOut };
}

/** Visits the assignments that follow another one of the same spell, with the month of the grid in which they begin. */
export function eachTransfer(
  workforce: Workforce,
  grid: DayGrid,
  visit: (stretch: number, month: number) => void,
): void {
  const { from } = workforce.assignments;
  for (const stretch of laterStretches(workforce)) {
    const day = from[stretch];
    if (day >= grid.from && day <= grid.asOf) visit(stretch, grid.monthOfDay[day - grid.from]);
  }
}

/** Assignments that follow another one of the same spell. */
const laterStretches = remember(({ assignments }: Workforce): Int32Array => {
  const { spell } = assignments;
  const later: number[] = [];
  for (let stretch = 1; stretch < spell.length; stretch++)
    if (spell[stretch] === spell[stretch - 1]) later.push(stretch);
  return Int32Array.from(later);
});

/** People who were in each group on at least one day from `first` to `last`. */
export function peopleIn(
  workforce: Workforce,
  grouping: Pick<Grouping, 'of' | 'count'>,
  first: number,
  last: number,
): Int32Array {
  const { from, to } = workforce.assignments;
  const persons = personOf(workforce);
  const people = new Int32Array(grouping.count);
  const lastPerson = new Int32Array(grouping.count).fill(-1);
  for (let stretch = 0; stretch < persons.length; stretch++) {
    if (from[stretch] > last || to[stretch] < first) continue;
    const group = grouping.of[stretch];
    if (lastPerson[group] === persons[stretch]) continue;
    lastPerson[group] = persons[stretch];
    people[group]++;
  }
  return people;
}

/** People who stood in each group on their first day of a month of the period: hours of that month count in it. */
export function peopleSettled(
  measured: Pick<Measured, 'workforce' | 'grid'>,
  grouping: Pick<Grouping, 'of' | 'count'>,
  period: Period,
): Int32Array {
  const people = new Int32Array(grouping.count);
  const lastPerson = new Int32Array(grouping.count).fill(-1);
  eachSettled(measured, (stretch, person, first, last) => {
    const group = grouping.of[stretch];
    if (first > period.last || last < period.first || lastPerson[group] === person) return;
    lastPerson[group] = person;
    people[group]++;
  });
  return people;
}

/** Notes the boundaries from first..last (days at whose close the person is there) as changes. */
function countCloses(headcount: Int32Array, group: number, first: number, last: number, grid: DayGrid): void {
  const start = boundaryFrom(first, grid);
  const end = boundaryFrom(last + 1, grid);
  if (end <= start) return;
  const row = group * (grid.months + 1);
  headcount[row + start]++;
  if (end <= grid.months) headcount[row + end]--;
}

/** The first boundary whose day is `day` or later; months + 1 where there is none. */
function boundaryFrom(day: number, grid: DayGrid): number {
  if (day < grid.from) return 0;
  return day > grid.asOf ? grid.months + 1 : grid.monthOfDay[day - grid.from] + 1;
}

function accumulate(headcount: Int32Array, groups: number, boundaries: number): void {
  for (let group = 0; group < groups; group++) {
    for (let boundary = 1; boundary < boundaries; boundary++) {
      const cell = group * boundaries + boundary;
      headcount[cell] += headcount[cell - 1];
    }
  }
}
