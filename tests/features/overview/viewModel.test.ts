import { describe, expect, it } from 'vitest';
import { EXIT_KINDS } from '../../../src/core/model/ids';
import { firstGroups } from '../../../src/core/protect/firstGroups';
import { periodName } from '../../../src/features/overview/periodName';
import { turnoverTitleText } from '../../../src/features/overview/TurnoverTrend';
import {
  attainmentPoint,
  formulaSpread,
  hoursTitle,
  inOrder,
  isShort,
  monthly,
  quotable,
  survivalTitle,
  turnoverPoint,
  turnoverTitle,
  wholeAttainment,
} from '../../../src/features/overview/viewModel';
import { figures, report, speechIn } from '../support/report';

const NO_TURNOVER = {
  rate: null,
  lower: null,
  upper: null,
  shrm: null,
  bda: null,
  schlueter: null,
  zvei: null,
  basis: null,
};

describe('the turnover sentence', () => {
  it('quotes the canonical rate with its interval, for every 100 people', () => {
    const { turnover } = figures();
    expect(turnoverTitleText(turnover, ['voluntary'], speechIn('en'))).toBe(
      '20 voluntary exits a year for every 100 people (95%: 12–30)',
    );
    expect(turnoverTitleText(turnover, EXIT_KINDS, speechIn('de'))).toBe(
      '20 Austritte im Jahr auf 100 Beschäftigte (95\u00a0%: 12–30)',
    );
  });

  it('names the kinds a filter leaves', () => {
    expect(turnoverTitleText(figures().turnover, ['involuntary', 'neutral'], speechIn('en'))).toBe(
      '20 exits (involuntary and neutral) a year for every 100 people (95%: 12–30)',
    );
  });

  it('keeps a decimal where rates are low', () => {
    const low = { ...NO_TURNOVER, rate: 0.023, lower: 0.004, upper: 0.06 };
    expect(turnoverTitleText(low, ['voluntary'], speechIn('en'))).toContain('2.3 voluntary exits');
  });

  it('says nothing without time at risk', () => {
    expect(turnoverTitle(NO_TURNOVER, ['voluntary'])).toEqual({ kind: 'none' });
  });
});

describe('the length of the period', () => {
  it('is short under a year', () => {
    expect(isShort({ from: '2024-01-01', to: '2024-12-31' })).toBe(false);
    expect(isShort({ from: '2023-04-01', to: '2024-03-31' })).toBe(false);
    expect(isShort({ from: '2023-04-01', to: '2024-03-29' })).toBe(true);
  });
});

describe('part years', () => {
  it('say from when to when', () => {
    const [english, german] = [speechIn('en'), speechIn('de')];
    expect(periodName(figures({ year: 2024 }), english)).toBe('2024');
    expect(periodName(figures({ year: 2024, last: '2024-09-30' }), english)).toBe('2024, to 30 Sept');
    expect(periodName(figures({ year: 2024, first: '2024-03-15' }), german)).toBe('2024, ab 15. März');
    expect(periodName(figures({ year: 2024, first: '2024-03-15', last: '2024-09-30' }), english)).toBe(
      '2024, 15 Mar to 30 Sept',
    );
  });
});

describe('the formulas', () => {
  it('are compared in the last complete year', () => {
    const partYear = figures({ year: 2025, first: '2025-01-01', last: '2025-09-30' });
    expect(formulaSpread([figures({ year: 2024 }), partYear])).toEqual({ year: 2024, lowest: 0.154, highest: 0.2 });
    expect(formulaSpread([partYear])).toBeNull();
  });

  it('are not quoted over other than a whole year, save exits per year worked', () => {
    const threeYears = figures({ last: '2026-12-31' });
    expect(quotable('basis', threeYears)).toBeNull();
    expect(quotable('basis', figures({ last: '2024-09-30' }))).toBeNull();
    expect(quotable('rate', threeYears)).toBe(0.196);
    expect(quotable('basis', figures())).toBe(0.2);
  });
});

describe('the monthly lines', () => {
  it('keep withheld months as withheld and empty ones as empty', () => {
    const months = [
      figures({ month: '2024-01' }),
      figures({ month: '2024-02', attainment: null }),
      figures({ month: '2024-03', attainment: { suppressed: 'groupTooSmall' } }),
    ];
    expect(monthly(months, attainmentPoint('medianSeller'))).toEqual([
      { month: '2024-01', value: 0.97 },
      { month: '2024-02', value: null },
      { month: '2024-03', suppressed: 'groupTooSmall' },
    ]);
    expect(monthly(months, turnoverPoint)[0]).toEqual({ month: '2024-01', value: 0.196, lower: 0.12, upper: 0.303 });
  });

  it('withhold attainment of too few sellers', () => {
    const few = figures({ attainment: { total: 1, medianSeller: 1, shareAtQuota: 1, sellers: 3 } });
    expect(wholeAttainment(report({ whole: few }))).toBeNull();
  });
});

describe('the hours sentence', () => {
  it('speaks of what is on file', () => {
    expect(hoursTitle(report()).kind).toBe('both');
    const none = { trainingHoursPerPersonMonth: null, coachingHoursPerPersonMonth: null };
    expect(hoursTitle(report({ whole: figures(none) })).kind).toBe('none');
    expect(hoursTitle(report({ whole: figures({ ...none, coachingHoursPerPersonMonth: 2 }) })).kind).toBe(
      'coachingOnly',
    );
  });
});

describe('the survival sentence', () => {
  const point = (months: number, atRisk: number, survival: number) => ({
    months,
    atRisk,
    survival,
    events: 1,
    lower: null,
    upper: null,
  });
  const curve = [point(5, 80, 0.9), point(13, 40, 0.8), point(25, 12, 0.7), point(40, 4, 0.6)];
  const open = { medianMonths: null, medianLower: null, medianUpper: null, lateEntry: 0 };

  it('quotes the median where it is reached', () => {
    expect(survivalTitle({ ...open, medianMonths: 20, medianLower: 18, medianUpper: null, curve })).toEqual({
      kind: 'median',
      months: 20,
      lower: 18,
      upper: null,
    });
  });

  it('else the last whole year with ten still followed', () => {
    expect(survivalTitle({ ...open, curve })).toEqual({ kind: 'notReached', months: 24, survival: 0.8 });
    expect(survivalTitle({ ...open, curve: [] })).toEqual({ kind: 'none' });
  });
});

describe('the groups', () => {
  const group = (name: string, people: number) => ({ ...figures(), group: name, people });

  it('stand in alphabetical order, the nameless last, withheld ones counted', () => {
    const regions = firstGroups([
      group('West', 40),
      group('', 9),
      group('Älmhult', 30),
      { suppressed: 'groupTooSmall' },
    ]);
    expect(inOrder(regions, 'de').map((row) => row.group)).toEqual(['Älmhult', 'West', '']);
    expect(regions).toMatchObject({ told: 3, withheld: 1 });
  });

  it('are the first by name where there are too many to show', () => {
    const teams = Array.from({ length: 1200 }, (_, at) => group(at === 0 ? '' : `Team ${1200 - at}`, 9));
    const { first, told, withheld } = firstGroups([...teams, { suppressed: 'groupTooSmall' }]);
    expect(first.map((row) => row.group)).toEqual(Array.from({ length: 500 }, (_, at) => `Team ${at + 1}`));
    expect([told, withheld]).toEqual([1200, 1]);
  });
});
