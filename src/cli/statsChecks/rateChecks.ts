import { funnelLimits } from '../../core/stats/funnelLimits';
import { funnelOverdispersion, overdispersedLimits } from '../../core/stats/funnelOverdispersion';
import { fitGammaPoisson } from '../../core/stats/gammaPoisson';
import { netShareInterval } from '../../core/stats/netShareInterval';
import { poissonInterval, poissonMidPInterval } from '../../core/stats/poissonInterval';
import type { Random } from '../../core/stats/random';
import { rateRatio } from '../../core/stats/rateRatio';
import { standardisedRatio } from '../../core/stats/standardisedRatio';
import { wilsonInterval } from '../../core/stats/wilsonInterval';
import { binomialCount, type Check, exponential, holds, type Outcome } from './statsCheck';

/** Units whose rates differ by a gamma of mean 1 and variance 0.1: the mean of ten exponentials. */
function differingUnits(random: Random) {
  const expected = Float64Array.from({ length: 40 }, () => 3 + 6 * random.next());
  const rate = () => Array.from({ length: 10 }, () => exponential(random, 10)).reduce((sum, part) => sum + part, 0);
  return { expected, observed: expected.map((mean) => random.poisson(mean * rate())) };
}

/** Does a unit of the same kind lie within the limits that its likes have drawn? */
function overdispersedHolds(random: Random): Outcome {
  const { observed, expected } = differingUnits(random);
  const spread = funnelOverdispersion(observed.subarray(1), expected.subarray(1));
  if (spread === null) return null;
  return holds(overdispersedLimits(expected[0], 0.95, spread.tauSquared), observed[0] / expected[0]);
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
    name: 'standardisedRatio, 8 exits expected, true ratio 1.5',
    promise: ['atLeast', 0.95],
    draw: (random) => holds(standardisedRatio(random.poisson(12), 8), 1.5),
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
    name: 'overdispersedLimits, 40 units, variance 0.1',
    // Winsorised scores make τ² small on purpose.
    promise: ['atMost', 0.95],
    draw: overdispersedHolds,
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
