import type { LeadLagReport } from '../model/hypothesisReport';
import type { Steps } from '../model/progress';
import type { ClaimContext } from './context';
import { answersThatCount } from './managerSupport';
import type { SellerAnswers } from './sellerAnswers';
import { sumOfMonths } from './teamMonths';
import { centredTwice, slopeInterval, withinManagers } from './timeSeries';

const MONTHS_AFTER = 3;

/**
 * How many points does a team's morale fall after one of its people has gone? Answers of those who are not about to leave
 * against the exits of this month and the two before, within managers over time: the other direction in time.
 */
export function* moodAfterExits(
  context: ClaimContext,
  answers: SellerAnswers,
  line: number,
): Steps<LeadLagReport['moodPerExit'] | null> {
  const { options, panel } = context;
  const exits = context.teamMonths(options.outcome, 0, 0);
  if (!exits) return null;
  const { managers, months } = exits;
  const score = new Float64Array(managers * months);
  const weight = new Float64Array(managers * months);
  const kept = { leaveOutMonths: options.leaveOutMonths, skipFirstMonths: 0 };
  for (const entry of answersThatCount(panel, answers, kept)) {
    const cell = (answers.manager[entry] ?? 0) * months + (answers.month[entry] ?? 0);
    score[cell] = (score[cell] ?? 0) + (answers.answers[entry] ?? 0) * (answers.score[entry] ?? 0);
    weight[cell] = (weight[cell] ?? 0) + (answers.answers[entry] ?? 0);
  }
  const given = Float64Array.from(weight, (answered, cell) => {
    const month = cell % months;
    if (answered === 0 || month < MONTHS_AFTER - 1) return Number.NaN;
    return sumOfMonths(exits.observed, months, Math.floor(cell / months), month - MONTHS_AFTER + 1, month);
  });
  const own = weight.map((answered, cell) => (Number.isNaN(given[cell] ?? Number.NaN) ? 0 : answered));
  const mean = score.map((total, cell) => ((own[cell] ?? 0) > 0 ? total / (own[cell] ?? 1) : 0));
  const rest = centredTwice(mean, own, managers, months);
  const residual = rest.map((value, cell) => value * (own[cell] ?? 0));
  const centred = centredTwice(given, own, managers, months);
  const series = { managers, months, residual, given, centred, weight: own };
  const fit = yield* withinManagers(series, options.permutations, context.random(line));
  if (!fit) return null;
  return { points: fit.slope, ...slopeInterval(fit, 0.975), p: fit.p, pPermutation: fit.pPermutation };
}
