import { NO_EXIT } from '../panel/panel';
import { tenureBand } from '../panel/tenureBands';
import type { ClaimContext } from './context';
import { rowFinder, sellerAnswers } from './sellerAnswers';

export const AFTER_RAMP_MONTHS = 6;
export const STRUGGLING_UNDER = 0.6;

/**
 * What those who stayed show, by manager: the share of seller-months under 60 % of quota after the ramp, freed of calendar
 * month and tenure. Those who left do not count: whoever struggles leaves, so the list would repeat the exits.
 * NaN where a manager has none; null without quota.
 */
export function strugglingOfStayers(context: ClaimContext): Float64Array | null {
  const { workforce, panel } = context;
  const { quota } = workforce;
  if (!quota) return null;
  const rowOf = rowFinder(workforce, panel);
  const rows: number[] = [];
  const values: number[] = [];
  quota.attainment.forEach((attainment, entry) => {
    const row = rowOf(quota.person[entry] ?? 0, (quota.month[entry] ?? 0) - panel.firstMonth);
    if (row < 0 || Number.isNaN(attainment) || !stays(context, row)) return;
    if ((panel.tenureMonths[row] ?? 0) < AFTER_RAMP_MONTHS) return;
    rows.push(row);
    values.push(attainment < STRUGGLING_UNDER ? 1 : 0);
  });
  return meansOfManagers(context, rows, values);
}

/** Mean morale of those who stayed, by manager, freed of question, month and tenure. Null without such answers. */
export function moraleOfStayers(context: ClaimContext): Float64Array | null {
  const answers = sellerAnswers(context.workforce, context.panel, ['morale']);
  if (!answers) return null;
  const kept = Array.from({ length: answers.count }, (_, entry) => entry).filter((entry) => {
    const row = answers.row[entry] ?? -1;
    return row >= 0 && stays(context, row);
  });
  return meansOfManagers(
    context,
    kept.map((entry) => answers.row[entry] ?? 0),
    kept.map((entry) => answers.score[entry] ?? 0),
  );
}

function stays({ panel }: ClaimContext, row: number): boolean {
  return (panel.monthsToExit[row] ?? NO_EXIT) === NO_EXIT;
}

/** Means by manager of values freed of calendar month, then of tenure band. */
function meansOfManagers(context: ClaimContext, rows: readonly number[], values: readonly number[]): Float64Array {
  const { panel, workforce } = context;
  const byMonth = freed(values, (index) => panel.month[rows[index] ?? 0] ?? 0);
  const free = freed(byMonth, (index) => tenureBand(panel.tenureMonths[rows[index] ?? 0] ?? 0));
  const total = new Float64Array(context.managers);
  const count = new Float64Array(context.managers);
  free.forEach((value, index) => {
    const manager = workforce.assignments.manager[panel.assignment[rows[index] ?? 0] ?? 0] ?? -1;
    if (manager < 0) return;
    total[manager] = (total[manager] ?? 0) + value;
    count[manager] = (count[manager] ?? 0) + 1;
  });
  return total.map((sum, manager) => sum / (count[manager] || Number.NaN));
}

function freed(values: readonly number[], groupOf: (index: number) => number): number[] {
  const totals = new Map<number, { sum: number; count: number }>();
  values.forEach((value, index) => {
    const total = totals.get(groupOf(index)) ?? { sum: 0, count: 0 };
    total.sum += value;
    total.count++;
    totals.set(groupOf(index), total);
  });
  return values.map((value, index) => {
    const total = totals.get(groupOf(index));
    return total ? value - total.sum / total.count : value;
  });
}
