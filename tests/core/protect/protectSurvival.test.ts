import { describe, expect, it } from 'vitest';
import type { SurvivalReport } from '../../../src/core/model/figures';
import { protectSurvival } from '../../../src/core/protect/protectSurvival';

const point = (months: number, atRisk: number, events: number, survival: number) => ({
  months,
  atRisk,
  events,
  survival,
  lower: null,
  upper: null,
});

const SURVIVAL: SurvivalReport = {
  medianMonths: 2.4,
  medianLower: 1.2,
  medianUpper: 6.5,
  lateEntry: 0,
  curve: [
    point(0.3, 20, 1, 0.95),
    point(1, 19, 2, 0.85),
    point(1.2, 17, 1, 0.8),
    point(2.4, 12, 6, 0.4),
    point(5.1, 5, 1, 0.32),
    point(6.5, 4, 1, 0.24),
    point(9, 3, 1, 0.16),
  ],
};

describe('protectSurvival', () => {
  it('goes by whole months, exact at each, and ends before fewer than the minimum are at risk', () => {
    const { curve } = protectSurvival(SURVIVAL, 5);
    expect(curve.map(({ months, atRisk, events, survival }) => [months, atRisk, events, survival])).toEqual([
      [1, 20, 3, 0.85],
      [2, 17, 1, 0.8],
      [3, 12, 6, 0.4],
      [6, 5, 1, 0.32],
    ]);
  });

  it('keeps a median inside what is shown and drops a limit beyond it', () => {
    expect(protectSurvival(SURVIVAL, 5)).toMatchObject({ medianMonths: 2.4, medianLower: 1.2, medianUpper: null });
  });
});
