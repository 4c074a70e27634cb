import { normalQuantile } from './normal';

/**
 * Question: between which shares does the truth lie, given so many of so many?
 * Formula: the roots of (p̂ − p)² = z² p (1 − p) / n: (2np̂ + z² ∓ z √(z² + 4np̂(1 − p̂))) / (2 (n + z²)). Coverage is near
 * `level` on average, not at least `level` everywhere. Source: Wilson (1927), JASA 22, 209–212; Newcombe (1998), Statistics
 * in Medicine 17, 857–872. R: prop.test(count, of, conf.level = level, correct = FALSE)$conf.int.
 * Unit: shares of 1. Nothing is known of nobody (of = 0): 0 to 1. Throws where count is not a whole number from 0 to `of`
 * or level is outside (0, 1).
 */
export function wilsonInterval(count: number, of: number, level = 0.95): { lower: number; upper: number } {
  if (!(Number.isInteger(count) && Number.isInteger(of) && count >= 0 && count <= of)) {
    throw new Error(`invalid count; must be a whole number from 0 to ${of}: ${count}`);
  }
  if (!(level > 0 && level < 1)) throw new Error(`invalid level; must lie between 0 and 1: ${level}`);
  if (of === 0) return { lower: 0, upper: 1 };
  return { lower: lowerLimit(count, of, level), upper: 1 - lowerLimit(of - count, of, level) };
}

/** The smaller root as product of the roots over the larger, which loses no digits where it is near 0. */
function lowerLimit(count: number, of: number, level: number): number {
  const z = normalQuantile((1 + level) / 2);
  const square = z * z;
  const root = z * Math.sqrt(square + (4 * count * (of - count)) / of);
  return (2 * count * count) / (of * (2 * count + square + root));
}
