import { describe, expect, it } from 'vitest';
import { everyoneShown } from '../../../src/core/besideShown';
import { everyone } from '../../../src/core/metrics/groups';
import { measured } from '../../../src/core/metrics/measured';
import { moodByMonth } from '../../../src/core/metrics/moodByMonth';
import { moraleChange } from '../../../src/core/metrics/moraleChange';
import { moraleInterval } from '../../../src/core/metrics/moraleInterval';
import { isSuppressed } from '../../../src/core/model/estimate';
import { type Filter, NO_FILTER } from '../../../src/core/model/filter';
import type { Guard } from '../../../src/core/protect/guard';
import { NOTHING_HIDDEN } from '../../../src/core/protect/hiddenMonths';
import { managerGuard } from '../../../src/core/protect/protectManagers';
import { protectOverviewView } from '../../../src/core/protect/protectOverviewView';
import { view } from '../../../src/core/view';
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

  it.each(['hours', 'leaving', 'managers', 'morale'] as const)(
    'stands beside %s as it stands on the Overview, with what is too small withheld there as here',
    (id) => {
      const filter = filterOf(34, 35, {});
      const mood = overviewView(about, partWith(about, filter), false).whole.pulse;
      if (mood === null || isSuppressed(mood)) throw new Error('invalid world; nobody answered');
      for (const minimum of [5, mood.respondents + 1]) {
        const query = { filter: { ...NO_FILTER, ...filter }, outcome: 'voluntary' as const, compare: true };
        const guard = guardOf(minimum);
        const answers = (['overview', id] as const).map((own) =>
          view(about, { id: own, ...query }, guard, everyoneShown(about.counts)),
        );
        const [overview, other] = answers;
        if (overview?.kind !== 'shown' || other?.kind !== 'shown') throw new Error('invalid world; a part is refused');
        expect(overview.view).toMatchObject({ ...other.compared });
        expect(other.compared?.before).toEqual(expect.any(Object));
        expect(isSuppressed(other.compared?.whole.pulse)).toBe(minimum > 5);
        expect(overview.compared).toBeNull();
      }
      const alone = view(
        about,
        { id, filter: { ...NO_FILTER, ...filterOf(24, 35, {}) }, outcome: 'voluntary', compare: false },
        guardOf(5),
        everyoneShown(about.counts),
      );
      expect(alone).toMatchObject({ kind: 'shown', compared: null });
    },
  );

  it('tells the interval of morale where it tells the mean, as the screen of morale has it', () => {
    const part = partWith(about, filterOf(24, 35, {}));
    const view = overviewView(about, part, false);
    const { whole } = view;
    if (!whole.pulse || isSuppressed(whole.pulse)) throw new Error('invalid world; nobody answered');
    const [report] = moodByMonth(part.counts, part.scope, null);
    expect(report?.whole).toMatchObject({ ...view.moraleInterval });
    const { lower = 0, upper = 0 } = view.moraleInterval ?? {};
    expectClose([whole.pulse.mean], [(lower + upper) / 2], ITERATED);
    expect(protectOverviewView(view, guardOf(5)).moraleInterval).toEqual(view.moraleInterval);
    expect(protectOverviewView(view, guardOf(whole.pulse.respondents + 1)).moraleInterval).toBeNull();
    const besideOther = { ...NOTHING_HIDDEN, now: () => ({ whole: true, years: [], months: [] }) };
    expect(protectOverviewView(view, guardOf(5), besideOther).moraleInterval).toBeNull();
  });
});

describe('the change of morale, and its interval', () => {
  type Answer = readonly [person: number, month: string, score: number];
  /** Persons below 0 are means of a team: −1 of the first, −2 of the second. */
  const answered = (answers: readonly Answer[], people: number) =>
    measured(
      workforce({
        from: '2021-01-01',
        asOf: '2021-06-30',
        spells: Array.from({ length: people }, (_, person) => ({ person, hire: '2020-01-01' })),
        pulse: {
          month: Int32Array.from(answers, ([, at]) => month(at)),
          person: Int32Array.from(answers, ([person]) => Math.max(-1, person)),
          manager: new Int32Array(answers.length).fill(-1),
          team: Int32Array.from(answers, ([person]) => Math.max(-1, -1 - person)),
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
    const { change, whole } = reference;
    expectClose([difference, lower, upper], [change.difference, change.lower, change.upper], ITERATED);
    const together = moraleInterval(counts, { unit: null, period: { first: 0, last: 5 } });
    expectClose([together?.lower ?? 0, together?.upper ?? 0], [whole.lower, whole.upper], ITERATED);
  });

  it('takes all means of a team as one person’s, whichever months they are of', () => {
    const own: Answer[] = [
      [-1, '2021-01', 40],
      [-1, '2021-02', 50],
      [-1, '2021-05', 50],
      [-2, '2021-02', 70],
      [-2, '2021-04', 90],
      [-2, '2021-05', 80],
    ];
    const people = own.map(([person, at, score]): Answer => [-1 - person, at, score]);
    const [teams, single] = [answered(own, 2), answered(people, 2)];
    expect(changeOf(teams)).not.toBeNull();
    expect(changeOf(teams)).toEqual(changeOf(single));
    const year = { unit: null, period: { first: 0, last: 5 } };
    expect(moraleInterval(teams, year)).not.toBeNull();
    expect(moraleInterval(teams, year)).toEqual(moraleInterval(single, year));
  });

  it('has no interval where one person answered, or all gave the mean', () => {
    const year = { unit: null, period: { first: 0, last: 5 } };
    const thirds = [0, 1, 2, 3, 4, 5, 6].flatMap((person) =>
      ['2021-01', '2021-02', '2021-03'].map((at): Answer => [person, at, 100 / 3]),
    );
    expect(moraleInterval(answered(thirds, 7), year)).toBeNull();
    expect(moraleInterval(answered([[0, '2021-01', 40]], 1), year)).toBeNull();
    expect(moraleInterval(answered([], 2), year)).toBeNull();
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
    // Sums of such scores are not their product to the last digit.
    const tenths = [0, 1, 2, 3, 4].flatMap((person) =>
      [0, 1, 2]
        .slice(0, 1 + (person % 3))
        .flatMap((at) => [[person, `2021-0${at + 1}`, 65.3] as const, [person, `2021-0${at + 4}`, 70.1] as const]),
    );
    expect(changeOf(answered(tenths, 5))).toBeNull();
  });
});
