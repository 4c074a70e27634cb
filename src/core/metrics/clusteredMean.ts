import { tQuantile } from '../stats/studentT';

/** Sums over clusters of answers: how many clusters, and of each one's weight w and its weight times score s. */
export interface ClusterTotals {
  readonly clusters: number;
  readonly weight: number;
  readonly score: number;
  readonly weightSquared: number;
  readonly crossed: number;
  readonly scoreSquared: number;
}

export interface MeanInterval {
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Sums of the same score over and over leave less than this of a point: where an interval reaches no further, each gave the mean. */
export const ROUNDING = 1e-6;

/**
 * Question: where does the mean of all answers lie, when some clusters (people, means of teams) gave more than others?
 * Formula: m = Σs / Σw over clusters; standard error √(k / (k − 1) Σ(s − m w)²) / Σw; t with k − 1 degrees of freedom. With one
 * answer a cluster it is the t interval of a mean. Source: Cochran (1977), Sampling Techniques, 6.3 (ratio estimator).
 * R: t.test(x)$conf.int for single answers; sandwich::vcovCL(lm(x ~ 1), cluster, type = "HC0", cadjust = TRUE) otherwise.
 * Unit: that of the scores. Limits are null for fewer than two clusters, and without any spread: alike answers say nothing of how far
 * the mean could be off. null for no weight.
 */
export function clusteredMean(totals: ClusterTotals, level = 0.95): MeanInterval | null {
  const { clusters, weight, score, weightSquared, crossed, scoreSquared } = totals;
  if (!(weight > 0)) return null;
  const mean = score / weight;
  if (clusters < 2) return { mean, lower: null, upper: null };
  const squares = Math.max(0, scoreSquared - 2 * mean * crossed + mean * mean * weightSquared);
  const error = Math.sqrt((squares * clusters) / (clusters - 1)) / weight;
  const reach = quantileOf((1 + level) / 2, clusters - 1) * error;
  return reach > ROUNDING ? { mean, lower: mean - reach, upper: mean + reach } : { mean, lower: null, upper: null };
}

/** So many degrees of freedom or more are rare enough to be computed anew. */
const FEW = 1000;

const known = new Map<number, Float64Array>();

/** Thousands of teams have as many people. */
function quantileOf(probability: number, freedom: number): number {
  if (freedom >= FEW) return tQuantile(probability, freedom);
  const quantiles = known.get(probability) ?? new Float64Array(FEW);
  known.set(probability, quantiles);
  if (quantiles[freedom] === 0) quantiles[freedom] = tQuantile(probability, freedom);
  return quantiles[freedom];
}

/** Columns of such totals, one per cell, filled cluster by cluster. */
export class ClusterColumns {
  private readonly sums: Float64Array;

  constructor(cells: number) {
    this.sums = new Float64Array(cells * 6);
  }

  add(cell: number, weight: number, score: number): void {
    const at = cell * 6;
    this.sums[at]++;
    this.sums[at + 1] += weight;
    this.sums[at + 2] += score;
    this.sums[at + 3] += weight * weight;
    this.sums[at + 4] += weight * score;
    this.sums[at + 5] += score * score;
  }

  /** So many clusters of weight 1 at once. */
  addSingles(cell: number, count: number, score: number, squares: number): void {
    const at = cell * 6;
    this.sums[at] += count;
    this.sums[at + 1] += count;
    this.sums[at + 2] += score;
    this.sums[at + 3] += count;
    this.sums[at + 4] += score;
    this.sums[at + 5] += squares;
  }

  at(cell: number): ClusterTotals {
    const { sums } = this;
    const at = cell * 6;
    return {
      clusters: sums[at],
      weight: sums[at + 1],
      score: sums[at + 2],
      weightSquared: sums[at + 3],
      crossed: sums[at + 4],
      scoreSquared: sums[at + 5],
    };
  }
}
