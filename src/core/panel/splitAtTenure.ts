import type { Assignments, Workforce } from '../model/workforce';

/** Days since the hire with which each class of TENURE_FILTERS begins: who leaves on day 90 left within 90 days. */
const CLASS_STARTS = [0, 91, 366, 731, 1827] as const;

/** Index in TENURE_FILTERS of a number of days since the hire. */
export function tenureClass(days: number): number {
  let tenure = CLASS_STARTS.length - 1;
  while (days < CLASS_STARTS[tenure] && tenure > 0) tenure--;
  return tenure;
}

export interface SplitAtTenure {
  /** The same workforce; its assignments end where a class of tenure does. */
  readonly workforce: Workforce;
  /** Index in TENURE_FILTERS of each assignment. */
  readonly tenureOf: Uint8Array;
}

/** Parts assignments where their people pass from one class of tenure to the next. */
export function splitAtTenure(workforce: Workforce): SplitAtTenure {
  const { assignments, spells } = workforce;
  const kept: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const tenure: number[] = [];
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const hire = spells.hire[assignments.spell[stretch]];
    const last = assignments.to[stretch];
    let start = assignments.from[stretch];
    for (let band = 0; band < CLASS_STARTS.length; band++) {
      const next = band + 1 < CLASS_STARTS.length ? hire + CLASS_STARTS[band + 1] : Number.POSITIVE_INFINITY;
      if (next <= start) continue;
      kept.push(stretch);
      from.push(start);
      to.push(Math.min(last, next - 1));
      tenure.push(band);
      if (next > last) break;
      start = next;
    }
  }
  const taken = (column: Int32Array) => Int32Array.from(kept, (stretch) => column[stretch]);
  const split: Assignments = {
    count: kept.length,
    spell: taken(assignments.spell),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    manager: taken(assignments.manager),
    team: taken(assignments.team),
    region: taken(assignments.region),
    role: taken(assignments.role),
  };
  return { workforce: { ...workforce, assignments: split }, tenureOf: Uint8Array.from(tenure) };
}
