/**
 * Question: how strongly would something unmeasured have to go with both the practice and leaving, to explain this away?
 * Formula: R + √(R (R − 1)) with R the ratio, or its inverse below 1; for the interval, of the limit nearer to 1, and 1
 * where 1 is inside. Source: VanderWeele & Ding (2017), Ann Intern Med 167, 268–274.
 * R: function(r) { r <- max(r, 1 / r); r + sqrt(r * (r - 1)) }.
 * Unit: rate ratios (exits rare in a month, so that rates and risks agree). Throws for ratios ≤ 0 and limits in the wrong
 * order.
 */
export function eValue(
  ratio: number,
  lower: number,
  upper: number,
): { readonly estimate: number; readonly limit: number } {
  if (!(lower > 0 && lower <= ratio && ratio <= upper)) {
    throw new Error(`invalid ratio; need 0 < lower ≤ ratio ≤ upper: ${lower}, ${ratio}, ${upper}`);
  }
  const nearest = ratio >= 1 ? Math.max(1, lower) : Math.min(1, upper);
  return { estimate: explained(ratio), limit: explained(nearest) };
}

function explained(ratio: number): number {
  const size = Math.max(ratio, 1 / ratio);
  return size + Math.sqrt(size * (size - 1));
}
