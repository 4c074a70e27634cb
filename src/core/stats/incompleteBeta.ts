import { logBinomialTerm } from './densityTerms';
import { exp, log } from './elementary';
import { normalQuantile } from './normal';
import { solveIncreasing } from './solveIncreasing';

const TINY = 1e-300;

/**
 * Question: the share of a Beta(a, b) distribution at or below x.
 * Formula: I_x(a, b) by its continued fraction, from the end nearer to x.
 * Source: Didonato & Morris (1992), ACM TOMS 18, 360–373 (equation 9); DLMF 8.17.4. R: pbeta(x, a, b). `y` is 1 − x; pass it where it is known more exactly than x shows.
 * Relative error about 1e-13, growing with √(a + b) above 1e4. No unit, a, b > 0, x and y in [0, 1]. Throws for others.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1 && y <= 1)) {
    throw new Error(`invalid arguments of incompleteBeta; need a, b > 0 and x in [0, 1]: ${a}, ${b}, ${x}`);
  }
  if (x === 0) return 0;
  if (y === 0) return 1;
  if (x <= (a + 1) / (a + b + 2)) return fromLeft(a, b, x, y);
  return 1 - fromLeft(b, a, y, x);
}

/** d I_x(a, b) / d ln(x / y) = x^a y^b / B(a, b). */
function slopeByLogOdds(a: number, b: number, x: number, y: number): number {
  return (exp(logBinomialTerm(a, b, x, y)) * a * b) / (a + b);
}

/**
 * Question: the odds x / (1 − x) below which a Beta(a, b) variable falls with probability `below` = 1 − `above`.
 * Formula: Newton's method in the log odds on the log of the smaller of the two tails.
 * Source: the definition. R: { x <- qbeta(below, a, b); x / (1 - x) }. No unit, a, b > 0. Returns 0 or Infinity where a
 * tail is 0.
 */
export function betaOdds(a: number, b: number, below: number, above: number): number {
  if (below <= 0) return 0;
  if (above <= 0) return Number.POSITIVE_INFINITY;
  if (below > above) return 1 / betaOdds(b, a, above, below);
  const logTarget = log(below);
  const start = Math.min(
    log(a / b) + normalQuantile(below) * Math.sqrt(1 / a + 1 / b),
    log(a / b) + (logTarget + Math.LN2) / a,
  );
  const logOdds = solveIncreasing((eta) => {
    const x = 1 / (1 + exp(-eta));
    const y = 1 / (1 + exp(eta));
    const probability = incompleteBeta(a, b, x, y);
    return { value: log(probability) - logTarget, slope: slopeByLogOdds(a, b, x, y) / probability };
  }, start);
  return exp(logOdds);
}

/** x^a y^b / B(a, b) times Didonato & Morris' fraction, by the modified Lentz method; `distance` is a − (a + b) x. */
function fromLeft(a: number, b: number, x: number, y: number): number {
  const scale = slopeByLogOdds(a, b, x, y);
  if (scale === 0) return 0;
  const distance = x < y ? a - (a + b) * x : (a + b) * y - b;
  let value = (a / (a + 1)) * (distance + 1);
  let c = value;
  let d = 0;
  for (let n = 1; n < 1e7; n += 1) {
    const s = a + 2 * n - 1;
    const share = (n * (b - n) * x) / s;
    const numerator = (((a + n - 1) * (a + b + n - 1)) / s) * x * share;
    const denominator = n + share + ((a + n) / (s + 2)) * (distance + 1 + n * (1 + y));
    d = 1 / lift(denominator + numerator * d);
    c = lift(denominator + numerator / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return scale / value;
}

function lift(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
