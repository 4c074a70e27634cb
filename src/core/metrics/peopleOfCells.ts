import { cellsOf, cutOf } from './cells';
import { eachSettled } from './eachSettled';
import type { Grouping } from './groups';
import { peopleIn, peopleSettled } from './headcount';
import { keepFew } from './keepFew';
import type { Measured } from './measured';
import type { Period } from './period';
import { personOf } from './personOf';

/**
 * People by the cells in which they were, one after the other: how many went each way, and no further. A way is a cell and the way that
 * led there; whoever was in one cell went the shortest. Whichever cells a group takes, nobody who went a way is told from the others.
 */
interface Ways {
  readonly cell: Int32Array;
  /** −1 where it begins. */
  readonly before: Int32Array;
  readonly people: Int32Array;
}

/** Calls with each assignment that counts and its person; all of a person follow each other. */
type Each = (visit: (assignment: number, person: number) => void) => void;

function waysThrough(measured: Measured, each: Each): Ways {
  const cells = cellsOf(measured);
  // Ways of one cell come first, in the order of the cells.
  const cell = Array.from({ length: cells.count }, (_, first) => first);
  const [before, people, newest, older] = [-1, 0, -1, -1].map((none) => cell.map(() => none));
  const further = (way: number, next: number): number => {
    for (let known = newest[way]; known >= 0; known = older[known]) if (cell[known] === next) return known;
    cell.push(next);
    before.push(way);
    newest.push(-1);
    older.push(newest[way]);
    newest[way] = people.push(0) - 1;
    return newest[way];
  };
  const lastPerson = new Int32Array(cells.count).fill(-1);
  let walking = -1;
  let way = -1;
  each((assignment, person) => {
    const next = cells.of[assignment];
    if (lastPerson[next] === person) return;
    lastPerson[next] = person;
    if (person === walking) people[way]--;
    way = person === walking ? further(way, next) : next;
    people[way]++;
    walking = person;
  });
  return { cell: Int32Array.from(cell), before: Int32Array.from(before), people: Int32Array.from(people) };
}

/** People of each group, each once, however many of its cells they were in. */
function peopleOfWays({ cell, before, people }: Ways, groupOf: Int32Array, count: number): Int32Array {
  const found = new Int32Array(count);
  const lastWay = new Int32Array(count).fill(-1);
  for (let way = 0; way < people.length; way++) {
    for (let at = people[way] === 0 ? -1 : way; at >= 0; at = before[at]) {
      const group = groupOf[cell[at]];
      if (group < 0 || lastWay[group] === way) continue;
      lastWay[group] = way;
      found[group] += people[way];
    }
  }
  return found;
}

/** Every period a screen asks for. */
const KEPT_PERIODS = 6;

const keptIn = keepFew<Measured, Ways>(KEPT_PERIODS);
const keptSettled = keepFew<Measured, Ways>(KEPT_PERIODS);

/** As peopleIn has them over the period, of groups so few that they may take cells as a whole: these are counted by ways. */
export function peopleOfFew(measured: Measured, grouping: Grouping, period: Period): Int32Array {
  const { workforce, grid } = measured;
  const { groupOf, rest } = cutOf(measured, grouping);
  const [first, last] = [grid.firstDay[period.first], grid.lastDay[period.last]];
  if (rest !== null) return peopleIn(workforce, grouping, first, last);
  const ways = keptIn(measured, keyOf(period), () => {
    const { from, to } = workforce.assignments;
    const persons = personOf(workforce);
    return waysThrough(measured, (visit) => {
      for (let assignment = 0; assignment < persons.length; assignment++)
        if (from[assignment] <= last && to[assignment] >= first) visit(assignment, persons[assignment]);
    });
  });
  return peopleOfWays(ways, groupOf, grouping.count);
}

/** The same of peopleSettled. */
export function settledOfFew(measured: Measured, grouping: Grouping, period: Period): Int32Array {
  const { groupOf, rest } = cutOf(measured, grouping);
  if (rest !== null) return peopleSettled(measured, grouping, period);
  const ways = keptSettled(measured, keyOf(period), () =>
    waysThrough(measured, (visit) => {
      eachSettled(measured, (assignment, person, first, last) => {
        if (first <= period.last && last >= period.first) visit(assignment, person);
      });
    }),
  );
  return peopleOfWays(ways, groupOf, grouping.count);
}

function keyOf({ first, last }: Period): string {
  return `${first} ${last}`;
}
