import { describe, expect, it } from 'vitest';
import { highestRate } from '../../../src/core/stats/highestRate';
import { poissonDraw } from '../../../src/core/stats/poissonDraw';
import { createRandom } from '../../../src/core/stats/random';
import reference from '../../reference/rates.json';
import { expectClose } from './expectClose';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

const rates = (exits: readonly number[], exposure: readonly number[]) =>
  exits.map((own, at) => ({ exits: own, exposure: exposure[at] ?? 0 }));

describe('highestRate', () => {
  it('is poisson.test of the highest against every other, at the level of all pairs', () => {
    for (const { exits, exposure, at, nextTo, atLeast } of reference.highest) {
      const ours = highestRate(rates(exits, exposure));
      if (atLeast <= 1) expect(ours).toBeNull();
      else {
        expect(ours).toMatchObject({ at, next: nextTo });
        expectClose([ours?.atLeast ?? 0], [atLeast], CLOSED);
      }
    }
  });

  it('by hand: ten exits against none and none, over times alike', () => {
    // All ten fall to the first: its share is at least p where p¹⁰ = 0.05 / 3 / 2, three pairs; the ratio is p / (1 − p).
    const share = (0.05 / 6) ** (1 / 10);
    const found = highestRate(rates([0, 10, 0], [4, 4, 4]));
    expect(found).toMatchObject({ at: 1, next: 0 });
    expectClose([found?.atLeast ?? 0], [share / (1 - share)], CLOSED);
    // A rate without time worked is none to compare with: one pair is left.
    const pair = 0.025 ** (1 / 10);
    expectClose([highestRate(rates([10, 0, 0], [4, 4, 0]))?.atLeast ?? 0], [pair / (1 - pair)], CLOSED);
  });

  it('says nothing of one rate, of ties, and of rates without exits', () => {
    expect(highestRate([])).toBeNull();
    expect(highestRate(rates([9], [1]))).toBeNull();
    expect(highestRate(rates([90, 90, 1], [1, 1, 1]))).toBeNull();
    expect(highestRate(rates([0, 0], [5, 9]))).toBeNull();
  });

  it.each([
    ['six bands alike', [100, 100, 100, 100, 100, 100]],
    ['bands as uneven as those of tenure', [30, 28, 50, 80, 140, 60]],
    ['one short band beside long ones', [8, 900, 900, 900, 900, 900]],
    ['each ten times as long as the one before', [3, 30, 300, 3000]],
    ['two', [100, 100]],
  ])('%s, all with one rate: told the highest in at most 5 of 100', (_, exposure) => {
    const random = createRandom(7);
    const tries = 4000;
    let told = 0;
    for (let attempt = 0; attempt < tries; attempt++) {
      const drawn = exposure.map((years) => poissonDraw(() => random.next(), 0.25 * years));
      if (highestRate(rates(drawn, exposure)) !== null) told++;
    }
    // 5 % and two standard errors of a share of 4,000 tries.
    expect(told / tries).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / tries));
  });

  it('finds the one that is twice as high, and then its truth lies above the limit', () => {
    const random = createRandom(11);
    const exposure = [200, 200, 400, 400];
    let [found, wrong] = [0, 0];
    for (let attempt = 0; attempt < 1000; attempt++) {
      const drawn = exposure.map((years, at) => poissonDraw(() => random.next(), (at === 2 ? 0.5 : 0.25) * years));
      const told = highestRate(rates(drawn, exposure));
      if (told === null) continue;
      found++;
      if (told.at !== 2 || told.atLeast > 2) wrong++;
    }
    expect(found).toBeGreaterThan(900);
    expect(wrong / 1000).toBeLessThan(0.05);
  });
});
