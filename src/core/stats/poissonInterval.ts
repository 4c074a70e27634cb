import { gammaQuantile } from './gammaQuantile';

/**
 * Question: between which rates does the truth lie, given so many exits in so much exposure?
 * Formula: lower = qgamma((1 − level) / 2; exits) / exposure (0 at no exits), upper = qgamma((1 + level) / 2; exits + 1) /
 * exposure; coverage is at least `level`. Source: Garwood (1936), Biometrika 28, 437–442.
 * R: poisson.test(exits, exposure, conf.level = level)$conf.int.
 * Unit: exits per unit of exposure. Without exposure (0) nothing is known: lower 0, upper Infinity.
 * Throws where exits is not a whole number ≥ 0, exposure is negative or level is outside (0, 1).
 */
export function poissonInterval(exits: number, exposure: number, level = 0.95): { lower: number; upper: number } {
  if (!Number.isInteger(exits) || exits < 0) throw new Error(`invalid exits; must be a whole number ≥ 0: ${exits}`);
  if (!(exposure >= 0)) throw new Error(`invalid exposure; must be ≥ 0: ${exposure}`);
  if (!(level > 0 && level < 1)) throw new Error(`invalid level; must lie between 0 and 1: ${level}`);
  if (exposure === 0) return { lower: 0, upper: Number.POSITIVE_INFINITY };
  const tail = (1 - level) / 2;
  const lower = exits === 0 ? 0 : gammaQuantile(exits, tail, 1 - tail) / exposure;
  return { lower, upper: gammaQuantile(exits + 1, 1 - tail, tail) / exposure };
}
