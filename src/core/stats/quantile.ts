/**
 * Question: the value below which a share p of the values lies.
 * Formula: type 7: linear between the order statistics at 1 + (n − 1) p. Source: Hyndman & Fan (1996), Am Stat 50,
 * 361–365. R: quantile(values, p, type = 7). Unit: that of the values. null for no values; throws for p outside [0, 1].
 */
export function quantile(values: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new Error(`invalid probability; must be in [0, 1]: ${p}`);
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const share = position - below;
  if (share === 0) return sorted[below];
  return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

/**
 * Question: the value in the middle. Formula: type-7 quantile at ½. Source: as quantile. R: median(values).
 * Unit: that of the values. null for no values.
 */
export function median(values: ArrayLike<number>): number | null {
  return quantile(values, 0.5);
}

/**
 * Question: the average. Formula: Σx / n, then corrected by the mean of the residuals (as R does).
 * Source: Chan, Golub & LeVeque (1983), Am Stat 37, 242–247. R: mean(values). Unit: that of the values. null for no values.
 */
export function mean(values: ArrayLike<number>): number | null {
  const n = values.length;
  if (n === 0) return null;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += values[i];
  const first = sum / n;
  let rest = 0;
  for (let i = 0; i < n; i += 1) rest += values[i] - first;
  return first + rest / n;
}

/**
 * Question: how far values lie from their mean. Formula: √(Σ(x − mean)² / (n − 1)). Source: Chan, Golub & LeVeque (1983).
 * R: sd(values). Unit: that of the values. null for fewer than two values.
 */
export function standardDeviation(values: ArrayLike<number>): number | null {
  const center = mean(values);
  if (center === null || values.length < 2) return null;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) {
    const distance = values[i] - center;
    squares += distance * distance;
  }
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * Question: the average where some values stand for more than others. Formula: Σwx / Σw. Source: definition.
 * R: weighted.mean(values, weights). Unit: that of the values; weights ≥ 0 in any unit, one per value.
 * null where the weights sum to 0 (or there are no values); throws for unequal lengths and negative weights.
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  if (values.length !== weights.length) {
    throw new Error(`invalid weights; need one per value: ${weights.length} for ${values.length}`);
  }
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (!(weights[i] >= 0)) throw new Error(`invalid weight; must be ≥ 0: ${weights[i]}`);
    sum += weights[i] * values[i];
    total += weights[i];
  }
  return total === 0 ? null : sum / total;
}
