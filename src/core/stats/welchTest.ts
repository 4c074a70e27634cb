import { mean, standardDeviation } from './quantile';
import { tTwoSided } from './studentT';

export interface WelchTest {
  readonly meanA: number;
  readonly meanB: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Question: do two groups differ in their mean, whatever their variances?
 * Formula: t = (mean a − mean b) / √(s²a/na + s²b/nb), Satterthwaite's degrees of freedom.
 * Source: Welch (1947), Biometrika 34, 28–35. R: t.test(a, b). Unit: means in that of the values.
 * null where a group has fewer than two values or neither varies.
 */
export function welchTest(a: ArrayLike<number>, b: ArrayLike<number>): WelchTest | null {
  const meanA = mean(a);
  const meanB = mean(b);
  const deviationA = standardDeviation(a);
  const deviationB = standardDeviation(b);
  if (meanA === null || meanB === null || deviationA === null || deviationB === null) return null;
  const partA = (deviationA * deviationA) / a.length;
  const partB = (deviationB * deviationB) / b.length;
  const variance = partA + partB;
  if (variance === 0) return null;
  const t = (meanA - meanB) / Math.sqrt(variance);
  const degreesOfFreedom =
    (variance * variance) / ((partA * partA) / (a.length - 1) + (partB * partB) / (b.length - 1));
  return { meanA, meanB, t, degreesOfFreedom, p: tTwoSided(t, degreesOfFreedom) };
}
