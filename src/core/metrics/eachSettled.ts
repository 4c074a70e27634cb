import type { Measured } from './measured';

/** Each assignment with the months of which a person stood in it on the first day there: what is told of these months counts in it. */
export function eachSettled(
  { workforce, grid }: Pick<Measured, 'workforce' | 'grid'>,
  visit: (assignment: number, person: number, first: number, last: number) => void,
): void {
  const { assignments, spells } = workforce;
  let before = -1;
  let next = 0;
  for (let assignment = 0; assignment < assignments.count; assignment++) {
    const person = spells.person[assignments.spell[assignment]];
    if (person !== before) next = 0;
    before = person;
    const from = Math.max(assignments.from[assignment], grid.from);
    const to = Math.min(assignments.to[assignment], grid.asOf);
    if (to < from) continue;
    const first = Math.max(next, grid.monthOfDay[from - grid.from]);
    const last = grid.monthOfDay[to - grid.from];
    next = Math.max(next, last + 1);
    if (first <= last) visit(assignment, person, first, last);
  }
}
