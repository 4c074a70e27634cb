import type { HypothesisReport } from '../model/hypothesisReport';
import { eValue } from '../stats/eValue';
import type { TestedEvidence } from './evidence';

/** E-values of the estimate and of the end of its interval nearer to 1, 1 where 1 is inside. Null for units that are no rate ratio of leaving. */
export function eValueOf({
  unit,
  estimate,
  interval95,
}: Pick<TestedEvidence, 'unit' | 'estimate' | 'interval95'>): NonNullable<HypothesisReport['eValue']> | null {
  if (unit !== 'rateRatioPerStandardDeviation') return null;
  const end = estimate < 1 ? Math.min(1, interval95.upper) : Math.max(1, interval95.lower);
  return { estimate: eValue(estimate), interval: eValue(end) };
}
