import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorldCalibration } from '../../../src/core/model/calibration';
import { wilsonInterval } from '../../../src/core/stats/wilsonInterval';
import { headlineOf, monteCarloInterval, nearestSize } from '../../../src/features/calibration/calibrationModel';

const world = (managers: number, supports: number, given: Partial<WorldCalibration> = {}): WorldCalibration => ({
  world: 'badHires',
  managers,
  organisations: 100,
  anyFalse: supports,
  hypotheses: [
    {
      id: 'coaching',
      truth: 'false',
      verdicts: { supports, contradicts: 0, cannotTell: 100 - supports, notTestable: 0 },
      bound: { met: supports <= 5, reason: null },
    },
    {
      id: 'badHires',
      truth: 'true',
      verdicts: { supports: 90, contradicts: 0, cannotTell: 10, notTestable: 0 },
      bound: { met: true, reason: null },
    },
  ],
  overall: {
    verdicts: { mostly: 1, partly: 2, notHere: 0, cannotTell: 97, notTestable: 0 },
    wrong: 3,
    bound: { met: true, reason: null },
  },
  coverage: [
    { of: 'managing', truth: 0, covered: 99, intervals: 100, bias: 0, met: false },
    { of: 'lead', truth: 0, covered: 88, intervals: 100, bias: 0, met: false },
  ],
  ...given,
});
const calibration = (worlds: readonly WorldCalibration[]) => ({
  ...{ seed: 1, permutations: 1999, bootstraps: 499, benchmarkYearlyRate: 0.3, power: [], worlds },
});

describe('the calibration', () => {
  it('is told by its mean and its worst, and too careful an interval is no miss', () => {
    expect(headlineOf(calibration([world(40, 2), world(20, 8)]))).toEqual({
      falseSupports: 0.05,
      worstFalseSupports: 0.08,
      wrongOverall: 0.03,
      worstOverall: 0.03,
      // One bound, and one interval in each of two.
      missed: 3,
      fewestOrganisations: 100,
    });
    expect(headlineOf(calibration([]))).toBeNull();
  });

  it('is shown at the size nearest to the reader’s', () => {
    const worlds = [world(40, 1), world(20, 1)];
    expect(nearestSize(worlds, 'badHires', 27)).toBe(20);
    expect(nearestSize(worlds, 'badHires', 400)).toBe(40);
    expect(nearestSize(worlds, 'elsewhere', 400)).toBeNull();
  });

  it('has the intervals of the core', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (a, b) => {
        const [count, total] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(total > 0);
        const own = monteCarloInterval(count, total);
        const core = wilsonInterval(count, total);
        // The same formula with its terms in another order.
        expect(own.lower).toBeCloseTo(core?.lower ?? Number.NaN, 12);
        expect(own.upper).toBeCloseTo(core?.upper ?? Number.NaN, 12);
      }),
    );
  });
});
