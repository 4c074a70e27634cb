import { logPoissonTerm } from './densityTerms';
import { exp, expm1, log } from './elementary';
import { logGammaOfOneMore } from './logGamma';

const EPSILON = 1e-17;
const TINY = 1e-300;

/**
 * Question: the share of a Gamma(a, 1) distribution at or below x; also the chance of at least a Poisson events of mean x.
 * Formula: P(a, x) = x^a e^(−x) Σ x^n / Γ(a + n + 1) for x < a + 1, else 1 − Q(a, x).
 * Source: DLMF 8.7.1, 8.9.2. R: pgamma(x, a). Relative error about 1e-13, growing with √a for a above 1e4.
 * No unit, a > 0, x ≥ 0. Throws for other arguments.
 */
export function lowerGamma(a: number, x: number): number {
  check(a, x);
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  if (x < a + 1) return Math.min(1, exp(logPoissonTerm(a, x)) * risingSeries(a, x));
  return 1 - upperFraction(a, x);
}

/**
 * Question: the share of a Gamma(a, 1) distribution above x; also the chance of fewer than a Poisson events of mean x.
 * Formula: Legendre's continued fraction for x ≥ a + 1; else 1 − P(a, x), or its expansion in x where a and x are below 1.
 * Source: DLMF 8.9.2, 8.7.3. R: pgamma(x, a, lower.tail = FALSE). Relative error about 1e-13 into the far tail.
 * No unit, a > 0, x ≥ 0. Throws for other arguments.
 */
export function upperGamma(a: number, x: number): number {
  check(a, x);
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x >= a + 1) return upperFraction(a, x);
  if (a < 1 && x < 1) return upperSmall(a, x);
  return Math.max(0, 1 - exp(logPoissonTerm(a, x)) * risingSeries(a, x));
}

/** Σ x^n / ((a + 1) … (a + n)) */
function risingSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Q(a, x) by the modified Lentz method. */
function upperFraction(a: number, x: number): number {
  const scale = exp(logPoissonTerm(a, x)) * a;
  if (scale === 0) return 0;
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 1e7; i += 1) {
    const numerator = -i * (i - a);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + numerator / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return scale * value;
}

/** Q(a, x) for a, x < 1 without the cancellation of 1 − P. */
function upperSmall(a: number, x: number): number {
  let power = 1;
  let sum = 0;
  for (let n = 1; n < 100; n += 1) {
    power *= -x / n;
    const next = sum + (a * power) / (a + n);
    if (next === sum) break;
    sum = next;
  }
  const logScale = a * log(x) - logGammaOfOneMore(a);
  return -expm1(logScale) - exp(logScale) * sum;
}

function check(a: number, x: number): void {
  if (!(a > 0 && x >= 0)) throw new Error(`invalid arguments of the incomplete gamma; need a > 0, x ≥ 0: ${a}, ${x}`);
}
