import { fractionAtRisk, type Panel } from '../panel/panel';
import type { Patterns } from './patterns';

/** Exits seen and expected and time at risk under each manager in each month (manager × months + month). */
export interface TeamMonths {
  readonly managers: number;
  readonly months: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly personMonths: Float64Array;
}

/**
 * Question: how many left under each manager in each month, and how many were expected to?
 * Formula: Σ over a manager's panel rows of the month. Source: definition. R: rowsum(cbind(left, expected, time), cell).
 * Shapes: patterns and manager codes per panel row (below 0: left out); managers × months out, 0 where nobody was.
 * Units: exits seen and expected, person-months at risk.
 */
export function teamMonthsOf(
  panel: Panel,
  patterns: Patterns,
  expectedOfPattern: Float64Array,
  countedKinds: ReadonlySet<number>,
  managerOfRow: Int32Array,
  managers: number,
): TeamMonths {
  const months = panel.lastMonth - panel.firstMonth + 1;
  const observed = new Float64Array(managers * months);
  const expected = new Float64Array(managers * months);
  const personMonths = new Float64Array(managers * months);
  for (let row = 0; row < panel.count; row++) {
    const manager = managerOfRow[row] ?? -1;
    const pattern = patterns.ofRow[row] ?? -1;
    if (manager < 0 || pattern < 0) continue;
    const cell = manager * months + (panel.month[row] ?? 0);
    expected[cell] = (expected[cell] ?? 0) + (expectedOfPattern[pattern] ?? 0);
    personMonths[cell] = (personMonths[cell] ?? 0) + fractionAtRisk(panel, row);
    if (countedKinds.has(panel.exitKind[row] ?? -1)) observed[cell] = (observed[cell] ?? 0) + 1;
  }
  return { managers, months, observed, expected, personMonths };
}

/** Sum of a team's months from `first` to `last` (both inside the data or cut to it). */
export function sumOfMonths(
  values: Float64Array,
  months: number,
  manager: number,
  first: number,
  last: number,
): number {
  let total = 0;
  for (let month = Math.max(0, first); month <= Math.min(last, months - 1); month++)
    total += values[manager * months + month] ?? 0;
  return total;
}
