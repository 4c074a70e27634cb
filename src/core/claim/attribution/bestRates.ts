import { gammaQuantile } from '../../stats/gammaQuantile';
import { lowerGamma } from '../../stats/incompleteGamma';

const SMALLEST = 1e-8;

/**
 * Question: where true rates differ with this variance, which share of the exits would not be there, were every manager's
 * rate the mean rate of the best share of managers?
 * Formula: θ ~ Gamma(mean 1, variance v), a = 1 / v: 1 − E[θ | θ under its `best` quantile] = 1 − P(a + 1, x) / best with
 * x = the quantile of Gamma(a, 1). It rests on the spread of true rates, not on the teams that happened to come out best: those
 * would look good by luck alone. A variance below 0 - managers differ by less than chance gives - counts as much the other way.
 * Source: DLMF 8.2; the partial expectation of the Gamma (Johnson, Kotz & Balakrishnan 1994, 17). R, v > 0:
 * a <- 1 / v; 1 - pgamma(qgamma(best, a), a + 1) / best.
 * Unit: variance relative to the mean squared in, a share of exits (−1 to 1) out; 0 at variance 0 (below 1e-8).
 */
export function shareAboveBest(variance: number, best: number): number {
  const size = Math.abs(variance);
  if (size < SMALLEST) return 0;
  const shape = 1 / size;
  const share = 1 - lowerGamma(shape + 1, gammaQuantile(shape, best, 1 - best)) / best;
  return variance > 0 ? share : -share;
}
