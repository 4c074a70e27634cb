import type { HypothesisReport } from '../model/hypothesisReport';
import type { TestedEvidence } from './evidence';

/**
 * How strongly would something unseen have to go with both the practice and leaving, to explain this away?
 * E = r + √(r (r − 1)) for a rate ratio r ≥ 1 (its inverse below 1); for the interval, of the end nearer to no difference,
 * 1 where the interval includes none. Source: VanderWeele & Ding 2017, Ann Intern Med 167, 268–274. R: EValue::evalues.RR.
 * Null for units that are no rate ratio of leaving.
 */
export function eValueOf(evidence: TestedEvidence): NonNullable<HypothesisReport['eValue']> | null {
  if (evidence.unit !== 'rateRatioPerStandardDeviation') return null;
  const { estimate, interval95 } = evidence;
  const end = estimate < 1 ? Math.min(1, interval95.upper) : Math.max(1, interval95.lower);
  return { estimate: eValue(estimate), interval: eValue(end) };
}

export function eValue(ratio: number): number {
  const above = ratio < 1 ? 1 / ratio : ratio;
  return above + Math.sqrt(above * (above - 1));
}
