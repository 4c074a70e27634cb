import { exp, log } from './elementary';
import { normalQuantile } from './normal';
import { lastRowAt, type RiskSets, riskSets, type SurvivalData } from './survivalData';

/** One row per distinct event time, in rising order. */
export interface KaplanMeierCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Share still there just after `time`. */
  readonly survival: Float64Array;
  /** Limits of the interval; NaN where survival is 0. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Last time anybody was seen; the curve says nothing beyond it. −Infinity for no data. */
  readonly lastSeen: number;
}

export interface MedianSurvival {
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** `logLog`: stays inside 0 and 1, right also far out; `plain`: S ∓ z S √V, cut to [0, 1], as older reports print it. */
export type SurvivalInterval = 'logLog' | 'plain';

/**
 * Question: what share is still there after so long, when some are still there and some joined the record late?
 * Formula: S(t) = Π (1 − d/n) over event times up to t; Greenwood's V = Σ d / (n (n − d)); interval
 * S^exp(∓ z √V / ln S), or S ∓ z S √V. Ties: exits at t are still at risk at t, also those censored at t.
 * Source: Kaplan & Meier (1958), JASA 53; Kalbfleisch & Prentice (2002), 1.4; late entry: Klein & Moeschberger (2003), 4.6.
 * R: survfit(Surv(entry, exit, event) ~ 1, weights = w, conf.type = "log-log" or "plain", conf.int = level).
 * Shapes: equal lengths in; arrays over distinct event times out (empty where nobody left). Throws as riskSets.
 * O(n log n). A weight of 2 is the same as the spell twice.
 * Units: times as given, shares of 1 out. Limits are NaN where nobody is left.
 */
export function kaplanMeier(data: SurvivalData, level = 0.95, interval: SurvivalInterval = 'logLog'): KaplanMeierCurve {
  return kaplanMeierOf(riskSets(data), level, interval);
}

/** The same from who was at risk and who left, counted already. Source, R and units: as kaplanMeier. */
export function kaplanMeierOf(
  { time, atRisk, events, lastSeen }: RiskSets,
  level = 0.95,
  interval: SurvivalInterval = 'logLog',
): KaplanMeierCurve {
  const curve = {
    ...{ time, atRisk, events, lastSeen },
    survival: new Float64Array(time.length),
    lower: new Float64Array(time.length),
    upper: new Float64Array(time.length),
  };
  const z = normalQuantile((1 + level) / 2);
  let survival = 1;
  let greenwood = 0;
  for (let row = 0; row < time.length; row += 1) {
    const stayed = atRisk[row] - events[row];
    survival *= stayed / atRisk[row];
    greenwood += events[row] / (atRisk[row] * stayed);
    const limits = limitsOf(survival, z * Math.sqrt(greenwood), interval);
    curve.survival[row] = survival;
    curve.lower[row] = limits.lower;
    curve.upper[row] = limits.upper;
  }
  return curve;
}

function limitsOf(survival: number, reach: number, interval: SurvivalInterval): { lower: number; upper: number } {
  if (survival === 0) return { lower: Number.NaN, upper: Number.NaN };
  if (interval === 'plain') {
    return { lower: Math.max(0, survival * (1 - reach)), upper: Math.min(1, survival * (1 + reach)) };
  }
  const logShare = log(survival);
  return { lower: exp(exp(-reach / logShare) * logShare), upper: exp(exp(reach / logShare) * logShare) };
}

/**
 * Question: what share is still there after t?
 * Formula: the curve's value at the last event time ≤ t; 1 before the first. Source: as kaplanMeier.
 * R: summary(fit, times = t)$surv. Unit: that of the times. null beyond the last time anybody was seen, unless nobody
 * was left by then (0).
 */
export function survivalAt(curve: KaplanMeierCurve, t: number): number | null {
  const row = lastRowAt(curve.time, t);
  const survival = row < 0 ? 1 : curve.survival[row];
  return t > curve.lastSeen && survival > 0 ? null : survival;
}

/**
 * Question: after how long has half of them left?
 * Formula: the first time S ≤ ½; where S stays at ½ exactly, the middle between that time and the next drop (or the last
 * time seen). The limits are read off the curve's own lower and upper limits in the same way.
 * Source: Brookmeyer & Crowley (1982), Biometrics 38, 29–41. R: quantile(fit, 0.5), equality to 1.5e-8 as there; where a
 * limit is not monotone R sorts it, here its first crossing counts. Unit: that of the times. null: not reached.
 */
export function medianSurvival(curve: KaplanMeierCurve): MedianSurvival {
  return {
    median: halfReached(curve, curve.survival),
    lower: halfReached(curve, curve.lower),
    upper: halfReached(curve, curve.upper),
  };
}

/** Square root of the machine epsilon: the tolerance of R's quantile.survfit. */
const EQUAL = 1.4901161193847656e-8;

function halfReached(curve: KaplanMeierCurve, values: Float64Array): number | null {
  const first = values.findIndex((value) => value <= 0.5 + EQUAL);
  if (first < 0) return null;
  const below = values.findIndex((value) => value < 0.5 - EQUAL);
  const next = below < 0 ? curve.lastSeen : curve.time[below];
  return (curve.time[first] + next) / 2;
}
