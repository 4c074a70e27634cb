import { incompleteBeta } from './incompleteBeta';

/**
 * Question: the chance of `count` successes or fewer in so many trials.
 * Formula: I_{1 − p}(trials − count, count + 1). Source: DLMF 8.17.5. R: pbinom(count, trials, p).
 * Unit: successes. `q` is 1 − p; pass it where it is known more exactly. Throws for counts that are not whole or not within
 * 0 and trials, and p outside [0, 1].
 */
export function binomialCdf(count: number, trials: number, p: number, q: number = 1 - p): number {
  check(count, trials);
  return count === trials ? 1 : incompleteBeta(trials - count, count + 1, q, p);
}

/**
 * Question: the chance of `count` successes or more in so many trials (the count itself included).
 * Formula: I_p(count, trials − count + 1). Source: DLMF 8.17.5. R: pbinom(count - 1, trials, p, lower.tail = FALSE).
 * Unit, `q` and what throws: as binomialCdf.
 */
export function binomialUpper(count: number, trials: number, p: number, q: number = 1 - p): number {
  check(count, trials);
  return count === 0 ? 1 : incompleteBeta(count, trials - count + 1, p, q);
}

function check(count: number, trials: number): void {
  if (!(Number.isInteger(count) && Number.isInteger(trials) && count >= 0 && count <= trials)) {
    throw new Error(`invalid count; must be a whole number from 0 to ${trials}: ${count}`);
  }
}
