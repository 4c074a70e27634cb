import { firstDayOf, type Month, NO_DAY } from '../model/calendar';
import type { Part } from './part';
import { remember } from './remember';
import type { Subject } from './subject';

/** Where a panel row stands to a part: out of its months, in it, or in its months but not among its people. */
export const OUT_OF_PERIOD = 0;
export const IN_PART = 1;
export const BESIDE_PART = 2;

/** One of the three for each panel row. A month counts where its person stood on the first day at risk of it. */
export function rowsOfPart(subject: Subject, part: Part): Uint8Array {
  const { panel } = subject.context;
  const { unit, period } = part.scope;
  const { month } = panel;
  const assignment = part.counts === subject.counts ? panel.assignment : assignmentsByTenure(subject);
  const rows = new Uint8Array(panel.count);
  for (let row = 0; row < rows.length; row++) {
    if (month[row] < period.first || month[row] > period.last) continue;
    rows[row] = unit === null || unit[assignment[row]] === 1 ? IN_PART : BESIDE_PART;
  }
  return rows;
}

/** The assignment, parted at classes of tenure, in which each panel row's person stood on its first day at risk. */
const assignmentsByTenure = remember((subject) => {
  const { panel } = subject.context;
  const { workforce } = subject.byTenure().counts;
  const { assignments, spells, from } = workforce;
  const result = new Int32Array(panel.count);
  let assignment = 0;
  for (let row = 0; row < panel.count; row++) {
    const spell = panel.spell[row];
    while (assignments.spell[assignment] < spell) assignment++;
    const monthStart = firstDayOf((panel.firstMonth + panel.month[row]) as Month);
    const day = Math.max(monthStart, from, spells.hire[spell]);
    while (assignments.spell[assignment + 1] === spell && (assignments.from[assignment + 1] ?? NO_DAY) <= day)
      assignment++;
    result[row] = assignment;
  }
  return result;
});
