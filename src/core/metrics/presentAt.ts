import type { Unit } from './groups';
import type { Measured } from './measured';

/**
 * Visits the assignments of the unit that are running at the close of a day: hire ≤ day and exit > day, as headcount counts.
 */
export function presentAt(
  { workforce }: Measured,
  unit: Unit | null,
  day: number,
  visit: (spell: number) => void,
): void {
  const { assignments } = workforce;
  const { from, to, spell, count } = assignments;
  for (let stretch = 0; stretch < count; stretch++) {
    if (from[stretch] > day || to[stretch] < day || (unit !== null && unit[stretch] === 0)) continue;
    const isLast = stretch === count - 1 || spell[stretch + 1] !== spell[stretch];
    if (isLast && to[stretch] === day) continue;
    visit(spell[stretch]);
  }
}
