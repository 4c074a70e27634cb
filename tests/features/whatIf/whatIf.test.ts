import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_COSTS } from '../../../src/core/model/turnoverCost';
import { amountOf } from '../../../src/features/page/amountOf';
import { savedRange } from '../../../src/features/whatIf/savedRange';
import {
  cautionText,
  firstTarget,
  moneyTexts,
  nearestTarget,
  whatIfTexts,
  whatIfTitle,
} from '../../../src/features/whatIf/whatIfModel';
import { report, speechIn } from '../support/report';

const english = speechIn('en');
const german = speechIn('de');

const outcome = (avoided: number, lower: number, upper: number, extraHours = 100) => ({
  ...{ avoided, lower, upper, extraHours },
  saved: null,
});
const target = { hours: 4.5, atLeast: outcome(38.7, 21.2, 52.6), same: outcome(-34.3, -63.5, -13, -6547) };

describe('what if', () => {
  it('has a direction only where the verdict supports it and the interval leaves out no change', () => {
    expect(whatIfTitle('coaching', 'atLeast', target, true, english)).toBe(
      'If every team got at least 4.5 coaching hours a month, 39 fewer would leave each year (95%: 21–53)',
    );
    expect(whatIfTitle('coaching', 'same', target, true, english)).toBe(
      'If every team got 4.5 coaching hours a month, 34 more would leave each year (95%: 13–64)',
    );
    const open = { ...target, atLeast: outcome(2, -1, 5) };
    const german45 = 'Bekäme jedes Team mindestens 4,5 Trainingsstunden im Monat, bliebe offen, ob weniger gingen';
    expect(whatIfTitle('training', 'atLeast', open, true, german)).toBe(german45);
    expect(whatIfTitle('training', 'atLeast', target, false, german)).toBe(german45);
    expect(whatIfTexts(open.atLeast, true, english)).toEqual([
      'Exits a year: 2.0\u00a0fewer (95%: 1.0\u00a0more to 5.0\u00a0fewer).',
      'That would take 100 more hours a year.',
    ]);
    expect(whatIfTexts(target.atLeast, true, english)).toHaveLength(1);
    expect(whatIfTexts(target.atLeast, false, english)).toHaveLength(2);
  });

  it('says that nothing may be promised, with the interval, unless the verdict supports', () => {
    expect(cautionText('coaching', outcome(2, -1, 5), 'supports', english)).toBeNull();
    expect(cautionText('coaching', outcome(2, -1, 5), 'cannotTell', english)).toContain(
      'cannot tell. With these hours, anything from 1.0\u00a0more to 5.0\u00a0fewer exits a year',
    );
    expect(cautionText('coaching', outcome(-20, -42, 9.7), 'cannotTell', german)).toContain(
      'alles von 42\u00a0mehr bis 9,7\u00a0weniger Austritten im Jahr',
    );
  });

  it('starts at the hours of those who give most, else in the middle', () => {
    const targets = [1, 2, 3, 4, 5].map((hours) => ({ ...target, hours }));
    const asked = { practice: 'coaching' as const, years: 3, exits: 100, targets, assumptions: [] };
    expect(nearestTarget(targets, 3.6)).toBe(3);
    expect(firstTarget(asked, report())).toBe(2);
    const reference = { ...report().attribution.reference, practice: { training: null, coaching: 4.9, support: null } };
    expect(firstTarget(asked, report({ attribution: { ...report().attribution, reference } }))).toBe(4);
  });
});

describe('the money', () => {
  const around = (middle: number, share = 0.25) => ({ low: middle * (1 - share), high: middle * (1 + share) });
  const costs = {
    ...NO_COSTS,
    ...{ recruiting: around(8000), rampShortfall: around(10_000), hour: around(60) },
    // 1,500 to 2,500 for the empty seat.
    ...{ vacantDays: { low: 40, high: 40 }, quotaPerDay: around(50) },
  };

  it('is a range from the ends of exits and costs, by hand', () => {
    // 21.2 × 15,000 − 100 × 75 to 52.6 × 25,000 − 100 × 45.
    expect(savedRange(target.atLeast, costs)).toEqual({ low: 310_500, high: 1_310_500 });
    // −1 × 25,000 − 7,500 to 5 × 25,000 − 4,500.
    expect(savedRange(outcome(2, -1, 5), costs)).toEqual({ low: -32_500, high: 120_500 });
    expect(moneyTexts(target.atLeast, costs, english)[0]).toBe(
      'If it came true, it would save between 310,500 and 1,310,500 a year, hours paid, in your currency.',
    );
    expect(moneyTexts(outcome(2, -1, 5), costs, english)[0]).toContain('it may cost more than it saves');
  });

  it('is told only where the cost of an exit is given, however little of it', () => {
    expect(savedRange(target.atLeast, NO_COSTS)).toBeNull();
    expect(savedRange(target.atLeast, { ...NO_COSTS, vacantDays: around(40), hour: around(60) })).toBeNull();
    expect(moneyTexts(target.atLeast, NO_COSTS, english)).toHaveLength(1);
  });

  it('widens with the uncertainty and never turns over', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    const parts = fc.tuple(number, number, fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.nat(1e5));
    fc.assert(
      fc.property(parts, ([a, b, hours, recruiting]) => {
        const own = outcome((a + b) / 2, Math.min(a, b), Math.max(a, b), hours);
        const at = (share: number) =>
          savedRange(own, { ...NO_COSTS, recruiting: around(recruiting, share), hour: around(50, share) });
        const [narrow, wide] = [at(0.1), at(0.5)];
        if (narrow === null || wide === null) throw new Error('no range');
        expect(narrow.low).toBeLessThanOrEqual(narrow.high);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
    );
  });

  it('reads amounts as they are written in both languages', () => {
    expect(['20,000', '20.000', '20 000', '20’000', '12,5', '12.5'].map(amountOf)).toEqual([
      20_000, 20_000, 20_000, 20_000, 12.5, 12.5,
    ]);
    expect(['', 'many', '-5'].map(amountOf)).toEqual([null, null, null]);
  });
});
