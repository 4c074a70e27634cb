import { normalUpper } from './normal';
import { tUpper } from './studentT';

/**
 * Question: is an effect too small to matter, rather than merely not significant?
 * Formula: two one-sided tests, estimate above `least` and below `most`; p the larger of the two, below 5 % exactly where
 * the 90 % interval lies inside. Source: Schuirmann (1987), J Pharmacokinet Biopharm 15, 657–680.
 * R: max(pt((estimate - least) / se, df, lower.tail = FALSE), pt((estimate - most) / se, df)).
 * Unit: that of the estimate (log rate ratio: bounds ∓ log(1.11)). Degrees of freedom null: normal. null where the standard
 * error is 0 or not finite; throws for bounds in the wrong order.
 */
export function equivalenceTest(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number | null,
  bounds: { readonly least: number; readonly most: number },
): number | null {
  if (!(bounds.least < bounds.most)) {
    throw new Error(`invalid bounds; need least < most: ${bounds.least}, ${bounds.most}`);
  }
  if (!(standardError > 0 && standardError < Number.POSITIVE_INFINITY)) return null;
  const upper = (z: number) => (degreesOfFreedom === null ? normalUpper(z) : tUpper(z, degreesOfFreedom));
  return Math.max(upper((estimate - bounds.least) / standardError), upper((bounds.most - estimate) / standardError));
}
