import type { Interval } from '../model/estimate';
import { chiSquaredQuantile, noncentralChiSquaredCdf } from '../stats/chiSquared';
import { exp } from '../stats/elementary';

/**
 * Question: how far do rates differ along what a score test on several terms asks about, per standard deviation of risk?
 * Formula: exp(√(λ / exits)), λ the non-centrality of the score statistic (χ² with `terms` degrees of freedom). Estimate:
 * max(0, statistic − terms), unbiased but for the cut at 0. Interval: every λ under which an estimate as far away would be
 * seen more often than (1 − level) / 2 on either side.
 * The estimate, not the statistic, is inverted: every statistic below `terms` gives the estimate 0, so all of them have one
 * upper end. Inverting the statistic itself would leave λ = 0 alone, an interval of width 0, in one of forty files where
 * nothing differs (and of twenty at 90 %): the less the data happen to scatter, the surer it would sound.
 * Holds the truth as often as `level` says, more often near 0; below, exactly.
 * Source: Neyman (1937), Phil. Trans. R. Soc. A 236, 333–380; on the empty interval: Kent & Hainsworth (1995), J. Statist.
 * Plann. Inference 46, 147–159.
 * R: uniroot(function(l) pchisq(max(statistic, terms), terms, ncp = l) - (1 - level) / 2, c(0, 1e3)).
 * No unit; statistic ≥ 0, terms and exits > 0.
 */
export function riskSpread(
  statistic: number,
  terms: number,
  exits: number,
  level: number,
): { estimate: number; interval: Interval } {
  const ratio = (lambda: number) => exp(Math.sqrt(lambda / exits));
  const tail = (1 - level) / 2;
  const seen = Math.max(statistic, terms);
  return {
    estimate: ratio(seen - terms),
    interval: {
      lower: ratio(noncentralityAt(statistic, terms, 1 - tail)),
      upper: ratio(noncentralityAt(seen, terms, tail)),
    },
  };
}

/** Non-centrality that a score test at 5 % finds four times in five. */
export function detectableNoncentrality(terms: number): number {
  return noncentralityAt(chiSquaredQuantile(0.95, terms), terms, 0.2);
}

/** The non-centrality under which a value is at this probability of the distribution; 0 where none is. */
function noncentralityAt(value: number, terms: number, probability: number): number {
  if (noncentralChiSquaredCdf(value, terms, 0) <= probability) return 0;
  let low = 0;
  let high = value + terms + 1;
  while (noncentralChiSquaredCdf(value, terms, high) > probability) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    // No number lies between any more.
    if (middle <= low || middle >= high) return middle;
    if (noncentralChiSquaredCdf(value, terms, middle) > probability) low = middle;
    else high = middle;
  }
}
