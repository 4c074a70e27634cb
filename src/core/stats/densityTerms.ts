import { log } from './elementary';
import { logGamma, stirlingError } from './logGamma';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Question: the logarithm of x^a e^(−x) / Γ(a + 1), the Poisson probability of a events at mean x, for real a ≥ 0.
 * Formula: −δ(a) − a·D(x/a) − ½ ln(2πa), free of the cancellation that a·ln x − x − ln Γ(a + 1) suffers for large a.
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities". R: dpois(a, x, log = TRUE).
 * No unit. −Infinity at x = 0 (0 where a = 0 too). Throws for negative arguments.
 */
export function logPoissonTerm(a: number, x: number): number {
  if (!(a >= 0 && x >= 0)) throw new Error(`invalid arguments of logPoissonTerm; must be ≥ 0: ${a}, ${x}`);
  if (x === 0) return a === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (a < 10) return a * log(x) - x - logGamma(a + 1);
  return -stirlingError(a) - devianceTerm(a, x) - 0.5 * log(a) - HALF_LOG_TWO_PI;
}

/**
 * Question: the logarithm of Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · x^a y^b with y = 1 − x: the binomial probability of
 * a successes in a + b trials, for real a, b ≥ 0.
 * Formula: three Poisson terms, P(a; nx) P(b; ny) / P(n; n) with n = a + b.
 * Source: Loader (2000). R: dbinom(a, a + b, x, log = TRUE). Both x and y are passed so that neither loses digits.
 * No unit; x and y in [0, 1].
 */
export function logBinomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  return logPoissonTerm(a, n * x) + logPoissonTerm(b, n * y) - logPoissonTerm(n, n);
}

/** a ln(a / x) + x − a, half the Poisson deviance, by series where a and x are close (Loader's bd0). */
function devianceTerm(a: number, x: number): number {
  const difference = a - x;
  const v = difference / (a + x);
  if (Math.abs(v) > 0.3) return a * log(a / x) - difference;
  const square = v * v;
  let power = 2 * a * v;
  let sum = difference * v;
  for (let odd = 3; odd < 100; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
