import { quantile } from './quantile';
import type { Random } from './random';

/**
 * Question: how would it have come out with other clusters (managers) of the same kind?
 * Formula: each cluster counts Poisson(1) times, independently, and all its rows with it; drawn anew where all are 0.
 * Prepared once; each call of the returned function gives the same array, filled anew.
 * Source: Hanley & MacGibbon (2006), Comput Methods Programs Biomed 83, 57–62; Field & Welsh (2007), JRSS B 69, 369–390.
 * R: rpois(clusters, 1). Shapes: one weight per cluster. Throws for fewer than two clusters: nothing can vary.
 */
export function clusterWeights(clusters: number, random: Random): () => Float64Array {
  if (!(Number.isInteger(clusters) && clusters >= 2))
    throw new Error(`invalid clusters; need two or more: ${clusters}`);
  const weights = new Float64Array(clusters);
  return () => {
    do {
      for (let cluster = 0; cluster < clusters; cluster += 1) weights[cluster] = random.poisson(1);
    } while (weights.every((weight) => weight === 0));
    return weights;
  };
}

/**
 * Question: between which values do the middle of the resampled results lie?
 * Formula: type-7 quantiles at (1 ∓ level) / 2. Source: Efron & Tibshirani (1993), 13.3. R: quantile(x, c(0.025, 0.975)).
 * Unit: that of the results. null where there are too few to have one outside each limit (40 for 95 %); throws for NaN.
 */
export function percentileInterval(
  results: Float64Array,
  level = 0.95,
): { readonly lower: number; readonly upper: number } | null {
  if (!(level > 0 && level < 1)) throw new Error(`invalid level; must lie between 0 and 1: ${level}`);
  if (results.some(Number.isNaN)) throw new Error('invalid results; must be numbers: NaN');
  const tail = (1 - level) / 2;
  if (results.length * tail < 1 - 1e-9) return null;
  const [lower, upper] = [quantile(results, tail), quantile(results, 1 - tail)];
  return lower === null || upper === null ? null : { lower, upper };
}
