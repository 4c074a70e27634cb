import { exp, log } from './elementary';
import { logGamma } from './logGamma';

/**
 * Question: a random count of a given mean.
 * Formula: product of uniforms until it falls below exp(−mean) for means under 10; above, transformed rejection (PTRS).
 * Source: Knuth, TAOCP 2 (3.4.1); Hörmann (1993), Insurance: Mathematics and Economics 12, 39–45.
 * R: rpois(1, mean) in distribution, not number for number. `next` gives uniforms on [0, 1); throws for a mean that is
 * negative or not finite.
 * Unit: events.
 */
export function poissonDraw(next: () => number, mean: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) throw new Error(`invalid mean; must be finite, ≥ 0: ${mean}`);
  return mean < 10 ? byMultiplication(next, mean) : byRejection(next, mean);
}

function byMultiplication(next: () => number, mean: number): number {
  const limit = exp(-mean);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}

function byRejection(next: () => number, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const logInverseAlpha = log(1.1239 + 1.1328 / (b - 3.4));
  const accepted = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = next() - 0.5;
    const v = next();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= accepted) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const bound = count * log(mean) - mean - logGamma(count + 1);
    if (log(v) + logInverseAlpha - log(a / (us * us) + b) <= bound) return count;
  }
}
