import { exp, log } from './elementary';
import { normalQuantile } from './normal';

/** Times under observation, one entry per spell, in any unit (here months): at risk at t where entry < t ≤ exit. */
export interface SurvivalData {
  /** When observation began; below every exit (0 or less for those seen from the start). */
  readonly entry: Float64Array;
  readonly exit: Float64Array;
  /** 1: left at `exit`; 0: still there when last seen. */
  readonly event: Uint8Array;
}

/** One row per distinct event time, in rising order. */
export interface KaplanMeierCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Share still there just after `time`. */
  readonly survival: Float64Array;
  /** Log-log interval; NaN where survival is 0. */
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

/**
 * Question: what share is still there after so long, when some are still there and some joined the record late?
 * Formula: S(t) = Π (1 − d/n) over event times up to t; Greenwood's V = Σ d / (n (n − d)); interval
 * S^exp(∓ z √V / ln S). Ties: exits at t are still at risk at t, also those censored at t.
 * Source: Kaplan & Meier (1958), JASA 53; Kalbfleisch & Prentice (2002), 1.4; late entry: Klein & Moeschberger (2003), 4.6.
 * R: survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log", conf.int = level).
 * Shapes: equal lengths in; arrays over distinct event times out (empty where nobody left). Throws for unequal lengths,
 * exit ≤ entry and times that are not finite (entry may be −Infinity). O(n log n). Times are equal when their bits are.
 */
export function kaplanMeier(data: SurvivalData, level = 0.95): KaplanMeierCurve {
  check(data);
  const entries = Float64Array.from(data.entry).sort();
  const exits = Float64Array.from(data.exit).sort();
  const eventTimes = data.exit.filter((_, index) => data.event[index] === 1).sort();
  const time = eventTimes.filter((value, index) => index === 0 || value !== eventTimes[index - 1]);
  const curve = {
    time,
    atRisk: new Float64Array(time.length),
    events: new Float64Array(time.length),
    survival: new Float64Array(time.length),
    lower: new Float64Array(time.length),
    upper: new Float64Array(time.length),
    lastSeen: exits.length === 0 ? Number.NEGATIVE_INFINITY : exits[exits.length - 1],
  };
  const z = normalQuantile((1 + level) / 2);
  let [entered, gone, counted] = [0, 0, 0];
  let survival = 1;
  let greenwood = 0;
  for (let row = 0; row < time.length; row += 1) {
    const now = time[row];
    while (entered < entries.length && entries[entered] < now) entered += 1;
    while (exits[gone] < now) gone += 1;
    const before = counted;
    while (counted < eventTimes.length && eventTimes[counted] === now) counted += 1;
    const atRisk = entered - gone;
    const events = counted - before;
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const reach = (z * Math.sqrt(greenwood)) / log(survival);
    curve.atRisk[row] = atRisk;
    curve.events[row] = events;
    curve.survival[row] = survival;
    curve.lower[row] = survival === 0 ? Number.NaN : exp(exp(-reach) * log(survival));
    curve.upper[row] = survival === 0 ? Number.NaN : exp(exp(reach) * log(survival));
  }
  return curve;
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
  if (below === first) return curve.time[first];
  const next = below < 0 ? curve.lastSeen : curve.time[below];
  return (curve.time[first] + next) / 2;
}

function lastRowAt(time: Float64Array, t: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle] <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function check({ entry, exit, event }: SurvivalData): void {
  if (entry.length !== exit.length || event.length !== exit.length) {
    throw new Error(`invalid survival data; lengths differ: ${entry.length}, ${exit.length}, ${event.length}`);
  }
  for (let i = 0; i < exit.length; i += 1) {
    if (!(entry[i] < exit[i] && exit[i] < Number.POSITIVE_INFINITY)) {
      throw new Error(`invalid survival data; exit must be finite and after entry: ${entry[i]} to ${exit[i]}`);
    }
    if (event[i] > 1) throw new Error(`invalid survival data; event must be 0 or 1: ${event[i]}`);
  }
}
