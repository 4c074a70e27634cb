import type { Workforce } from '../model/workforce';
import type { MonthGrid } from './exposure';

/** The assignment a person held on the first day at risk of a month of the grid; −1 where there is no such day. */
export type Standing = (person: number, month: number) => number;

export function standing(workforce: Workforce, grid: MonthGrid): Standing {
  const { assignments } = workforce;
  const first = firstAssignments(workforce);
  return (person, month) => {
    if (month < 0 || month >= grid.months) return -1;
    const monthFirst = grid.firstDay[month];
    const monthLast = grid.lastDay[month];
    const end = first[person + 1];
    for (let assignment = first[person]; assignment < end; assignment++) {
      if (assignments.to[assignment] < monthFirst) continue;
      return assignments.from[assignment] <= monthLast ? assignment : -1;
    }
    return -1;
  };
}

/** Index of the first assignment of each person, and one past the last. */
function firstAssignments({ people, spells, assignments }: Workforce): Int32Array {
  const first = new Int32Array(people.count + 1).fill(assignments.count);
  for (let assignment = assignments.count - 1; assignment >= 0; assignment--) {
    first[spells.person[assignments.spell[assignment]]] = assignment;
  }
  return first;
}
