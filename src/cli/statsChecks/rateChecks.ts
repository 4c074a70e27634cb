import { funnelLimits } from '../../core/stats/funnelLimits';
import { fitGammaPoisson } from '../../core/stats/gammaPoisson';
import { netShareInterval } from '../../core/stats/netShareInterval';
import { poissonInterval } from '../../core/stats/poissonInterval';
import type { Random } from '../../core/stats/random';
import { rateRatio } from '../../core/stats/rateRatio';
import { wilsonInterval } from '../../core/stats/wilsonInterval';
import { binomialCount, type Check, exponential, holds } from './statsCheck';

/** Units whose rates differ by a gamma of mean 1 and variance 0.1: the mean of ten exponentials. */
function differingUnits(random: Random) {
  const expected = Float64Array.from({ length: 40 }, () => 3 + 6 * random.next());
  const rate = () => Array.from({ length: 10 }, () => exponential(random, 10)).reduce((sum, part) => sum + part, 0);
  return { expected, observed: expected.map((mean) => random.poisson(mean * rate())) };
}

export const RATE_CHECKS: readonly Check[] = [
  {
    name: 'poissonInterval, 3 exits expected',
    promise: ['atLeast', 0.95],
    draw: (random) => holds(poissonInterval(random.poisson(3), 1), 3),
  },
  {
    name: 'wilsonInterval, of 20, shares 5 to 95 %',
    promise: ['about', 0.95],
    draw: (random) => {
      const share = 0.05 + 0.9 * random.next();
      return holds(wilsonInterval(binomialCount(random, 20, share), 20), share);
    },
  },
  {
    name: 'netShareInterval, of 30, 40 % for and 25 % against',
    promise: ['about', 0.95],
    draw: (random) => {
      const promoters = binomialCount(random, 30, 0.4);
      return holds(netShareInterval(promoters, binomialCount(random, 30 - promoters, 0.25 / 0.6), 30), 0.15);
    },
  },
  {
    name: 'rateRatio, 6 and 12 exits expected',
    promise: ['atLeast', 0.95],
    draw: (random) =>
      holds(rateRatio({ exits: random.poisson(6), exposure: 20 }, { exits: random.poisson(12), exposure: 20 }), 0.5),
  },
  {
    name: 'funnelLimits, 1 to 20 exits expected',
    promise: ['about', 0.95],
    draw: (random) => {
      const expected = 1 + 19 * random.next();
      return holds(funnelLimits(expected, 0.95), random.poisson(expected) / expected);
    },
  },
  {
    name: 'fitGammaPoisson, 40 units, variance 0.1',
    promise: ['about', 0.95],
    draw: (random) => {
      const { observed, expected } = differingUnits(random);
      return holds(fitGammaPoisson(observed, expected), 0.1);
    },
  },
];
