import { describe, expect, it } from 'vitest';
import type { ComparedFigures, OverviewShares } from '../../../src/core/model/overviewView';
import { comparedRows } from '../../../src/features/compared/comparedRows';
import { figures, speechIn } from '../support/report';

const NONE = { firstNinetyDays: null, firstYear: null, retention: null, stability: null, responseRate: null };
const share = (count: number) => ({ count, of: 100, value: count / 100, lower: 0, upper: 1 });
const rate = (value: number) => ({ ...figures().turnover, rate: value, lower: 0, upper: 1 });

function compared(
  now: Parameters<typeof figures>[0],
  then: Parameters<typeof figures>[0],
  changes: Partial<NonNullable<ComparedFigures['before']>['changes']> = {},
  shares: readonly [OverviewShares, OverviewShares] = [NONE, NONE],
) {
  const before = {
    ...{ whole: figures(then), byMonth: [], shares: shares[1] },
    changes: { turnover: null, morale: null, ...NONE, ...changes },
  };
  return { whole: figures(now), shares: shares[0], before };
}

const nothing = { coachingHoursPerPersonMonth: null, trainingHoursPerPersonMonth: null };

describe('figures beside those of the period before', () => {
  it('name a direction only where the interval leaves no difference out', () => {
    const told = (lower: number, upper: number) =>
      comparedRows(
        'managers',
        compared(
          { turnover: rate(0.262), ...nothing },
          { turnover: rate(0.24), ...nothing },
          {
            turnover: { difference: (lower + upper) / 2, lower, upper },
          },
        ),
        speechIn('en'),
      );
    expect(told(0.01, 0.034)).toEqual([
      {
        name: 'Counted exits a year, of those there',
        ...{ now: '26.2%', before: '24.0%', difference: 'higher by 2.2 points (1.0–3.4)' },
      },
    ]);
    expect(told(-0.01, 0.05)[0]?.difference).toMatch(/^cannot be told apart: 2\.0 points/);
    expect(told(-0.05, -0.01)[0]?.difference).toMatch(/^lower: .3\.0 points/);
  });

  it('are told without a direction where there is no interval', () => {
    const hours = (given: number) => ({ coachingHoursPerPersonMonth: given, trainingHoursPerPersonMonth: null });
    const rows = comparedRows('hours', compared(hours(2.44), hours(3)), speechIn('de'));
    expect(rows[0]).toEqual({
      name: 'Stunden Coaching je Person und Monat',
      ...{ now: '2,4', before: '3,0', difference: 'wie sie sind, ohne Intervall' },
    });
    expect(rows.map(({ name }) => name)).not.toContain('Stunden Training je Person und Monat');
  });

  it.each([
    ['en', 'not compared: no hire of one of the periods is observed for a whole year'],
    ['de', 'kein Vergleich: Aus einem der Zeiträume ist kein Eintritt ein ganzes Jahr lang beobachtet'],
  ] as const)('say why there is no share of hires, %s', (language, reason) => {
    const shares = [NONE, { ...NONE, firstYear: share(30) }] as const;
    const rows = comparedRows('leaving', compared({}, {}, {}, shares), speechIn(language));
    expect(rows.at(-1)).toMatchObject({ now: '–', difference: reason });
  });

  it('say where one is too small to show, and leave out what is in no file', () => {
    const pulse = { mean: 61.24, answers: 90, respondents: 30 };
    const shares = [
      { ...NONE, responseRate: share(80) },
      { ...NONE, responseRate: { suppressed: 'groupTooSmall' as const } },
    ] as const;
    const found = comparedRows(
      'morale',
      compared({ pulse }, { pulse: { suppressed: 'complement' } }, {}, shares),
      speechIn('en'),
    );
    expect(found.map(({ now, before, difference }) => [now, before, difference])).toEqual([
      ['61.2', 'too small to show', '–'],
      ['80.0%', 'too small to show', '–'],
    ]);
    expect(comparedRows('morale', compared({ pulse: null }, { pulse: null }), speechIn('en'))).toEqual([]);
  });
});
