import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { ShownRate } from '../../../src/core/model/hoursView';
import { hoursView } from '../../../src/core/views/hours';
import { simulate } from '../../../src/core/worlds/simulate';
import { type HoursText, type SpellText, workforce } from '../../support/workforce';
import { partWith, subjectOf } from './subjectOf';

/** Hours of one person from January on. */
const given = (person: string, ...hours: number[]): HoursText[] =>
  hours.map((own, month) => ({ person, month: `2024-0${month + 1}`, hours: own }));

const under = (manager: string, person: string, exit?: string): SpellText => ({
  person,
  hire: '2020-01-01',
  ...(exit === undefined ? {} : { exit }),
  assignments: [{ manager }],
});

/**
 * January to June 2024; the last three months before an exit are left out. In the first quarter B's people got 1 hour of coaching a
 * month (b1 counts in January, b3 in January and February), A's got 3; training was 4 and 2.
 */
const BY_HAND = workforce(
  '2024-01-01',
  '2024-06-30',
  [
    under('A', 'a1'),
    under('A', 'a2'),
    under('B', 'b1', '2024-05-15'),
    under('B', 'b2'),
    under('B', 'b3', '2024-06-10'),
  ],
  {
    coaching: [
      ...given('a1', 3, 3, 3, 3, 3, 3),
      ...given('a2', 3, 3, 3, 3, 3, 3),
      ...given('b1', 1, 1, 1),
      ...given('b2', 1, 1, 1, 1, 1, 1),
      ...given('b3', 1, 1, 2),
    ],
    training: [
      ...given('a1', 2, 2, 2, 2, 2, 2),
      ...given('a2', 2, 2, 2),
      ...given('b1', 4, 4, 4),
      ...given('b2', 4, 4, 4),
      ...given('b3', 4, 4, 4),
    ],
  },
);

describe('hours of the quarter before, by hand', () => {
  const about = subjectOf(BY_HAND);
  const { byQuarter, crossed } = hoursView(about, partWith(about));

  it('puts each team-quarter into the class of what its team had got', () => {
    expect(byQuarter.coaching?.cuts).toEqual([1.1]);
    expect(byQuarter.coaching?.cells).toBe(2);
    // B in the second quarter: 45 + 91 + 71 days, two exits; A: 2 × 91 days.
    expect(byQuarter.coaching?.rates).toMatchObject([
      { exits: 2, personYears: 207 / 365.25, rate: 2 / (207 / 365.25), people: 3 },
      { exits: 0, personYears: 182 / 365.25, rate: 0, lower: 0, people: 2 },
    ]);
  });

  it('has the intervals of R: poisson.test(2, 207 / 365.25), poisson.test(0, 182 / 365.25)', () => {
    const [b, a] = byQuarter.coaching?.rates ?? [];
    expect(b).toMatchObject({
      lower: expect.closeTo(0.42737651685112671, 12),
      upper: expect.closeTo(12.747909036889739, 12),
    });
    expect(a).toMatchObject({ upper: expect.closeTo(7.4030946187643671, 12) });
  });

  it('crosses training with coaching at the middle of the time', () => {
    expect(crossed).toMatchObject({ trainingCut: 4, coachingCut: 1.1 });
    expect(crossed?.rates).toEqual([null, byQuarter.coaching?.rates[1], byQuarter.coaching?.rates[0], null]);
  });
});

describe('hours before an exit, by hand', () => {
  const about = subjectOf(BY_HAND);
  const lags = hoursView(about, partWith(about)).notice.coaching?.lags ?? [];

  it('shows leavers without hours in the month they leave', () => {
    // Those who stayed had 3, 3 and 1.
    expect(lags[0]?.hours).toEqual({
      leavers: 2,
      leaversHours: 0,
      lower: 0,
      upper: 0,
      stayersHours: 7 / 3,
      stayers: 3,
    });
    expect(lags[0]?.rates[0]).toMatchObject({ exits: 2 });
  });

  it('shows their hours three months before, with the interval of R: t.test(c(1, 2))', () => {
    // b1 in February, b3 in March.
    expect(lags[3]?.hours).toMatchObject({
      leavers: 2,
      leaversHours: 1.5,
      lower: expect.closeTo(-4.8531023680873471, 9),
      upper: expect.closeTo(7.8531023680873471, 9),
      stayersHours: 7 / 3,
    });
    expect(lags.map(({ months }) => months)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // Six months before, no hours are on file.
    expect(lags[6]?.hours).toBeNull();
  });
});

describe('hours in a simulated company in which they do nothing', () => {
  const about = subjectOf(simulate('natureOfTheBusiness', { seed: 2, managers: 30 }).workforce);
  const sumOf = (rates: readonly (ShownRate | null)[], key: 'exits' | 'personYears') =>
    rates.reduce((sum, rate) => sum + (rate === null || isSuppressed(rate) ? 0 : rate[key]), 0);

  it('feign an effect in the last month; before the notice period those who will leave are short of nothing', () => {
    const lags = hoursView(about, partWith(about)).notice.coaching?.lags ?? [];
    const [last, before] = [lags[0]?.hours ?? null, lags[4]?.hours ?? null];
    if (last === null || before === null || isSuppressed(last) || isSuppressed(before)) throw new Error('no hours');
    expect(last.upper).toBeLessThan(last.stayersHours / 2);
    // Coaching is aimed at those who struggle: they even had more.
    expect(before.upper).toBeGreaterThan(before.stayersHours);
  });

  it('add up: the regions of a filter give the whole, class by class', () => {
    const whole = hoursView(about, partWith(about));
    const parts = about.counts.workforce.dictionaries.region.map((_, code) =>
      hoursView(about, partWith(about, { regions: [code] })),
    );
    const rates = (view: typeof whole) => [
      view.byQuarter.coaching?.rates ?? [],
      view.byQuarter.training?.rates ?? [],
      view.crossed?.rates ?? [],
      ...(view.notice.coaching?.lags.map((lag) => lag.rates) ?? []),
    ];
    rates(whole).forEach((all, index) => {
      all.forEach((_, place) => {
        const own = (view: typeof whole) => [rates(view)[index][place] ?? null];
        const total = (key: 'exits' | 'personYears') => parts.reduce((sum, part) => sum + sumOf(own(part), key), 0);
        expect(total('exits')).toBe(sumOf(own(whole), 'exits'));
        // Sums of a few parts.
        expect(total('personYears')).toBeCloseTo(sumOf(own(whole), 'personYears'), 9);
      });
    });
  });
});
