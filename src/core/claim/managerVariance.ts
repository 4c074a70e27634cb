import type { Interval } from '../model/estimate';
import { fitGammaPoisson } from '../stats/gammaPoisson';
import { medianRateRatio } from '../stats/medianRateRatio';
import { normalQuantile } from '../stats/normal';
import type { Teams } from './teams';

/** How far managers differ: the middle ratio between the rates of two managers drawn at random. */
export interface ManagerVariance {
  readonly medianRateRatio: number;
  readonly interval95: Interval;
  readonly interval90: Interval;
  /** Twice the log-likelihood gained over no difference. */
  readonly likelihoodRatio: number;
  /** Posterior mean of each manager's rate over the expected one, by manager code; NaN without expected exits. */
  readonly shrunk: Float64Array;
  /** Variance of the true rates between managers, and by manager code the mean they vary around; NaN as above. */
  readonly variance: number;
  readonly means: Float64Array;
}

/**
 * Gamma–Poisson fit of exits under managers, with profile-likelihood intervals, on the scale of the median rate ratio. `strata`, by
 * manager code: the regions that expected exits were fitted with. Fitting them took from the differences between managers.
 */
export function managerVariance(
  teams: Teams,
  strata: Int32Array,
  leftOut: number | null = null,
): ManagerVariance | null {
  const codes = [...teams.expected.keys()].filter((code) => code !== leftOut && (teams.expected[code] ?? 0) > 0);
  if (codes.length < 2) return null;
  const observed = Float64Array.from(codes, (code) => teams.observed[code] ?? 0);
  const expected = Float64Array.from(codes, (code) => teams.expected[code] ?? 0);
  const own = Int32Array.from(codes, (code) => strata[code] ?? 0);
  const fit = fitGammaPoisson(observed, expected, 0.95, own);
  const byCode = (values: Float64Array) => {
    const all = new Float64Array(teams.expected.length).fill(Number.NaN);
    codes.forEach((code, index) => {
      all[code] = values[index];
    });
    return all;
  };
  return {
    medianRateRatio: medianRateRatio(fit.variance),
    interval95: { lower: medianRateRatio(fit.lower), upper: medianRateRatio(fit.upper) },
    interval90: { lower: medianRateRatio(fit.lower90), upper: medianRateRatio(fit.upper90) },
    likelihoodRatio: 2 * (fit.logLikelihood - fit.logLikelihoodAtZero),
    shrunk: byCode(fit.shrunk),
    variance: fit.variance,
    means: byCode(fit.means),
  };
}

/**
 * Which median rate ratio would these expected exits have shown four times in five (one-sided 5 %)?
 * The moment estimator of the variance v has standard error √(2 Σ(E + vE²)²) / ΣE²; solved for
 * v = z(.95) se(0) + z(.80) se(v) by iteration.
 */
export function detectableMedianRateRatio(expected: Float64Array): number {
  let squares = 0;
  for (const value of expected) squares += value * value;
  const standardError = (variance: number) => {
    let total = 0;
    for (const value of expected) {
      const spread = value + variance * value * value;
      total += 2 * spread * spread;
    }
    return Math.sqrt(total) / squares;
  };
  let variance = 0;
  for (let round = 0; round < 50; round++) {
    const next = normalQuantile(0.95) * standardError(0) + normalQuantile(0.8) * standardError(variance);
    if (next > LARGEST_VARIANCE) return medianRateRatio(LARGEST_VARIANCE);
    if (Math.abs(next - variance) < 1e-9) break;
    variance = next;
  }
  return medianRateRatio(variance);
}

const LARGEST_VARIANCE = 25;

/** How many times as many exits it would take to detect a median rate ratio; doubling, then bisection. */
export function exitsMultipleForRatio(expected: Float64Array, ratio: number): number {
  const detectable = (multiple: number) => detectableMedianRateRatio(expected.map((value) => value * multiple));
  let high = 1;
  while (detectable(high) > ratio && high < 1e6) high *= 2;
  if (high === 1) return 1;
  let low = high / 2;
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (detectable(middle) > ratio) low = middle;
    else high = middle;
  }
  return high;
}
