import { normalQuantile } from './normal';
import { poissonCdf, poissonProbability } from './poissonDistribution';

/**
 * Question: how far may exits / expected stray by chance alone, when so many exits are expected and all units share the
 * rate?
 * Formula: for each tail p, r = the smallest count with P(N ≤ r) > p, moved back by α = (P(N ≤ r) − p) / P(N = r);
 * the limit is (r − α) / expected, so it is smooth in `expected`. A limit below zero is set to zero.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.1.1 (interpolated exact limits).
 * R: f <- function(p) { r <- qpois(p, expected); (r - (ppois(r, expected) - p) / dpois(r, expected)) / expected }.
 * Unit: expected in exits (> 0), level in (0, 1), limits as a ratio. Throws for other arguments.
 */
export function funnelLimits(expected: number, level: number): { lower: number; upper: number } {
  if (!(expected > 0 && expected < Number.POSITIVE_INFINITY)) {
    throw new Error(`invalid expected exits; must be positive: ${expected}`);
  }
  if (!(level > 0 && level < 1)) throw new Error(`invalid level; must lie between 0 and 1: ${level}`);
  const tail = (1 - level) / 2;
  return {
    lower: Math.max(0, interpolatedQuantile(tail, expected)) / expected,
    upper: interpolatedQuantile(1 - tail, expected) / expected,
  };
}

function interpolatedQuantile(p: number, mean: number): number {
  // The normal guess never lies above the count, for the Poisson leans to the right; one less is safe.
  let count = Math.max(0, Math.floor(mean + normalQuantile(p) * Math.sqrt(mean)) - 1);
  while (poissonCdf(count, mean) <= p) count += 1;
  return count - (poissonCdf(count, mean) - p) / poissonProbability(count, mean);
}
