import { clusterRobust } from '../../core/stats/clusterRobust';
import {
  fitGeneralizedLinearModel,
  type GeneralizedLinearModel,
  hasDispersion,
} from '../../core/stats/generalizedLinearModel';
import { normalQuantile } from '../../core/stats/normal';
import type { Random } from '../../core/stats/random';
import { tQuantile } from '../../core/stats/studentT';
import { around, binomialCount, type Check, exponential, holds, type Outcome } from './statsCheck';

/** Managers with `people` rows each, a covariate per manager, and a shared push per manager that no covariate explains. */
function clustered(random: Random, managers: number) {
  const rows = Array.from({ length: managers }, (_, manager) => {
    const hours = random.normal();
    const push = 0.5 * random.normal();
    return Array.from({ length: 2 + random.integer(12) }, () => ({
      ...{ manager, hours, value: 1 + 0.3 * hours + push + random.normal() },
    }));
  }).flat();
  return {
    model: {
      columns: [Float64Array.from(rows, () => 1), Float64Array.from(rows, ({ hours }) => hours)],
      response: Float64Array.from(rows, ({ value }) => value),
      ...{ trials: null, offset: null, family: 'gaussian' as const },
    },
    cluster: Int32Array.from(rows, ({ manager }) => manager),
  };
}

function robustHolds(random: Random, correction: 'CR1' | 'CR2'): Outcome {
  const { model, cluster } = clustered(random, 15);
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) return null;
  const robust = clusterRobust(model, fit, cluster, correction);
  if (!robust.ok) return null;
  const reach = tQuantile(0.975, robust.degreesOfFreedom[1]) * robust.standardErrors[1];
  return holds(around(fit.coefficients[1], reach), 0.3);
}

const SLOPE = 0.2;

/** 60 units, two measured columns besides the intercept of which only the first matters. */
function drawn(random: Random, response: (pace: number) => number) {
  const columns = [0, 1, 2].map((j) => Float64Array.from({ length: 60 }, () => (j === 0 ? 1 : random.normal())));
  return { columns, response: columns[1].map((hours) => response(SLOPE * hours)), offset: null };
}

function exits(random: Random): GeneralizedLinearModel {
  return { ...drawn(random, (pace) => random.poisson(4 * Math.exp(pace))), trials: null, family: 'poisson' };
}

/** Of 20 people each. */
function shares(random: Random, family: 'binomialCloglog' | 'binomialLogit'): GeneralizedLinearModel {
  const share = (eta: number) => (family === 'binomialLogit' ? 1 / (1 + Math.exp(-eta)) : 1 - Math.exp(-Math.exp(eta)));
  const count = (pace: number) => binomialCount(random, 20, share(pace - 1.5));
  return { ...drawn(random, count), trials: new Float64Array(60).fill(20), family };
}

/** Rates that differ between units by a gamma of mean 1 and variance 0.2: the mean of five exponentials. */
function overdispersedExits(random: Random): GeneralizedLinearModel {
  const rate = () => [1, 2, 3, 4, 5].reduce((sum) => sum + exponential(random, 5), 0);
  return {
    ...drawn(random, (pace) => random.poisson(4 * Math.exp(pace) * rate())),
    trials: null,
    family: 'quasiPoisson',
  };
}

function waldHolds(model: GeneralizedLinearModel): Outcome {
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) return null;
  const reach = hasDispersion(model.family) ? tQuantile(0.975, fit.degreesOfFreedom) : normalQuantile(0.975);
  return holds(around(fit.coefficients[1], reach * fit.standardErrors[1]), SLOPE);
}

export const REGRESSION_CHECKS: readonly Check[] = [
  { name: 'clusterRobust CR2, 15 managers', promise: ['about', 0.95], draw: (random) => robustHolds(random, 'CR2') },
  { name: 'clusterRobust CR1, 15 managers', promise: ['atMost', 0.95], draw: (random) => robustHolds(random, 'CR1') },
  { name: 'poisson, 60 units', promise: ['about', 0.95], draw: (random) => waldHolds(exits(random)) },
  {
    name: 'quasiPoisson, 60 units that differ by more',
    promise: ['about', 0.95],
    draw: (random) => waldHolds(overdispersedExits(random)),
  },
  {
    name: 'binomialCloglog, 60 units of 20',
    promise: ['about', 0.95],
    draw: (random) => waldHolds(shares(random, 'binomialCloglog')),
  },
  {
    name: 'binomialLogit, 60 units of 20',
    promise: ['about', 0.95],
    draw: (random) => waldHolds(shares(random, 'binomialLogit')),
  },
  {
    name: 'binomialLogit with firth, 60 units of 20',
    promise: ['about', 0.95],
    draw: (random) => waldHolds({ ...shares(random, 'binomialLogit'), firth: true }),
  },
];
