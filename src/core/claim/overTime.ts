import type { OverTimeReport } from '../model/hypothesisReport';
import type { Steps } from '../model/progress';
import { detectableLogRatio } from '../stats/detectableEffect';
import { exp } from '../stats/elementary';
import type { ClaimContext, PracticeKind } from './context';
import { practiceBefore } from './practiceSeries';
import { centredTwice, fittedMargins, slopeInterval, type TeamSeries, withinManagers } from './timeSeries';

/** Months of practice set beside the exits of each month, before the months left out. */
const WINDOW_MONTHS = 3;

/**
 * Did fewer people leave a team after it had got more? The second line on a practice: each manager is his or her own
 * comparison, so what else differs between managers cannot speak, but only ups and downs over time can.
 * Exits of a month against practice in the three months before the months left out; expected exits scaled to each
 * manager's and each month's total.
 */
export function* practiceOverTime(
  context: ClaimContext,
  kind: PracticeKind,
  line: number,
): Steps<OverTimeReport | null> {
  const { options } = context;
  const exits = context.teamMonths(options.outcome, 0, options.lagMonths);
  const given = practiceBefore(context, kind, options.leaveOutMonths + WINDOW_MONTHS, options.leaveOutMonths + 1);
  if (!exits || !given) return null;
  const series = exitSeries(exits.observed, exits.expected, given, exits.managers, exits.months);
  const fit = yield* withinManagers(series, options.permutations, context.random(line));
  if (!fit) return null;
  const deviation = fit.standardDeviation;
  const ratio = (slope: number) => exp(slope * deviation);
  const interval = slopeInterval(fit, 0.975);
  return {
    estimate: ratio(fit.slope),
    lower: ratio(interval.lower),
    upper: ratio(interval.upper),
    standardDeviation: deviation,
    p: fit.p,
    pPermutation: fit.pPermutation,
    detectable: exp(-detectableLogRatio(fit.standardError * deviation, fit.degreesOfFreedom)),
    against: interval.lower > 0 && Math.max(fit.p, fit.pPermutation) < 0.05,
  };
}

/** Exits of the months whose practice is known, against their margins. */
function exitSeries(
  observed: Float64Array,
  expected: Float64Array,
  given: Float64Array,
  managers: number,
  months: number,
): TeamSeries {
  const known = (values: Float64Array) =>
    values.map((value, cell) => (Number.isNaN(given[cell] ?? Number.NaN) ? 0 : value));
  const seen = known(observed);
  const weight = fittedMargins(seen, known(expected), managers, months);
  return {
    managers,
    months,
    residual: seen.map((value, cell) => value - (weight[cell] ?? 0)),
    given,
    centred: centredTwice(given, weight, managers, months),
    weight,
  };
}
