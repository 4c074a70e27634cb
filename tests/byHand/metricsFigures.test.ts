import { describe, expect, test } from 'vitest';
import { tableCoverage } from '../../src/core/metrics/coverage';
import { effectiveOutcome } from '../../src/core/metrics/effectiveOutcome';
import { exitCounts } from '../../src/core/metrics/exitCounts';
import { survivalReport } from '../../src/core/metrics/survival';
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../../src/core/model/calendar';
import type { Workforce } from '../../src/core/model/workforce';
import { hours, month, workforce } from '../core/metrics/workforceFixture';
import { byGroup, byMonth, byYear, overall } from '../support/figures';

/**
 * 2021 and the first quarter of 2022:
 * p0 in north since 2020, moves south on 1 March 2021, leaves (voluntary) on 31 March 2021, is back in north on 1 May;
 * p1 in south since 10 January 2021, dismissed on 10 January 2022; p2 in north since 2020, leaves after the window.
 */
const small: Workforce = workforce({
  from: '2021-01-01',
  asOf: '2022-03-31',
  spells: [
    {
      person: 0,
      hire: '2020-06-01',
      exit: '2021-03-31',
      kind: 'voluntary',
      team: 0,
      region: 0,
      moves: [{ from: '2021-03-01', team: 1, region: 0 }],
    },
    { person: 0, hire: '2021-05-01', team: 0, region: 0 },
    { person: 1, hire: '2021-01-10', exit: '2022-01-10', kind: 'involuntary', team: 1, region: 1 },
    { person: 2, hire: '2020-01-01', exit: '2022-04-30', kind: 'neutral', team: 0 },
  ],
  coaching: hours(
    [
      [0, '2021-02', 2],
      [0, '2021-03', 4],
      [1, '2021-02', 1],
    ],
    '2021-02',
    '2021-03',
  ),
  quota: {
    person: Int32Array.of(0, 0, 1, 1, 2),
    month: Int32Array.of(month('2021-02'), month('2021-05'), month('2021-02'), month('2021-03'), month('2021-02')),
    quota: Float64Array.of(10, 30, 10, 10, Number.NaN),
    actual: Float64Array.of(10, 10, 12, 8, Number.NaN),
    attainment: Float64Array.of(1, 1 / 3, 1.2, 0.8, 0.5),
  },
  pulse: {
    month: Int32Array.of(month('2021-02'), month('2021-03'), month('2021-02'), month('2021-02'), month('2021-02')),
    person: Int32Array.of(0, 0, -1, 1, 1),
    manager: Int32Array.of(-1, -1, -1, -1, -1),
    team: Int32Array.of(-1, -1, 1, -1, -1),
    dimension: Uint8Array.of(0, 0, 0, 4, 0),
    respondent: Uint8Array.of(0, 0, 0, 0, 1),
    score: Float64Array.of(40, 60, 90, 9, 0),
    answers: Float64Array.of(1, 1, 3, 1, 1),
  },
});

describe('periods', () => {
  test('a year counts heads at the close, exits on the last day employed, and real days', () => {
    const [first, second] = byYear(small, 'voluntary');
    expect(first).toMatchObject({ year: 2021, first: '2021-01-01', last: '2021-12-31' });
    expect(first).toMatchObject({ opening: 2, hires: 2, exits: 1, counted: 1, closing: 3, averageHeadcount: 2.5 });
    // p0 90 + 245, p1 356, p2 365 days.
    expect(first.personYears).toBe((90 + 245 + 356 + 365) / DAYS_PER_YEAR);
    expect(first.turnover).toMatchObject({ bda: 1 / 2.5, basis: 1 / 2, schlueter: 1 / 4, zvei: 1 / 2.5 });
    expect(first.turnover.rate).toBe(1 / ((90 + 245 + 356 + 365) / DAYS_PER_YEAR));
    // Exit in March: 3 at its opening, 2 at its close.
    expect(first.turnover.shrm).toBe(1 / 2.5);
    expect(second).toMatchObject({ year: 2022, first: '2022-01-01', last: '2022-03-31' });
    expect(second).toMatchObject({ opening: 3, hires: 0, exits: 1, counted: 0, closing: 2 });
    expect(second.exitsByKind).toEqual({ voluntary: 0, involuntary: 1, neutral: 0, unknown: 0 });
  });

  test('months carry hours per person-month, zero where the table is silent about someone, null outside it', () => {
    const months = byMonth(small, 'all');
    expect(months.map((figures) => figures.month).slice(0, 3)).toEqual(['2021-01', '2021-02', '2021-03']);
    expect(months).toHaveLength(15);
    expect(months.map((figures) => figures.coachingHoursPerPersonMonth).slice(0, 4)).toEqual([
      null,
      3 / ((3 * 28) / DAYS_PER_MONTH),
      4 / ((3 * 31) / DAYS_PER_MONTH),
      null,
    ]);
    expect(months[0].trainingHoursPerPersonMonth).toBeNull();
  });

  test('attainment is three numbers; a file of ratios enters the sellers only', () => {
    // February: 22 of 20; sellers 1, 1.2 and 0.5.
    expect(byMonth(small, 'all')[1].attainment).toEqual({
      total: 22 / 20,
      medianSeller: 1,
      shareAtQuota: 2 / 3,
      sellers: 3,
    });
    // All: p0 20 of 40, p1 20 of 20, p2 0.5.
    expect(overall(small, 'all').attainment).toEqual({
      total: 40 / 60,
      medianSeller: 0.5,
      shareAtQuota: 1 / 3,
      sellers: 3,
    });
  });

  test('pulse is the mean morale of sellers, weighed by answers', () => {
    expect(overall(small, 'all').pulse).toEqual({ mean: (40 + 60 + 3 * 90) / 5, answers: 5, respondents: 4 });
    expect(byMonth(small, 'all')[0].pulse).toBeNull();
  });
});

describe('groups', () => {
  test('a transfer is neither hire nor exit; the exit counts where the person stood on that day', () => {
    const [north, south] = byGroup(small, 'team', 'all');
    expect(north).toMatchObject({ group: 'north', people: 2, opening: 2, hires: 1, exits: 0 });
    expect(north).toMatchObject({ transfersIn: 0, transfersOut: 1, closing: 2 });
    expect(south).toMatchObject({ group: 'south', people: 2, opening: 0, hires: 1, exits: 2 });
    expect(south).toMatchObject({ transfersIn: 1, transfersOut: 0, closing: 0 });
    // January and February 2021, then May 2021 to March 2022; p2 throughout.
    expect(north.personYears).toBe((59 + 335 + 455) / DAYS_PER_YEAR);
    expect(south.personYears).toBe((31 + 366) / DAYS_PER_YEAR);
  });

  test('hours, attainment and pulse follow the person, team answers the team', () => {
    const [north, south] = byGroup(small, 'team', 'all');
    // North, February and March: p0 28 days, p2 59 days; south: p0 31, p1 59.
    expect(north.coachingHoursPerPersonMonth).toBe(2 / ((28 + 59) / DAYS_PER_MONTH));
    expect(south.coachingHoursPerPersonMonth).toBe(5 / ((31 + 59) / DAYS_PER_MONTH));
    expect(north.attainment).toEqual({ total: 20 / 40, medianSeller: 0.5, shareAtQuota: 0, sellers: 2 });
    expect(south.attainment).toEqual({ total: 1, medianSeller: 1, shareAtQuota: 1, sellers: 1 });
    expect(north.pulse).toEqual({ mean: 40, answers: 1, respondents: 1 });
    // p1 alone; the mean of three is on file and hides nobody.
    expect(south.pulse).toEqual({ mean: (60 + 270) / 4, answers: 4, respondents: 1 });
  });

  test('who has no region stands apart, without a name', () => {
    const regions = byGroup(small, 'region', 'all');
    expect(regions.map((region) => [region.group, region.people])).toEqual([
      ['inland', 1],
      ['coast', 1],
      ['', 1],
    ]);
  });

  test('where no region is known there are none', () => {
    const nowhere = workforce({ from: '2021-01-01', asOf: '2021-12-31', spells: [{ person: 0, hire: '2020-01-01' }] });
    expect(byGroup(nowhere, 'region', 'all')).toEqual([]);
  });
});

test('exits are counted by kind inside the window', () => {
  expect(exitCounts(small, 'voluntary')).toEqual({
    voluntary: 1,
    involuntary: 1,
    neutral: 0,
    unknown: 0,
    total: 2,
    counted: 1,
  });
  expect(exitCounts(small, 'all').counted).toBe(2);
});

test('coverage is the share of days at risk inside a table', () => {
  const coverage = tableCoverage(
    small,
    new Map([
      ['hires', 1],
      ['coaching', 0.5],
    ]),
  );
  const total = 90 + 335 + 366 + 455;
  expect(coverage.find((entry) => entry.table === 'coaching')).toEqual({
    table: 'coaching',
    present: true,
    personMonthShare: (3 * 28 + 3 * 31) / total,
    matchedRows: 0.5,
  });
  expect(coverage[0]).toEqual({ table: 'hires', present: true, personMonthShare: null, matchedRows: 1 });
  expect(coverage.find((entry) => entry.table === 'training')).toEqual({
    table: 'training',
    present: false,
    personMonthShare: null,
    matchedRows: null,
  });
});

describe('which exits can be counted', () => {
  const kinds = (...given: ('voluntary' | 'unknown' | undefined)[]): Workforce =>
    workforce({
      from: '2021-01-01',
      asOf: '2021-12-31',
      spells: given.map((kind, person) =>
        kind === undefined ? { person, hire: '2021-01-01' } : { person, hire: '2021-01-01', exit: '2021-06-30', kind },
      ),
    });

  test('all of them where no exit says its kind', () => {
    expect(effectiveOutcome(kinds('unknown', 'unknown', undefined), 'voluntary')).toEqual({
      outcome: 'all',
      cautions: [{ code: 'allExitsCounted', values: { exits: 2 } }],
    });
  });

  test('the voluntary ones otherwise, with a word where most kinds are unknown', () => {
    expect(effectiveOutcome(kinds('voluntary', 'unknown', 'unknown'), 'voluntary')).toEqual({
      outcome: 'voluntary',
      cautions: [{ code: 'exitKindMostlyUnknown', values: { unknown: 2, exits: 3 } }],
    });
    expect(effectiveOutcome(kinds('voluntary', 'unknown'), 'voluntary').cautions).toEqual([]);
    expect(effectiveOutcome(kinds(undefined), 'voluntary')).toEqual({ outcome: 'voluntary', cautions: [] });
    expect(effectiveOutcome(kinds('unknown'), 'all')).toEqual({ outcome: 'all', cautions: [] });
  });
});

test('survival enters late, censors at the end and gives a stretch of no length half a day', () => {
  const report = survivalReport(
    workforce({
      from: 18_000,
      asOf: 18_100,
      spells: [
        { person: 0, hire: 17_990, exit: 18_020, kind: 'unknown' }, // 10–30, leaves
        { person: 1, hire: 18_050, exit: 18_050, kind: 'voluntary' }, // 0–½, leaves
        { person: 2, hire: 18_000, exit: 18_040, kind: 'neutral' }, // 0–40, leaves
        { person: 3, hire: 18_075 }, // 0–25, still there
        { person: 4, hire: 18_000, exit: 18_101, kind: 'voluntary' }, // 0–100, still there on the last day
        { person: 5, hire: 17_000, exit: 17_999, kind: 'voluntary' }, // gone before
      ],
    }),
  );
  expect(report.lateEntry).toBe(1);
  expect(
    report.curve.map(({ months, atRisk, events, survival }) => [months * DAYS_PER_MONTH, atRisk, events, survival]),
  )
    // ¾ · ⅔ · ½: at ½ day four are at risk, the late one not yet.
    .toEqual([
      [0.5, 4, 1, 3 / 4],
      [30, 3, 1, (3 / 4) * (2 / 3)],
      [40, 2, 1, (3 / 4) * (2 / 3) * (1 / 2)],
    ]);
  expect(report.medianMonths).toBe((30 + 40) / 2 / DAYS_PER_MONTH);
});
