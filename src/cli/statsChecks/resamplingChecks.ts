import { benjaminiHochberg } from '../../core/stats/benjaminiHochberg';
import { shiftWithinSeries } from '../../core/stats/circularShift';
import { clusterWeights, percentileInterval } from '../../core/stats/clusterBootstrap';
import { equivalenceTest } from '../../core/stats/equivalenceTest';
import { holm } from '../../core/stats/holm';
import { permutationP } from '../../core/stats/permutation';
import type { Random } from '../../core/stats/random';
import { spearman } from '../../core/stats/spearman';
import { welchTest } from '../../core/stats/welchTest';
import { type Check, holds, type Outcome } from './statsCheck';

/** Two series per manager that know nothing of each other, each a slow drift. */
function shiftRejects(random: Random): Outcome {
  const months = 36;
  const series = Int32Array.from({ length: 10 * months }, (_, at) => Math.floor(at / months));
  const drift = () => {
    let last = 0;
    return Float64Array.from(series, () => {
      last = 0.7 * last + random.normal();
      return last;
    });
  };
  const [hours, exits] = [drift(), drift()];
  const covariance = () => Math.abs(hours.reduce((sum, value, at) => sum + value * exits[at], 0));
  const observed = covariance();
  const shift = shiftWithinSeries(hours, series, random);
  let asExtreme = 0;
  for (let i = 0; i < 99; i += 1) {
    shift();
    if (covariance() >= observed) asExtreme += 1;
  }
  return permutationP(asExtreme, 99) <= 0.05;
}

function bootstrapHolds(random: Random): Outcome {
  const managers = 40;
  const exits = Float64Array.from({ length: managers }, () => random.poisson(5 * (0.5 + random.next())));
  const draw = clusterWeights(managers, random);
  const means = Float64Array.from({ length: 399 }, () => {
    const weights = draw();
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, at) => sum + weight * exits[at], 0) / total;
  });
  return holds(percentileInterval(means), 5);
}

export const RESAMPLING_CHECKS: readonly Check[] = [
  { name: 'percentileInterval of clusterWeights, 40 managers', promise: ['about', 0.95], draw: bootstrapHolds },
  {
    name: 'spearman rejects, 25 independent pairs',
    promise: ['about', 0.05],
    draw: (random) => {
      const values = () => Float64Array.from({ length: 25 }, () => random.normal());
      const test = spearman(values(), values());
      return test === null ? null : test.p <= 0.05;
    },
  },
  {
    name: 'equivalenceTest accepts, effect at the bound',
    promise: ['atMost', 0.05],
    draw: (random) => {
      const p = equivalenceTest(0.105 + 0.02 * random.normal(), 0.02, null, { least: -0.105, most: 0.105 });
      return p === null ? null : p <= 0.05;
    },
  },
  {
    name: 'benjaminiHochberg finds any, 20 true nulls',
    promise: ['atMost', 0.05],
    draw: (random) => benjaminiHochberg(Array.from({ length: 20 }, () => random.next())).some((p) => p <= 0.05),
  },
  {
    name: 'holm finds any, 20 true nulls',
    promise: ['atMost', 0.05],
    draw: (random) => holm(Array.from({ length: 20 }, () => random.next())).some((p) => p <= 0.05),
  },
  {
    name: 'welchTest rejects, 8 and 15 of the same mean, spread 1 and 3',
    promise: ['about', 0.05],
    draw: (random) => {
      const test = welchTest(
        Float64Array.from({ length: 8 }, () => random.normal()),
        Float64Array.from({ length: 15 }, () => 3 * random.normal()),
      );
      return test === null ? null : test.p <= 0.05;
    },
  },
  { name: 'shiftWithinSeries rejects, two drifts of their own', promise: ['about', 0.05], draw: shiftRejects },
];
