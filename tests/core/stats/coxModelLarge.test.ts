import { describe, expect, it } from 'vitest';
import { fitCoxModel } from '../../../src/core/stats/coxModel';
import { createRandom } from '../../../src/core/stats/random';

describe('a hundred thousand rows', () => {
  it('finds the coefficients that made them', () => {
    const random = createRandom(77);
    const rows = 100_000;
    const hours = Float64Array.from({ length: rows }, () => random.normal());
    const role = Float64Array.from({ length: rows }, () => random.integer(2));
    const exit = hours.map((x, row) => -Math.log1p(-random.next()) / Math.exp(-0.3 * x + 0.5 * role[row]));
    const event = Uint8Array.from(exit, (time) => (time < 1 ? 1 : 0));
    const fit = fitCoxModel({
      columns: [hours, role],
      entry: new Float64Array(rows).fill(-1),
      exit: exit.map((time) => Math.min(time, 1)),
      event,
      strata: null,
      cluster: null,
    });
    if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
    // Five standard errors: one seed in 1.7 million would stray further.
    expect(Math.abs(fit.coefficients[0] + 0.3)).toBeLessThan(5 * fit.standardErrors[0]);
    expect(Math.abs(fit.coefficients[1] - 0.5)).toBeLessThan(5 * fit.standardErrors[1]);
  });
});
