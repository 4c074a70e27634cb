import { describe, expect, it } from 'vitest';
import { everyone } from '../../../src/core/metrics/groups';
import { measured } from '../../../src/core/metrics/measured';
import { moraleChange } from '../../../src/core/metrics/moraleChange';
import { isSuppressed } from '../../../src/core/model/estimate';
import type { Filter } from '../../../src/core/model/filter';
import type { Guard } from '../../../src/core/protect/guard';
import { managerGuard } from '../../../src/core/protect/protectManagers';
import { protectOverviewView } from '../../../src/core/protect/protectOverviewView';
import { overviewView } from '../../../src/core/views/overview';
import { simulate } from '../../../src/core/worlds/simulate';
import reference from '../../reference/morale.json';
import { month, workforce } from '../metrics/workforceFixture';
import { expectClose } from '../stats/expectClose';
import { partWith, subjectOf } from './subjectOf';

/** t quantiles are iterated. */
const ITERATED = 1e-9;

const guardOf = (minimum: number): Guard => ({
  minimum,
  teamLabels: null,
  managers: managerGuard([], minimum, 'shown'),
});

describe('the period before', () => {
  const about = subjectOf(simulate('supportAndMorale', { seed: 8, managers: 12, months: 36 }).workforce);
  const { firstMonth } = about.counts.grid;
  const name = (at: number) => {
    const count = firstMonth + at;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  };
  const filterOf = (from: number, to: number, other: Partial<Filter>) => ({ from: name(from), to: name(to), ...other });

  it.each([
    ['a year', 12, {}],
    ['a quarter', 3, {}],
    ['a month', 1, {}],
    ['a year of a region', 12, { regions: [0] }],
    ['half a year of those in their first', 6, { tenure: ['firstYear' as const] }],
  ])('has, of %s, the figures of the address whose period it is', (_, months, other) => {
    const now = filterOf(36 - months, 35, other);
    const earlier = filterOf(36 - 2 * months, 35 - months, other);
    const compared = overviewView(about, partWith(about, now), true);
    const alone = overviewView(about, partWith(about, earlier), false);
    expect(compared.before?.whole).toEqual(alone.whole);
    expect(compared.before?.byMonth).toEqual(alone.byMonth);
    expect(compared.before?.shares).toEqual(alone.shares);
    const plain = overviewView(about, partWith(about, now), false);
    expect(compared.whole).toEqual(plain.whole);
    expect(plain.before).toBeNull();
    const [mood, earlierMood] = [compared.whole.pulse, alone.whole.pulse];
    if (mood === null || earlierMood === null || isSuppressed(mood) || isSuppressed(earlierMood)) return;
    expectClose([compared.before?.changes.morale?.difference ?? Number.NaN], [mood.mean - earlierMood.mean], 1e-9);
  });

  it('tells hours, attainment, morale and heads once protected, and no change of morale where one of the two is withheld', () => {
    const part = partWith(about, filterOf(24, 35, {}));
    const view = overviewView(about, part, true);
    const shown = protectOverviewView(view, guardOf(5));
    expect(shown.before?.changes.morale).toEqual(view.before?.changes.morale);
    expect(shown.before?.changes.morale?.difference).toEqual(expect.any(Number));
    const people = view.before?.whole.pulse;
    if (!people || isSuppressed(people)) throw new Error('invalid world; nobody answered');
    const withheld = protectOverviewView(view, guardOf(people.respondents + 1));
    expect(withheld.before?.whole.pulse).toEqual({ suppressed: 'groupTooSmall' });
    expect(withheld.before?.changes.morale).toBeNull();
  });
});

describe('the change of morale', () => {
  const answered = (answers: readonly (readonly [person: number, month: string, score: number])[], people: number) =>
    measured(
      workforce({
        from: '2021-01-01',
        asOf: '2021-06-30',
        spells: Array.from({ length: people }, (_, person) => ({ person, hire: '2020-01-01' })),
        pulse: {
          month: Int32Array.from(answers, ([, at]) => month(at)),
          person: Int32Array.from(answers, ([person]) => person),
          manager: new Int32Array(answers.length).fill(-1),
          team: new Int32Array(answers.length).fill(-1),
          dimension: new Uint8Array(answers.length),
          respondent: new Uint8Array(answers.length),
          score: Float64Array.from(answers, ([, , score]) => score),
          answers: new Float64Array(answers.length).fill(1),
        },
      }),
    );
  const halves = [
    { first: 3, last: 5 },
    { first: 0, last: 2 },
  ] as const;
  const changeOf = (counts: ReturnType<typeof answered>) =>
    moraleChange(counts, everyone(counts.workforce, null), ...halves);

  it('is that of R, for people who answered in both', () => {
    const counts = answered(
      reference.person.map((person, at) => [
        person,
        `2021-0${(reference.month[at] ?? 0) + 1}`,
        reference.score[at] ?? 0,
      ]),
      30,
    );
    const { difference, lower, upper } = changeOf(counts) ?? { difference: 0, lower: 0, upper: 0 };
    const { change } = reference;
    expectClose([difference, lower, upper], [change.difference, change.lower, change.upper], ITERATED);
  });

  it('by hand: whoever answers alike in both periods adds no doubt, however far apart people are', () => {
    // Each rises by 10 and the last by 20: mean 12.5, deviations −2.5, −2.5, −2.5, 7.5 over 4 people, error √(4 / 3 · 75 / 16) = 2.5.
    const [low, high] = [
      [10, 40, 70, 60],
      [20, 50, 80, 80],
    ] as const;
    const counts = answered(
      [0, 1, 2, 3].flatMap((person) => [
        [person, '2021-02', low[person] ?? 0] as const,
        [person, '2021-05', high[person] ?? 0] as const,
      ]),
      4,
    );
    const { difference, lower, upper } = changeOf(counts) ?? { difference: 0, lower: 0, upper: 0 };
    const reach = 3.182446305284263 * 2.5;
    expectClose([difference, lower, upper], [12.5, 12.5 - reach, 12.5 + reach], ITERATED);
  });

  it('is not told of one person, of a period nobody answered in, and where all give the mean', () => {
    expect(
      changeOf(
        answered(
          [
            [0, '2021-01', 40],
            [0, '2021-05', 60],
          ],
          1,
        ),
      ),
    ).toBeNull();
    expect(
      changeOf(
        answered(
          [
            [0, '2021-04', 40],
            [1, '2021-05', 60],
          ],
          2,
        ),
      ),
    ).toBeNull();
    const alike = [0, 1, 2].flatMap((person) => [[person, '2021-01', 40] as const, [person, '2021-05', 60] as const]);
    expect(changeOf(answered(alike, 3))).toBeNull();
  });
});
