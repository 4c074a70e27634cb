import { type CalendarDay, monthOfDay, yearOfMonth } from '../model/calendar';
import type { Steps } from '../model/progress';
import { shuffleWithinStrata } from '../stats/permutation';
import type { ClaimContext, Counted } from './context';
import type { Shuffled } from './shufflePractice';

const SHUFFLES_PER_STEP = 10;

/** One person's time under one manager: exits minus expected, and who may be exchanged with whom. */
interface Stretches {
  readonly residuals: Float64Array;
  readonly managers: Int32Array;
  readonly strata: Int32Array;
  readonly expectedOfManager: Float64Array;
}

/**
 * Do exits pile up under some managers beyond chance and mix?
 *
 * Statistic Σ R²/E over managers, R = Σ (exit − expected) over their people's person-months. The residuals of
 * people's stretches are shuffled within region × role × year of hire, E held at its observed value
 * (shuffling E too would make the test blind). Returns null where no exits can be expected.
 */
export function* shuffleManagers(
  context: ClaimContext,
  counted: Counted,
  shuffles: number,
  line: number,
): Steps<Shuffled | null> {
  const stretches = stretchesOf(context, counted);
  if (!stretches) return null;
  const { residuals, managers, strata, expectedOfManager } = stretches;
  const observed = excess(residuals, managers, expectedOfManager);
  const shuffle = shuffleWithinStrata(residuals, strata, context.random(line));
  const shuffled = new Float64Array(shuffles);
  for (let index = 0; index < shuffles; index++) {
    if (index % SHUFFLES_PER_STEP === 0) yield { stage: 'shuffling', done: index, total: shuffles };
    shuffle();
    shuffled[index] = excess(residuals, managers, expectedOfManager);
  }
  return { observed, shuffled };
}

function excess(residuals: Float64Array, managers: Int32Array, expectedOfManager: Float64Array): number {
  const sums = new Float64Array(expectedOfManager.length);
  for (let index = 0; index < residuals.length; index++) {
    const manager = managers[index] ?? 0;
    sums[manager] = (sums[manager] ?? 0) + (residuals[index] ?? 0);
  }
  let total = 0;
  for (let manager = 0; manager < sums.length; manager++) {
    const residual = sums[manager] ?? 0;
    const expected = expectedOfManager[manager] ?? 0;
    if (expected > 0) total += (residual * residual) / expected;
  }
  return total;
}

function stretchesOf(context: ClaimContext, counted: Counted): Stretches | null {
  const { panel, workforce, options } = context;
  const fitted = context.expected(counted, 0, context.hiringTerms);
  if (!fitted) return null;
  const patterns = context.patterns(0, context.hiringTerms);
  const record = context.record(options.lagMonths);
  const kinds = context.counted(counted);
  const residuals: number[] = [];
  const managers: number[] = [];
  const firstRows: number[] = [];
  const expectedOfManager = new Float64Array(context.managers);
  for (let row = 0; row < panel.count; row++) {
    const manager = record[row] ?? -1;
    if (manager < 0) continue;
    const expected = fitted.ofPattern[patterns.ofRow[row] ?? 0] ?? 0;
    const residual = (kinds.has(panel.exitKind[row] ?? -1) ? 1 : 0) - expected;
    expectedOfManager[manager] = (expectedOfManager[manager] ?? 0) + expected;
    const current = residuals.length - 1;
    const goesOn =
      current >= 0 && managers[current] === manager && panel.spell[firstRows[current] ?? 0] === panel.spell[row];
    if (goesOn) {
      residuals[current] = (residuals[current] ?? 0) + residual;
    } else {
      residuals.push(residual);
      managers.push(manager);
      firstRows.push(row);
    }
  }
  const strata = Int32Array.from(firstRows, (row) => stratumOf(context, workforce.from, row));
  return { residuals: Float64Array.from(residuals), managers: Int32Array.from(managers), strata, expectedOfManager };
}

/** Region × role × year of hire; whoever was there before the data begin forms one entry period. */
function stratumOf(context: ClaimContext, from: CalendarDay, row: number): number {
  const { panel, workforce } = context;
  const { assignments, dictionaries, spells } = workforce;
  const assignment = panel.assignment[row] ?? 0;
  const hire = spells.hire[panel.spell[row] ?? 0] ?? 0;
  const entry = hire < from ? 0 : yearOfMonth(monthOfDay(hire as CalendarDay)) - yearOfMonth(panel.firstMonth) + 1;
  const region = context.stratified ? (assignments.region[assignment] ?? -1) + 1 : 0;
  const role = (assignments.role[assignment] ?? -1) + 1;
  return (entry * (dictionaries.region.length + 1) + region) * (dictionaries.role.length + 1) + role;
}
