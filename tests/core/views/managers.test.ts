import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import { managersView } from '../../../src/core/views/managers';
import { MeansOfPeople } from '../../../src/core/views/meansOfPeople';
import { spanOfPart } from '../../../src/core/views/spanOfPart';
import { staysOfPart } from '../../../src/core/views/staysOfPart';
import { expectedOfKinds, teamsOfPart } from '../../../src/core/views/teamsOfPart';
import { simulate } from '../../../src/core/worlds/simulate';
import { type SpellText, workforce } from '../../support/workforce';
import { partWith, subjectOf } from './subjectOf';

describe('means over people', () => {
  it('count each person once, with the interval of R: t.test(c(1, 0.5, 0))', () => {
    const means = new MeansOfPeople(2);
    means.add(0, 7, 1, 1);
    means.add(0, 8, 0, 1);
    means.add(0, 8, 1, 1);
    means.add(0, 9, 0, 1);
    means.beside(0, 10);
    means.beside(0, 10);
    expect(means.of(0, 10)).toEqual({
      mean: 0.5,
      // R: -0.7420688558751648 to 1.7420688558751649; below 0 nothing can be.
      interval: { lower: 0, upper: expect.closeTo(1.7420688558751649, 9) },
      people: 3,
      outside: 1,
    });
    expect(means.of(1, 10)).toBeNull();
  });
});

describe('span, by hand', () => {
  const under = (manager: string, person: string, hire: string): SpellText => ({
    person,
    hire,
    assignments: [{ manager }],
  });
  /** A leads six people for the half year; B leads one for two whole months. */
  const given = workforce('2024-01-01', '2024-06-30', [
    ...Array.from({ length: 6 }, (_, index) => under('A', `a${index}`, '2020-01-01')),
    under('B', 'b', '2024-05-01'),
  ]);
  const about = subjectOf(given);
  const part = partWith(about);
  const stays = staysOfPart(about, part);
  const ofPattern = new Float64Array(1000);

  it('divides person-months by the months in which managers had anyone', () => {
    const span = spanOfPart(about, stays, teamsOfPart(about, part, stays, ofPattern));
    expect(span).toEqual({
      average: 38 / 8,
      managers: 2,
      bands: [
        { from: 0, under: 5, managers: 1, share: 2 / 38, people: 1, outside: 0 },
        { from: 5, under: 9, managers: 1, share: 36 / 38, people: 6, outside: 0 },
      ],
    });
  });
});

describe('what those who stayed show', () => {
  const { workforce: company } = simulate('coachingCounts', { seed: 4, managers: 12 });
  const about = subjectOf(company);
  const view = managersView(about, partWith(about));
  const teams = view.teams.flatMap((team) => (isSuppressed(team) ? [] : [team]));

  it('is the mean over sellers of their months under 60 % after the ramp, counted the slow way', () => {
    const { panel } = about.context;
    const { quota } = company;
    if (quota === null) throw new Error('invalid world; it has no quota');
    const attainment = new Map(
      Array.from(quota.person, (person, entry) => [`${person} ${quota.month[entry]}`, quota.attainment[entry]]),
    );
    const [first] = teams;
    const manager = company.dictionaries.manager.indexOf(first?.manager ?? '');
    const months = new Map<number, number[]>();
    for (let row = 0; row < panel.count; row++) {
      const person = company.spells.person[panel.spell[row]];
      const own = attainment.get(`${person} ${panel.firstMonth + panel.month[row]}`);
      if (own === undefined || Number.isNaN(own) || panel.monthsToExit[row] !== 255 || panel.tenureMonths[row] < 6)
        continue;
      if (company.assignments.manager[panel.assignment[row]] !== manager) continue;
      months.set(person, [...(months.get(person) ?? []), own < 0.6 ? 1 : 0]);
    }
    const means = [...months.values()].map((own) => own.reduce((sum, one) => sum + one, 0) / own.length);
    expect(first?.struggling).toMatchObject({
      people: means.length,
      // A sum of a few dozen means.
      mean: expect.closeTo(means.reduce((sum, one) => sum + one, 0) / means.length, 12),
    });
  });

  it('lies between none and all, and in its interval', () => {
    for (const { struggling, morale } of teams) {
      for (const [mean, most] of [
        [struggling, 1],
        [morale, 100],
      ] as const) {
        if (mean === null || isSuppressed(mean) || mean.interval === null) continue;
        expect(mean.interval.lower).toBeGreaterThanOrEqual(0);
        expect(mean.interval.upper).toBeLessThanOrEqual(most);
        expect(mean.mean).toBeGreaterThanOrEqual(mean.interval.lower);
        expect(mean.mean).toBeLessThanOrEqual(mean.interval.upper);
      }
    }
    expect(teams.some(({ struggling }) => struggling !== null)).toBe(true);
    expect(expectedOfKinds(about, ['voluntary'])?.scaled).toBe(false);
  });
});
