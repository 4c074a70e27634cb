import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { BlindSpotRow, BlindSpotView } from '../../../src/core/model/moraleView';
import { protectBlindSpot } from '../../../src/core/protect/protectBlindSpot';

const guard = { minimum: 5, teamLabels: null, managers: { letters: null, withheld: new Set<string>() } };
const GAPS = [12, 4, -3, 8, 15, 6, 1, 9, 40, 22];
const row = (gap: number, index: number, people = 8, outside = 0): BlindSpotRow => ({
  ...{ manager: `m${index}`, people, own: 60 + gap, sellers: 60, lower: 50, upper: 70, outside },
});
const mean = (gaps: readonly number[]) => gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
const viewOf = (rows: readonly BlindSpotRow[]): BlindSpotView => ({
  ...{ managers: rows.length, gap: mean(GAPS), lower: 2, upper: 20, rows },
});

describe('the mean gap of managers and their people', () => {
  it('is of all compared where all of them are shown, or too many to draw', () => {
    const view = viewOf(GAPS.map((gap, index) => row(gap, index)));
    expect(protectBlindSpot(view, guard)).toMatchObject({ managers: 10, gap: mean(GAPS), lower: 2, upper: 20 });
    expect(protectBlindSpot({ ...view, rows: [] }, guard)).toEqual({ ...view, rows: [] });
  });

  it('is of the shown where a filter leaves out a few of some: nothing is left by subtracting', () => {
    const found = protectBlindSpot(viewOf(GAPS.map((gap, index) => row(gap, index, 8, index === 8 ? 2 : 0))), guard);
    const shown = (found?.rows ?? []).flatMap((own) => (isSuppressed(own) ? [] : [own.own - own.sellers]));
    expect(shown).toHaveLength(8);
    expect(found?.managers).toBe(8);
    expect(found?.gap).toBeCloseTo(mean(shown), 12);
    // Of the managers shown t.test(c(4, -3, 8, 15, 6, 1, 9, 22)) in R, the first of ten having gone with the ninth.
    expect(shown).toEqual([4, -3, 8, 15, 6, 1, 9, 22]);
    expect([found?.lower, found?.upper].map((limit) => limit?.toFixed(6))).toEqual(['1.155799', '14.344201']);
  });

  it('is not told where hardly anybody is shown', () => {
    expect(protectBlindSpot(viewOf(GAPS.slice(0, 3).map((gap, index) => row(gap, index, 3))), guard)).toBeNull();
  });
});
