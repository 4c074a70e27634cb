import type { Steps } from '../../model/progress';
import { detectableLogRatio, exitsMultipleNeeded } from '../../stats/detectableEffect';
import { attainmentByMonth } from '../attainmentByMonth';
import type { ClaimContext, HoursKind } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { practiceBefore } from '../practiceSeries';
import { managersNotTestable, sum } from '../testability';
import { centredTwice, slopeInterval, type TeamSeries, withinManagers } from '../timeSeries';

const LINE = 12;
const MONTHS_BEFORE = 3;
const HOURS = ['training', 'coaching'] as const satisfies readonly HoursKind[];
const MOST_LEFT_OUT = 10;
const HOLDS_AT = 1.6448536269514722;

/** Weak attainment follows thin training and coaching. Rivals: territory, quota setting. */
export const salesAfterHours = {
  id: 'performance',
  unit: 'salesRatioPerStandardDeviation',
  test: salesEvidence,
} as const satisfies Hypothesis;

/**
 * When a manager gave more hours, did his or her sellers attain more in the three months after? Seller, month, ramp and manager
 * removed, so territory and talent cannot speak. The hours are the team's: what a seller gets depends on how he or she sells.
 */
function* salesEvidence(context: ClaimContext): Steps<Evidence> {
  const { options, workforce } = context;
  if (!workforce.quota) return notTestable('tableMissing', 'quota');
  if (!context.panel.training && !context.panel.coaching) return notTestable('tableMissing', 'coaching');
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const found = yield* seriesOf(context);
  if (!found) return notTestable('practiceConstant');
  const fit = yield* withinManagers(found.series, options.permutations, context.random(LINE));
  if (!fit) return notTestable('tooFewManagers');
  const perDeviation = fit.standardDeviation / found.mean;
  const standardError = fit.standardError * perDeviation;
  const ratios = (probability: number) => {
    const { lower, upper } = slopeInterval(fit, probability);
    return { lower: 1 + lower * perDeviation, upper: 1 + upper * perDeviation };
  };
  const exits = sum(context.teams(options.outcome, 0, options.lagMonths)?.observed ?? new Float64Array(0));
  const multiple = exitsMultipleNeeded(options.smallestSalesRatio - 1, standardError, fit.degreesOfFreedom);
  return {
    tested: true,
    estimate: 1 + fit.slope * perDeviation,
    unit: 'salesRatioPerStandardDeviation',
    interval95: ratios(0.975),
    interval90: ratios(0.95),
    predicted: 'above',
    p: fit.p,
    pPermutation: fit.pPermutation,
    detectable: 1 + detectableLogRatio(standardError, fit.degreesOfFreedom),
    exitsNeeded: null,
    managers: fit.degreesOfFreedom + 1,
    exits,
    personMonths: found.sellerMonths,
    specifications: null,
    holdsWithoutAnyManager: holdsWithoutAnyManager(found.series),
    negativeControl: 'unavailable',
    shuffled: null,
    practice: null,
    details: { kind: 'performance', sellerMonthsNeeded: Math.max(0, Math.ceil(found.sellerMonths * (multiple - 1))) },
    cautions: [{ code: 'negativeControlUnavailable' }],
  };
}

function* seriesOf(context: ClaimContext): Steps<{ series: TeamSeries; mean: number; sellerMonths: number } | null> {
  const { managers, panel } = context;
  const months = panel.lastMonth - panel.firstMonth + 1;
  const attained = yield* attainmentByMonth(context);
  const practices = HOURS.flatMap((kind) => {
    const before = practiceBefore(context, kind, MONTHS_BEFORE, 1);
    return before ? [before] : [];
  });
  if (!attained || practices.length === 0) return null;
  const known = (cell: number) => practices.every((before) => !Number.isNaN(before[cell] ?? Number.NaN));
  const weight = attained.sellers.map((sellers, cell) => (known(cell) ? sellers : 0));
  const standard = practices.map((before) => {
    const centred = centredTwice(before, weight, managers, months);
    const squares = centred.reduce((total, value, cell) => total + (weight[cell] ?? 0) * value * value, 0);
    const deviation = Math.sqrt(squares / sum(weight));
    return deviation > 0 ? before.map((value) => value / deviation) : before.map((value) => value * 0);
  });
  const given = new Float64Array(weight.length).map((_, cell) =>
    standard.reduce((total, before) => total + (before[cell] ?? Number.NaN), 0),
  );
  const centred = centredTwice(given, weight, managers, months);
  if (!centred.some((value) => Math.abs(value) > 1e-9)) return null;
  const residual = attained.residual.map((value, cell) => (known(cell) ? value : 0));
  return {
    series: { managers, months, residual, given, centred, weight },
    mean: attained.mean,
    sellerMonths: sum(weight),
  };
}

/** Without any one of the managers who hold it up most, the slope is still on its side at 10 %. */
function holdsWithoutAnyManager({ managers, months, residual, centred }: TeamSeries): boolean {
  const parts = Float64Array.from({ length: managers }, (_, manager) => {
    let own = 0;
    for (let cell = manager * months; cell < (manager + 1) * months; cell++)
      own += (centred[cell] ?? 0) * (residual[cell] ?? 0);
    return own;
  });
  const score = sum(parts);
  const squares = parts.reduce((total, part) => total + part * part, 0);
  const side = Math.sign(score);
  return [...parts]
    .sort((a, b) => side * (b - a))
    .slice(0, MOST_LEFT_OUT)
    .every((part) => side * (score - part) > HOLDS_AT * Math.sqrt(squares - part * part));
}
