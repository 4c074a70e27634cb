import { logPoissonTerm } from './densityTerms';
import { exp } from './elementary';
import { lowerGamma, upperGamma } from './incompleteGamma';

/**
 * Question: the chance of exactly `count` events where `mean` are expected.
 * Formula: mean^count e^(−mean) / count!. Source: Johnson, Kemp & Kotz (2005), 4. R: dpois(count, mean).
 * Unit: events. Throws where count is not a whole number ≥ 0 or mean is negative.
 */
export function poissonProbability(count: number, mean: number): number {
  checkCount(count);
  return exp(logPoissonTerm(count, mean));
}

/**
 * Question: the chance of `count` events or fewer where `mean` are expected.
 * Formula: Q(count + 1, mean). Source: DLMF 8.4.10. R: ppois(count, mean).
 * Unit: events. Throws where count is not a whole number ≥ 0 or mean is negative.
 */
export function poissonCdf(count: number, mean: number): number {
  checkCount(count);
  return upperGamma(count + 1, mean);
}

/**
 * Question: the chance of `count` events or more where `mean` are expected (the count itself included).
 * Formula: P(count, mean). Source: DLMF 8.4.10. R: ppois(count - 1, mean, lower.tail = FALSE).
 * Unit: events. Throws where count is not a whole number ≥ 0 or mean is negative.
 */
export function poissonUpper(count: number, mean: number): number {
  checkCount(count);
  return count === 0 ? 1 : lowerGamma(count, mean);
}

/**
 * Question: how unusual is `count` where `mean` are expected, in either direction?
 * Formula: twice the smaller of the two tails (each with the count itself), at most 1: the test that belongs to Garwood's
 * interval. Source: Garwood (1936). R: min(1, 2 * ppois(count, mean), 2 * ppois(count - 1, mean, lower.tail = FALSE)).
 * Unit: events. Throws where count is not a whole number ≥ 0 or mean is negative.
 */
export function poissonTwoSided(count: number, mean: number): number {
  return Math.min(1, 2 * poissonCdf(count, mean), 2 * poissonUpper(count, mean));
}

function checkCount(count: number): void {
  if (!Number.isInteger(count) || count < 0) throw new Error(`invalid count; must be a whole number ≥ 0: ${count}`);
}
