import { exp, log } from './elementary';
import { gammaQuantile } from './gammaQuantile';
import { poissonCdf, poissonProbability, poissonUpper } from './poissonDistribution';
import { solveIncreasing } from './solveIncreasing';

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

/**
 * Question: as poissonInterval, where a little less than the stated coverage at some rates is accepted for shorter intervals?
 * Formula: the means at which P(N > exits) + ½ P(N = exits) and P(N < exits) + ½ P(N = exits) are (1 − level) / 2, over
 * exposure. Source: Lancaster (1961), JASA 56, 223–234; Cohen & Yang (1994), Statistics in Medicine 13, 2189–2203.
 * R: uniroot on ppois(exits, m) - 0.5 * dpois(exits, m) - (1 - level) / 2, and on its mirror image.
 * Unit, what is returned without exposure and what throws: as poissonInterval.
 */
export function poissonMidPInterval(exits: number, exposure: number, level = 0.95): { lower: number; upper: number } {
  const exact = poissonInterval(exits, exposure, level);
  if (exposure === 0) return exact;
  const logTail = log((1 - level) / 2);
  const meanWhere = (side: 1 | -1, start: number) =>
    exp(
      solveIncreasing(
        (eta) => {
          const mean = exp(eta);
          const here = poissonProbability(exits, mean);
          const tail = (side === 1 ? poissonUpper(exits, mean) : poissonCdf(exits, mean)) - 0.5 * here;
          const below = exits === 0 ? 0 : poissonProbability(exits - 1, mean);
          return { value: side * (log(tail) - logTail), slope: (0.5 * (here + below) * mean) / tail };
        },
        log(start * exposure),
      ),
    ) / exposure;
  return { lower: exits === 0 ? 0 : meanWhere(1, exact.lower), upper: meanWhere(-1, exact.upper) };
}
