import { logPoissonTerm } from './densityTerms';
import { exp } from './elementary';
import { gammaQuantile } from './gammaQuantile';
import { lowerGamma, upperGamma } from './incompleteGamma';

/**
 * Question: the chance that a chi-squared variable exceeds x.
 * Formula: Q(df / 2, x / 2). Source: DLMF 8.2.4. R: pchisq(x, df, lower.tail = FALSE).
 * No unit; df > 0, x ≥ 0. Throws for other arguments.
 */
export function chiSquaredUpper(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/**
 * Question: the value a chi-squared variable stays below with probability p.
 * Formula: twice the Gamma(df / 2) quantile. Source: as chiSquaredUpper. R: qchisq(p, df).
 * No unit; df > 0. 0 at p = 0, Infinity at 1; throws for other arguments.
 */
export function chiSquaredQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) {
    throw new Error(`invalid arguments of chiSquaredQuantile; need p in [0, 1], df > 0: ${p}, ${df}`);
  }
  return 2 * gammaQuantile(df / 2, p, 1 - p);
}

/**
 * Question: the chance that a chi-squared variable with non-centrality λ is at most x.
 * Formula: Σ Poisson(j; λ/2) P(df/2 + j, x/2), from the last term that counts downward, so that only positive terms add.
 * Source: Johnson, Kotz & Balakrishnan (1995), 29.2. R: pchisq(x, df, ncp = lambda).
 * No unit; df > 0, x, λ ≥ 0; throws for others. R itself is good to about 1e-12 here.
 */
export function noncentralChiSquaredCdf(x: number, df: number, lambda: number): number {
  if (!(lambda >= 0)) throw new Error(`invalid non-centrality; must be ≥ 0: ${lambda}`);
  if (lambda === 0 || x === 0) return lowerGamma(df / 2, x / 2);
  const mean = lambda / 2;
  const half = x / 2;
  const last = Math.ceil(mean + 12 * Math.sqrt(mean) + 60);
  let cdf = lowerGamma(df / 2 + last, half);
  let sum = 0;
  for (let j = last; j >= 0; j -= 1) {
    sum += exp(logPoissonTerm(j, mean)) * cdf;
    if (j > 0) cdf += exp(logPoissonTerm(df / 2 + j - 1, half));
  }
  return Math.min(1, sum);
}
