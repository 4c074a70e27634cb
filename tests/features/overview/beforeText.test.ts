import { describe, expect, it } from 'vitest';
import type { OverviewBefore } from '../../../src/core/model/overviewView';
import {
  attainmentBefore,
  headcountBefore,
  hoursBefore,
  moraleBefore,
} from '../../../src/features/overview/beforeText';
import { figures, speechIn } from '../support/report';

const CHANGES = {
  turnover: null,
  firstNinetyDays: null,
  firstYear: null,
  retention: null,
  stability: null,
  responseRate: null,
};
const SHARES = { firstNinetyDays: null, firstYear: null, retention: null, stability: null, responseRate: null };

function viewOf(given: Parameters<typeof figures>[0], morale: OverviewBefore['changes']['morale'] = null) {
  return {
    before: {
      whole: { ...figures(given), first: '2023-01-01', last: '2023-12-31' },
      byMonth: [],
      shares: SHARES,
      changes: { ...CHANGES, morale },
    },
  };
}

const pulse = { mean: 55.2, answers: 300, respondents: 40 };

describe('the period before', () => {
  it('is told as it was where no interval allows a direction', () => {
    const view = viewOf({
      opening: 300,
      closing: 1,
      hires: 1,
      exits: 300,
      attainment: { total: 0.98, medianSeller: 0.95, shareAtQuota: 0.41, sellers: 80 },
      coachingHoursPerPersonMonth: 2.46,
      trainingHoursPerPersonMonth: 2,
    });
    expect(headcountBefore(view, speechIn('en'))).toBe(
      'In the period before: from 300 to 1 person, 1 hire, 300 exits.',
    );
    expect(attainmentBefore(view, speechIn('en'))).toBe(
      'In the period before: 98% attained in total, 95% by the median seller; 41% of sellers reached it.',
    );
    expect(hoursBefore(view, speechIn('de'))).toBe(
      'Im Zeitraum davor, je Person und Monat: 2,5 Stunden Coaching und 2,0 Stunden Training.',
    );
  });

  it('is higher, lower or neither by the interval of the change, in points of the scale', () => {
    const told = (lower: number, upper: number) =>
      moraleBefore(viewOf({ pulse }, { difference: (lower + upper) / 2, lower, upper }), speechIn('en'));
    expect(told(1, 4)).toBe('Morale: Higher than the period before (55.2; difference 1.0–4.0 points).');
    expect(told(-4, -1)).toMatch(
      /^Morale: Lower than the period before \(55\.2; difference .4\.0 to .1\.0 points\)\.$/,
    );
    expect(told(-1, 4)).toMatch(/^Morale: Cannot be told from the period before \(55\.2; /);
  });

  it('says nothing where nothing is compared, measured or shown', () => {
    const en = speechIn('en');
    const nothing = viewOf({
      attainment: { suppressed: 'groupTooSmall' },
      pulse: { suppressed: 'complement' },
      coachingHoursPerPersonMonth: null,
      trainingHoursPerPersonMonth: null,
    });
    for (const view of [nothing, { before: null }]) {
      expect([attainmentBefore(view, en), hoursBefore(view, en), moraleBefore(view, en)]).toEqual([null, null, null]);
    }
    expect(headcountBefore({ before: null }, en)).toBeNull();
  });
});
