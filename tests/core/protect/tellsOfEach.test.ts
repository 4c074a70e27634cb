import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { LeavingView } from '../../../src/core/model/leavingView';
import type { ManagersView } from '../../../src/core/model/managersView';
import type { EnpsCell, MeanCell, MoraleView, ShareCell } from '../../../src/core/model/moraleView';
import { protectFigures } from '../../../src/core/protect/protectFigures';
import { protectLeavingView } from '../../../src/core/protect/protectLeavingView';
import { protectManagersView } from '../../../src/core/protect/protectManagersView';
import { protectMoraleView } from '../../../src/core/protect/protectMoraleView';
import { tellsOfEach } from '../../../src/core/protect/tellsOfEach';
import { figures, managerRow } from '../../features/support/report';

const MINIMUM = 5;
const guard = { minimum: MINIMUM, teamLabels: null, managers: { letters: null, withheld: new Set<string>() } };

describe('a share of a few people', () => {
  it('is told where at least two of them did and two did not', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINIMUM, max: 40 }), fc.nat(40), (of, asked) => {
        const count = Math.min(asked, of);
        const isOpen = of >= 20 || (count >= 2 && of - count >= 2);
        expect(tellsOfEach(count, of)).toBe(!isOpen);
      }),
    );
  });

  it('counts people, not their months', () => {
    expect(tellsOfEach(96, 96, 8)).toBe(true);
    expect(tellsOfEach(96, 96, 20)).toBe(false);
  });
});

describe('what all or none of a few did is withheld', () => {
  const at = (shareAtQuota: number, sellers: number) => {
    const given = figures({ attainment: { total: 1.1, medianSeller: 1.05, shareAtQuota, sellers } });
    const { attainment } = protectFigures(given, MINIMUM);
    return attainment === null || isSuppressed(attainment) ? undefined : attainment;
  };

  it('of sellers at quota, whose total stays', () => {
    expect(at(1, 8)).toMatchObject({ total: 1.1, shareAtQuota: null });
    expect(at(1 / 8, 8)?.shareAtQuota).toBeNull();
    expect(at(2 / 8, 8)?.shareAtQuota).toBe(0.25);
    expect(at(0, 20)?.shareAtQuota).toBe(0);
  });

  const mean = (favourable: number, answers: number): MeanCell => ({
    ...{ mean: 70, lower: 60, upper: 80, answers, favourable },
  });
  const enps = (mostAlike: number, answers: number): EnpsCell => ({
    ...{ net: 0.5, lower: 0, upper: 1, answers, mostAlike },
  });
  const share = (count: number, of: number): ShareCell => ({ count, of, share: count / of, lower: 0, upper: 1 });
  const told = protectMoraleView(
    {
      ...{ months: ['2024-01', '2024-02', '2024-03'], pulse: true, groupMeansLeftOut: false },
      ...{ leadLag: null, blindSpot: null, attendance: null },
      dimensions: [
        {
          dimension: 'morale',
          whole: mean(1, 9),
          months: [mean(0, 9), mean(3 / 9, 9), mean(1, 30)],
          heat: { by: null, rows: [] },
        },
      ],
      enps: { months: [enps(9, 9), enps(8, 9), enps(7, 9)], noZero: false },
      response: [share(9, 9), share(7, 9), share(30, 30)],
    } satisfies MoraleView,
    guard,
  );

  it('of favourable answers, whose mean stays', () => {
    const [report] = told.dimensions;
    expect(report?.whole).toMatchObject({ mean: 70, favourable: null });
    expect(report?.months.map((cell) => cell && !isSuppressed(cell) && cell.favourable)).toEqual([null, 3 / 9, 1]);
  });

  it('of promoters, detractors or neither, and how many were alike is told of no month', () => {
    expect(told.enps?.months.map(isSuppressed)).toEqual([true, true, false]);
    expect(JSON.stringify(told)).not.toContain('mostAlike');
  });

  it('of who answered', () => {
    expect(told.response?.map(isSuppressed)).toEqual([true, false, false]);
  });

  it('of why they left: no reason is told where all but one gave the same', () => {
    const row = (reason: string, exits: number) => ({ reason, exits, share: 0.5, lower: 0, upper: 1 });
    const reasons = (...rows: ReturnType<typeof row>[]) => {
      const exits = rows.reduce((sum, own) => sum + own.exits, 0);
      const view: LeavingView = {
        survival: {
          ...{ people: 90, exits, fromMonths: 0, lateEntry: 0, curve: [] },
          ...{ medianMonths: null, medianLower: null, medianUpper: null },
        },
        ...{ groupings: [], incidence: [], byTenure: [], peak: null, atExit: [] },
        early: { whole: { suppressed: 'groupTooSmall' }, tooRecent: 0, bySource: [] },
        reasons: { exits, rows, most: { at: 0, next: 1, atLeast: 2 }, pooled: null },
      };
      return protectLeavingView(view, guard).reasons;
    };
    expect(reasons(row('pay', 9))).toMatchObject({ exits: 9, rows: [], pooled: { reasons: 1, exits: 9 } });
    expect(reasons(row('pay', 9), row('', 1))?.rows).toEqual([]);
    expect(reasons(row('pay', 9), row('move', 8))?.rows).toHaveLength(2);
    expect(reasons(row('pay', 25))?.rows).toHaveLength(1);
    expect(reasons(row('pay', 40), row('move', 10))?.most).toEqual({ at: 0, next: 1, atLeast: 2 });
    // How far pay is above a withheld reason would tell how many gave that.
    expect(reasons(row('pay', 40), row('move', 3), row('study', 10))?.most).toBeNull();
  });

  it('of the band of service with the highest rate: by how much it is above the next is told where both are shown', () => {
    const peakOf = (...people: readonly number[]) => {
      const view: LeavingView = {
        survival: {
          ...{ people: 90, exits: 30, fromMonths: 0, lateEntry: 0, curve: [] },
          ...{ medianMonths: null, medianLower: null, medianUpper: null },
        },
        ...{ groupings: [], incidence: [], atExit: [], reasons: null },
        byTenure: people.map((own, at) => ({
          ...{ fromMonths: 6 * at, toMonths: 6 * at + 6, people: own, exits: 3, personYears: own },
          ...{ rate: 0.2, lower: 0.1, upper: 0.4 },
        })),
        peak: { at: 1, next: 2, atLeast: 1.5 },
        early: { whole: { suppressed: 'groupTooSmall' }, tooRecent: 0, bySource: [] },
      };
      return protectLeavingView(view, guard).peak;
    };
    // Bands keep their places, for those withheld stay among them.
    expect(peakOf(3, 30, 30, 4, 5)).toEqual({ at: 1, next: 2, atLeast: 1.5 });
    // The highest is of a few, the next is, and the next goes so that a few cannot be had from all.
    expect([peakOf(30, 4, 30, 30), peakOf(30, 30, 4, 30), peakOf(4, 30, 20, 90)]).toEqual([null, null, null]);
  });

  it('of months in which all of a team struggle', () => {
    const team = (mean: number, people: number) => ({
      ...managerRow({ manager: `m${mean}`, people }),
      ...{ struggling: { mean, interval: null, people }, morale: null },
    });
    const view: ManagersView = {
      ...{ teams: [team(0, 8), team(0.95, 8), team(0.8, 8), team(1, 25)], funnel: [], scaled: false, span: null },
    };
    const { teams } = protectManagersView(view, guard);
    expect(teams.map((row) => !isSuppressed(row) && isSuppressed(row.struggling))).toEqual([false, true, false, false]);
  });
});
