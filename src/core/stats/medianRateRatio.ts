import { exp, log } from './elementary';
import { betaOdds } from './incompleteBeta';
import { solveIncreasing } from './solveIncreasing';

/** ln of the median ratio ≈ z(0.75) √(2 variance) for small variances. */
const UPPER_QUARTILE_NORMAL = 0.6744897501960817;

/**
 * Question: drawing two managers at random, how much higher is the higher rate than the lower, in the middle?
 * Formula: median of the larger over the smaller of two independent Gamma rates of mean 1 and this variance
 * = F quantile(0.75; 2 / variance, 2 / variance). Below a variance of 1e-8 exp(z(0.75) √(2 variance)), equal to 1e-11.
 * Source: Larsen & Merlo (2005), Am J Epidemiol 161, 81–88, with their lognormal replaced by the Gamma.
 * R: qf(0.75, 2 / variance, 2 / variance); below a variance of 5e-6, where qf turns to a wrong approximation,
 * { x <- qbeta(0.75, 1 / variance, 1 / variance); x / (1 - x) }.
 * Unit: variance of the rate relative to its mean; a ratio ≥ 1 out. 1 at variance 0; Infinity above a variance of 1000,
 * where the ratio passes 1e300. Throws for negative variances and NaN.
 */
export function medianRateRatio(variance: number): number {
  if (!(variance >= 0)) throw new Error(`invalid variance; must be ≥ 0: ${variance}`);
  if (variance < 1e-8) return exp(UPPER_QUARTILE_NORMAL * Math.sqrt(2 * variance));
  if (variance > 1000) return Number.POSITIVE_INFINITY;
  return betaOdds(1 / variance, 1 / variance, 0.75, 0.25);
}

/**
 * Question: which variance between managers gives this median rate ratio?
 * Formula: the root of medianRateRatio(variance) = ratio. Source and R: inverse of medianRateRatio (uniroot).
 * Unit: ratio ≥ 1 in, variance relative to the mean rate out. 0 at a ratio of 1; throws below 1 and for Infinity.
 */
export function varianceOfMedianRateRatio(ratio: number): number {
  if (!(ratio >= 1 && ratio < Number.POSITIVE_INFINITY)) throw new Error(`invalid rate ratio; must be ≥ 1: ${ratio}`);
  if (ratio === 1) return 0;
  const target = log(ratio);
  // Without a slope the bracket grows until it holds the root, and is halved.
  const logVariance = solveIncreasing((eta) => ({ value: log(medianRateRatio(exp(eta))) - target, slope: 0 }), 0);
  return exp(logVariance);
}
