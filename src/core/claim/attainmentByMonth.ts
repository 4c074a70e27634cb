import type { Steps } from '../model/progress';
import { NO_EXIT } from '../panel/panel';
import type { ClaimContext } from './context';
import { codesOfRows, rowsWhere, valuesOfRows } from './rowsWhere';
import { rowFinder } from './sellerAnswers';

/** What quota says of each panel row: attainment and target; NaN where there is none. */
export interface RowQuota {
  readonly attainment: Float64Array;
  readonly quota: Float64Array;
}

/**
 * Each month's quota beside the panel row of whoever had it. Shapes: one entry per panel row. Units: attainment as a share
 * of the target (1 = met), target as in the file. A quota of a month in which its seller is not in the panel is left out.
 * Null without quota.
 */
export function quotaOfRows({ workforce, panel }: ClaimContext): RowQuota | null {
  const { quota } = workforce;
  if (!quota) return null;
  const rowOf = rowFinder(workforce, panel);
  const attainment = new Float64Array(panel.count).fill(Number.NaN);
  const target = new Float64Array(panel.count).fill(Number.NaN);
  quota.attainment.forEach((value, entry) => {
    const row = rowOf(quota.person[entry] ?? 0, (quota.month[entry] ?? 0) - panel.firstMonth);
    if (row < 0) return;
    attainment[row] = value;
    target[row] = quota.quota[entry] ?? Number.NaN;
  });
  return { attainment, quota: target };
}

/** Months of employment that stand together: the ramp month by month, then the first year, then the rest. */
function rampBand(tenureMonths: number): number {
  return tenureMonths < 12 ? tenureMonths : 12;
}

const ROUNDS = 30;
const SETTLED = 1e-9;

/**
 * Attainment freed of seller, calendar month and month of the ramp, summed by manager and month, with the sellers behind it and
 * the mean attainment. Leavers' last months do not count. Null without quota.
 */
export function* attainmentByMonth(
  context: ClaimContext,
): Steps<{ readonly residual: Float64Array; readonly sellers: Float64Array; readonly mean: number } | null> {
  const { panel, workforce, options, managers } = context;
  const quota = quotaOfRows(context);
  if (!quota) return null;
  const rows = rowsWhere(panel.count, (row) => {
    const toExit = panel.monthsToExit[row] ?? NO_EXIT;
    return (
      Number.isFinite(quota.attainment[row] ?? Number.NaN) && (toExit === NO_EXIT || toExit > options.leaveOutMonths)
    );
  });
  if (rows.length === 0) return null;
  yield { stage: 'weighing', done: 0, total: ROUNDS };
  const values = valuesOfRows(rows, (row) => quota.attainment[row]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const seller = codesOfRows(rows, (row) => panel.spell[row]);
  const month = codesOfRows(rows, (row) => panel.month[row]);
  const ramp = codesOfRows(rows, (row) => rampBand(panel.tenureMonths[row]));
  for (let round = 0; round < ROUNDS; round++) {
    yield { stage: 'weighing', done: round, total: ROUNDS };
    if (Math.max(...[seller, month, ramp].map((groups) => centre(values, groups))) < SETTLED) break;
  }
  const months = panel.lastMonth - panel.firstMonth + 1;
  const residual = new Float64Array(managers * months);
  const sellers = new Float64Array(managers * months);
  rows.forEach((row, index) => {
    const manager = workforce.assignments.manager[panel.assignment[row] ?? 0] ?? -1;
    if (manager < 0) return;
    const cell = manager * months + (panel.month[row] ?? 0);
    residual[cell] = (residual[cell] ?? 0) + (values[index] ?? 0);
    sellers[cell] = (sellers[cell] ?? 0) + 1;
  });
  return { residual, sellers, mean };
}

/** Takes the mean off each group; returns the largest. */
function centre(values: Float64Array, groups: Int32Array): number {
  const size = groups.reduce((highest, group) => Math.max(highest, group), 0) + 1;
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  for (let index = 0; index < groups.length; index++) {
    sums[groups[index]] += values[index];
    counts[groups[index]]++;
  }
  let largest = 0;
  for (let group = 0; group < size; group++) {
    if (counts[group] === 0) continue;
    sums[group] /= counts[group];
    largest = Math.max(largest, Math.abs(sums[group]));
  }
  for (let index = 0; index < groups.length; index++) values[index] -= sums[groups[index]];
  return largest;
}
