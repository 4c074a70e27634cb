/**
 * Question: how strongly would something unmeasured have to go with both the practice and leaving, to explain this away?
 * Formula: R + √(R (R − 1)) with R the ratio, or its inverse below 1. Asked of the limit nearer to 1, or of 1 where 1 is
 * inside the interval: what would make the interval include no difference.
 * Source: VanderWeele & Ding (2017), Ann Intern Med 167, 268–274.
 * R: function(r) { r <- max(r, 1 / r); r + sqrt(r * (r - 1)) }.
 * Unit: a rate ratio in, a ratio ≥ 1 out (exits rare in a month, so that rates and risks agree). Infinity for 0.
 */
export function eValue(ratio: number): number {
  const above = ratio < 1 ? 1 / ratio : ratio;
  return above + Math.sqrt(above * (above - 1));
}
