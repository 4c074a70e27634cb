import { describe, expect, it } from 'vitest';
import { eValue } from '../../../src/core/stats/eValue';
import { ranks, spearman } from '../../../src/core/stats/spearman';
import claimLines from '../../reference/claimLines.json';
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

describe('eValue', () => {
  it('by hand: 2 needs 2 + √2, as does ½; no difference needs nothing', () => {
    expectClose(
      [eValue(2), eValue(0.5), eValue(0.8)],
      [2 + Math.SQRT2, 2 + Math.SQRT2, 1.25 + Math.sqrt(5) / 4],
      CLOSED,
    );
    expect(eValue(1)).toBe(1);
    expect(eValue(0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('as VanderWeele and Ding publish them: 3.9 (1.8 to 8.7) has 7.26 and 3.0, also in R and the other way round', () => {
    expect(eValue(3.9)).toBeCloseTo(7.26, 2);
    expect(eValue(1.8)).toBeCloseTo(3, 2);
    expectClose([eValue(3.9), eValue(1.8)], claimLines.eValues, CLOSED);
    expectClose([eValue(1 / 3.9), eValue(1 / 1.8)], claimLines.eValues, CLOSED);
  });
});
