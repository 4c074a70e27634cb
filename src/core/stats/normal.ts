import { exp, log } from './elementary';
import { lowerGamma, upperGamma } from './incompleteGamma';

const SQRT_TWO_PI = 2.5066282746310007;

/**
 * Question: the chance that a standard normal variable is at most x.
 * Formula: Φ(x) = ½ Q(½, x²/2) for x < 0, ½ + ½ P(½, x²/2) for x ≥ 0. Source: DLMF 7.11.1, 7.11.2. R: pnorm(x).
 * Relative error below 1e-13, in the far left tail too. No unit; NaN throws.
 */
export function normalCdf(x: number): number {
  return x < 0 ? normalUpper(-x) : 0.5 + 0.5 * lowerGamma(0.5, (x * x) / 2);
}

/**
 * Question: the chance that a standard normal variable exceeds x.
 * Formula: 1 − Φ(x) = Φ(−x). Source: as normalCdf. R: pnorm(x, lower.tail = FALSE).
 * Relative error below 1e-13 into the far right tail. No unit; NaN throws.
 */
export function normalUpper(x: number): number {
  return x < 0 ? normalCdf(-x) : 0.5 * upperGamma(0.5, (x * x) / 2);
}

/**
 * Question: the value a standard normal variable stays below with probability p.
 * Formula: Hastings' rational start (error 4.5e-4), then three of Halley's steps on the upper tail.
 * Source: Abramowitz & Stegun 26.2.23. R: qnorm(p). Unit: standard deviations. −Infinity at 0, Infinity at 1; throws
 * outside [0, 1].
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`invalid probability; must be in [0, 1]: ${p}`);
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

function upperQuantile(tail: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  const t = Math.sqrt(-2 * log(tail));
  let x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const density = exp((-x * x) / 2) / SQRT_TWO_PI;
    const newton = (normalUpper(x) - tail) / density;
    x += newton / (1 - (newton * x) / 2);
  }
  return x;
}
