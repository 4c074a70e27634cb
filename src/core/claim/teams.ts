import type { Workforce } from '../model/workforce';
import { fractionAtRisk, type Panel } from '../panel/panel';
import type { Patterns } from './patterns';

/** Exits seen and expected under each manager (index = manager code). */
export interface Teams {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly personMonths: Float64Array;
}

/** Sums counted exits, expected exits and person-months under each manager of record. */
export function teamsOf(
  panel: Panel,
  patterns: Patterns,
  expectedOfPattern: Float64Array,
  countedKinds: ReadonlySet<number>,
  managerOfRow: Int32Array,
  managers: number,
): Teams {
  const observed = new Float64Array(managers);
  const expected = new Float64Array(managers);
  const personMonths = new Float64Array(managers);
  for (let row = 0; row < panel.count; row++) {
    const manager = managerOfRow[row] ?? -1;
    const pattern = patterns.ofRow[row] ?? -1;
    if (manager < 0 || pattern < 0) continue;
    expected[manager] = (expected[manager] ?? 0) + (expectedOfPattern[pattern] ?? 0);
    personMonths[manager] = (personMonths[manager] ?? 0) + fractionAtRisk(panel, row);
    if (countedKinds.has(panel.exitKind[row] ?? -1)) observed[manager] = (observed[manager] ?? 0) + 1;
  }
  return { observed, expected, personMonths };
}

/** How many different people stood under each manager. */
export function peoplePerManager(workforce: Workforce, panel: Panel, managerOfRow: Int32Array): Int32Array {
  const people = new Int32Array(workforce.dictionaries.manager.length);
  const lastSeen = new Int32Array(people.length).fill(-1);
  const visited = new Set<number>();
  for (let row = 0; row < panel.count; row++) {
    const manager = managerOfRow[row] ?? -1;
    if (manager < 0) continue;
    const person = workforce.spells.person[panel.spell[row] ?? 0] ?? 0;
    if (lastSeen[manager] === person) continue;
    lastSeen[manager] = person;
    const key = manager * workforce.people.count + person;
    if (visited.has(key)) continue;
    visited.add(key);
    people[manager] = (people[manager] ?? 0) + 1;
  }
  return people;
}

/** The stratum each manager is compared within: the region most of his or her people's time falls in; 0 for all where regions do not serve. */
export function strataOfManagers(
  workforce: Workforce,
  panel: Panel,
  managerOfRow: Int32Array,
  byRegion: boolean,
): Int32Array {
  const managers = workforce.dictionaries.manager.length;
  const strata = new Int32Array(managers);
  if (!byRegion) return strata;
  const regions = workforce.dictionaries.region.length + 1;
  const time = new Float64Array(managers * regions);
  for (let row = 0; row < panel.count; row++) {
    const manager = managerOfRow[row] ?? -1;
    if (manager < 0) continue;
    const region = (workforce.assignments.region[panel.assignment[row] ?? 0] ?? -1) + 1;
    const cell = manager * regions + region;
    time[cell] = (time[cell] ?? 0) + fractionAtRisk(panel, row);
  }
  for (let manager = 0; manager < managers; manager++) {
    const own = time.subarray(manager * regions, (manager + 1) * regions);
    strata[manager] = own.indexOf(Math.max(...own));
  }
  return strata;
}
