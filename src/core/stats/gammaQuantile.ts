import { logPoissonTerm } from './densityTerms';
import { exp, log } from './elementary';
import { lowerGamma, upperGamma } from './incompleteGamma';
import { logGamma } from './logGamma';
import { normalQuantile } from './normal';
import { solveIncreasing } from './solveIncreasing';

/**
 * Question: the value below which a Gamma(a, 1) variable falls with probability `below` = 1 − `above`.
 * Formula: Newton's method in ln x on the log of the smaller tail, started from Wilson & Hilferty's cube.
 * Source: DLMF 8.2; Wilson & Hilferty (1931). R: qgamma(below, a). Both tails are passed so that neither loses digits.
 * No unit; a > 0. Returns 0 or Infinity where a tail is 0; throws for a ≤ 0.
 */
export function gammaQuantile(a: number, below: number, above: number): number {
  if (below <= 0) return 0;
  if (above <= 0) return Number.POSITIVE_INFINITY;
  const fromBelow = below <= above;
  const logTarget = log(fromBelow ? below : above);
  const logX = solveIncreasing(
    (eta) => {
      const x = exp(eta);
      const probability = fromBelow ? lowerGamma(a, x) : upperGamma(a, x);
      const difference = log(probability) - logTarget;
      const slope = (a * exp(logPoissonTerm(a, x))) / probability;
      return { value: fromBelow ? difference : -difference, slope };
    },
    startingPoint(a, below, fromBelow ? normalQuantile(below) : -normalQuantile(above)),
  );
  return exp(logX);
}

function startingPoint(a: number, below: number, z: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  if (root > 0.3) return log(a) + 3 * log(root);
  return Math.min((log(below) + logGamma(a + 1)) / a, log(a + 1));
}
