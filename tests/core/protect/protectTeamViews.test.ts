import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { HoursView, LeaversHours, RateOf } from '../../../src/core/model/hoursView';
import type { ManagersView, TeamOfPart } from '../../../src/core/model/managersView';
import { protectHoursView } from '../../../src/core/protect/protectHoursView';
import { managerGuard } from '../../../src/core/protect/protectManagers';
import { protectManagersView } from '../../../src/core/protect/protectManagersView';
import { managerRow } from '../../features/support/report';

const MINIMUM = 5;
const CANARY = 'Kanarienvogel';

const name = (index: number) => `${CANARY} ${index}`;
const team = (index: number, people: number, outside = 0): TeamOfPart => ({
  ...managerRow({ manager: name(index), people, exits: people }),
  outside,
  struggling: { mean: 0.2, interval: null, people, outside },
  morale: { mean: 60, interval: null, people: 2 },
});
/** All data: twelve teams of eight; and the same with two small ones, which take a third with them. */
const ALL = Array.from({ length: 12 }, (_, index) => managerRow({ manager: name(index), people: 8 }));
const WITH_SMALL = ALL.map((row, index) => (index < 10 ? row : { ...row, people: 2 }));
const guardOf = (rows: typeof ALL) => ({
  ...{ minimum: MINIMUM, teamLabels: null },
  managers: managerGuard(rows, MINIMUM, 'masked'),
});
const guard = guardOf(ALL);
const rate = (people: number, outside = 0): RateOf => ({
  ...{ exits: people, personYears: people, rate: 1, lower: 0.5, upper: 2, people, outside },
});
const managersOf = (teams: readonly TeamOfPart[], own = guard) =>
  protectManagersView({ teams, funnel: [], scaled: false, span: null } satisfies ManagersView, own);
const LEAVERS = { leavers: 4, leaversHours: 1, lower: 0, upper: 2, stayersHours: 2 };
const hoursOf = (
  teams: readonly TeamOfPart[],
  rates: readonly (RateOf | null)[],
  hours: LeaversHours = LEAVERS,
): HoursView =>
  protectHoursView(
    {
      teams: teams.map(({ struggling: _s, morale: _m, shrunk: _r, ...own }) => own),
      regions: [{ region: 'East', teams }],
      scaled: false,
      byQuarter: { coaching: { cuts: [1, 2, 3], rates, cells: 9 }, training: null },
      crossed: { trainingCut: 1, coachingCut: 1, rates },
      notice: {
        coaching: {
          cuts: [1, 2, 3],
          lags: [
            {
              months: 0,
              rates,
              hours,
            },
          ],
        },
        training: null,
      },
    },
    guard,
  );

describe('teams in a part', () => {
  const whole = Array.from({ length: 10 }, (_, index) => team(index, 8));

  it('keep the letters of the report, whatever a filter leaves, in the order of the letters', () => {
    const { letters } = guard.managers;
    const some = managersOf([team(7, 6), team(3, 6)]).teams;
    expect(some.map((row) => (isSuppressed(row) ? '' : row.manager)).sort()).toEqual(
      [letters?.get(name(3)), letters?.get(name(7))].sort(),
    );
    const shown = managersOf(whole).teams.map((row) => (isSuppressed(row) ? '' : row.manager));
    expect(shown).toEqual([...shown].sort());
  });

  it('let no name through, neither of shown nor of hidden ones, nor who stands beside the part', () => {
    const given = [...whole.slice(0, 8), team(8, 6, 2), team(10, 2)];
    for (const view of [managersOf(given), hoursOf(given, [rate(9), rate(9), rate(9), rate(9, 2)])]) {
      expect(JSON.stringify(view)).not.toContain(CANARY);
      expect(JSON.stringify(view)).not.toContain('outside');
    }
  });

  it('are hidden where a few people are in them, a few are left out, or the report hides them', () => {
    const hidden = (given: readonly TeamOfPart[], own = guard) =>
      managersOf(given, own).teams.filter(isSuppressed).length;
    expect(hidden(whole)).toBe(0);
    expect(hidden([...whole.slice(0, 9), team(9, 6, 5)])).toBe(0);
    // Each takes another with it, or it could be had by subtraction.
    expect(hidden([...whole.slice(0, 9), team(9, 6, 1)])).toBe(2);
    expect(hidden([...whole.slice(0, 9), team(9, 4)])).toBe(2);
    const own = guardOf(WITH_SMALL);
    expect(own.managers.withheld.size).toBe(3);
    expect(hidden([...whole, team(10, 2), team(11, 2)], own)).toBe(3);
    // However many people a filter left in a team that the report hides.
    const { teams } = managersOf([...whole, team(10, 50), team(11, 50)], own);
    const letters = teams.flatMap((row) => (isSuppressed(row) ? [] : [row.manager]));
    for (const one of own.managers.withheld) expect(letters).not.toContain(own.managers.letters?.get(one));
  });

  it('hide means over a few people inside a team that stays', () => {
    const [first] = managersOf(whole).teams;
    if (first === undefined || isSuppressed(first)) throw new Error('hidden');
    expect(first.morale).toEqual({ suppressed: 'groupTooSmall' });
    expect(first.struggling).toMatchObject({ mean: 0.2 });
  });

  it('stand in their region under the same letters, hidden ones without', () => {
    const { teams, regions } = hoursOf([...whole.slice(0, 9), team(9, 4)], []);
    const shown = teams.flatMap((row) => (isSuppressed(row) ? [] : [row.manager]));
    expect(regions[0]?.teams.flatMap((row) => (isSuppressed(row) ? [] : [row.manager]))).toEqual(shown);
    expect(regions[0]?.teams.filter(isSuppressed)).toHaveLength(2);
  });
});

describe('classes of hours', () => {
  const classes = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 4, maxLength: 4 });

  it('leave no attacker a class of a few people, nor a few people by subtraction from their total', () => {
    fc.assert(
      fc.property(classes, (sizes) => {
        const rates = sizes.map(([people, outside]) => (people === 0 ? null : rate(people, outside)));
        const shown = hoursOf([], rates).byQuarter.coaching?.rates ?? [];
        const hidden = sizes.filter((_, index) => isSuppressed(shown[index]));
        shown.forEach((one, index) => {
          const [people, outside] = sizes[index] ?? [0, 0];
          if (one === null || isSuppressed(one)) return;
          expect(people).toBeGreaterThanOrEqual(MINIMUM);
          expect(outside === 0 || outside >= MINIMUM).toBe(true);
        });
        // Of the hidden ones a total could be had: it must not be that of a small class alone.
        const small = hidden.filter(([people]) => people < MINIMUM);
        const others = shown.filter((one) => one !== null && !isSuppressed(one));
        if (small.length === hidden.length && hidden.length > 0) expect(others).toHaveLength(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('hide what four leavers had', () => {
    const shown = (hours: LeaversHours) => hoursOf([], [], hours).notice.coaching?.lags[0]?.hours;
    expect(shown(LEAVERS)).toEqual({ suppressed: 'groupTooSmall' });
    // Nor where a few stayed.
    expect(shown({ ...LEAVERS, leavers: 5, stayers: 4 })).toEqual({ suppressed: 'groupTooSmall' });
    expect(shown({ ...LEAVERS, leavers: 5, stayers: 5 })).toEqual({ ...LEAVERS, leavers: 5 });
  });
});
