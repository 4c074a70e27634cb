import { type Rate, rateRatio } from './rateRatio';

/**
 * Question: is one of several rates higher than every other, though it was picked for being the highest?
 * Formula: exact ratios (`rateRatio`) of the highest to each other at level 1 − (1 − level) / (k (k − 1) / 2), so that those of all
 * pairs hold together and it does not matter which was picked; the lowest of their lower limits must lie above 1.
 * Source: Bonferroni over all pairs; Hsu (1996), Multiple Comparisons, ch. 4; Przyborowski & Wilenski (1940), Biometrika 31.
 * R: min(sapply(others, function(i) poisson.test(x[c(top, i)], t[c(top, i)], conf.level = 1 - 0.05 / choose(k, 2))$conf.int[1])).
 * Unit: a ratio. Parts of one total (reasons of exits) have equal exposure: given two of them together each is binomial too.
 * k counts the rates with exposure; `next` is the one the highest is least clear of. null where none is clear of all others, or
 * there is only one.
 */
export function highestRate(
  rates: readonly Rate[],
  level = 0.95,
): { at: number; next: number; atLeast: number } | null {
  const known = [...rates.keys()].filter((at) => rates[at].exposure > 0);
  const [first, ...rest] = known;
  if (rest.length === 0) return null;
  const rateAt = (at: number) => rates[at].exits / rates[at].exposure;
  const at = rest.reduce((best, own) => (rateAt(own) > rateAt(best) ? own : best), first);
  const each = 1 - (1 - level) / ((known.length * (known.length - 1)) / 2);
  let [next, atLeast] = [at, Number.POSITIVE_INFINITY];
  for (const other of known) {
    const lower = other === at ? null : (rateRatio(rates[at], rates[other], each)?.lower ?? 0);
    if (lower !== null && lower < atLeast) [next, atLeast] = [other, lower];
  }
  return atLeast > 1 ? { at, next, atLeast } : null;
}
