import { describe, expect, it } from 'vitest';
import { everyoneShown, hiddenBeside } from '../../../src/core/besideShown';
import { isSuppressed } from '../../../src/core/model/estimate';
import { type Filter, NO_FILTER } from '../../../src/core/model/filter';
import { PULSE_DIMENSIONS, RESPONDENTS } from '../../../src/core/model/ids';
import type { PersonMonthAttendance, Workforce } from '../../../src/core/model/workforce';
import type { Told } from '../../../src/core/protect/hiddenMonths';
import { view } from '../../../src/core/view';
import { month, workforce } from '../metrics/workforceFixture';
import { partWith, subjectOf } from '../views/subjectOf';

const MINIMUM = 5;
const MORALE = PULSE_DIMENSIONS.indexOf('morale');
const guard = { minimum: MINIMUM, teamLabels: null, managers: { letters: null, withheld: new Set<string>() } };

/** Teams of 20, 12 and 8; of the last one three are there from the start, the others from April 2023 on. */
const LATE = [35, 36, 37, 38, 39];
const team = (person: number) => (person < 20 ? 0 : person < 32 ? 1 : 2);
const drawn = workforce({
  from: '2023-01-01',
  asOf: '2024-12-31',
  spells: Array.from({ length: 40 }, (_, person) => ({
    ...{ person, hire: LATE.includes(person) ? '2023-04-01' : '2022-01-01', team: team(person) },
  })),
});

/** What is withheld of the last part asked for, after the others. */
function hidden(given: Workforce, filters: readonly Partial<Filter>[], told: Told = 'hours') {
  const about = subjectOf(given);
  const shown = everyoneShown(about.counts);
  const query = { id: 'morale' as const, outcome: 'voluntary' as const, compare: false };
  const answers = filters.map((filter) => view(about, { ...query, filter: { ...NO_FILTER, ...filter } }, guard, shown));
  expect(answers.map(({ kind }) => kind)).toEqual(filters.map(() => 'shown'));
  const { months, years, whole } = hiddenBeside(about, partWith(about, filters.at(-1)), shown, MINIMUM).now(told);
  return { months: [...months.keys()].filter((at) => months[at]), years, whole };
}

const SHOWN = { years: [false, false], whole: false };

describe('months withheld of a part', () => {
  it('are those of few, and the next of many: else they could be had from the year', () => {
    expect(hidden(drawn, [{ teams: [2] }])).toEqual({ months: [0, 1, 2, 3], ...SHOWN });
  });

  it('are those in which all shown of its kind would leave a few of everyone', () => {
    expect(hidden(drawn, [{ teams: [0] }])).toEqual({ months: [], ...SHOWN });
    expect(hidden(drawn, [{ teams: [0] }, { teams: [1] }])).toEqual({ months: [0, 1, 2, 3], ...SHOWN });
    // The small one, shown before, was not in these months; in all others it was, so that none of them could hide these.
    const last = hidden(drawn, [{ teams: [2] }, { teams: [0] }, { teams: [1] }]);
    expect(last).toEqual({ months: [0, 1, 2], years: [true, false], whole: true });
    expect(hidden(drawn, [{ teams: [1, 0] }]).months).toEqual([0, 1, 2, 3]);
  });

  it('are had from no period that begins or ends between them, whatever was asked before', () => {
    const whole = (from: string, to: string) => hidden(drawn, [{}, { teams: [2] }, { teams: [2], from, to }]).whole;
    expect([whole('2023-02', '2023-06'), whole('2023-04', '2023-06')]).toEqual([true, true]);
    expect([whole('2023-01', '2023-04'), whole('2023-05', '2023-06'), whole('2023-05', '2023-05')]).toEqual([
      ...[false, false, false],
    ]);
  });

  it('are counted of those of whom days are on file, each kind of day by itself', () => {
    const attendance: PersonMonthAttendance = {
      person: Int32Array.from({ length: 40 }, (_, person) => person),
      month: new Int32Array(40).fill(month('2024-05')),
      lateDays: new Float64Array(40).fill(1),
      absentDays: Float64Array.from({ length: 40 }, (_, person) => (person < 32 && person > 3 ? Number.NaN : 1)),
    };
    const told = (measure: 'lateDays' | 'absentDays') =>
      hidden({ ...drawn, attendance }, [{ teams: [0] }], { attended: measure });
    expect(told('lateDays')).toEqual({ months: [], ...SHOWN });
    // Four of the twenty: no other month of the year hides them.
    expect(told('absentDays')).toEqual({ months: [16], years: [false, true], whole: true });
  });
});

describe('who answered', () => {
  const answered = (count: number, at: string) => ({
    people: Array.from({ length: count }, (_, person) => person),
    at,
  });
  const entries = [answered(15, '2023-02'), answered(16, '2023-06'), answered(17, '2024-02')].flatMap(
    ({ people, at }) => people.map((person) => ({ person, month: month(at) })),
  );
  const pulse: NonNullable<Workforce['pulse']> = {
    person: Int32Array.from(entries, ({ person }) => person),
    month: Int32Array.from(entries, (entry) => entry.month),
    manager: new Int32Array(entries.length).fill(-1),
    team: new Int32Array(entries.length).fill(-1),
    dimension: new Uint8Array(entries.length).fill(PULSE_DIMENSIONS.indexOf('morale')),
    respondent: new Uint8Array(entries.length).fill(RESPONDENTS.indexOf('seller')),
    score: Float64Array.from(entries, (_, entry) => 50 + (entry % 3)),
    answers: new Float64Array(entries.length).fill(1),
  };

  it('and how is withheld month by month, in the heat map as well', () => {
    // Of the first team 15 answered first, of the other one two, and then eight.
    const told = [...Array(15).keys(), 20, 21].map((person) => ({ person, month: month('2023-02') }));
    const later = [...Array(20).keys(), ...Array.from({ length: 8 }, (_, more) => 20 + more)];
    const all = [...told, ...later.map((person) => ({ person, month: month('2023-06') }))];
    const few = all.length;
    const given = {
      ...pulse,
      person: Int32Array.from(all, ({ person }) => person),
      month: Int32Array.from(all, (entry) => entry.month),
      ...{ manager: new Int32Array(few).fill(-1), team: new Int32Array(few).fill(-1) },
      dimension: new Uint8Array(few).fill(PULSE_DIMENSIONS.indexOf('morale')),
      respondent: new Uint8Array(few).fill(RESPONDENTS.indexOf('seller')),
      ...{ score: Float64Array.from(all, (_, entry) => 50 + (entry % 3)), answers: new Float64Array(few).fill(1) },
    };
    const about = subjectOf({ ...drawn, pulse: given });
    const filter = { ...NO_FILTER, teams: [0] };
    const query = { id: 'morale' as const, filter, outcome: 'voluntary' as const, compare: false };
    const answer = view(about, query, guard, everyoneShown(about.counts));
    if (answer.kind === 'refused') throw new Error(`invalid fixture; refused: ${answer.reason}`);
    const [report] = answer.view.dimensions;
    const withheld = (at: number) => [report?.months[at], ...(report?.heat.rows ?? []).map(({ cells }) => cells[at])];
    // The second month hides the first in the year.
    expect([...withheld(1), ...withheld(5)].map(isSuppressed)).toEqual([true, true, true, true]);
  });

  it('is withheld of everyone as well where means of groups are on file: only months of nothing but such means are open', () => {
    const answer = (person: number, at: string) => ({ person, at, team: -1, answers: 1 });
    const many = Array.from({ length: 20 }, (_, person) => answer(person, '2023-06'));
    const few = [0, 1, 2].map((person) => answer(person, '2023-02'));
    const mean = (at: string) => ({ person: -1, at, team: 1, answers: 12 });
    const on = (entries: readonly ReturnType<typeof answer>[]) => ({
      ...drawn,
      pulse: {
        person: Int32Array.from(entries, ({ person }) => person),
        month: Int32Array.from(entries, ({ at }) => month(at)),
        ...{ manager: new Int32Array(entries.length).fill(-1), team: Int32Array.from(entries, (own) => own.team) },
        dimension: new Uint8Array(entries.length).fill(MORALE),
        respondent: new Uint8Array(entries.length).fill(RESPONDENTS.indexOf('seller')),
        score: Float64Array.from(entries, (_, entry) => 50 + (entry % 3)),
        answers: Float64Array.from(entries, (own) => own.answers),
      },
    });
    const means = [mean('2023-02'), mean('2024-03')];
    // February's three are told with June's twenty, of whom there is no mean; March 2024 is as on file.
    expect(hidden(on([...few, ...many, ...means]), [{}], { answers: MORALE })).toEqual({
      months: [1, 2, 3, 4, 5],
      ...SHOWN,
    });
    // Months of nothing but means hide nobody.
    expect(hidden(on([...few, ...means]), [{}], { answers: MORALE })).toEqual({
      months: [1],
      years: [true, false],
      whole: true,
    });
    expect(hidden(on(means), [{}], { answers: MORALE })).toEqual({ months: [], ...SHOWN });
  });

  it('is withheld like that of one where all of fewer than twenty gave the same answer, and tied to a month in which they did not', () => {
    const scored = (score: (entry: number) => number) =>
      hidden({ ...drawn, pulse: { ...pulse, score: Float64Array.from(entries, (_, entry) => score(entry)) } }, [{}], {
        answers: MORALE,
      });
    const alike = (at: string) => (entry: number) => (entries[entry]?.month === month(at) ? 80 : 50 + (entry % 3));
    expect(scored(alike('2023-02'))).toEqual({ months: [1, 2, 3, 4, 5], ...SHOWN });
    // Of nothing but alike answers nothing is told.
    expect(scored(() => 80)).toEqual({ months: [1, 5, 13], years: [true, true], whole: true });
    // One other answer, or more than a few, tell of nobody.
    expect(scored((entry) => (entry === 0 ? 75 : alike('2023-02')(entry))).months).toEqual([]);
    const twenty = Array.from({ length: 20 }, (_, person) => person);
    const many = {
      ...pulse,
      person: Int32Array.from(twenty),
      month: new Int32Array(20).fill(month('2023-02')),
      ...{ manager: new Int32Array(20).fill(-1), team: new Int32Array(20).fill(-1) },
      dimension: new Uint8Array(20).fill(MORALE),
      respondent: new Uint8Array(20).fill(RESPONDENTS.indexOf('seller')),
      ...{ score: new Float64Array(20).fill(80), answers: new Float64Array(20).fill(1) },
    };
    expect(hidden({ ...drawn, pulse: many }, [{}], { answers: MORALE })).toEqual({ months: [], ...SHOWN });
    const about = subjectOf({ ...drawn, pulse: many });
    const query = { id: 'morale' as const, filter: NO_FILTER, outcome: 'voluntary' as const, compare: false };
    const answer = view(about, query, guard, everyoneShown(about.counts));
    if (answer.kind === 'refused') throw new Error(`invalid fixture; refused: ${answer.reason}`);
    // The mean is told, an interval of no width is not.
    expect(answer.view.dimensions[0]).toMatchObject({ whole: { mean: 80, lower: null, upper: null } });
    expect(answer.view.dimensions[0]?.months[1]).toMatchObject({ mean: 80, lower: null, upper: null, answers: 20 });
  });

  it('is withheld in months in which few stand between a part and everyone, answering or not', () => {
    const about = subjectOf({ ...drawn, pulse });
    const shown = everyoneShown(about.counts);
    const asked = <Id extends 'morale' | 'overview'>(id: Id) => {
      const filter = { ...NO_FILTER, teams: [0, 1] };
      const answer = view(about, { id, filter, outcome: 'voluntary', compare: false }, guard, shown);
      if (answer.kind === 'refused') throw new Error(`invalid fixture; refused: ${answer.reason}`);
      return answer.view;
    };
    const response = asked('morale').response ?? [];
    const at = (index: number) => isSuppressed(response[index]);
    // Three of the last team are there in February 2023, eight from April on; none of them ever answers.
    expect([at(1), at(5), at(13)]).toEqual([true, false, false]);
    expect(asked('overview').shares.responseRate).toMatchObject({ count: 48, of: 96 });
  });
});
