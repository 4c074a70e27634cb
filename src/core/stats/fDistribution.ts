import { betaOdds, incompleteBeta } from './incompleteBeta';

/**
 * Question: the chance that a ratio of two independent mean squares exceeds f.
 * Formula: I_x(df2 / 2, df1 / 2) with x = df2 / (df2 + df1 f). Source: DLMF 8.17; Johnson, Kotz & Balakrishnan (1995), 27.
 * R: pf(f, df1, df2, lower.tail = FALSE). No unit; df1, df2 > 0, f ≥ 0. Throws for other arguments.
 */
export function fUpper(f: number, df1: number, df2: number): number {
  const ratio = (df1 * f) / df2;
  if (ratio === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df2 / 2, df1 / 2, 1 / (1 + ratio), ratio / (1 + ratio));
}

/**
 * Question: the value a ratio of two mean squares stays below with probability p.
 * Formula: (df2 / df1) × the odds of the Beta(df1 / 2, df2 / 2) quantile. Source: as fUpper. R: qf(p, df1, df2).
 * No unit; df1, df2 > 0. 0 at p = 0, Infinity at 1; throws for other arguments.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p <= 1 && df1 > 0 && df2 > 0)) {
    throw new Error(`invalid arguments of fQuantile; need p in [0, 1], df > 0: ${p}, ${df1}, ${df2}`);
  }
  return (df2 / df1) * betaOdds(df1 / 2, df2 / 2, p, 1 - p);
}
