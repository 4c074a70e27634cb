import { describe, expect, it } from 'vitest';
import { binomialCdf, binomialUpper } from '../../../src/core/stats/binomialDistribution';
import { netShareInterval } from '../../../src/core/stats/netShareInterval';
import { poissonInterval } from '../../../src/core/stats/poissonInterval';
import { rateRatio } from '../../../src/core/stats/rateRatio';
import { wilsonInterval } from '../../../src/core/stats/wilsonInterval';
import reference from '../../reference/rates.json';
import { expectClose } from './expectClose';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

describe('wilsonInterval', () => {
  it('is prop.test without continuity correction', () => {
    const { count, of, level, lower, upper } = reference.wilson;
    const ours = count.map((value, i) => wilsonInterval(value, of[i], level[i]));
    // R's limit at no successes is what is left of a difference: compared to the size of a share.
    const shift = (values: readonly number[]) => values.map((value) => value + 1);
    expectClose(shift(ours.map((limits) => limits.lower)), shift(lower), CLOSED);
    expectClose(shift(ours.map((limits) => limits.upper)), shift(upper), CLOSED);
  });

  it('by hand: 1 of 4 with z = 2 solves 8p² − 6p + ¼ = 0, of nobody nothing is known', () => {
    // 2 Φ(2) − 1
    const { lower, upper } = wilsonInterval(1, 4, 0.9544997361036416);
    // (1/4 − p)² = 4 p (1 − p) / 4, so 2p² − 3/2 p + 1/16 = 0.
    const root = Math.sqrt(9 / 4 - 1 / 2);
    expectClose([lower, upper], [(3 / 2 - root) / 4, (3 / 2 + root) / 4], CLOSED);
    expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
    expect(wilsonInterval(0, 9).lower).toBe(0);
    expect(wilsonInterval(9, 9).upper).toBe(1);
  });

  it('refuses what is no share', () => {
    expect(() => wilsonInterval(3, 2)).toThrow('from 0 to 2');
    expect(() => wilsonInterval(-1, 2)).toThrow('from 0 to 2');
    expect(() => wilsonInterval(0.5, 2)).toThrow('whole');
    expect(() => wilsonInterval(1, 2.5)).toThrow('whole');
    expect(() => wilsonInterval(1, 2, 1)).toThrow('level');
    expect(() => wilsonInterval(1, 2, 0)).toThrow('level');
  });
});

describe('poissonInterval', () => {
  it('refuses what is no count and no level', () => {
    expect(() => poissonInterval(1.5, 2)).toThrow('whole');
    expect(() => poissonInterval(-1, 2)).toThrow('whole');
    expect(() => poissonInterval(1, 2, 0)).toThrow('level');
  });
});

describe('rateRatio', () => {
  const { x1, x2, t1, t2, level, ...theirs } = reference.rateRatio;
  const computed = () =>
    x1.map((exits, i) => {
      const found = rateRatio({ exits, exposure: t1[i] }, { exits: x2[i], exposure: t2[i] }, level[i]);
      if (found === null) throw new Error('invalid result; there are exits: null');
      return found;
    });

  it('is poisson.test with two rates, and twice the binomial tail', () => {
    const infinite = (values: readonly (number | null)[]) => values.map((value) => value ?? Number.POSITIVE_INFINITY);
    const ours = computed();
    const shown = (key: 'ratio' | 'lower' | 'upper' | 'p') => ours.map((found) => found[key]);
    expectClose(shown('ratio'), infinite(theirs.ratio), CLOSED, 'ratio');
    expectClose(shown('lower'), theirs.lower, CLOSED, 'lower');
    expectClose(shown('upper'), infinite(theirs.upper), CLOSED, 'upper');
    expectClose(shown('p'), theirs.p, CLOSED, 'p');
  });

  it('p and interval agree, and swapping the rates inverts them', () => {
    computed().forEach(({ lower, upper, p }, i) => {
      expect(p < 1 - level[i]).toBe(lower > 1 || upper < 1);
      const first = { exits: x1[i], exposure: t1[i] };
      const swapped = rateRatio({ exits: x2[i], exposure: t2[i] }, first, level[i]);
      expectClose([swapped?.lower ?? 0, swapped?.p ?? 0], [1 / upper, p], CLOSED);
    });
  });

  it('null where nothing is known, and throws for what is no rate', () => {
    const rate = { exits: 2, exposure: 5 };
    expect(rateRatio({ exits: 0, exposure: 5 }, { exits: 0, exposure: 9 })).toBeNull();
    expect(rateRatio(rate, { exits: 0, exposure: 0 })).toBeNull();
    expect(rateRatio({ exits: 0, exposure: 0 }, rate)).toBeNull();
    expect(() => rateRatio({ exits: 1.5, exposure: 5 }, rate)).toThrow('whole');
    expect(() => rateRatio(rate, { exits: -1, exposure: 5 })).toThrow('whole');
    expect(() => rateRatio(rate, { exits: 1, exposure: -5 })).toThrow('exposure');
    expect(() => rateRatio(rate, { exits: 1, exposure: Number.POSITIVE_INFINITY })).toThrow('exposure');
    expect(() => rateRatio(rate, rate, 1)).toThrow('level');
    expect(() => rateRatio(rate, rate, 0)).toThrow('level');
  });
});

describe('netShareInterval', () => {
  it('has Tango’s limits, as by the likelihood itself', () => {
    for (const { promoters, detractors, of, level, lower, upper } of reference.netShare) {
      const ours = netShareInterval(promoters, detractors, of, level);
      // R solves one root inside another, each to about 1e-13; limits near 0 are compared to the size of a share.
      expectClose(
        [ours.lower + 2, ours.upper + 2],
        [lower + 2, upper + 2],
        1e-11,
        `${promoters}, ${detractors} of ${of}`,
      );
    }
  });

  it('by hand: nobody for or against. Δ² n = z² Δ (1 − Δ), so Δ = z² / (n + z²)', () => {
    // 2 Φ(2) − 1
    const { lower, upper } = netShareInterval(0, 0, 12, 0.9544997361036416);
    expectClose([lower, upper], [-4 / 16, 4 / 16], CLOSED);
  });

  it('turns round with the camps, and knows nothing of nobody', () => {
    const [there, back] = [netShareInterval(9, 4, 20), netShareInterval(4, 9, 20)];
    expectClose([back.lower, back.upper], [-there.upper, -there.lower], CLOSED);
    expect(netShareInterval(0, 0, 0)).toEqual({ lower: -1, upper: 1 });
    expect(() => netShareInterval(6, 5, 10)).toThrow('more than 10');
    expect(() => netShareInterval(1.5, 5, 10)).toThrow('whole');
    expect(() => netShareInterval(1, -1, 10)).toThrow('whole');
    expect(() => netShareInterval(1, 1, 10, 1)).toThrow('level');
    expect(() => netShareInterval(1, 1, 10, 0)).toThrow('level');
  });
});

describe('binomial tails', () => {
  it('are pbinom', () => {
    const { count, trials, p, cdf, upper } = reference.binomial;
    expectClose(
      count.map((value, i) => binomialCdf(value, trials[i], p[i])),
      cdf,
      CLOSED,
    );
    expectClose(
      count.map((value, i) => binomialUpper(value, trials[i], p[i])),
      upper,
      CLOSED,
    );
    expect([binomialCdf(3, 3, 0.2), binomialUpper(0, 3, 0.2)]).toEqual([1, 1]);
    for (const [value, of] of [
      [4, 3],
      [-1, 3],
      [0.5, 3],
      [1, 2.5],
    ]) {
      expect(() => binomialCdf(value, of, 0.5)).toThrow('whole number');
      expect(() => binomialUpper(value, of, 0.5)).toThrow('whole number');
    }
  });
});
