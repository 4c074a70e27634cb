import { binomialCdf, binomialUpper } from './binomialDistribution';
import { betaOdds } from './incompleteBeta';

export interface RateRatio {
  /** First rate over second; 0 where the first had no exits, Infinity where the second had none. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, of no difference; below 1 − level exactly where the interval leaves 1 out. */
  readonly p: number;
}

/** Exits in so much exposure. */
export interface Rate {
  readonly exits: number;
  readonly exposure: number;
}

/**
 * Question: how many times as high is one rate as another?
 * Formula: given all exits, the first's are binomial with odds ratio × exposure 1 / exposure 2; limits by Clopper–Pearson's
 * beta quantiles, p twice the smaller binomial tail. Coverage is at least `level`.
 * Source: Przyborowski & Wilenski (1940), Biometrika 31, 313–323; Lehmann & Romano (2005), 4.5.
 * R: poisson.test(c(x1, x2), c(t1, t2), conf.level = level)$conf.int; p min(1, 2 * pbinom(x1, n, s), 2 * pbinom(x1 - 1, n, s,
 * lower.tail = FALSE)) with s = t1 / (t1 + t2), where poisson.test's own p adds up likely outcomes on both sides.
 * Unit: a ratio. null where there is no exit in either or no exposure in one: nothing is known. Throws where exits are not
 * whole, exposure is negative or level is outside (0, 1).
 */
export function rateRatio(first: Rate, second: Rate, level = 0.95): RateRatio | null {
  check(first);
  check(second);
  if (!(level > 0 && level < 1)) throw new Error(`invalid level; must lie between 0 and 1: ${level}`);
  const exits = first.exits + second.exits;
  if (exits === 0 || first.exposure === 0 || second.exposure === 0) return null;
  const perOdds = second.exposure / first.exposure;
  const tail = (1 - level) / 2;
  const share = first.exposure / (first.exposure + second.exposure);
  const rest = second.exposure / (first.exposure + second.exposure);
  return {
    ratio: (first.exits / second.exits) * perOdds,
    lower: first.exits === 0 ? 0 : perOdds * betaOdds(first.exits, second.exits + 1, tail, 1 - tail),
    upper:
      second.exits === 0 ? Number.POSITIVE_INFINITY : perOdds * betaOdds(first.exits + 1, second.exits, 1 - tail, tail),
    p: Math.min(
      1,
      2 * binomialCdf(first.exits, exits, share, rest),
      2 * binomialUpper(first.exits, exits, share, rest),
    ),
  };
}

function check({ exits, exposure }: Rate): void {
  if (!Number.isInteger(exits) || exits < 0) throw new Error(`invalid exits; must be a whole number ≥ 0: ${exits}`);
  if (!(exposure >= 0 && exposure < Number.POSITIVE_INFINITY)) {
    throw new Error(`invalid exposure; must be finite, ≥ 0: ${exposure}`);
  }
}
