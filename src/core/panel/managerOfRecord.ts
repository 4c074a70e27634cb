import { firstDayOf, type Month, NO_DAY } from '../model/calendar';
import type { Workforce } from '../model/workforce';
import type { Panel } from './panel';

/**
 * Whose month it was: for each panel row the manager at the start of the month `lagMonths` before,
 * in the first months of a spell the manager at hire; −1 = unknown.
 * The lag keeps an exit with the manager under whom the decision was taken, not with whoever inherited the notice.
 */
export function managerOfRecord(workforce: Workforce, panel: Panel, lagMonths: number): Int32Array {
  const { assignments } = workforce;
  const managers = new Int32Array(panel.count);
  let spell = -1;
  let assignment = 0;
  for (let row = 0; row < panel.count; row++) {
    const rowSpell = panel.spell[row] ?? 0;
    if (rowSpell !== spell) {
      spell = rowSpell;
      while ((assignments.spell[assignment] ?? spell) < spell) assignment++;
    }
    const day = firstDayOf((panel.firstMonth + (panel.month[row] ?? 0) - lagMonths) as Month);
    while (assignments.spell[assignment + 1] === spell && (assignments.from[assignment + 1] ?? NO_DAY) <= day)
      assignment++;
    managers[row] = assignments.manager[assignment] ?? -1;
  }
  return managers;
}
