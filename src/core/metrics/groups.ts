import type { Workforce } from '../model/workforce';
import { remember } from './remember';

/** A way to divide the assignments: a code per assignment; codes from `names.length` on have no name. */
export interface Grouping {
  readonly names: readonly string[];
  readonly count: number;
  /** The group of those out of the unit, the last one; `count` where there is none. Nobody asks for its figures. */
  readonly out: number;
  readonly of: Int32Array;
}

export type GroupedBy = 'team' | 'region' | 'role';

/** The assignments that are looked at: 1 in, 0 out. */
export type Unit = Uint8Array;

/** By name; the group after the names holds those whose name is unknown, the last one those out of the unit. */
export function groupsBy(workforce: Workforce, by: GroupedBy, unit: Unit | null): Grouping {
  const names = workforce.dictionaries[by];
  const unknown = names.length;
  const out = unknown + 1;
  const codes = workforce.assignments[by];
  const of = new Int32Array(codes.length);
  for (let assignment = 0; assignment < codes.length; assignment++) {
    const code = codes[assignment] < 0 ? unknown : codes[assignment];
    of[assignment] = unit !== null && unit[assignment] === 0 ? out : code;
  }
  return { names, count: out + 1, out, of };
}

/** All of the unit in group 0, the others in group 1: the same for the same unit. */
export function everyone(workforce: Workforce, unit: Unit | null): Grouping {
  return unit === null ? nobodyOut(workforce) : inOrOut(unit);
}

const nobodyOut = remember(
  ({ assignments }: Workforce): Grouping => ({ names: [], count: 1, out: 1, of: new Int32Array(assignments.count) }),
);

const inOrOut = remember((unit: Unit): Grouping => {
  const of = new Int32Array(unit.length);
  for (let assignment = 0; assignment < of.length; assignment++) of[assignment] = 1 - unit[assignment];
  return { names: [], count: 2, out: 1, of };
});
