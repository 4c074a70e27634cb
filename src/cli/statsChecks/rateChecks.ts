import { fitGammaPoisson } from '../../core/stats/gammaPoisson';
import { netShareInterval } from '../../core/stats/netShareInterval';
import { poissonInterval, poissonMidPInterval } from '../../core/stats/poissonInterval';
import type { Random } from '../../core/stats/random';
import { rateRatio } from '../../core/stats/rateRatio';
import { wilsonInterval } from '../../core/stats/wilsonInterval';
import { type Check, exponential, holds } from './statsCheck';

function binomialCount(random: Random, of: number, share: number): number {
  let count = 0;
  for (let i = 0; i < of; i += 1) if (random.next() < share) count += 1;
  return count;
}

export const RATE_CHECKS: readonly Check[] = [
  {
    name: 'poissonInterval, 3 exits expected',
    promise: ['atLeast', 0.95],
    draw: (random) => holds(poissonInterval(random.poisson(3), 1), 3),
  },
  {
    name: 'poissonMidPInterval, means 1 to 20',
    promise: ['about', 0.95],
    draw: (random) => {
      const mean = 1 + 19 * random.next();
      return holds(poissonMidPInterval(random.poisson(mean), 1), mean);
    },
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
    name: 'fitGammaPoisson, 40 units, variance 0.1',
    promise: ['about', 0.95],
    draw: (random) => {
      const expected = Float64Array.from({ length: 40 }, () => 3 + 6 * random.next());
      // Gamma of mean 1 and variance 0.1: the mean of ten exponentials.
      const rate = () => Array.from({ length: 10 }, () => exponential(random, 10)).reduce((sum, part) => sum + part, 0);
      return holds(
        fitGammaPoisson(
          expected.map((mean) => random.poisson(mean * rate())),
          expected,
        ),
        0.1,
      );
    },
  },
];
