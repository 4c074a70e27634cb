import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsWithMargin, sideIsKnown } from '../../../src/core/claim/attribution/resampledBounds';
import { normalQuantile } from '../../../src/core/stats/normal';
import { quantile } from '../../../src/core/stats/quantile';
import { createRandom } from '../../../src/core/stats/random';

const SEEDS = 200;
const RESAMPLES = 999;

/** What one seed draws where an endless number of resamples would be normal, with a lower bound just so far from 0. */
function drawn(seed: number, count: number, endlessLowerBound: number): number[] {
  const random = createRandom(seed);
  const middle = endlessLowerBound + normalQuantile(0.975);
  return Array.from({ length: count }, () => middle + normalQuantile(random.next()));
}

function seedsWhere(holds: (values: readonly number[]) => boolean, endlessLowerBound: number): number {
  return Array.from({ length: SEEDS }, (_, seed) => drawn(seed + 1, RESAMPLES, endlessLowerBound)).filter(holds).length;
}

describe('boundsWithMargin', () => {
  it('by hand: of 999, 999 × 0.025 − 2 √(999 × 0.025 × 0.975) = 15.1: the 15th from either end', () => {
    const values = Array.from({ length: 999 }, (_, index) => ((index * 7) % 999) + 1);
    expect(boundsWithMargin(values)).toEqual({ lower: 15, upper: 985 });
  });

  it('by hand: of 9,990, 249.75 − 2 × 15.605 = 218.5: the 218th', () => {
    const values = Array.from({ length: 9990 }, (_, index) => index + 1);
    expect(boundsWithMargin(values)).toEqual({ lower: 218, upper: 9990 + 1 - 218 });
  });

  it('takes the outermost of few', () => {
    expect(boundsWithMargin([3, 1, 2])).toEqual({ lower: 1, upper: 3 });
    expect(() => boundsWithMargin([])).toThrow('invalid resamples');
  });

  it('never lies inside the 95 % interval, moves and turns with the values', () => {
    const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(values, fc.integer({ min: -8, max: 8 }), (own, shift) => {
        const { lower, upper } = boundsWithMargin(own);
        expect(lower).toBeLessThanOrEqual(quantile(own, 0.025) ?? Number.NaN);
        expect(upper).toBeGreaterThanOrEqual(quantile(own, 0.975) ?? Number.NaN);
        expect(boundsWithMargin(own.map((value) => value + shift))).toEqual({
          lower: lower + shift,
          upper: upper + shift,
        });
        expect(boundsWithMargin(own.map((value) => -value))).toEqual({ lower: -upper, upper: -lower });
      }),
    );
  });

  it('over 200 seeds: a bound that is just under 0 comes out above it hardly ever, without the margin in every third', () => {
    const plain = seedsWhere((values) => (quantile(values, 0.025) ?? 0) > 0, -0.03);
    const withMargin = seedsWhere((values) => boundsWithMargin(values).lower > 0, -0.03);
    expect(plain).toBeGreaterThan(50);
    // P(X > 8 | 200, 0.0125) = 0.001: −0.03 is 0.35 standard errors of drawing below 0, the margin two more.
    expect(withMargin).toBeLessThanOrEqual(8);
  });

  it('just above 0 it costs a verdict, further out none', () => {
    expect(seedsWhere((values) => boundsWithMargin(values).lower > 0, 0.6)).toBe(SEEDS);
  });
});

describe('sideIsKnown', () => {
  it('asks for more resamples where a bound lies near 0, and for none where it does not', () => {
    expect(seedsWhere(sideIsKnown, 0)).toBeLessThanOrEqual(SEEDS * 0.1);
    expect(seedsWhere(sideIsKnown, 0.8)).toBe(SEEDS);
    expect(seedsWhere(sideIsKnown, -0.8)).toBe(SEEDS);
  });

  it('looks at both bounds', () => {
    const values = drawn(1, RESAMPLES, 0.8);
    const { upper } = boundsWithMargin(values);
    expect(sideIsKnown(values.map((value) => value - upper))).toBe(false);
  });
});
