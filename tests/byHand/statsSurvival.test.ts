import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../../src/core/stats/aalenJohansen';
import { kaplanMeier, medianSurvival, survivalAt } from '../../src/core/stats/kaplanMeier';
import { logRankTest } from '../../src/core/stats/logRankTest';
import { expectClose } from '../core/stats/expectClose';

/** A dozen roundings. */
const BY_HAND = 1e-14;

function curve(rows: readonly (readonly [entry: number, exit: number, event: 0 | 1])[]) {
  return kaplanMeier({
    entry: Float64Array.from(rows, ([entry]) => entry),
    exit: Float64Array.from(rows, ([, exit]) => exit),
    event: Uint8Array.from(rows, ([, , event]) => event),
  });
}

describe('Kaplan–Meier in fractions', () => {
  it('ties: whoever is censored at t is still at risk at t', () => {
    // At 2: 5 at risk (one of them seen for the last time at 2), 2 leave: 3/5. At 4: 2 at risk, 1 leaves: 3/5 · 1/2.
    const ours = curve([
      [0, 2, 1],
      [0, 2, 1],
      [0, 2, 0],
      [0, 4, 1],
      [0, 5, 0],
    ]);
    expect(Array.from(ours.atRisk)).toEqual([5, 2]);
    expect(Array.from(ours.events)).toEqual([2, 1]);
    expectClose(ours.survival, [3 / 5, 3 / 10], BY_HAND);
  });

  it('late entry: who joined the record at 3 is not at risk at 3 nor before', () => {
    // At 1: 2 at risk → 1/2. At 3: 1 at risk (the third enters at 3) → wait until 4: 2 at risk → 1/2 · 1/2.
    const ours = curve([
      [0, 1, 1],
      [0, 4, 1],
      [3, 6, 0],
    ]);
    expect(Array.from(ours.atRisk)).toEqual([2, 2]);
    expectClose(ours.survival, [1 / 2, 1 / 4], BY_HAND);
    // Counting the late one as present from the start would give 2/3 and 1/3.
    expect(survivalAt(ours, 5)).not.toBeCloseTo(1 / 3, 3);
  });

  it('Greenwood and the log-log limits at one event', () => {
    // 1 of 4 leaves: S = 3/4, V = 1 / (4 · 3) = 1/12, limits S^exp(∓ z √V / ln S) with z = 1.959963984540054.
    const ours = curve([
      [0, 1, 1],
      [0, 2, 0],
      [0, 2, 0],
      [0, 2, 0],
    ]);
    const reach = (1.959963984540054 * Math.sqrt(1 / 12)) / Math.log(3 / 4);
    expectClose([ours.lower[0], ours.upper[0]], [0.75 ** Math.exp(-reach), 0.75 ** Math.exp(reach)], 1e-13);
    expect(ours.lower[0]).toBeLessThan(0.75);
    expect(ours.upper[0]).toBeGreaterThan(0.75);
  });

  it('median on a plateau: the middle of the plateau; to the end of sight where nothing follows', () => {
    const two = curve([
      [0, 1, 1],
      [0, 2, 1],
      [0, 6, 1],
      [0, 9, 0],
    ]);
    expect(medianSurvival(two).median).toBe(4);
    const open = curve([
      [0, 1, 1],
      [0, 2, 1],
      [0, 6, 0],
      [0, 9, 0],
    ]);
    expect(medianSurvival(open).median).toBe(5.5);
  });

  it('the last one at risk leaves: S = 0, no limits, and 0 for good', () => {
    const ours = curve([
      [0, 1, 1],
      [0, 2, 1],
    ]);
    expect(Array.from(ours.survival)).toEqual([1 / 2, 0]);
    expect([ours.lower[1], ours.upper[1]]).toEqual([Number.NaN, Number.NaN]);
    expect(survivalAt(ours, 100)).toBe(0);
  });
});

describe('two ways of leaving, in fractions', () => {
  it('Aalen–Johansen: 1 − Kaplan–Meier per cause overstates', () => {
    // Four people. At 1 one leaves by choice (1), at 2 one is dismissed (2), at 3 one leaves by choice, the last stays.
    const data = {
      entry: new Float64Array(4),
      exit: Float64Array.of(1, 2, 3, 4),
      cause: Uint8Array.of(1, 2, 1, 0),
    };
    const { survival, causes } = aalenJohansen(data, [1, 2]);
    expectClose(survival, [3 / 4, 1 / 2, 1 / 4], BY_HAND);
    expectClose(causes[0].incidence, [1 / 4, 1 / 4, 1 / 2], BY_HAND);
    expectClose(causes[1].incidence, [0, 1 / 4, 1 / 4], BY_HAND);
    // Nobody is censored before the last exit: the binomial error.
    expectClose(causes[0].standardError, [Math.sqrt(3 / 64), Math.sqrt(3 / 64), Math.sqrt(1 / 16)], BY_HAND);
    const naive = kaplanMeier({ ...data, event: data.cause.map((cause) => (cause === 1 ? 1 : 0)) });
    expectClose(
      naive.survival.map((share) => 1 - share),
      [1 / 4, 5 / 8],
      BY_HAND,
    );
  });
});

describe('log-rank test in fractions', () => {
  it('two groups of two', () => {
    // Exits at 1 (group 0) and 2 (group 0) and 3 (group 1); group 1 has exits at 3, and one still there at 4.
    // At 1: 4 at risk, 2 of group 0: E 1/2, V 1/4. At 2: 3 at risk, 1: E 1/3, V 2/9. At 3: 2 at risk, none: 0.
    const data = { entry: new Float64Array(4), exit: Float64Array.of(1, 2, 3, 4), event: Uint8Array.of(1, 1, 1, 0) };
    const test = logRankTest(data, Uint8Array.of(0, 0, 1, 1), 2);
    expectClose(test?.expected ?? [], [5 / 6, 13 / 6], BY_HAND);
    expectClose([test?.chiSquared ?? 0], [(2 - 5 / 6) ** 2 / (1 / 4 + 2 / 9)], BY_HAND);
  });
});
