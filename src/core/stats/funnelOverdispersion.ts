import { funnelLimits } from './funnelLimits';
import { normalQuantile } from './normal';
import { quantile } from './quantile';

export interface Overdispersion {
  /** Mean square of the winsorised z scores; about 1 where units differ by chance alone. */
  readonly phi: number;
  /** Variance between units of √(observed / expected), 0 where chance explains it. */
  readonly tauSquared: number;
}

/** Share of units on each side whose z score is pulled in, so that real outliers do not widen the limits meant to find them. */
const WINSORISED = 0.1;

/**
 * Question: how much more do units spread than chance alone would have it, the few at the edges apart?
 * Formula: z = 2 (√O − √E), those beyond the 10 % and 90 % quantiles (type 7) set to these; φ = Σ z² / I; on the scale of
 * √(O / E), whose chance variance is 1 / (4E): τ² = max(0, (Iφ − (I − 1)) / (Σw − Σw² / Σw)), w = 4E.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, on over-dispersion; (2005) Quality and Safety
 * in Health Care 14, 347–351. R: tests/reference/rates.R (the formulas). Shapes: exits observed and expected per unit.
 * null for fewer than three units with exits expected; throws for unequal lengths and negative values.
 */
export function funnelOverdispersion(observed: Float64Array, expected: Float64Array): Overdispersion | null {
  if (observed.length !== expected.length) {
    throw new Error(`invalid expected; need one per unit: ${expected.length} for ${observed.length}`);
  }
  if (!(observed.every((value) => value >= 0) && expected.every((value) => value >= 0))) {
    throw new Error('invalid units; observed and expected must be ≥ 0: a negative one');
  }
  const scores = observed
    .map((count, unit) => 2 * (Math.sqrt(count) - Math.sqrt(expected[unit])))
    .filter((_, unit) => expected[unit] > 0);
  const [low, high] = [quantile(scores, WINSORISED), quantile(scores, 1 - WINSORISED)];
  if (scores.length < 3 || low === null || high === null) return null;
  const units = scores.length;
  const phi = scores.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0) / units;
  const weights = expected.reduce((sum, value) => sum + 4 * value, 0);
  const squares = expected.reduce((sum, value) => sum + 16 * value * value, 0);
  return { phi, tauSquared: Math.max(0, (units * phi - (units - 1)) / (weights - squares / weights)) };
}

/**
 * Question: how far may observed / expected stray, where units are known to differ by more than chance?
 * Formula: (1 ∓ z √(1 / (4E) + τ²))², the lower limit 0 where its root is below 0; without over-dispersion the exact limits.
 * Source and R: as funnelOverdispersion. Unit: expected in exits (> 0), level in (0, 1), limits as a ratio. Throws as
 * funnelLimits and for τ² < 0.
 */
export function overdispersedLimits(
  expected: number,
  level: number,
  tauSquared: number,
): { lower: number; upper: number } {
  const exact = funnelLimits(expected, level);
  if (!(tauSquared >= 0)) throw new Error(`invalid variance between units; must be ≥ 0: ${tauSquared}`);
  if (tauSquared === 0) return exact;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(1 / (4 * expected) + tauSquared);
  return { lower: Math.max(0, 1 - reach) ** 2, upper: (1 + reach) ** 2 };
}
