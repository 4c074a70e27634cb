import type { Workforce } from '../model/workforce';

/** A way to divide the assignments: a code per assignment; the last group holds those whose name is unknown. */
export interface Grouping {
  readonly names: readonly string[];
  /** names.length + 1 */
  readonly count: number;
  readonly of: Int32Array;
}

export function groupsBy(workforce: Workforce, by: 'team' | 'region'): Grouping {
  const names = workforce.dictionaries[by];
  const of = workforce.assignments[by].map((code) => (code < 0 ? names.length : code));
  return { names, count: names.length + 1, of };
}

/** Everyone in one group. */
export function everyone(workforce: Workforce): Grouping {
  return { names: [], count: 1, of: new Int32Array(workforce.assignments.count) };
}
