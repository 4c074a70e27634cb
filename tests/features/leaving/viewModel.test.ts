import { describe, expect, it } from 'vitest';
import type { SurvivalGroup, SurvivalGrouping } from '../../../src/core/model/leavingView';
import { groupingTitle, incidenceThen, medianStay, reasonRows } from '../../../src/features/leaving/viewModel';

const survival = { medianMonths: null, medianLower: null, medianUpper: null, lateEntry: 0, curve: [] };
const group = (kind: 'upTo' | 'over', exits: number, expected: number | null): SurvivalGroup => ({
  key: { kind },
  ...{ people: 40, exits, expected, survival },
});
const grouping = (pAdjusted: number | null, groups: SurvivalGrouping['groups']): SurvivalGrouping => ({
  by: 'coaching',
  groups,
  test: pAdjusted === null ? null : { degreesOfFreedom: 1, p: pAdjusted / 2, pAdjusted, withinRegions: true },
  threshold: 3,
});

describe('what the title of grouped curves may say', () => {
  const [few, many] = [group('upTo', 20, 14), group('over', 9, 15)];

  it('a direction where the test over all groupings carries it: the group with fewer exits than expected stayed longer', () => {
    expect(groupingTitle(grouping(0.04, [few, many]))).toMatchObject({ kind: 'longer', longer: many, shorter: few });
    expect(groupingTitle(grouping(0.04, [many, few]))).toMatchObject({ kind: 'longer', longer: many, shorter: few });
  });

  it('none at p of 0.05 and above, nor without a test', () => {
    expect(groupingTitle(grouping(0.05, [few, many])).kind).toBe('open');
    expect(groupingTitle(grouping(null, [few, many])).kind).toBe('open');
  });

  it('between three groups, or where one is withheld, only that they differ', () => {
    expect(groupingTitle(grouping(0.01, [few, many, many])).kind).toBe('differ');
    expect(groupingTitle(grouping(0.01, [few, many, { suppressed: 'groupTooSmall' }])).kind).toBe('differ');
  });
});

describe('medians, shares and the order of reasons', () => {
  it('a median without its lower limit is not reached', () => {
    expect(medianStay({ ...survival, medianMonths: 9 }).kind).toBe('notReached');
    expect(medianStay({ ...survival, medianMonths: 9, medianLower: 6 })).toMatchObject({ months: 9, upper: null });
  });

  it('shares are told at two years, else at one, else not', () => {
    const point = (months: number) => ({
      months,
      atRisk: 9,
      events: 1,
      share: 0.2,
      lower: 0.1,
      upper: 0.3,
      alone: 0.3,
    });
    const told = (...months: number[]) => incidenceThen({ kind: 'voluntary', exits: 3, curve: months.map(point) });
    expect(told(3, 20, 30)).toEqual({ months: 24, point: point(20) });
    expect(told(3, 14)).toEqual({ months: 12, point: point(3) });
    expect(told(3, 8)).toBeNull();
  });

  it('reasons come by number, those without one last', () => {
    const reason = (name: string, exits: number) => ({ reason: name, exits, share: 0, lower: 0, upper: 0 });
    const rows = reasonRows([reason('', 90), reason('b', 7), reason('a', 7), { suppressed: 'groupTooSmall' }]);
    expect(rows.map((row) => row.reason)).toEqual(['a', 'b', '']);
  });
});
