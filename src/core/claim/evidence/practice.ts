import type { Interval } from '../../model/estimate';
import type { Steps } from '../../model/progress';
import type { SpecificationRow } from '../../model/report';
import type { Panel } from '../../panel/panel';
import { detectableLogRatio, exitsMultipleNeeded } from '../../stats/detectableEffect';
import { exp, log } from '../../stats/elementary';
import { permutationP } from '../../stats/permutation';
import { tQuantile } from '../../stats/studentT';
import { type BetweenManagersFit, fitBetweenManagers, type TeamsCompared, teamsCompared } from '../betweenManagers';
import type { ClaimContext, Counted, PracticeKind } from '../context';
import { type Evidence, notTestable, type TestedEvidence } from '../evidence';
import { shuffleHistogram } from '../histogram';
import { distinctCodes } from '../patterns';
import { practiceReport } from '../practiceReport';
import { shufflePractice } from '../shufflePractice';
import { practiceSpecifications } from '../specifications';
import { managersNotTestable, sum } from '../testability';

const FEWEST_CONTROL_EXITS = 10;
const LOUD_P = 0.05;
const LEAST_DEVIATION_HOURS = 0.05;
const LEAST_DEVIATION_SHARE = 0.01;
const WHOLE_COVERAGE = 0.8;
const MANAGERS_PER_STEP = 16;
const PRACTICES = ['training', 'coaching'] as const satisfies readonly PracticeKind[];

/** Do teams given fewer hours of this practice lose more people? Between managers, the other practice held fixed. */
export function* practiceEvidence(context: ClaimContext, kind: PracticeKind, line: number): Steps<Evidence> {
  if (!context.panel[kind]) return notTestable('tableMissing', kind);
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
  if (hardlyVaries(compared)) return notTestable('practiceConstant');
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
    specifications: yield* specificationRows(context, kind),
    holdsWithoutAnyManager: yield* holdsWithoutAnyManager(context, kind, compared, fit),
    negativeControl: control,
    shuffled: histogram,
    practice: practiceReport(context, kind, compared, fit),
    cautions: [
      ...(regionsPooled(context, compared) ? ([{ code: 'strataPooled' }] as const) : []),
      ...(knownShare(context.panel, kind) < WHOLE_COVERAGE ? ([{ code: 'practiceMissingMonths' }] as const) : []),
      ...(control === 'unavailable' ? ([{ code: 'negativeControlUnavailable' }] as const) : []),
    ],
  };
}

/** Hours that differ by under three minutes a month, or one in a hundred, are the same hours. */
function hardlyVaries({ standardDeviation, meanHours }: TeamsCompared): boolean {
  return standardDeviation < Math.max(LEAST_DEVIATION_HOURS, LEAST_DEVIATION_SHARE * meanHours);
}

function regionsPooled({ workforce }: ClaimContext, compared: TeamsCompared): boolean {
  return distinctCodes(workforce.assignments.region) > 1 && new Set(compared.strata).size === 1;
}

/** Share of the person-months about which the table speaks. */
function knownShare(panel: Panel, kind: PracticeKind): number {
  const known = panel[kind]?.reduce((count, hours) => count + (Number.isNaN(hours) ? 0 : 1), 0) ?? 0;
  return known / panel.count;
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
  const others = PRACTICES.filter((other) => other !== kind).flatMap((other) => {
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

function* specificationRows(context: ClaimContext, kind: PracticeKind): Steps<SpecificationRow[]> {
  const ways = practiceSpecifications();
  const rows: SpecificationRow[] = [];
  for (const [index, way] of ways.entries()) {
    yield { stage: 'weighing', done: index, total: ways.length };
    const compared = compare(context, kind, way);
    const fit = compared && fitBetweenManagers(compared);
    if (!fit) continue;
    const { estimate, interval95 } = effects(fit, compared.standardDeviation, context.options.smallestRateRatio, 1);
    rows.push({ ...way, estimate, ...interval95 });
  }
  return rows;
}

/** The finding must not hang on one team: without any one of them the 90 % interval still excludes no difference. */
function* holdsWithoutAnyManager(
  context: ClaimContext,
  kind: PracticeKind,
  all: TeamsCompared,
  whole: BetweenManagersFit,
): Steps<boolean> {
  const { outcome, lagMonths, leaveOutMonths } = context.options;
  const way = { outcome, lagMonths, leaveOutMonths, skipFirstMonths: 0 };
  for (const [index, manager] of all.managers.entries()) {
    if (index % MANAGERS_PER_STEP === 0) yield { stage: 'weighing', done: index, total: all.managers.length };
    const compared = compare(context, kind, way, manager);
    const fit = compared && fitBetweenManagers(compared);
    if (!fit || Math.sign(fit.slope) !== Math.sign(whole.slope) || fit.p >= 0.1) return false;
  }
  return true;
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
