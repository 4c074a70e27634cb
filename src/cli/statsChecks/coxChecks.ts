import { fitCoxModel } from '../../core/stats/coxModel';
import { normalQuantile } from '../../core/stats/normal';
import type { Random } from '../../core/stats/random';
import { around, type Check, exponential, holds, type Outcome } from './statsCheck';

const z = normalQuantile(0.975);

function coxOf(random: Random, logRatio: number, clusters: boolean) {
  const people = 120;
  const hours = Float64Array.from({ length: people }, () => random.normal());
  const leaves = hours.map((value) => exponential(random, 0.05 * Math.exp(logRatio * value)));
  const model = {
    ...{ columns: [hours], entry: new Float64Array(people).fill(-1), strata: null },
    exit: leaves.map((time) => Math.min(Math.ceil(time), 24)),
    event: Uint8Array.from(leaves, (time) => (time <= 24 ? 1 : 0)),
    cluster: clusters ? Int32Array.from(hours, (_, row) => row) : null,
  };
  return { model, fit: fitCoxModel(model) };
}

function coxHolds(random: Random, clusters: boolean): Outcome {
  const { fit } = coxOf(random, -0.3, clusters);
  return fit.ok ? holds(around(fit.coefficients[0], z * fit.standardErrors[0]), -0.3) : null;
}

export const COX_CHECKS: readonly Check[] = [
  { name: 'fitCoxModel, 120 people', promise: ['about', 0.95], draw: (random) => coxHolds(random, false) },
  { name: 'fitCoxModel, robust, 120 people', promise: ['about', 0.95], draw: (random) => coxHolds(random, true) },
];
