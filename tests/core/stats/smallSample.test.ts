import { describe, expect, it } from 'vitest';
import { detectableLogRatio, exitsMultipleNeeded } from '../../../src/core/stats/detectableEffect';
import { funnelLimits } from '../../../src/core/stats/funnelLimits';
import { holm } from '../../../src/core/stats/holm';
import { medianRateRatio, varianceOfMedianRateRatio } from '../../../src/core/stats/medianRateRatio';
import { poissonCdf, poissonProbability } from '../../../src/core/stats/poissonDistribution';
import { poissonInterval } from '../../../src/core/stats/poissonInterval';
import { mean, median, quantile, standardDeviation, weightedMean } from '../../../src/core/stats/quantile';
import { welchTest } from '../../../src/core/stats/welchTest';
import reference from '../../reference/smallSample.json';
import { expectClose } from './expectClose';

/** Closed forms: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

describe('poissonInterval', () => {
  it('equals R poisson.test', () => {
    const { exits, exposure, level, lower, upper } = reference.poissonInterval;
    const ours = exits.map((count, i) => poissonInterval(count, exposure[i], level[i]));
    expectClose(
      ours.map((interval) => interval.lower),
      lower,
      CLOSED,
      'lower',
    );
    expectClose(
      ours.map((interval) => interval.upper),
      upper,
      CLOSED,
      'upper',
    );
  });

  it('gives the printed percentages of the metrics page', () => {
    const percent = (exits: number, years: number) => {
      const { lower, upper } = poissonInterval(exits, years);
      return [lower, upper].map((value) => (100 * value).toFixed(1));
    };
    expect(percent(1, 8)).toEqual(['0.3', '69.6']);
    expect(percent(5, 20)).toEqual(['8.1', '58.3']);
    expect(percent(12, 40)).toEqual(['15.5', '52.4']);
  });

  it('knows nothing without exposure', () => {
    expect(poissonInterval(0, 0)).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
  });

  it('refuses what cannot be', () => {
    expect(() => poissonInterval(1.5, 1)).toThrow('invalid exits');
    expect(() => poissonInterval(1, -1)).toThrow('invalid exposure');
    expect(() => poissonInterval(1, 1, 1)).toThrow('invalid level');
  });
});

describe('funnelLimits', () => {
  it('equals the interpolated quantiles in R', () => {
    const { expected, level, lower, upper } = reference.funnelLimits;
    const ours = expected.map((value, i) => funnelLimits(value, level[i]));
    // The lower limit is a difference of two numbers near the count, which loses up to two digits where it is small.
    expectClose(
      ours.map((limits) => limits.lower),
      lower,
      1e-10,
      'lower',
    );
    expectClose(
      ours.map((limits) => limits.upper),
      upper,
      CLOSED,
      'upper',
    );
  });

  it('is smooth: no jump where the quantile moves to the next count', () => {
    for (const level of [0.95, 0.998]) {
      let before = funnelLimits(0.5, level);
      for (let expected = 0.501; expected < 20; expected += 0.004) {
        const now = funnelLimits(expected, level);
        // The steepest slope is about −5.2 per expected exit (at 0.5), 0.021 a step; a jump of one exit is at least 0.05.
        expect(Math.abs(now.upper - before.upper)).toBeLessThan(0.03);
        expect(Math.abs(now.lower - before.lower)).toBeLessThan(0.03);
        before = now;
      }
    }
  });

  it('is the quantile found from 0 on', () => {
    for (const level of [0.01, 0.2, 0.5, 0.9, 0.998]) {
      for (const expected of [0.02, 0.7, 3, 9.5, 40, 333]) {
        const [below, above] = [(1 - level) / 2, 1 - (1 - level) / 2].map((p) => {
          let count = 0;
          while (poissonCdf(count, expected) <= p) count += 1;
          return (count - (poissonCdf(count, expected) - p) / poissonProbability(count, expected)) / expected;
        });
        const { lower, upper } = funnelLimits(expected, level);
        expectClose([lower, upper], [Math.max(0, below), above], CLOSED, `${level} of ${expected}`);
      }
    }
  });

  it('refuses no expected exits', () => {
    expect(() => funnelLimits(0, 0.95)).toThrow('invalid expected');
  });
});

describe('medianRateRatio', () => {
  it('equals R qf, and its inverse leads back', () => {
    const { variance, ratio } = reference.medianRateRatio;
    expectClose(variance.map(medianRateRatio), ratio, CLOSED);
    // ln(ratio) ~ √variance: near a ratio of 1 the rounding of the ratio is magnified by 2 / ln(ratio), up to 2e3 here.
    expectClose(ratio.map(varianceOfMedianRateRatio), variance, 1e-11);
  });

  it('is 1 without variance and grows with it, across the switch of formula at 1e-8', () => {
    expect(medianRateRatio(0)).toBe(1);
    expect(varianceOfMedianRateRatio(1)).toBe(0);
    expect(medianRateRatio(1000)).toBeGreaterThan(1e300);
    expect([medianRateRatio(1001), medianRateRatio(1e300), medianRateRatio(Infinity)]).toEqual([
      Infinity,
      Infinity,
      Infinity,
    ]);
    expect(medianRateRatio(0.99999e-8)).toBeLessThan(medianRateRatio(1.00001e-8));
    const step = Math.log(medianRateRatio(1.0000001e-8)) / Math.log(medianRateRatio(0.9999999e-8));
    // Both formulas hold ln(ratio) to about 1e-8 there: √(1 + 2e-7) = 1 + 1e-7.
    expect(Math.abs(step - 1 - 1e-7)).toBeLessThan(3e-8);
  });

  it('refuses a negative variance and a ratio under 1', () => {
    expect(() => medianRateRatio(-0.1)).toThrow('invalid variance');
    expect(() => varianceOfMedianRateRatio(0.9)).toThrow('invalid rate ratio');
  });
});

describe('holm', () => {
  it('equals R p.adjust', () => {
    for (const { p, adjusted } of reference.holm) expectClose(holm(p), adjusted, CLOSED);
  });

  it('returns nothing for nothing and refuses what is no probability', () => {
    expect(holm([])).toEqual([]);
    expect(() => holm([0.1, Number.NaN])).toThrow('invalid probability');
  });
});

describe('quantile, mean, deviation', () => {
  const { a, b, weights, probabilities } = reference.sample;

  it('equals R', () => {
    expectClose(
      probabilities.map((p) => quantile(a, p) ?? Number.NaN),
      reference.sample.quantiles,
      CLOSED,
    );
    expectClose([median(b) ?? 0, mean(a) ?? 0], [reference.sample.median, reference.sample.mean], CLOSED);
    expectClose([standardDeviation(a) ?? 0], [reference.sample.sd], CLOSED);
    expectClose([weightedMean(a, weights) ?? 0], [reference.sample.weightedMean], CLOSED);
  });

  it('returns null where there is nothing to describe', () => {
    expect([quantile([], 0.5), median([]), mean([]), standardDeviation([3]), weightedMean([1], [0])]).toEqual(
      new Array(5).fill(null),
    );
  });
});

describe('welchTest', () => {
  it('equals R t.test', () => {
    const test = welchTest(reference.sample.a, reference.sample.b);
    expect(test).not.toBeNull();
    if (!test) return;
    expectClose(
      [test.t, test.degreesOfFreedom, test.p],
      [reference.welch.t, reference.welch.df, reference.welch.p],
      CLOSED,
    );
  });

  it('returns null for a single value and without any variance', () => {
    expect([welchTest([1], [2, 3]), welchTest([2, 3], [1]), welchTest([], [2, 3]), welchTest([2, 3], [])]).toEqual(
      new Array(4).fill(null),
    );
    expect(welchTest([1, 1], [2, 2, 2])).toBeNull();
  });
});

describe('detectable effect', () => {
  const { standardError, degreesOfFreedom, value } = reference.detectable;

  it('equals R', () => {
    expectClose([detectableLogRatio(standardError, degreesOfFreedom)], [value], CLOSED);
  });

  it('needs four times the exits for half the effect', () => {
    expectClose([exitsMultipleNeeded(value / 2, standardError, degreesOfFreedom)], [4], CLOSED);
    expect(exitsMultipleNeeded(0, standardError, degreesOfFreedom)).toBe(Number.POSITIVE_INFINITY);
  });
});
