import { poissonTwoSided } from './poissonDistribution';
import { poissonInterval } from './poissonInterval';

/**
 * Question: how many times as many exits as the like of these people have elsewhere?
 * Formula: observed / expected, Garwood's interval of the count over expected, p twice the smaller Poisson tail; expected is
 * taken as known. Source: Breslow & Day (1987), Statistical Methods in Cancer Research 2, 2.2–2.3.
 * R: poisson.test(observed, expected) for estimate and conf.int; p as poissonTwoSided.
 * Unit: a ratio. null where nothing was expected: nobody was there. Throws as poissonInterval.
 */
export function standardisedRatio(
  observed: number,
  expected: number,
  level = 0.95,
): { readonly ratio: number; readonly lower: number; readonly upper: number; readonly p: number } | null {
  const limits = poissonInterval(observed, expected, level);
  if (expected === 0) return null;
  return { ratio: observed / expected, ...limits, p: poissonTwoSided(observed, expected) };
}
