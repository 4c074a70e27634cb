import { normalQuantile } from './normal';
import { solveIncreasing } from './solveIncreasing';

/**
 * Question: between which values does a net share lie, such as eNPS: promoters less detractors among all who answered?
 * Formula: the differences Δ whose score statistic (a − d − nΔ) / √(n (2p + Δ(1 − Δ))) is within ∓z, p the likeliest share
 * of detractors given Δ: the larger root of 2n p² + ((2n − a + d) Δ − a − d) p − d Δ (1 − Δ) = 0.
 * Source: Tango (1998), Statistics in Medicine 17, 891–908 (a trinomial's two outer cells; there, paired proportions).
 * R: tests/reference/rates.R, by maximising the trinomial likelihood (uniroot); no base function.
 * Unit: shares of 1, from −1 to 1 (eNPS is 100 times that). Nothing is known of nobody: −1 to 1. Throws for counts that are
 * not whole or more than `of`.
 */
export function netShareInterval(
  promoters: number,
  detractors: number,
  of: number,
  level = 0.95,
): { lower: number; upper: number } {
  if (![promoters, detractors, of].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new Error(`invalid counts; must be whole numbers ≥ 0: ${promoters}, ${detractors} of ${of}`);
  }
  if (promoters + detractors > of) {
    throw new Error(`invalid counts; more than ${of} together: ${promoters} and ${detractors}`);
  }
  if (!(level > 0 && level < 1)) throw new Error(`invalid level; must lie between 0 and 1: ${level}`);
  if (of === 0) return { lower: -1, upper: 1 };
  return {
    lower: -upperLimit(detractors, promoters, of, level),
    upper: upperLimit(promoters, detractors, of, level),
  };
}

function upperLimit(promoters: number, detractors: number, of: number, level: number): number {
  if (promoters === of) return 1;
  const z = normalQuantile((1 + level) / 2);
  const net = (promoters - detractors) / of;
  const beyond = (difference: number) => -score(promoters, detractors, of, difference) - z;
  // Without a slope the bracket is halved.
  return solveIncreasing((x) => ({ value: beyond(x), slope: 0 }), (net + 1) / 2, { lower: net, upper: 1 });
}

function score(promoters: number, detractors: number, of: number, difference: number): number {
  const b = (2 * of - promoters + detractors) * difference - promoters - detractors;
  const c = -detractors * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 8 * of * c));
  const p = (root - b) / (4 * of);
  const variance = of * (2 * p + difference * (1 - difference));
  return (promoters - detractors - of * difference) / Math.sqrt(variance);
}
