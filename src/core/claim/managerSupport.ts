import type { PulseDimension } from '../model/ids';
import type { Workforce } from '../model/workforce';
import type { ManagerPractice, PracticeOptions } from '../panel/managerPractice';
import { NO_EXIT, type Panel } from '../panel/panel';
import { type SellerAnswers, sellerAnswers } from './sellerAnswers';
import { sumOfMonths, type TeamMonths } from './teamMonths';

export const SUPPORT_DIMENSIONS = ['support', 'respect', 'accountability'] as const satisfies readonly PulseDimension[];

const MONTHS_OF_MOURNING = 3;
/** Where support stands that is neither better nor worse than usual. */
export const SCALE_MIDDLE = 50;

/**
 * How well do a manager's people feel backed, treated with respect and held to account?
 *
 * Mean answer per manager, freed of question, month and tenure. As with hours, each leaver's last months and the data's
 * last months do not count: whoever has resigned sees the manager in another light. And the mood falls after a colleague
 * has gone; how much, is estimated within teams (exits of the last three months and of the three before, per head, manager
 * means removed) and taken off, or teams that happened to lose people would look badly supported.
 * `hours` holds points of 100 around 50, NaN where a manager has no answer left.
 */
export function managerSupport(
  panel: Panel,
  { answers, near, far, managers }: SupportAnswers,
  options: PracticeOptions,
): ManagerPractice {
  const counts = answersThatCount(panel, answers, options);
  const score = freedOfExits(answers, counts, near, far, managers);
  const total = new Float64Array(managers);
  const weight = new Float64Array(managers);
  for (const entry of counts) {
    const manager = answers.manager[entry] ?? 0;
    total[manager] = (total[manager] ?? 0) + (answers.answers[entry] ?? 0) * (score[entry] ?? 0);
    weight[manager] = (weight[manager] ?? 0) + (answers.answers[entry] ?? 0);
  }
  const hours = total.map((sum, manager) => SCALE_MIDDLE + sum / (weight[manager] || Number.NaN));
  return { hours, personMonths: weight, overall: SCALE_MIDDLE };
}

/** What every way to count support starts from. */
export interface SupportAnswers {
  readonly answers: SellerAnswers;
  /** Exits per head of the answer's team in the last three months, and in the three before. */
  readonly near: Float64Array;
  readonly far: Float64Array;
  readonly managers: number;
}

/** Null without answers about support. */
export function supportAnswers(workforce: Workforce, panel: Panel, exits: TeamMonths): SupportAnswers | null {
  const answers = sellerAnswers(workforce, panel, SUPPORT_DIMENSIONS);
  if (!answers) return null;
  const { managers, months } = exits;
  const near = new Float64Array(answers.count);
  const far = new Float64Array(answers.count);
  const during = (manager: number, first: number, last: number) => {
    const time = sumOfMonths(exits.personMonths, months, manager, first, last);
    const left = sumOfMonths(exits.observed, months, manager, first, last);
    return time > 0 ? (left * MONTHS_OF_MOURNING) / time : 0;
  };
  for (let entry = 0; entry < answers.count; entry++) {
    const manager = answers.manager[entry];
    const month = answers.month[entry];
    near[entry] = during(manager, month - MONTHS_OF_MOURNING + 1, month);
    far[entry] = during(manager, month - 2 * MONTHS_OF_MOURNING + 1, month - MONTHS_OF_MOURNING);
  }
  return { answers, near, far, managers };
}

/** Answers outside leavers' last months and the data's last months. */
export function answersThatCount(panel: Panel, answers: SellerAnswers, options: PracticeOptions): number[] {
  const last = panel.lastMonth - panel.firstMonth - options.leaveOutMonths;
  return Array.from({ length: answers.count }, (_, entry) => entry).filter((entry) => {
    if ((answers.month[entry] ?? 0) > last) return false;
    const row = answers.row[entry] ?? -1;
    if (row < 0) return true;
    const toExit = panel.monthsToExit[row] ?? NO_EXIT;
    const stays = toExit === NO_EXIT || toExit > options.leaveOutMonths;
    return stays && (panel.tenureMonths[row] ?? 0) >= options.skipFirstMonths;
  });
}

/** Scores minus what recent exits do to them, by least squares within managers. */
function freedOfExits(
  answers: SellerAnswers,
  counts: readonly number[],
  recent: Float64Array,
  earlier: Float64Array,
  managers: number,
): Float64Array {
  const near = withinManagers(answers, counts, recent, managers);
  const far = withinManagers(answers, counts, earlier, managers);
  const score = withinManagers(answers, counts, answers.score, managers);
  const product = (a: Float64Array, b: Float64Array) =>
    counts.reduce((sum, entry) => sum + (answers.answers[entry] ?? 0) * (a[entry] ?? 0) * (b[entry] ?? 0), 0);
  const [nn, nf, ff] = [product(near, near), product(near, far), product(far, far)];
  const determinant = nn * ff - nf * nf;
  if (!(determinant > 1e-12 * nn * ff)) return answers.score;
  const [ns, fs] = [product(near, score), product(far, score)];
  const ofNear = (ff * ns - nf * fs) / determinant;
  const ofFar = (nn * fs - nf * ns) / determinant;
  return answers.score.map((value, entry) => value - ofNear * (recent[entry] ?? 0) - ofFar * (earlier[entry] ?? 0));
}

function withinManagers(
  answers: SellerAnswers,
  counts: readonly number[],
  values: Float64Array,
  managers: number,
): Float64Array {
  const total = new Float64Array(managers);
  const weight = new Float64Array(managers);
  for (const entry of counts) {
    const manager = answers.manager[entry] ?? 0;
    total[manager] = (total[manager] ?? 0) + (answers.answers[entry] ?? 0) * (values[entry] ?? 0);
    weight[manager] = (weight[manager] ?? 0) + (answers.answers[entry] ?? 0);
  }
  return values.map((value, entry) => {
    const manager = answers.manager[entry] ?? 0;
    return value - (total[manager] ?? 0) / (weight[manager] || 1);
  });
}
