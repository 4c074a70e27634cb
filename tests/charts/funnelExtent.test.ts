import { describe, expect, it } from 'vitest';
import { funnelExtent } from '../../src/charts/funnelRows';
import { funnelOf } from '../../src/core/claim/managersReport';

const teams = (...expected: number[]) => expected.map((one) => ({ expected: one, ratio: 1 }));

describe('the axes of a funnel', () => {
  it('hold the outer limit of the largest team, however few exits a filter leaves', () => {
    for (const rows of [teams(0.2, 0.5), teams(1.8, 2.8), teams(20, 60)]) {
      const limits = funnelOf(rows);
      const { expected, ratio } = funnelExtent(rows, limits);
      expect(expected).toBe(rows.at(-1)?.expected);
      // The largest team lies between two of the points, of which the next is the lower.
      const next = limits.find((limit) => limit.expected >= expected);
      expect(ratio).toBeGreaterThan(next?.upper998 ?? Number.POSITIVE_INFINITY);
    }
  });

  it('hold the highest team, and always twice what is expected', () => {
    const rows = [{ expected: 60, ratio: 4 }];
    expect(funnelExtent(rows, funnelOf(rows)).ratio).toBeCloseTo(4.4, 12);
    expect(funnelExtent(teams(400), funnelOf(teams(400)))).toEqual({ expected: 400, ratio: 2 });
    expect(funnelExtent([], [])).toEqual({ expected: 1, ratio: 2 });
  });
});
