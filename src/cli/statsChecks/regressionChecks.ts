import { clusterRobust } from '../../core/stats/clusterRobust';
import { fitGeneralizedLinearModel } from '../../core/stats/generalizedLinearModel';
import { likelihoodRatioTest } from '../../core/stats/modelTests';
import type { Random } from '../../core/stats/random';
import { tQuantile } from '../../core/stats/studentT';
import { around, type Check, holds, type Outcome } from './statsCheck';

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

function exitsOnHours(random: Random, slope: number) {
  const columns = [0, 1, 2].map((j) => Float64Array.from({ length: 60 }, () => (j === 0 ? 1 : random.normal())));
  const response = columns[1].map((hours) => random.poisson(4 * Math.exp(slope * hours)));
  const fitFirst = (used: number) =>
    fitGeneralizedLinearModel({
      ...{ columns: columns.slice(0, used), response, trials: null, offset: null, family: 'poisson' },
    });
  return { fitFirst };
}

export const REGRESSION_CHECKS: readonly Check[] = [
  { name: 'clusterRobust CR2, 15 managers', promise: ['about', 0.95], draw: (random) => robustHolds(random, 'CR2') },
  { name: 'clusterRobust CR1, 15 managers', promise: ['atMost', 0.95], draw: (random) => robustHolds(random, 'CR1') },
  {
    name: 'likelihoodRatioTest rejects, a term of no effect',
    promise: ['about', 0.05],
    draw: (random) => {
      const { fitFirst } = exitsOnHours(random, 0.2);
      const [smaller, larger] = [fitFirst(2), fitFirst(3)];
      const test = smaller.ok && larger.ok ? likelihoodRatioTest(smaller, larger) : null;
      return test === null ? null : test.p <= 0.05;
    },
  },
];
