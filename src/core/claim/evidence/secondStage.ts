import type { Caution, Interval } from '../../model/estimate';
import type { EvidenceDetails, OverTimeReport, PracticeReport, SpecificationRow } from '../../model/hypothesisReport';
import type { Steps } from '../../model/progress';
import { detectableLogRatio, exitsMultipleNeeded } from '../../stats/detectableEffect';
import { exp, log } from '../../stats/elementary';
import { permutationP } from '../../stats/permutation';
import { tQuantile } from '../../stats/studentT';
import { type BetweenManagersFit, fitBetweenManagers, type TeamsCompared } from '../betweenManagers';
import type { ClaimContext, Countable } from '../context';
import { type Evidence, notTestable, type TestedEvidence } from '../evidence';
import { guardsDecide } from '../guardsDecide';
import { shuffleHistogram } from '../histogram';
import { distinctCodes } from '../patterns';
import { shufflePractice } from '../shufflePractice';
import { practiceSpecifications } from '../specifications';
import { managersNotTestable, sum } from '../testability';

const FEWEST_CONTROL_EXITS = 10;
const LOUD_P = 0.05;
const MOST_LEFT_OUT = 40;
const LEAST_DEVIATION_HOURS = 0.05;
const LEAST_DEVIATION_SHARE = 0.01;

export interface Way {
  readonly outcome: Countable;
  readonly lagMonths: number;
  readonly leaveOutMonths: number;
  readonly skipFirstMonths: number;
}

/** Teams compared one way; the column under test stands as `hours`. Null where it cannot be had. */
export type Compare = (way: Way, leftOut: number | null) => TeamsCompared | null;

interface Beside {
  /** What else the line shows, once the comparison stands. */
  readonly practice: (compared: TeamsCompared, fit: BetweenManagersFit) => PracticeReport | null;
  readonly details: (compared: TeamsCompared) => EvidenceDetails | null;
  readonly overTime: () => Steps<OverTimeReport | null>;
  readonly cautions: readonly Caution[];
}

/** Exits per manager over those expected, against something about the managers: the guard rails all such lines share. */
export function* secondStage(context: ClaimContext, line: number, compare: Compare, beside: Beside): Steps<Evidence> {
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const { options } = context;
  const compared = compare(mainWay(context), null);
  if (!compared) return notTestable('fitFailed');
  if (hardlyVaries(compared)) return notTestable('practiceConstant');
  const fit = fitBetweenManagers(compared);
  if (!fit) return notTestable('fitFailed');
  yield { stage: 'weighing', done: 0, total: 1 };
  const shuffled = yield* shufflePractice(compared, options.permutations, context.random(line));
  const histogram = shuffled && shuffleHistogram(shuffled.observed, shuffled.shuffled, true);
  const found = { p: fit.p, pPermutation: histogram && permutationP(histogram.asExtreme, histogram.shuffles) };
  const guarded = guardsDecide(context, found);
  const control = guarded ? negativeControl(context, compare) : 'unavailable';
  const overTime = guarded ? yield* beside.overTime() : null;
  return {
    tested: true,
    ...effects(fit, compared.standardDeviation, options.smallestRateRatio, sum(compared.observed)),
    ...found,
    managers: compared.managers.length,
    exits: sum(compared.observed),
    personMonths: personMonths(context, compared),
    specifications: guarded ? yield* specificationRows(context, compare) : [],
    holdsWithoutAnyManager: guarded ? yield* holdsWithoutAnyManager(context, compare, compared, fit) : null,
    negativeControl: control,
    shuffled: histogram,
    practice: beside.practice(compared, fit),
    details: beside.details(compared),
    overTime,
    cautions: [
      ...(regionsPooled(context, compared) ? ([{ code: 'strataPooled' }] as const) : []),
      ...beside.cautions,
      ...(control === 'unavailable' ? ([{ code: 'negativeControlUnavailable' }] as const) : []),
    ],
  };
}

/** Hours that differ by under three minutes a month, or anything by under one in a hundred, are the same. */
export function hardlyVaries({ standardDeviation, meanHours }: TeamsCompared): boolean {
  return standardDeviation < Math.max(LEAST_DEVIATION_HOURS, LEAST_DEVIATION_SHARE * meanHours);
}

function regionsPooled({ workforce }: ClaimContext, compared: TeamsCompared): boolean {
  return distinctCodes(workforce.assignments.region) > 1 && new Set(compared.strata).size === 1;
}

export function mainWay({ options }: ClaimContext): Way {
  const { outcome, lagMonths, leaveOutMonths } = options;
  return { outcome, lagMonths, leaveOutMonths, skipFirstMonths: 0 };
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
  const factor = exitsMultipleNeeded(log(smallest), standardError, fit.degreesOfFreedom);
  return {
    estimate: exp(fit.slope * deviation),
    unit: 'rateRatioPerStandardDeviation',
    predicted: 'below',
    interval95: ratioInterval(fit, deviation, 0.975),
    interval90: ratioInterval(fit, deviation, 0.95),
    detectable: exp(-detectableLogRatio(standardError, fit.degreesOfFreedom)),
    exitsNeeded: Math.max(0, Math.ceil(exits * (factor - 1))),
  };
}

/** Interval of the rate ratio for so many more hours. */
function ratioInterval(fit: BetweenManagersFit, hours: number, probability: number): Interval {
  const reach = tQuantile(probability, fit.degreesOfFreedom) * fit.standardError * hours;
  return { lower: exp(fit.slope * hours - reach), upper: exp(fit.slope * hours + reach) };
}

function personMonths(context: ClaimContext, compared: TeamsCompared): number {
  const teams = context.teams(context.options.outcome, 0, context.options.lagMonths);
  return compared.managers.reduce((total, manager) => total + (teams?.personMonths[manager] ?? 0), 0);
}

function* specificationRows(context: ClaimContext, compare: Compare): Steps<SpecificationRow[]> {
  const ways = practiceSpecifications(context.specifiedOutcomes);
  const rows: SpecificationRow[] = [];
  for (const [done, way] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const compared = compare(way, null);
    const fit = compared && fitBetweenManagers(compared);
    if (!fit) continue;
    const { estimate, interval95 } = effects(fit, compared.standardDeviation, context.options.smallestRateRatio, 1);
    rows.push({ ...way, estimate, ...interval95 });
  }
  return rows;
}

/**
 * The finding must not hang on one team: without any one of them the 90 % interval still excludes no difference.
 * Among more teams than can be tried, those that hold the slope up most are.
 */
function* holdsWithoutAnyManager(
  context: ClaimContext,
  compare: Compare,
  all: TeamsCompared,
  whole: BetweenManagersFit,
): Steps<boolean> {
  const heldUp = (index: number) => Math.sign(whole.slope) * (whole.slopeInfluence[index] ?? 0);
  const tried = [...all.managers.keys()].sort((a, b) => heldUp(b) - heldUp(a)).slice(0, MOST_LEFT_OUT);
  for (const [done, index] of tried.entries()) {
    yield { stage: 'weighing', done, total: tried.length };
    const compared = compare(mainWay(context), all.managers[index]);
    const fit = compared && fitBetweenManagers(compared);
    if (!fit || Math.sign(fit.slope) !== Math.sign(whole.slope) || fit.p >= 0.1) return false;
  }
  return true;
}

/** Retirements, deaths and ended fixed terms must not follow what managers give. */
function negativeControl(context: ClaimContext, compare: Compare): TestedEvidence['negativeControl'] {
  const compared = compare({ ...mainWay(context), outcome: 'neutral' }, null);
  if (!compared || sum(compared.observed) < FEWEST_CONTROL_EXITS) return 'unavailable';
  const fit = fitBetweenManagers(compared);
  if (!fit) return 'unavailable';
  return fit.p < LOUD_P ? 'loud' : 'quiet';
}
