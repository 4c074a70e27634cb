import { holm } from '../../core/stats/holm';
import { spearman } from '../../core/stats/spearman';
import { welchTest } from '../../core/stats/welchTest';
import type { Check } from './statsCheck';

export const RESAMPLING_CHECKS: readonly Check[] = [
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
];
