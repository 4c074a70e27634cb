import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/stats/benjaminiHochberg';
import { shiftWithinSeries } from '../../../src/core/stats/circularShift';
import { clusterWeights, percentileInterval } from '../../../src/core/stats/clusterBootstrap';
import { equivalenceTest } from '../../../src/core/stats/equivalenceTest';
import { eValue } from '../../../src/core/stats/eValue';
import { createRandom } from '../../../src/core/stats/random';
import { ranks, spearman } from '../../../src/core/stats/spearman';
import reference from '../../reference/ranks.json';
import { expectClose } from './expectClose';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

describe('spearman', () => {
  it('is cor.test with ties', () => {
    for (const { a, b, rho, p, ranks: places } of reference.spearman) {
      const ours = spearman(a, b);
      expectClose([ours?.rho ?? 0, ours?.p ?? 0], [rho, p], CLOSED);
      expect(ours?.n).toBe(a.length);
      expect(Array.from(ranks(a))).toEqual(places);
    }
  });

  it('sees only order, is 1 for the same order and −1 for the reverse', () => {
    const a = [3, 1, 4, 1.5, 9];
    expect(spearman(a, a.map(Math.exp))).toEqual({ rho: 1, p: 0, n: 5 });
    expect(
      spearman(
        a,
        a.map((value) => -value),
      )?.rho,
    ).toBe(-1);
  });

  it('null where nothing varies or pairs are too few; throws for NaN and unequal lengths', () => {
    expect(spearman([1, 2], [1, 2])).toBeNull();
    expect(spearman([1, 2, 3], [1, 3, 2])).not.toBeNull();
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1, 2, 3], [1, 1, 1])).toBeNull();
    expect(() => spearman([1, 2, 3], [1, 2])).toThrow('lengths differ');
    expect(() => ranks([1, Number.NaN])).toThrow('NaN');
    expect(ranks([])).toEqual(new Float64Array(0));
  });
});

describe('benjaminiHochberg', () => {
  it('is p.adjust', () => {
    for (const { p, adjusted } of reference.benjaminiHochberg) {
      expectClose(benjaminiHochberg([p].flat()), [adjusted].flat(), CLOSED);
    }
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([0.2, 1.1])).toThrow('[0, 1]');
    expect(() => benjaminiHochberg([-0.1])).toThrow('[0, 1]');
  });
});

describe('equivalenceTest', () => {
  const bounds = { least: -0.105, most: 0.105 };

  it('is the larger of two one-sided tests', () => {
    const { estimate, se, df, p, normal } = reference.equivalence;
    expectClose(
      estimate.map((value, i) => equivalenceTest(value, se[i], df[i], bounds) ?? 2),
      p,
      CLOSED,
    );
    expectClose(
      estimate.map((value, i) => equivalenceTest(value, se[i], null, bounds) ?? 2),
      normal,
      CLOSED,
    );
  });

  it('null without an error to go by; bounds must be in order', () => {
    expect(equivalenceTest(0, 0, 5, bounds)).toBeNull();
    expect(equivalenceTest(0, Number.POSITIVE_INFINITY, 5, bounds)).toBeNull();
    expect(equivalenceTest(0, Number.NaN, null, bounds)).toBeNull();
    expect(() => equivalenceTest(0, 1, 5, { least: 1, most: 1 })).toThrow('least < most');
  });
});

describe('eValue', () => {
  it('by hand: 2 needs 2 + √2, as does ½; a limit on the other side of 1 needs nothing', () => {
    expectClose([eValue(2, 1.5, 3).estimate], [2 + Math.SQRT2], CLOSED);
    expectClose([eValue(2, 1.5, 3).limit], [1.5 + Math.sqrt(0.75)], CLOSED);
    expectClose(
      [eValue(0.5, 0.2, 0.8).estimate, eValue(0.5, 0.2, 0.8).limit],
      [2 + Math.SQRT2, 1.25 + Math.sqrt(5) / 4],
      CLOSED,
    );
    expect(eValue(2, 0.9, 3).limit).toBe(1);
    expect(eValue(0.5, 0.2, 1.1).limit).toBe(1);
    expect(eValue(1, 1, 1)).toEqual({ estimate: 1, limit: 1 });
    // The paper's own example: a ratio of 3.9 (1.8 to 8.7) has 7.26 and 3.0.
    expect(eValue(3.9, 1.8, 8.7).estimate).toBeCloseTo(7.26, 2);
    expect(eValue(3.9, 1.8, 8.7).limit).toBeCloseTo(3, 2);
  });

  it('refuses limits that do not hold the ratio', () => {
    expect(() => eValue(2, 2.1, 3)).toThrow('lower ≤ ratio');
    expect(() => eValue(2, 1, 1.9)).toThrow('lower ≤ ratio');
    expect(() => eValue(2, 0, 3)).toThrow('0 < lower');
  });
});

describe('shiftWithinSeries', () => {
  it('turns each series on its own, every turn equally often', () => {
    const series = Int32Array.of(7, 2, 7, 2, 7, 9);
    const values = Float64Array.of(1, 10, 2, 20, 3, 5);
    const shift = shiftWithinSeries(values, series, createRandom(1));
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i += 1) {
      shift();
      const key = [0, 2, 4, 1, 3, 5].map((at) => values[at]).join(' ');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const turns = ['1 2 3', '2 3 1', '3 1 2'].flatMap((long) =>
      ['10 20', '20 10'].map((short) => `${long} ${short} 5`),
    );
    expect([...seen.keys()].sort()).toEqual(turns.sort());
    // 1000 each; five standard deviations are 144.
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(144);
  });

  it('is the same for the same seed, and takes one code per value', () => {
    const run = () => {
      const values = Float64Array.from({ length: 20 }, (_, at) => at);
      shiftWithinSeries(values, new Int32Array(20), createRandom(4))();
      return values;
    };
    expect(run()).toEqual(run());
    expect(() => shiftWithinSeries(new Float64Array(3), new Int32Array(2), createRandom(1))).toThrow(
      'one code per value',
    );
  });
});

describe('clusterWeights', () => {
  it('count each cluster Poisson(1) times', () => {
    const draw = clusterWeights(50, createRandom(8));
    let [sum, squares] = [0, 0];
    for (let i = 0; i < 2000; i += 1) {
      for (const weight of draw()) {
        sum += weight;
        squares += weight * weight;
      }
    }
    // Means 1 and 2 of 100,000 draws; five standard errors are 0.016 and, with fourth moments, 0.055.
    expect(Math.abs(sum / 1e5 - 1)).toBeLessThan(0.016);
    expect(Math.abs(squares / 1e5 - 2)).toBeLessThan(0.055);
  });

  it('are never all 0, and need two clusters', () => {
    const draw = clusterWeights(2, createRandom(8));
    for (let i = 0; i < 500; i += 1) expect(draw().some((weight) => weight > 0)).toBe(true);
    expect(() => clusterWeights(1, createRandom(1))).toThrow('two or more');
    expect(() => clusterWeights(2.5, createRandom(1))).toThrow('two or more');
  });
});

describe('percentileInterval', () => {
  it('by hand: of 0 … 40 the 2.5 % and 97.5 % quantiles are 1 and 39', () => {
    const results = Float64Array.from({ length: 41 }, (_, at) => 40 - at);
    expectClose(Object.values(percentileInterval(results) ?? {}), [1, 39], CLOSED);
    expectClose(Object.values(percentileInterval(results, 0.5) ?? {}), [10, 30], CLOSED);
  });

  it('null under forty for 95 %; throws for NaN', () => {
    expect(percentileInterval(new Float64Array(39))).toBeNull();
    expect(percentileInterval(new Float64Array(40))).toEqual({ lower: 0, upper: 0 });
    expect(() => percentileInterval(Float64Array.of(1, Number.NaN), 0.5)).toThrow('NaN');
    expect(() => percentileInterval(Float64Array.of(1), 1)).toThrow('level');
    expect(() => percentileInterval(Float64Array.of(1), 0)).toThrow('level');
  });
});
