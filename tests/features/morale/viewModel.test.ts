import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/core/model/estimate';
import {
  askedMonths,
  gapDirection,
  lastShown,
  leadLagTitle,
  monthPoints,
} from '../../../src/features/morale/viewModel';

const point = (monthsLater: number, lower: number, upper: number) => ({
  monthsLater,
  slope: (lower + upper) / 2,
  lower,
  upper,
});

describe('who moves first', () => {
  it('no arrow of time from intervals that include none, nor from the same month alone', () => {
    expect(leadLagTitle([point(-1, -2, 1), point(3, -9, 0)])).toBe('neutral');
    expect(leadLagTitle([point(0, -9, -1), point(1, -3, 2)])).toBe('sameMonth');
    expect(leadLagTitle([])).toBe('neutral');
  });

  it('morale first, exits first, or both', () => {
    expect(leadLagTitle([point(2, -3, -1), point(-2, -3, 1)])).toBe('before');
    expect(leadLagTitle([point(2, -3, 1), point(-2, -3, -1)])).toBe('after');
    expect(leadLagTitle([point(2, -3, -1), point(-2, -3, -1)])).toBe('both');
    expect(leadLagTitle([point(2, -3, -1), point(-4, 1, 2)])).toBe('other');
  });
});

describe('the gap, and months', () => {
  it('has a direction only where its interval leaves none out', () => {
    expect(gapDirection({ lower: 0.1, upper: 4 })).toBe('higher');
    expect(gapDirection({ lower: -4, upper: -0.1 })).toBe('lower');
    expect(gapDirection({ lower: -1, upper: 4 })).toBe('neutral');
  });

  it('withheld months stay as such, months without answers are left out', () => {
    const cells: (Shown<{ readonly mean: number }> | null)[] = [
      null,
      { suppressed: 'groupTooSmall' as const },
      { mean: 5 },
      null,
    ];
    const months = ['2021-01', '2021-02', '2021-03', '2021-04'];
    expect(monthPoints(months, cells, ({ mean }) => ({ value: mean, lower: null, upper: null }))).toEqual([
      { month: '2021-02', suppressed: 'groupTooSmall' },
      { month: '2021-03', value: 5, lower: null, upper: null },
    ]);
    expect(lastShown(cells)).toEqual({ at: 2, cell: { mean: 5 } });
    const heat = { by: 'team' as const, rows: [{ group: '1', cells: [null, { value: 3, answers: 9 }, null, null] }] };
    expect(askedMonths(months, heat)).toEqual({
      months: ['2021-02'],
      rows: [{ group: '1', cells: [{ value: 3, answers: 9 }] }],
    });
  });
});
