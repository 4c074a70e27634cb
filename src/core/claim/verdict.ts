import type { AnalysisOptions } from '../model/analysisOptions';
import type { HypothesisId } from '../model/ids';
import type { EffectUnit, ReasonCode, VerdictId } from '../model/verdict';
import type { TestedEvidence } from './evidence';

export interface Verdict {
  readonly verdict: VerdictId;
  readonly reason: ReasonCode;
}

export const SIGNIFICANT = 0.05;
const SPECIFICATIONS_SHARE = 0.8;

/**
 * The verdict on one line of evidence, by rules fixed before any result is seen:
 * contradicts where the 90 % interval lies inside the smallest effect worth acting on, or the effect is significant the
 * other way with a quiet control; supports where it is significant in the predicted direction after Holm, four of five
 * specifications agree, no single manager carries it and the negative control is quiet; cannot tell otherwise.
 */
export function verdictOn(evidence: TestedEvidence, pAdjusted: number | null, options: AnalysisOptions): Verdict {
  if (insideSmallestEffect(evidence, options)) return { verdict: 'contradicts', reason: 'insideSmallestEffect' };
  if (pAdjusted === null || pAdjusted >= SIGNIFICANT)
    return { verdict: 'cannotTell', reason: whyNotSignificant(evidence) };
  if (evidence.negativeControl === 'loud') return { verdict: 'cannotTell', reason: 'negativeControlLoud' };
  if (!onPredictedSide(evidence, evidence.estimate)) return { verdict: 'contradicts', reason: 'oppositeDirection' };
  if (!excludesNoDifference(evidence)) return { verdict: 'cannotTell', reason: 'intervalTooWide' };
  const ways = agreement(evidence);
  if (ways?.total === 0) return { verdict: 'cannotTell', reason: 'fitFailed' };
  if (ways && ways.agree < SPECIFICATIONS_SHARE * ways.total)
    return { verdict: 'cannotTell', reason: 'specificationsDisagree' };
  if (evidence.holdsWithoutAnyManager === false) return { verdict: 'cannotTell', reason: 'singleManagerDecides' };
  if (evidence.overTime?.against) return { verdict: 'cannotTell', reason: 'overTimeDisagrees' };
  return { verdict: 'supports', reason: 'predictedDirection' };
}

/** The rival "the same everywhere" is supported by equivalence and contradicted by managers that differ. */
export function verdictOnNature(evidence: TestedEvidence, management: VerdictId, options: AnalysisOptions): Verdict {
  if (management === 'supports') return { verdict: 'contradicts', reason: 'managersDiffer' };
  if (insideSmallestEffect(evidence, options)) return { verdict: 'supports', reason: 'insideSmallestEffect' };
  return { verdict: 'cannotTell', reason: 'notEquivalent' };
}

/** Churn and burn: above the benchmark by the 95 % interval, and the same under every manager. */
export function verdictOnChurn(evidence: TestedEvidence, nature: VerdictId): Verdict {
  if (evidence.interval95.upper < 1) return { verdict: 'contradicts', reason: 'underBenchmark' };
  if (nature === 'contradicts') return { verdict: 'contradicts', reason: 'managersDiffer' };
  if (evidence.interval95.lower <= 1) return { verdict: 'cannotTell', reason: 'intervalTooWide' };
  if (nature !== 'supports') return { verdict: 'cannotTell', reason: 'managersMayDiffer' };
  return { verdict: 'supports', reason: 'aboveBenchmark' };
}

/** How many other ways to count come out on the predicted side of no difference; null where there are none to try. */
export function agreement(evidence: TestedEvidence): { agree: number; total: number } | null {
  const { specifications } = evidence;
  if (specifications === null) return null;
  const agree = specifications.filter(({ estimate }) => onPredictedSide(evidence, estimate)).length;
  return { agree, total: specifications.length };
}

/** The p that counts for a line: the larger of model and permutation. */
export function linePValue(evidence: Pick<TestedEvidence, 'p' | 'pPermutation'>): number | null {
  if (evidence.p === null) return evidence.pPermutation;
  return evidence.pPermutation === null ? evidence.p : Math.max(evidence.p, evidence.pPermutation);
}

/**
 * Lines that answer one question together, corrected by Holm among themselves, fixed before looking: the parts the article's
 * sentence rests on; and everything else, how it comes about and what else it could be. The mirror image of `management` and
 * the comparison with a benchmark are no further looks at the data and stand outside.
 */
export const HOLM_FAMILIES: readonly (readonly HypothesisId[])[] = [
  ['management', 'training', 'coaching', 'support'],
  [
    'trainingNeedsCoaching',
    'morale',
    'performance',
    'symptoms',
    'blindSpot',
    'badHires',
    'contagion',
    'quotaAndTerritory',
  ],
];

function insideSmallestEffect({ interval90, unit }: TestedEvidence, options: AnalysisOptions): boolean {
  if (unit === 'medianRateRatio') return interval90.upper < options.smallestMedianRateRatio;
  if (unit === 'rankCorrelation')
    return Math.max(-interval90.lower, interval90.upper) < options.smallestRankCorrelation;
  if (unit === 'salesRatioPerStandardDeviation')
    return interval90.lower > 1 / options.smallestSalesRatio && interval90.upper < options.smallestSalesRatio;
  return interval90.lower > options.smallestRateRatio && interval90.upper < 1 / options.smallestRateRatio;
}

/** A direction is stated only where the 95 % interval excludes no difference. */
function excludesNoDifference({ interval95, predicted, unit }: TestedEvidence): boolean {
  return predicted === 'below' ? interval95.upper < noDifference(unit) : interval95.lower > noDifference(unit);
}

function onPredictedSide({ predicted, unit }: TestedEvidence, estimate: number): boolean {
  return predicted === 'below' ? estimate < noDifference(unit) : estimate > noDifference(unit);
}

function noDifference(unit: EffectUnit): number {
  return unit === 'rankCorrelation' ? 0 : 1;
}

function whyNotSignificant(evidence: TestedEvidence): ReasonCode {
  const p = linePValue(evidence);
  if (p !== null && p < SIGNIFICANT) return 'notSignificantAfterHolm';
  if (evidence.p !== null && evidence.p < SIGNIFICANT) return 'permutationDisagrees';
  return 'intervalTooWide';
}
