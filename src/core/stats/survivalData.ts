/** Times under observation, one entry per spell, in any unit (here months): at risk at t where entry < t ≤ exit. */
export interface SurvivalData {
  /** When observation began; below every exit (0 or less for those seen from the start). */
  readonly entry: Float64Array;
  readonly exit: Float64Array;
  /** 1: left at `exit`; 0: still there when last seen. */
  readonly event: Uint8Array;
  /** How many alike each spell stands for, whole numbers ≥ 0; left out: one each. */
  readonly weight?: Float64Array;
}

/** Who was there and who left, one row per distinct event time, in rising order. */
export interface RiskSets {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Last time anybody was seen; −Infinity for no data. */
  readonly lastSeen: number;
}

/**
 * Question: how many were under observation when each exit happened?
 * Formula: n(t) = #{entry < t ≤ exit}, d(t) = #{exit = t, event}. Ties: exits at t are still at risk at t, also those
 * censored at t. Source: Klein & Moeschberger (2003), 4.6. R: survfit(Surv(entry, exit, event) ~ 1)[c("n.risk", "n.event")].
 * Shapes: equal lengths in; arrays over distinct event times out (empty where nobody left). Throws for unequal lengths,
 * exit ≤ entry, times that are not finite (entry may be −Infinity) and weights that are not whole. O(n log n). Times are
 * equal when their bits are. `at` asks for other times than those of the data's own events.
 * Units: times as given; spells (a spell of weight 2 counts as two).
 */
export function riskSets(data: SurvivalData, at?: Float64Array): RiskSets {
  checkSurvivalData(data);
  const entries = sorted(data.entry, data.weight);
  const exits = sorted(data.exit, data.weight);
  const events = sortedEvents(data);
  const time = at ?? distinct(events.values);
  const sets = {
    time,
    atRisk: new Float64Array(time.length),
    events: new Float64Array(time.length),
    lastSeen: exits.values.length === 0 ? Number.NEGATIVE_INFINITY : exits.values[exits.values.length - 1],
  };
  for (let row = 0; row < time.length; row += 1) {
    const before = entries.countBelow(time[row]);
    sets.atRisk[row] = before - exits.countBelow(time[row]);
    sets.events[row] = -events.countBelow(time[row]) + events.countUpTo(time[row]);
  }
  return sets;
}

/** Each value once, of values in rising order. R: unique(x). */
export function distinct(sortedValues: Float64Array): Float64Array {
  return sortedValues.filter((value, index) => value !== sortedValues[index - 1]);
}

/** Index of the last entry of `time` (rising) at or before t; −1 where there is none. R: findInterval(t, time) - 1. */
export function lastRowAt(time: Float64Array, t: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle] <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Throws for what cannot be times under observation; see riskSets. */
export function checkSurvivalData({ entry, exit, event, weight }: SurvivalData): void {
  if (entry.length !== exit.length || event.length !== exit.length || (weight && weight.length !== exit.length)) {
    throw new Error(`invalid survival data; lengths differ: ${entry.length}, ${exit.length}, ${event.length}`);
  }
  for (let i = 0; i < exit.length; i += 1) {
    if (!(entry[i] < exit[i] && exit[i] < Number.POSITIVE_INFINITY)) {
      throw new Error(`invalid survival data; exit must be finite and after entry: ${entry[i]} to ${exit[i]}`);
    }
    if (event[i] > 1) throw new Error(`invalid survival data; event must be 0 or 1: ${event[i]}`);
    if (weight && !(Number.isInteger(weight[i]) && weight[i] >= 0)) {
      throw new Error(`invalid survival data; weights must be whole numbers ≥ 0: ${weight[i]}`);
    }
  }
}

interface Sorted {
  readonly values: Float64Array;
  /** Total weight of the values below (up to) t; t must not fall from one call to the next. */
  countBelow(t: number): number;
  countUpTo(t: number): number;
}

function sortedEvents({ exit, event, weight }: SurvivalData): Sorted {
  const left = (_: number, index: number) => event[index] === 1;
  return sorted(exit.filter(left), weight?.filter(left));
}

function sorted(values: Float64Array, weight: Float64Array | undefined): Sorted {
  if (weight === undefined) return counted(Float64Array.from(values).sort(), null);
  const order = Array.from(values.keys())
    .filter((index) => weight[index] > 0)
    .sort((left, right) => values[left] - values[right]);
  return counted(
    Float64Array.from(order, (index) => values[index]),
    Float64Array.from(order, (index) => weight[index]),
  );
}

function counted(values: Float64Array, weight: Float64Array | null): Sorted {
  let [below, belowWeight, upTo, upToWeight] = [0, 0, 0, 0];
  return {
    values,
    countBelow(t) {
      for (; below < values.length && values[below] < t; below += 1) belowWeight += weight === null ? 1 : weight[below];
      return belowWeight;
    },
    countUpTo(t) {
      for (; upTo < values.length && values[upTo] <= t; upTo += 1) upToWeight += weight === null ? 1 : weight[upTo];
      return upToWeight;
    },
  };
}
