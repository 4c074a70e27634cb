import type { Interval } from '../../model/estimate';
import type { Steps } from '../../model/progress';
import type { SpecificationRow } from '../../model/report';
import { detectableLogRatio, exitsMultipleNeeded } from '../../stats/detectableEffect';
import { permutationP } from '../../stats/permutation';
import { tQuantile } from '../../stats/studentT';
import { type BetweenManagersFit, fitBetweenManagers, type TeamsCompared, teamsCompared } from '../betweenManagers';
import type { ClaimContext, Counted, PracticeKind } from '../context';
import { type Evidence, notTestable, type TestedEvidence, type UntestedEvidence } from '../evidence';
import { shuffleHistogram } from '../histogram';
import { SUPPORT_DIMENSIONS } from '../managerSupport';
import { practiceReport } from '../practiceReport';
import { shufflePractice } from '../shufflePractice';
import { asksAbout } from '../sellerAnswers';
import { practiceSpecifications } from '../specifications';
import { managersNotTestable, sum } from '../testability';

const FEWEST_CONTROL_EXITS = 10;
const LOUD_P = 0.05;
const MOST_LEFT_OUT = 40;
/** Held fixed beside each practice. Support is not held fixed for hours: whoever is coached feels backed. */
const HELD: Readonly<Record<PracticeKind, readonly PracticeKind[]>> = {
  training: ['coaching'],
  coaching: ['training'],
  support: ['training', 'coaching'],
};

/** Do teams given less of this practice lose more people? Between managers, the other practices held fixed. */
export function* practiceEvidence(context: ClaimContext, kind: PracticeKind, line: number): Steps<Evidence> {
  const missing = missingInput(context, kind);
  if (missing) return missing;
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const { options } = context;
  const main = {
    outcome: options.outcome,
    lagMonths: options.lagMonths,
    leaveOutMonths: options.leaveOutMonths,
    skipFirstMonths: 0,
  };
  const compared = compare(context, kind, main);
  if (!compared) return notTestable('fitFailed');
  if (compared.standardDeviation === 0) return notTestable('practiceConstant');
  const fit = fitBetweenManagers(compared);
  if (!fit) return notTestable('fitFailed');
  yield { stage: 'weighing', done: 0, total: 1 };
  const shuffled = yield* shufflePractice(compared, options.permutations, context.random(line));
  const histogram = shuffled && shuffleHistogram(shuffled.observed, shuffled.shuffled, true);
  const control = negativeControl(context, kind);
  return {
    tested: true,
    ...effects(fit, compared.standardDeviation, options.smallestRateRatio, sum(compared.observed)),
    p: fit.p,
    pPermutation: histogram && permutationP(histogram.asExtreme, histogram.shuffles),
    managers: compared.managers.length,
    exits: sum(compared.observed),
    personMonths: personMonths(context, compared),
    specifications: specificationRows(context, kind),
    holdsWithoutAnyManager: holdsWithoutAnyManager(context, kind, compared, fit),
    negativeControl: control,
    shuffled: histogram,
    practice: kind === 'support' ? null : practiceReport(context, kind, compared, fit),
    cautions: [
      ...(context.stratified ? [] : ([{ code: 'strataPooled' }] as const)),
      ...(control === 'unavailable' ? ([{ code: 'negativeControlUnavailable' }] as const) : []),
    ],
  };
}

function missingInput(context: ClaimContext, kind: PracticeKind): UntestedEvidence | null {
  if (kind !== 'support') return context.panel[kind] ? null : notTestable('tableMissing', kind);
  if (!context.workforce.pulse) return notTestable('tableMissing', 'pulse');
  return asksAbout(context.workforce.pulse, SUPPORT_DIMENSIONS) ? null : notTestable('columnMissing', 'pulse');
}

interface Way {
  readonly outcome: Counted;
  readonly lagMonths: number;
  readonly leaveOutMonths: number;
  readonly skipFirstMonths: number;
}

function compare(
  context: ClaimContext,
  kind: PracticeKind,
  way: Way,
  leftOut: number | null = null,
): TeamsCompared | null {
  const teams = context.teams(way.outcome, way.skipFirstMonths, way.lagMonths);
  const practice = context.practice(kind, way.leaveOutMonths, way.skipFirstMonths);
  if (!teams || !practice) return null;
  const others = HELD[kind].flatMap((other) => {
    const hours = context.practice(other, way.leaveOutMonths, way.skipFirstMonths)?.hours;
    return hours ? [hours] : [];
  });
  return teamsCompared(teams, practice.hours, others, context.strata, leftOut);
}

/** Rate ratio per standard deviation of hours, its intervals, and what this file could have shown. */
function effects(
  fit: BetweenManagersFit,
  deviation: number,
  smallest: number,
  exits: number,
): Pick<
  TestedEvidence,
  'estimate' | 'unit' | 'predicted' | 'interval95' | 'interval90' | 'detectable' | 'exitsNeeded'
> {
  const standardError = fit.standardError * deviation;
  const factor = exitsMultipleNeeded(Math.log(smallest), standardError, fit.degreesOfFreedom);
  return {
    estimate: Math.exp(fit.slope * deviation),
    unit: 'rateRatioPerStandardDeviation',
    predicted: 'below',
    interval95: ratioInterval(fit, deviation, 0.975),
    interval90: ratioInterval(fit, deviation, 0.95),
    detectable: Math.exp(-detectableLogRatio(standardError, fit.degreesOfFreedom)),
    exitsNeeded: Math.max(0, Math.ceil(exits * (factor - 1))),
  };
}

/** Interval of the rate ratio for so many more hours. */
export function ratioInterval(fit: BetweenManagersFit, hours: number, probability: number): Interval {
  const reach = tQuantile(probability, fit.degreesOfFreedom) * fit.standardError * hours;
  return { lower: Math.exp(fit.slope * hours - reach), upper: Math.exp(fit.slope * hours + reach) };
}

function personMonths(context: ClaimContext, compared: TeamsCompared): number {
  const teams = context.teams(context.options.outcome, 0, context.options.lagMonths);
  return compared.managers.reduce((total, manager) => total + (teams?.personMonths[manager] ?? 0), 0);
}

function specificationRows(context: ClaimContext, kind: PracticeKind): SpecificationRow[] {
  return practiceSpecifications().flatMap((way) => {
    const compared = compare(context, kind, way);
    const fit = compared && fitBetweenManagers(compared);
    if (!fit) return [];
    const { estimate, interval95 } = effects(fit, compared.standardDeviation, context.options.smallestRateRatio, 1);
    return [{ ...way, estimate, ...interval95 }];
  });
}

/**
 * The finding must not hang on one team: without any one of them the 90 % interval still excludes no difference.
 * Among more teams than can be tried, those that hold the slope up most are.
 */
function holdsWithoutAnyManager(
  context: ClaimContext,
  kind: PracticeKind,
  all: TeamsCompared,
  whole: BetweenManagersFit,
): boolean {
  const { options } = context;
  const heldUp = (index: number) => Math.sign(whole.slope) * (whole.slopeInfluence[index] ?? 0);
  const tried = [...all.managers.keys()].sort((a, b) => heldUp(b) - heldUp(a)).slice(0, MOST_LEFT_OUT);
  return tried.every((index) => {
    const manager = all.managers[index] ?? 0;
    const way = {
      outcome: options.outcome,
      lagMonths: options.lagMonths,
      leaveOutMonths: options.leaveOutMonths,
      skipFirstMonths: 0,
    };
    const compared = compare(context, kind, way, manager);
    const fit = compared && fitBetweenManagers(compared);
    return fit !== null && Math.sign(fit.slope) === Math.sign(whole.slope) && fit.p < 0.1;
  });
}

/** Retirements, deaths and ended fixed terms must not follow coaching or training. */
function negativeControl(context: ClaimContext, kind: PracticeKind): TestedEvidence['negativeControl'] {
  const { options } = context;
  const way = {
    outcome: 'neutral',
    lagMonths: options.lagMonths,
    leaveOutMonths: options.leaveOutMonths,
    skipFirstMonths: 0,
  } as const;
  const compared = compare(context, kind, way);
  if (!compared || sum(compared.observed) < FEWEST_CONTROL_EXITS) return 'unavailable';
  const fit = fitBetweenManagers(compared);
  if (!fit) return 'unavailable';
  return fit.p < LOUD_P ? 'loud' : 'quiet';
}
