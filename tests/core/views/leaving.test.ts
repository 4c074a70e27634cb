import { describe, expect, it } from 'vitest';
import { claimContext } from '../../../src/core/claim/context';
import { measured } from '../../../src/core/metrics/measured';
import { survivalReport } from '../../../src/core/metrics/survival';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { isSuppressed, type Shown } from '../../../src/core/model/estimate';
import { type Filter, NO_FILTER } from '../../../src/core/model/filter';
import type { LeavingView } from '../../../src/core/model/leavingView';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { protectLeavingView } from '../../../src/core/protect/protectLeavingView';
import { leavingView } from '../../../src/core/views/leaving';
import { partOf } from '../../../src/core/views/part';
import { type Subject, subject } from '../../../src/core/views/subject';
import { simulate } from '../../../src/core/worlds/simulate';
import { hours, workforce } from '../metrics/workforceFixture';

function about(of: Workforce): Subject {
  const steps = buildPanel(of);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return subject(measured(of), claimContext(of, step.value, DEFAULT_OPTIONS, false), 5, new Map());
}

const shown = (of: Subject, filter: Partial<Filter> = {}) =>
  leavingView(of, partOf(of, { filter: { ...NO_FILTER, ...filter }, outcome: 'voluntary' }));
const open = <T extends object>(rows: readonly Shown<T>[]): T[] =>
  rows.flatMap((row): T[] => (isSuppressed(row) ? [] : [row]));

/** Hires of day `hire`, all of region 0; hours in the months of 2021-01 to 2021-03 beside each. */
const early = workforce({
  from: '2021-01-01',
  asOf: '2021-12-31',
  spells: [
    { person: 0, hire: '2021-01-01', exit: '2021-03-02', kind: 'voluntary', region: 0 },
    { person: 1, hire: '2021-01-01', exit: '2021-04-01', kind: 'voluntary', region: 0 },
    { person: 2, hire: '2021-01-01', exit: '2021-04-02', kind: 'voluntary', region: 0 },
    { person: 3, hire: '2021-01-01', exit: '2021-06-10', kind: 'involuntary', region: 0 },
    { person: 4, hire: '2021-01-01', region: 1 },
    { person: 5, hire: '2021-01-01', region: 1 },
    { person: 6, hire: '2020-06-01', exit: '2021-08-01', kind: 'voluntary', region: 1 },
    { person: 7, hire: '2021-10-02', region: 1 },
  ],
  coaching: hours(
    [
      [0, '2021-01', 90],
      [1, '2021-01', 90],
      [2, '2021-01', 2],
      [3, '2021-01', 1],
      [3, '2021-04', 99],
      [4, '2021-01', 10],
      [5, '2021-03', 8],
      [6, '2021-01', 50],
    ],
    '2021-01',
    '2021-12',
  ),
});

describe('groups by hours in the first 90 days', () => {
  const grouping = shown(about(early)).groupings.find(({ by }) => by === 'coaching');

  it('compares only who was hired within the data and is there beyond day 90, by the hours of months over by then', () => {
    // Day 90 of 1 January is 1 April: persons 0 and 1 are gone, 6 came before, 7 is not seen so long. January to March have
    // 90 days; hours 1, 2, 8, 10 over as many months, so the median lies between those of 2 and 8.
    expect(grouping?.threshold).toBeCloseTo(5 / (90 / (365.25 / 12)), 12);
    expect(grouping?.groups).toMatchObject([
      { key: { kind: 'upTo' }, people: 2, exits: 2 },
      { key: { kind: 'over' }, people: 2, exits: 0 },
    ]);
  });

  it('begins on day 90, so nobody is at risk before', () => {
    const [upTo] = open(grouping?.groups ?? []);
    expect(upTo?.survival.curve.map(({ months, atRisk, survival }) => [months, atRisk, survival])).toEqual([
      [91 / (365.25 / 12), 2, 0.5],
      [160 / (365.25 / 12), 1, 0],
    ]);
  });

  it('compares within the regions of day 90: two strata of one group each leave nothing to compare', () => {
    expect(grouping?.test).toBeNull();
  });
});

describe('exits by time since hire and the first 90 days, by hand', () => {
  const view = shown(about(early));

  it('an exit on day 90 is early, one on day 91 is not; a hire counts once day 90 is in the data', () => {
    expect(view.early.whole).toMatchObject({ hires: 7, exits: 2 });
    expect(view.early.tooRecent).toBe(0);
    const later = shown(about({ ...early, asOf: (early.asOf - 1) as Workforce['asOf'] }));
    expect(later.early).toMatchObject({ whole: { hires: 6 }, tooRecent: 1 });
  });

  it('bands hold the days since hire, and add up to all days and all counted exits', () => {
    const bands = open(view.byTenure);
    // The voluntary ones after 60, 90 and 91 days, and after 426.
    expect(bands.map(({ exits }) => exits)).toEqual([3, 0, 0, 1, 0, 0]);
    const days = [61, 91, 92, 161, 365, 365, 213, 91];
    expect(bands.reduce((sum, { personYears }) => sum + personYears, 0)).toBeCloseTo(
      days.reduce((sum, own) => sum + own, 0) / 365.25,
      10,
    );
  });
});

describe('all of the data and its parts', () => {
  const { workforce: drawn } = simulate('coachingCounts', { seed: 3, managers: 20, months: 36 });
  const of = about(drawn);
  const whole = shown(of);

  it('without a filter the curve is that of the report', () => {
    const { people, exits, fromMonths, ...survival } = whole.survival;
    expect(survival).toEqual(survivalReport(drawn));
    expect([people, fromMonths]).toEqual([drawn.people.count, 0]);
    expect(exits).toBe(survival.curve.reduce((sum, { events }) => sum + events, 0));
  });

  it('regions, months and classes of tenure each add up to the whole', () => {
    const regions = drawn.dictionaries.region.map((_, region) => shown(of, { regions: [region] }));
    const months = [shown(of, { to: '2024-03' }), shown(of, { from: '2024-04' })];
    const tenure = (['under90Days', 'firstYear', 'secondYear', 'yearsTwoToFive', 'overFiveYears'] as const).map((one) =>
      shown(of, { tenure: [one] }),
    );
    const years = (view: LeavingView) => open(view.byTenure).map(({ personYears }) => personYears);
    for (const parts of [regions, months, tenure]) {
      expect(parts.reduce((sum, { survival }) => sum + survival.exits, 0)).toBe(whole.survival.exits);
      years(whole).forEach((all, band) => {
        expect(parts.reduce((sum, part) => sum + (years(part)[band] ?? 0), 0)).toBeCloseTo(all, 8);
      });
    }
  });

  it('kinds of exit add up to all who are gone', () => {
    whole.survival.curve.forEach(({ survival }, row) => {
      const gone = whole.incidence.reduce((sum, { curve }) => sum + (curve[row]?.share ?? 0), 0);
      expect(gone).toBeCloseTo(1 - survival, 12);
    });
    for (const { curve } of whole.incidence)
      for (const { alone, share } of curve) expect(alone).toBeGreaterThanOrEqual(share - 1e-12);
  });

  it('every p is counted over all groupings tried, and a test expects as many exits as there were', () => {
    expect(whole.groupings.map(({ by }) => by)).toEqual(['role', 'source', 'region', 'cohort', 'coaching', 'training']);
    for (const { test, groups } of whole.groupings) {
      expect(test?.pAdjusted).toBeGreaterThanOrEqual(test?.p ?? 1);
      const compared = open(groups);
      const exits = compared.reduce((sum, group) => sum + group.exits, 0);
      expect(compared.reduce((sum, { expected }) => sum + (expected ?? 0), 0)).toBeCloseTo(exits, 6);
    }
  });

  it('once protected no group, band or step rests on fewer than five, and nothing tells whom the filter leaves out', () => {
    for (const filter of [{}, { regions: [0] }, { tenure: ['under90Days'] as const }, { from: '2025-12' }]) {
      const view = protectLeavingView(shown(of, filter), {
        minimum: 5,
        teamLabels: null,
        managers: { letters: null, withheld: new Set() },
      });
      const json = JSON.stringify(view);
      expect(json).not.toContain('"outside"');
      expect(view.groupings.flatMap(({ groups }) => open(groups)).every(({ people }) => people >= 5)).toBe(true);
      expect(open(view.byTenure).every(({ people }) => people >= 5)).toBe(true);
      const curves = [view.survival, ...view.groupings.flatMap(({ groups }) => open(groups).map((g) => g.survival))];
      for (const { curve } of curves)
        for (const { months, atRisk } of curve) expect([Number.isInteger(months), atRisk >= 5]).toEqual([true, true]);
    }
  });
});

describe('reasons', () => {
  const told = (reasons: readonly number[]) => {
    const spells = reasons.map((_, person) => ({
      ...{ person, hire: '2021-01-01', exit: '2021-06-10', kind: 'voluntary' as const },
    }));
    const base = workforce({ from: '2021-01-01', asOf: '2021-12-31', spells });
    const of = about({
      ...base,
      spells: { ...base.spells, exitReason: Int32Array.from(reasons) },
      dictionaries: { ...base.dictionaries, exitReason: ['pay', 'move', 'care for Anna', 'study'] },
    });
    return protectLeavingView(shown(of), {
      minimum: 5,
      teamLabels: null,
      managers: { letters: null, withheld: new Set() },
    }).reasons;
  };

  it('rare ones are taken together, never named, and never alone', () => {
    const found = told([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, -1, -1]);
    expect(found?.pooled).toEqual({ reasons: 3, exits: 8 });
    expect(open(found?.rows ?? []).map(({ reason, exits }) => [reason, exits])).toEqual([['pay', 6]]);
    expect(JSON.stringify(found)).not.toContain('Anna');
  });

  it('the one given most is told with how far it is above the next, where both are shown', () => {
    const named = (rows: readonly number[]) => told(rows.flatMap((count, reason) => Array<number>(count).fill(reason)));
    // R: poisson.test(c(40, 12), c(58, 58), conf.level = 1 - 0.05 / 3)$conf.int[1]
    expect(named([6, 40, 12])?.most?.atLeast).toBeCloseTo(1.509532937, 8);
    expect(named([6, 40, 12])?.most).toMatchObject({ at: 1, next: 2 });
    expect(named([20, 20])?.most).toBeNull();
    // 4 and 6 are withheld: the places are those among the rows that stay, and the runner-up is one of them.
    expect(named([4, 40, 12, 6])).toMatchObject({ rows: [{ exits: 40 }, { exits: 12 }], most: { at: 0, next: 1 } });
    // The runner-up is withheld beside the 4, and with it how far it is behind.
    expect(named([4, 40, 12])).toMatchObject({ rows: [{ exits: 40 }], most: null });
  });

  it('frequent ones are all shown, with their share of all counted exits', () => {
    const found = told([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(found).toMatchObject({ exits: 14, pooled: null, rows: [{ share: 0.5 }, { share: 0.5 }] });
    expect(found?.rows.some(isSuppressed)).toBe(false);
  });
});
