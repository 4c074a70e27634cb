import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../src/core/stats/funnelLimits';
import { fitGammaPoisson } from '../../src/core/stats/gammaPoisson';
import { holm } from '../../src/core/stats/holm';
import { medianRateRatio, varianceOfMedianRateRatio } from '../../src/core/stats/medianRateRatio';
import { poissonTwoSided } from '../../src/core/stats/poissonDistribution';
import { poissonInterval } from '../../src/core/stats/poissonInterval';
import { mean, quantile, standardDeviation, weightedMean } from '../../src/core/stats/quantile';
import { createRandom } from '../../src/core/stats/random';
import { expectClose } from '../core/stats/expectClose';

const units = fc.array(
  fc.record({ observed: fc.integer({ min: 0, max: 25 }), expected: fc.double({ min: 0.2, max: 15, noNaN: true }) }),
  { minLength: 2, maxLength: 25 },
);
const split = (rows: readonly { observed: number; expected: number }[], factor = 1) =>
  [
    Float64Array.from(rows, ({ observed }) => observed),
    Float64Array.from(rows, ({ expected }) => expected * factor),
  ] as const;

describe('fitGammaPoisson', () => {
  it('does not depend on the order of units nor on the scale of expected', () => {
    fc.assert(
      fc.property(units, fc.constantFrom(0.01, 3, 1000), (rows, factor) => {
        const fit = fitGammaPoisson(...split(rows));
        const reversed = fitGammaPoisson(...split([...rows].reverse()));
        const scaled = fitGammaPoisson(...split(rows, factor));
        // A variance near 0 stands on a flat likelihood: what rounding leaves is absolute.
        for (const other of [reversed, scaled]) {
          expectClose([other.variance + 1], [fit.variance + 1], 1e-7);
          expectClose([other.logLikelihood], [fit.logLikelihood], 1e-10);
        }
        expectClose([scaled.mean * factor], [fit.mean], 1e-7);
      }),
    );
  });

  it('limits enclose the estimate, the 90 % end lies inside, shrunk values between 1 and the raw ratio', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const fit = fitGammaPoisson(...split(rows));
        expect(fit.lower).toBeLessThanOrEqual(fit.variance);
        expect(fit.variance).toBeLessThanOrEqual(fit.upper90);
        expect(fit.upper90).toBeLessThanOrEqual(fit.upper);
        expect(fit.logLikelihood).toBeGreaterThanOrEqual(fit.logLikelihoodAtZero);
        rows.forEach(({ observed, expected }, unit) => {
          if (fit.mean === 0) return;
          const raw = observed / (fit.mean * expected);
          const slack = 1e-9 * Math.max(1, raw);
          expect(fit.shrunk[unit]).toBeGreaterThanOrEqual(Math.min(1, raw) - slack);
          expect(fit.shrunk[unit]).toBeLessThanOrEqual(Math.max(1, raw) + slack);
        });
      }),
    );
  });

  it('covers the true variance as often as it says (simulated, 400 draws of 40 managers)', () => {
    const random = createRandom(20_260_101);
    const variance = 0.25;
    const misses = { below: 0, above: 0 };
    for (let draw = 0; draw < 400; draw += 1) {
      const expected = Float64Array.from({ length: 40 }, () => 2 + 10 * random.next());
      // Gamma(4, 1/4): four exponentials.
      const rate = () =>
        -Math.log((1 - random.next()) * (1 - random.next()) * (1 - random.next()) * (1 - random.next())) / 4;
      const fit = fitGammaPoisson(
        expected.map((value) => random.poisson(value * rate())),
        expected,
      );
      if (fit.upper < variance) misses.below += 1;
      if (fit.lower > variance) misses.above += 1;
    }
    // 5 % of 400 are 20, standard deviation 4.4: within three and a half of them.
    expect(misses.below + misses.above).toBeGreaterThan(4);
    expect(misses.below + misses.above).toBeLessThan(36);
  });
});

describe('poissonInterval', () => {
  const exits = fc.integer({ min: 0, max: 500 });

  it('scales with exposure, and its ends are where the two-sided test turns', () => {
    fc.assert(
      fc.property(exits, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (count, exposure) => {
        const one = poissonInterval(count, 1);
        const scaled = poissonInterval(count, exposure);
        expectClose([scaled.lower * exposure, scaled.upper * exposure], [one.lower, one.upper], 1e-12);
        expectClose([poissonTwoSided(count, one.upper)], [0.05], 1e-10);
        if (count > 0) expectClose([poissonTwoSided(count, one.lower)], [0.05], 1e-10);
      }),
    );
  });
});

describe('funnelLimits', () => {
  it('enclose 1, and the wider level encloses the narrower', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 400, noNaN: true }), (expected) => {
        const inner = funnelLimits(expected, 0.95);
        const outer = funnelLimits(expected, 0.998);
        expect(outer.lower).toBeLessThanOrEqual(inner.lower);
        expect(inner.lower).toBeLessThan(1);
        expect(inner.upper).toBeGreaterThan(1);
        expect(outer.upper).toBeGreaterThan(inner.upper);
      }),
    );
  });
});

describe('medianRateRatio', () => {
  it('grows with the variance and leads back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 20, noNaN: true }), (variance) => {
        expect(medianRateRatio(variance * 1.01)).toBeGreaterThan(medianRateRatio(variance));
        expectClose([varianceOfMedianRateRatio(medianRateRatio(variance))], [variance], 1e-10);
      }),
    );
  });
});

describe('holm', () => {
  const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

  it('keeps the order of the p and lies between p and Bonferroni', () => {
    fc.assert(
      fc.property(list, (p) => {
        const adjusted = holm(p);
        p.forEach((value, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, value * p.length));
          p.forEach((other, j) => {
            if (value < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
          });
        });
      }),
    );
  });

  it('goes with its p when they are relabelled', () => {
    fc.assert(
      fc.property(list, (p) => {
        expect(holm([...p].reverse())).toEqual(holm(p).reverse());
      }),
    );
  });
});

describe('describing values', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });

  it('shift and scale go through; whole weights are duplicates', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 4, 1024), (list, factor) => {
        const moved = list.map((value) => factor * value + 7);
        expectClose([quantile(moved, 0.3) ?? 0], [factor * (quantile(list, 0.3) ?? 0) + 7], 1e-9);
        expectClose([standardDeviation(moved) ?? 0], [factor * (standardDeviation(list) ?? 0)], 1e-9);
        const weights = list.map((_, i) => i % 3);
        const repeated = list.flatMap((value, i) => new Array<number>(weights[i]).fill(value));
        expectClose([(weightedMean(list, weights) ?? 0) + 1e4], [(mean(repeated) ?? 0) + 1e4], 1e-13);
      }),
    );
  });
});
