import { betaOdds, incompleteBeta } from './incompleteBeta';

/**
 * Question: how often would |T| of Student's distribution be at least |t|, were there nothing to find?
 * Formula: I_x(df / 2, ½) with x = df / (df + t²). Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), 28.
 * R: 2 * pt(-abs(t), df). No unit; df > 0, need not be whole. Throws for other df and for NaN.
 */
export function tTwoSided(t: number, df: number): number {
  checkDegrees(df);
  const ratio = (t * t) / df;
  if (ratio === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df / 2, 0.5, 1 / (1 + ratio), ratio / (1 + ratio));
}

/**
 * Question: the chance that Student's T exceeds t.
 * Formula: half of the two-sided chance for t ≥ 0, one minus that below. Source: as tTwoSided.
 * R: pt(t, df, lower.tail = FALSE). No unit; df > 0. Throws for other df and for NaN.
 */
export function tUpper(t: number, df: number): number {
  const half = tTwoSided(t, df) / 2;
  return t < 0 ? 1 - half : half;
}

/**
 * Question: the value Student's T stays below with probability p.
 * Formula: ±√(df × odds) from the Beta(½, df / 2) quantile of t² / (df + t²). Source: as tTwoSided. R: qt(p, df).
 * No unit; df > 0. ∓Infinity at p = 0 and 1; throws for p outside [0, 1] and other df.
 */
export function tQuantile(p: number, df: number): number {
  checkDegrees(df);
  if (!(p >= 0 && p <= 1)) throw new Error(`invalid probability; must be in [0, 1]: ${p}`);
  const size = Math.sqrt(df * betaOdds(0.5, df / 2, Math.abs(2 * p - 1), 2 * Math.min(p, 1 - p)));
  return p < 0.5 ? -size : size;
}

function checkDegrees(df: number): void {
  if (!(df > 0 && df < Number.POSITIVE_INFINITY)) {
    throw new Error(`invalid degrees of freedom; must be positive and finite: ${df}`);
  }
}
