import { describe, expect, it } from 'vitest';
import { funnelRows, funnelSummary, limitsAt } from '../../src/charts/funnelRows';
import { flowReadings, flowSummary } from '../../src/charts/headcountFlowRows';
import { hoursScatterReadings, hoursScatterRows, hoursScatterSummary } from '../../src/charts/hoursScatterRows';
import { intervalReach } from '../../src/charts/IntervalRow';
import { shuffleReadings, shuffleRows } from '../../src/charts/shuffleRows';
import { atRiskAt, survivalAt, survivalStops, survivalSummary } from '../../src/charts/survivalRows';
import { lineRuns, monthTicks, tickWriter, valuesToFit, withheldSpans } from '../../src/charts/trendData';
import { type TrendRow, trendReadings, trendRows, trendSummary, trendTable } from '../../src/charts/trendRows';
import { curve, flow, histogram, hoursTeams, limits, line, SUPPRESSED, turnover } from './chartData';
import { ENGLISH, GERMAN } from './languages';

describe('hours scatter', () => {
  const rows = hoursScatterRows([SUPPRESSED, ...hoursTeams]);

  it('goes through the teams by hours and leaves withheld ones out', () => {
    expect(rows.map(({ team }) => team)).toEqual(['B', 'C', 'A', 'D']);
  });

  it('reads a team with its interval, in both languages', () => {
    expect(hoursScatterReadings(rows, ENGLISH).at(0)).toEqual([
      'Team B: 17 people, 0.8 hours a month',
      '9 exits where 4.0 were expected',
      '2.3 times (95%: 1.03–4.27)',
    ]);
    expect(hoursScatterReadings(rows, GERMAN).at(0)?.[2]).toBe('2,3-mal so viele (95\u00a0%: 1,03–4,27)');
  });

  it('speaks of a line only where one is drawn', () => {
    expect(hoursScatterSummary(rows, line, ENGLISH)).toContain(
      'from 1.50 times at 0.8 hours to 0.60 times at 6.1 hours',
    );
    expect(hoursScatterSummary(rows, null, ENGLISH)).toContain('No line is drawn');
    expect(hoursScatterSummary(rows, null, ENGLISH)).not.toContain('fitted');
  });
});

describe('funnel', () => {
  it('reads the limits between their points', () => {
    expect(limitsAt(limits, 2)).toEqual({ expected: 2, lower95: 0.1, upper95: 3.2, lower998: 0, upper998: 4.7 });
    expect(limitsAt(limits, 1)?.upper95).toBe(4);
    expect([limitsAt(limits, 0.5), limitsAt(limits, 9)]).toEqual([null, null]);
  });

  it('places each team by the drawn limits', () => {
    // At 4 expected: 95 % from 0.3 to 2.2, 99.8 % from 0.05 to 3.1. A has 0.5, B 2.25, C 3.0; D at 3: 0 of at least 0.2.
    const places = funnelRows(hoursTeams, limits).map(({ team, place }) => `${team} ${place}`);
    expect(places.sort()).toEqual(['A inside', 'B beyond95', 'C beyond95', 'D beyond95']);
    const [far] = funnelRows([{ team: 'E', people: 20, exits: 16, expected: 4, ratio: 4 }], limits);
    expect(far?.place).toBe('beyond998');
    expect(funnelSummary(funnelRows(hoursTeams, limits), ENGLISH)).toContain(
      'Outside the 95% limits: 3; of these outside 99.8%: 0.',
    );
  });
});

describe('trend', () => {
  const series = [
    { name: 'turnover', points: turnover },
    { name: 'other', points: turnover.map(({ month }, at) => ({ month, value: at === 1 ? 0.3 : null })) },
  ];
  const rows = trendRows(series);
  const months = turnover.map(({ month }) => month);

  it('breaks a line where nothing is known', () => {
    const value = (row: TrendRow) => (typeof row.value === 'number' ? row.value : null);
    expect(lineRuns(rows, 0, value)).toEqual([
      [
        { month: '2023-11', value: 0.2 },
        { month: '2023-12', value: 0.25 },
      ],
      [{ month: '2024-03', value: 0.125 }],
    ]);
    expect(lineRuns(rows, 1, value)).toEqual([[{ month: '2023-12', value: 0.3 }]]);
    expect(lineRuns(rows, 2, value)).toEqual([]);
    expect(lineRuns(rows, 0, ({ lower }) => lower).flat()).toEqual([
      { month: '2023-11', value: 0.1 },
      { month: '2023-12', value: 0.15 },
      { month: '2024-03', value: 0.05 },
    ]);
  });

  it('marks withheld months as runs, to half way to what is shown beside them', () => {
    const hidden = (month: string) => ({ month, ...SUPPRESSED });
    const points = [hidden('2024-01'), hidden('2024-02'), { month: '2024-03', value: 1 }, hidden('2024-04')];
    // January 2024 is month 2024 × 12 = 24,288.
    expect(withheldSpans({ name: 'x', points })).toEqual([
      { from: 24_287.5, to: 24_289.5 },
      { from: 24_290.5, to: 24_291.5 },
    ]);
    const quarters = [
      { month: '2023-10', value: 1 },
      hidden('2024-01'),
      hidden('2024-04'),
      { month: '2024-06', value: 1 },
    ];
    expect(withheldSpans({ name: 'x', points: quarters })).toEqual([{ from: 24_286.5, to: 24_292 }]);
    expect(withheldSpans(undefined)).toEqual([]);
  });

  it('ticks years, or months where there is at most one January', () => {
    const three = Array.from(
      { length: 36 },
      (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    expect(monthTicks(three, 9, ENGLISH)).toEqual([
      { at: 0, name: '2023' },
      { at: 12, name: '2024' },
      { at: 24, name: '2025' },
    ]);
    expect(monthTicks(three, 2, ENGLISH).map(({ name }) => name)).toEqual(['2023', '2025']);
    expect(monthTicks(months, 9, GERMAN).map(({ name }) => name)).toHaveLength(5);
  });

  it('says the withheld month in table and note, and skips it in readings', () => {
    const own = trendRows(series.slice(0, 1));
    const table = trendTable(own, 'percent', ENGLISH);
    expect(table.rows[2]).toEqual(['2024-01', SUPPRESSED, null, null]);
    expect(table.note).toBe('One month is too small to show.');
    expect(trendReadings(own, 'percent', ENGLISH)).toHaveLength(3);
    expect(trendReadings(own, 'percent', ENGLISH).at(0)).toEqual(['Nov 2023', 'turnover: 20.0%', '95%: 10.0–40.0%']);
    expect(trendSummary(own, 'percent', ENGLISH)).toBe(
      'turnover: from 20.0% in Nov 2023 to 12.5% in Mar 2024. Lowest 12.5%, highest 25.0%.',
    );
  });

  it('starts its axis at zero and writes no more decimals than the ticks need', () => {
    expect(Math.min(...valuesToFit(rows, 'percent'))).toBe(0);
    expect(Math.max(...valuesToFit(rows, 'score'))).toBe(100);
    expect(tickWriter('percent', 0.05, ENGLISH)(0.15)).toBe('15%');
    expect(tickWriter('percent', 0.005, ENGLISH)(0.015)).toBe('1.5%');
    expect(tickWriter('hours', 0.5, GERMAN)(1.5)).toBe('1,5');
    expect(tickWriter('count', 500, ENGLISH)(1500)).toBe('1,500');
  });
});

describe('survival', () => {
  it('stands still between steps', () => {
    expect([0, 2.9, 3, 14.4, 14.5, 99].map((months) => survivalAt(curve, months)?.survival ?? 1)).toEqual([
      1, 1, 0.9, 0.9, 0.72, 0.48,
    ]);
  });

  it('takes the people at risk at the next step', () => {
    expect([0, 3, 3.1, 30, 31].map((months) => atRiskAt(curve, months))).toEqual([100, 100, 60, 24, null]);
  });

  it('is read on whole months, at most some forty times', () => {
    expect(survivalStops(curve)).toEqual(Array.from({ length: 31 }, (_, months) => months));
    const long = [{ months: 400, atRisk: 5, events: 1, survival: 0.8, lower: null, upper: null }];
    expect(survivalStops(long)).toHaveLength(41);
    expect(survivalStops([])).toEqual([0]);
  });

  it('names a median only where there is one', () => {
    expect(survivalSummary(curve, 30, ENGLISH)).toContain('Half have left after 30.0 months');
    expect(survivalSummary(curve, null, ENGLISH)).toContain('no median');
  });
});

it('headcount is summed over the years', () => {
  expect(flowSummary(flow, ENGLISH)).toBe(
    'Headcount from 100 at the start of 1 Jan 2024 to 95 at the end of 30 Sept 2025: 40 hires, 45 exits.',
  );
  expect(flowReadings(flow, ENGLISH)[1]).toEqual(['2025, to 30 Sept: 110 + 10 hires − 25 exits = 95']);
  expect(flowReadings(flow, GERMAN)[1]?.[0]).toMatch(/^2025, bis 30\. Sept\.:/);
});

it('bins of shuffles join', () => {
  const rows = shuffleRows(histogram);
  expect(rows.map(({ shuffles }) => shuffles)).toEqual(histogram.counts);
  for (let at = 1; at < rows.length; at += 1) expect(rows[at]?.from).toBe(rows[at - 1]?.to);
});

it('a bin of shuffles says what its numbers are', () => {
  const rows = [{ from: 0.5, to: 0.75, shuffles: 1 }];
  expect(shuffleReadings(rows, ENGLISH)).toEqual([['test value 0.50 to 0.75: 1 shuffle']]);
  expect(shuffleReadings(rows, GERMAN)).toEqual([['Prüfgröße 0,50 bis 0,75: 1 Mischung']]);
});

it('interval rows share a scale that holds them, within reason', () => {
  expect(intervalReach([1.1, 0.95, null])).toBe(1.5);
  expect(intervalReach([0.25, 3])).toBe(4);
  expect(intervalReach([0.001, 2])).toBe(8);
  expect(intervalReach([0, null])).toBe(1.5);
});
