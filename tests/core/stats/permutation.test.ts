import { describe, expect, it } from 'vitest';
import { chiSquaredUpper } from '../../../src/core/stats/chiSquared';
import { permutationP, shuffleWithinStrata } from '../../../src/core/stats/permutation';
import { createRandom } from '../../../src/core/stats/random';

describe('shuffleWithinStrata', () => {
  it('keeps every stratum’s values, whatever its codes and order', () => {
    const strata = Int32Array.of(7, -1, 7, 0, -1, 7, 0, 99);
    const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const shuffle = shuffleWithinStrata(values, strata, createRandom(1));
    for (let round = 0; round < 50; round += 1) {
      shuffle();
      const of = (code: number) => Array.from(values.filter((_, row) => strata[row] === code)).sort();
      expect([of(7), of(-1), of(0), of(99)]).toEqual([[1, 3, 6], [2, 5], [4, 7], [8]]);
    }
  });

  it('reaches every arrangement equally often', () => {
    const values = Float64Array.of(1, 2, 3, 4, 5);
    const shuffle = shuffleWithinStrata(values, Int32Array.of(0, 1, 0, 1, 0), createRandom(2));
    const seen = new Map<string, number>();
    const rounds = 12_000;
    for (let round = 0; round < rounds; round += 1) {
      shuffle();
      seen.set(values.join(), (seen.get(values.join()) ?? 0) + 1);
    }
    expect(seen.size).toBe(12);
    const statistic = [...seen.values()].reduce((sum, count) => sum + ((count - 1000) * (count - 1000)) / 1000, 0);
    // Seeded; a true shuffler fails with a chance of 1e-4.
    expect(chiSquaredUpper(statistic, 11)).toBeGreaterThan(1e-4);
  });

  it('refuses strata of another length', () => {
    expect(() => shuffleWithinStrata(new Float64Array(2), new Int32Array(3), createRandom(1))).toThrow(
      'invalid strata',
    );
  });
});

describe('permutationP', () => {
  it('counts the data as one arrangement', () => {
    expect(permutationP(0, 1999)).toBe(1 / 2000);
    expect(permutationP(1999, 1999)).toBe(1);
    expect(() => permutationP(5, 4)).toThrow('invalid count');
  });
});
