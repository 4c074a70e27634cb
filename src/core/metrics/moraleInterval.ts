import type { Interval } from '../model/estimate';
import { clusteredMean } from './clusteredMean';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { MIDDLE } from './moodCounts';
import { moodOfPeople } from './moodOfPeople';
import { MORALE } from './pulse';

/**
 * Question: between which values does the mean of morale lie, when some people answered more often than others?
 * Formula: that of `clusteredMean`, all answers of a person being one cluster, and all means of a team.
 * Source: Cochran (1977), Sampling Techniques, 6.3. R: sandwich::vcovCL(lm(score ~ 1), person, type = "HC0", cadjust = TRUE).
 * Unit: points of 100. null for fewer than two clusters, and without any spread, for then each gave the mean.
 */
export function moraleInterval(measured: Measured, scope: Pick<Scope, 'unit' | 'period'>): Interval | null {
  const { lower = null, upper = null } = clusteredMean(moodOfPeople(measured, scope).at(MORALE)) ?? {};
  return lower === null || upper === null ? null : { lower: lower + MIDDLE, upper: upper + MIDDLE };
}
