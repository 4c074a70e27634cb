import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chiSquaredUpper } from '../../../src/core/stats/chiSquared';
import { normalCdf } from '../../../src/core/stats/normal';
import { poissonCdf, poissonProbability } from '../../../src/core/stats/poissonDistribution';
import { createRandom, splitmix64, xoshiro128StarStar } from '../../../src/core/stats/random';

/** A true generator fails each of the seeded goodness-of-fit tests below with this chance; the seed is fixed. */
const FALSE_ALARM = 1e-4;

function goodnessOfFit(counts: ArrayLike<number>, probabilities: readonly number[], draws: number): number {
  let statistic = 0;
  probabilities.forEach((probability, cell) => {
    const expected = draws * probability;
    const difference = counts[cell] - expected;
    statistic += (difference * difference) / expected;
  });
  return chiSquaredUpper(statistic, probabilities.length - 1);
}

describe('published vectors', () => {
  it('xoshiro128** from the state 1, 2, 3, 4 (xoshiro128starstar.c, also in rand_xoshiro)', () => {
    const next = xoshiro128StarStar([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('splitmix64 from the seed 1234567 (splitmix64.c, also on Rosetta Code)', () => {
    let state = 1234567n;
    const outputs = Array.from({ length: 5 }, () => {
      const output = splitmix64(state);
      state = (state + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
      return output;
    });
    expect(outputs).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });
});

describe('createRandom', () => {
  it('is the reference generator seeded by splitmix64, 53 bits from the upper 27 and 26 of two words', () => {
    const first = splitmix64(7n);
    const second = splitmix64(7n + 0x9e3779b97f4a7c15n);
    const half = (word: bigint) => Number(word & 0xffffffffn);
    const word = xoshiro128StarStar([half(first), half(first >> 32n), half(second), half(second >> 32n)]);
    const expected = (BigInt(word() >>> 5) << 26n) | BigInt(word() >>> 6);
    expect(createRandom(7).next() * 2 ** 53).toBe(Number(expected));
  });

  it('repeats with its seed and differs with another, also beyond 32 bits', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(draw(42)).toEqual(draw(42));
    const firsts = [0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].map((seed) => draw(seed)[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('forks by label, whatever was drawn before', () => {
    const parent = createRandom(5);
    const before = parent.fork(3).next();
    parent.next();
    parent.normal();
    expect(parent.fork(3).next()).toBe(before);
    const labels = Array.from({ length: 1000 }, (_, label) => parent.fork(label).next());
    expect(new Set(labels).size).toBe(1000);
    expect(parent.fork(1).fork(2).next()).not.toBe(parent.fork(2).fork(1).next());
  });

  it('gives uniforms, whole numbers and normals in the right proportions', () => {
    const random = createRandom(11);
    const draws = 100_000;
    const uniform = new Float64Array(100);
    const whole = new Float64Array(7);
    const normal = new Float64Array(24);
    for (let i = 0; i < draws; i += 1) {
      uniform[Math.floor(random.next() * 100)] += 1;
      whole[random.integer(7)] += 1;
      normal[Math.min(23, Math.max(0, Math.floor(random.normal() * 4) + 12))] += 1;
    }
    expect(goodnessOfFit(uniform, new Array(100).fill(0.01), draws)).toBeGreaterThan(FALSE_ALARM);
    expect(goodnessOfFit(whole, new Array(7).fill(1 / 7), draws)).toBeGreaterThan(FALSE_ALARM);
    const below = (cell: number) => (cell === 0 ? 0 : cell === 24 ? 1 : normalCdf((cell - 12) / 4));
    const shares = Array.from({ length: 24 }, (_, cell) => below(cell + 1) - below(cell));
    expect(goodnessOfFit(normal, shares, draws)).toBeGreaterThan(FALSE_ALARM);
  });

  it('gives Poisson counts in the right proportions by both methods', () => {
    for (const [mean, last] of [
      [0.3, 3],
      [4, 13],
      [9.99, 22],
      [10, 23],
      [60, 95],
    ]) {
      const random = createRandom(1000 + last);
      const draws = 50_000;
      const counts = new Float64Array(last + 1);
      for (let i = 0; i < draws; i += 1) counts[Math.min(last, random.poisson(mean))] += 1;
      const shares = Array.from(counts, (_, count) => poissonProbability(count, mean));
      shares[last] = 1 - poissonCdf(last - 1, mean);
      const low = shares.findIndex((share) => share * draws > 5);
      shares.splice(0, low + 1, poissonCdf(low, mean));
      const pooled = [counts.slice(0, low + 1).reduce((a, b) => a + b, 0), ...counts.slice(low + 1)];
      expect(goodnessOfFit(pooled, shares, draws), `mean ${mean}`).toBeGreaterThan(FALSE_ALARM);
    }
    expect(createRandom(1).poisson(0)).toBe(0);
  });

  it('gives the same numbers on every engine, of every kind', () => {
    // Written once under Node 20; a browser test compares the whole report between Node and Chromium.
    const random = createRandom(20230401).fork(7);
    const drawn = Float64Array.from({ length: 6000 }, (_, index) => {
      if (index % 6 === 0) return random.next();
      if (index % 6 === 1) return random.normal();
      if (index % 6 === 2) return random.poisson(index / 700);
      if (index % 6 === 3) return random.poisson(10 + index / 20);
      return random.integer(index % 6 === 4 ? 3_000_000_000 : index + 1);
    });
    random.shuffle(drawn);
    const digest = createHash('sha256').update(new Uint8Array(drawn.buffer)).digest('hex');
    expect(digest).toBe('3a838d11b70a3f9a6087e03aa9674f0735cb9ec1d33e5e3773f18fc4ed228ec9');
  });

  it('shuffles every order equally often', () => {
    const random = createRandom(3);
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i += 1) {
      const values = Int32Array.of(1, 2, 3, 4);
      random.shuffle(values);
      const key = values.join('');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    expect(goodnessOfFit([...seen.values()], new Array(24).fill(1 / 24), 24_000)).toBeGreaterThan(FALSE_ALARM);
  });

  it('refuses seeds, labels, bounds and means that make no sense', () => {
    const random = createRandom(1);
    expect(() => createRandom(0.5)).toThrow('invalid seed');
    expect(() => random.fork(Number.NaN)).toThrow('invalid fork label');
    expect(() => random.integer(0)).toThrow('invalid bound');
    expect(() => random.poisson(-1)).toThrow('invalid mean');
  });
});
