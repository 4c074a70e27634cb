import { describe, expect, it } from 'vitest';
import { attainments, attainmentsByMonth } from '../../src/core/metrics/attainment';
import { earlyLoss } from '../../src/core/metrics/earlyLoss';
import { exitKindBounds } from '../../src/core/metrics/exitKindBounds';
import { wholeFigures, wholeScope } from '../../src/core/metrics/figures';
import { everyone, groupsBy } from '../../src/core/metrics/groups';
import { measured } from '../../src/core/metrics/measured';
import { survivalOfPart } from '../../src/core/metrics/partSurvival';
import { rampFigure, ramps } from '../../src/core/metrics/ramp';
import { retention } from '../../src/core/metrics/retention';
import { stability } from '../../src/core/metrics/stability';
import { survivalReport } from '../../src/core/metrics/survival';
import { monthOf } from '../../src/core/model/calendar';
import { EXIT_KINDS } from '../../src/core/model/ids';
import { NO_COSTS, turnoverCost } from '../../src/core/model/turnoverCost';
import { differenceInterval } from '../../src/core/stats/differenceInterval';
import { wilsonInterval } from '../../src/core/stats/wilsonInterval';
import { type Draft, workforce } from '../core/metrics/workforceFixture';

/** Two years. 0 and 1 were there before; 2 leaves after 50 days, 3 after 200, 4 stays; 5 came 60 days before the end. */
const DRAFT: Draft = {
  from: '2024-01-01',
  asOf: '2025-12-31',
  spells: [
    { person: 0, hire: '2020-01-01', team: 0 },
    { person: 1, hire: '2023-06-01', exit: '2025-03-31', kind: 'voluntary', team: 0 },
    { person: 2, hire: '2024-02-01', exit: '2024-03-22', kind: 'involuntary', team: 0 },
    { person: 3, hire: '2024-03-01', exit: '2024-09-17', kind: 'unknown', team: 1 },
    { person: 4, hire: '2024-05-01', team: 1, moves: [{ from: '2025-06-01', team: 0 }] },
    { person: 5, hire: '2025-11-01', team: 0 },
  ],
};

const counts = measured(workforce(DRAFT));
const all = wholeScope(counts, EXIT_KINDS);
const year = { ...all, period: { first: 12, last: 23 } };

describe('early exits', () => {
  it('leave hires whose days are not fully observed out of both numbers', () => {
    // Of 2, 3 and 4 one was gone within 90 days; 5 came 60 days before the end. Within a year two were.
    expect(earlyLoss(counts, all, 90)).toMatchObject({ count: 1, of: 3, value: 1 / 3 });
    expect(earlyLoss(counts, all, 365)).toMatchObject({ count: 2, of: 3 });
    expect(earlyLoss(counts, all, 60)).toMatchObject({ count: 1, of: 4 });
  });

  it('count the day on the edge', () => {
    expect(earlyLoss(counts, all, 50)).toMatchObject({ count: 1 });
    expect(earlyLoss(counts, all, 49)).toMatchObject({ count: 0 });
  });

  it('belong to the unit of the hire and to the period', () => {
    const { team } = counts.workforce.assignments;
    const south = Uint8Array.from(team, (code) => (code === 1 ? 1 : 0));
    expect(earlyLoss(counts, { ...all, unit: south }, 365)).toMatchObject({ count: 1, of: 2 });
    expect(earlyLoss(counts, year, 90)).toBeNull();
  });

  it('read as in the worked example: four of 32', () => {
    const { lower, upper } = wilsonInterval(4, 32);
    expect([lower, upper].map((end) => Math.round(end * 1000) / 10)).toEqual([5, 28.1]);
  });
});

describe('retention', () => {
  it('follows those there at the start, wherever they moved', () => {
    expect(retention(counts, all)).toMatchObject({ count: 1, of: 2, value: 0.5 });
    // At the start of 2025: 0, 1 and 4. 1 leaves; 4 moves and is still there.
    expect(retention(counts, year)).toMatchObject({ count: 2, of: 3 });
  });

  it('is unknown where nobody was there', () => {
    const nobody = new Uint8Array(counts.workforce.assignments.count);
    expect(retention(counts, { ...all, unit: nobody })).toBeNull();
  });
});

describe('the stability index', () => {
  it('sets a year of service now against the headcount a year ago', () => {
    // On 31 Dec 2024: 0, 1, 4. On 31 Dec 2025 of these 0 and 4 are there; 5 has two months.
    expect(stability(counts, all)).toMatchObject({ count: 2, of: 3 });
  });

  it('counts whoever moved into the team since', () => {
    const north = Uint8Array.from(counts.workforce.assignments.team, (code) => (code === 0 ? 1 : 0));
    // A year before, 0 and 1; now 0 and 4, who served a year, and 5.
    expect(stability(counts, { ...all, unit: north })).toMatchObject({ count: 2, of: 2, value: 1 });
  });

  it('needs the day a year before', () => {
    expect(stability(counts, { ...all, period: { first: 0, last: 5 } })).toBeNull();
  });
});

describe('survival of a part', () => {
  it('is that of the report where nothing is left out', () => {
    expect(survivalOfPart(counts, all)).toMatchObject(survivalReport(counts.workforce));
    expect(survivalOfPart(counts, all).people).toBe(6);
  });

  it('takes who moved in from the tenure of that day', () => {
    const north = Uint8Array.from(counts.workforce.assignments.team, (code) => (code === 0 ? 1 : 0));
    const survival = survivalOfPart(counts, { ...all, unit: north });
    // Exits in the north: 2 after 50 days, at risk 2 and 5; 1 after 669 days, at risk 1 alone (4 came at 395 and was seen to 609).
    expect(survival.curve.map(({ atRisk, events }) => [atRisk, events])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});

describe('the bounds of voluntary exits', () => {
  it('leave out and take in those that do not say', () => {
    const whole = wholeFigures(counts, all);
    const bounds = exitKindBounds(whole);
    expect(bounds?.lower).toBe(1 / whole.personYears);
    expect(bounds?.upper).toBe(2 / whole.personYears);
  });
});

describe('ramp', () => {
  const month = (iso: number) => monthOf(2024, iso);
  /** Newcomer 0 as in the worked example; 1 sells at 100 % all the time; both in one team, whose median is 1 less a little. */
  const quotas = [
    ...[0.2, 0.55, 0.85, 0.7, 0.88, 0.95].map((value, at) => [0, month(1 + at), value] as const),
    ...[1, 1, 1, 1, 1, 1].map((value, at) => [1, month(1 + at), value] as const),
    ...[1, 1, 1, 1, 1, 1].map((value, at) => [2, month(1 + at), value] as const),
  ];
  const made = measured(
    workforce({
      from: '2024-01-01',
      asOf: '2024-12-31',
      spells: [
        { person: 0, hire: '2024-01-01', team: 0 },
        { person: 1, hire: '2020-01-01', team: 0 },
        { person: 2, hire: '2020-01-01', team: 0 },
      ],
      quota: {
        person: Int32Array.from(quotas, ([person]) => person),
        month: Int32Array.from(quotas, ([, at]) => at),
        quota: Float64Array.from(quotas, () => 100),
        actual: Float64Array.from(quotas, ([, , value]) => 100 * value),
        attainment: Float64Array.from(quotas, ([, , value]) => value),
      },
    }),
  );

  it('ends with the first of two good months in a row: a single one does not count', () => {
    const found = ramps(made);
    expect(found?.months[0]).toBe(5);
    expect(found?.ended[0]).toBe(1);
    const figure = found && rampFigure(made, wholeScope(made, EXIT_KINDS), found);
    expect(figure).toMatchObject({ medianMonths: 5, newcomers: 1, ramped: 1 });
  });

  it('is unknown without quotas', () => {
    expect(ramps(counts)).toBeNull();
  });
});

describe('attainment', () => {
  const entries = [
    [0, 10, 8],
    [0, 20, Number.NaN],
    [0, Number.NaN, 9],
    [1, 10, 12],
    [2, 10, 10],
    [3, 100, 50],
  ] as const;
  const made = measured(
    workforce({
      from: '2024-01-01',
      asOf: '2024-12-31',
      spells: [0, 1, 2, 3].map((person) => ({ person, hire: '2020-01-01', team: person === 3 ? 1 : 0 })),
      quota: {
        person: Int32Array.from(entries, ([person]) => person),
        month: Int32Array.from([1, 2, 3, 1, 1, 1], (at) => monthOf(2024, at)),
        quota: Float64Array.from(entries, ([, quota]) => quota),
        actual: Float64Array.from(entries, ([, , actual]) => actual),
        attainment: Float64Array.from(entries, ([, quota, actual]) => actual / quota),
      },
    }),
  );

  it('leaves out what has no ratio, and takes the middle of two sellers', () => {
    // Sellers at 0.8, 1.2, 1 and 0.5: Σ 80 of 130; the middle between 0.8 and 1.
    const whole = { first: 0, last: 11 };
    const [all] = attainments(made, everyone(made.workforce, null), whole);
    expect(all).toEqual({ total: 80 / 130, medianSeller: 0.9, shareAtQuota: 0.5, sellers: 4 });
    const [north, south] = attainments(made, groupsBy(made.workforce, 'team', null), whole);
    expect(north).toEqual({ total: 1, medianSeller: 1, shareAtQuota: 2 / 3, sellers: 3 });
    expect(south).toEqual({ total: 0.5, medianSeller: 0.5, shareAtQuota: 0, sellers: 1 });
  });

  it('is nothing where nothing is on file', () => {
    const [january, february] = attainmentsByMonth(made, everyone(made.workforce, null), { first: 0, last: 1 });
    expect(january?.sellers).toBe(4);
    expect(february).toBeNull();
  });
});

describe('attainment of a period in the middle', () => {
  it('counts who sold before it, in it and after it', () => {
    const force = workforce({
      from: '2024-01-01',
      asOf: '2024-12-31',
      spells: [{ person: 0, hire: '2020-01-01' }],
      quota: {
        person: Int32Array.of(0, 0, 0),
        month: Int32Array.of(monthOf(2024, 1), monthOf(2024, 2), monthOf(2024, 3)),
        quota: Float64Array.of(10, 10, 10),
        actual: Float64Array.of(1, 5, 9),
        attainment: Float64Array.of(0.1, 0.5, 0.9),
      },
    });
    const inFebruary = { first: 1, last: 1 };
    const february = [{ total: 0.5, medianSeller: 0.5, shareAtQuota: 0, sellers: 1 }];
    expect(attainments(measured(force), everyone(force, null), inFebruary)).toEqual(february);
    expect(attainmentsByMonth(measured(force), everyone(force, null), inFebruary)).toEqual(february);
  });
});

describe('the difference of two figures', () => {
  it('is Newcombe’s of two shares', () => {
    // Newcombe (1998), table II, example (a), method 10: 56/70 − 48/80 = 0.2, 0.0524 to 0.3339.
    const share = (count: number, of: number) => ({ value: count / of, ...wilsonInterval(count, of) });
    const { difference, lower, upper } = differenceInterval(share(56, 70), share(48, 80));
    expect(difference).toBeCloseTo(0.2, 12);
    expect([lower, upper].map((end) => end.toFixed(4))).toEqual(['0.0524', '0.3339']);
  });
});

describe('the cost of turnover', () => {
  it('is a range, as in the worked example: inputs a quarter lower or higher', () => {
    const range = (low: number, high: number) => ({ low, high });
    const inputs = {
      ...NO_COSTS,
      recruiting: range(3750, 6250),
      training: range(2250, 3750),
      rampShortfall: range(9000, 15_000),
      // 300 vacant days for 10 exits; the quota a day a quarter lower or higher.
      vacantDays: range(30, 30),
      quotaPerDay: range(300, 500),
    };
    expect(turnoverCost(10, inputs)).toEqual({ low: 240_000, high: 400_000 });
  });

  it('says nothing where nothing is given', () => {
    expect(turnoverCost(10, NO_COSTS)).toBeNull();
    expect(turnoverCost(10, { ...NO_COSTS, vacantDays: { low: 20, high: 30 } })).toBeNull();
  });
});
