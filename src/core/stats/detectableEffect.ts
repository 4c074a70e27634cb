import { tQuantile } from './studentT';

/**
 * Question: how large would an effect have to be for these data to find it, four times in five?
 * Formula: (t(1 − alpha / 2; df) + t(power; df)) × standard error, on the log scale of a rate ratio.
 * Source: Bloom (1995), Evaluation Review 19, 547–556 (minimum detectable effects).
 * R: (qt(1 - alpha / 2, df) + qt(power, df)) * se.
 * Unit: log rate ratio; exp() of it is the detectable rate ratio. Throws for a negative standard error or df ≤ 0.
 */
export function detectableLogRatio(standardError: number, degreesOfFreedom: number, power = 0.8, alpha = 0.05): number {
  if (!(standardError >= 0)) throw new Error(`invalid standard error; must be ≥ 0: ${standardError}`);
  return (tQuantile(1 - alpha / 2, degreesOfFreedom) + tQuantile(power, degreesOfFreedom)) * standardError;
}

/**
 * Question: how many times as many exits would be needed to detect a given log rate ratio?
 * Formula: (detectable log rate ratio / wanted log rate ratio)², since the standard error falls with the root of the
 * exits; the degrees of freedom are held as they are. At most 1 means: these data suffice.
 * Source and R: as detectableLogRatio. Unit: a multiple of the exits in hand. Infinity where the wanted ratio is 0 on
 * the log scale; throws as detectableLogRatio.
 */
export function exitsMultipleNeeded(
  logRatio: number,
  standardError: number,
  degreesOfFreedom: number,
  power = 0.8,
  alpha = 0.05,
): number {
  const multiple = detectableLogRatio(standardError, degreesOfFreedom, power, alpha) / logRatio;
  return multiple * multiple;
}
