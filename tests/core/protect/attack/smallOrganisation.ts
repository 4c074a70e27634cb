import { firstDayOf, lastDayOf, type Month, monthOf, NO_DAY } from '../../../../src/core/model/calendar';
import { PULSE_DIMENSIONS, RESPONDENTS } from '../../../../src/core/model/ids';
import type { PersonMonthHours, Workforce } from '../../../../src/core/model/workforce';
import type { Random } from '../../../../src/core/stats/random';

/** Five months of one year, up to nine of the next. */
export const FIRST = monthOf(2022, 8);

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/** Twelve to thirty people over a dozen months: hired, moved between teams and gone, most of them with quota and answers. */
export function smallOrganisation(random: Random): Workforce {
  const people = 14 + random.integer(18);
  const months = 8 + random.integer(7);
  const regions = 2 + random.integer(2);
  const teams = 2 + random.integer(3);
  const roles = 1 + random.integer(3);
  const from = firstDayOf(FIRST);
  const asOf = lastDayOf((FIRST + months - 1) as Month);
  // Small groups are what is looked for: the first ones are more likely.
  const uneven = (below: number) => Math.min(random.integer(below), random.integer(below));
  const places = Array.from({ length: people }, () => stretchesOf(random, from, asOf, () => uneven(teams)));
  const flat = places.flatMap((own, person) => own.map((stretch) => ({ ...stretch, person })));
  const role = places.map(() => uneven(roles));
  const none = new Int32Array(people).fill(-1);
  const exit = Int32Array.from(places, (own) => own[own.length - 1]?.to ?? NO_DAY);
  return {
    ...{ from, asOf, managerHistory: true },
    people: { count: people, ids: places.map((_, person) => `p${person}`) },
    spells: {
      count: people,
      person: Int32Array.from(places, (_, person) => person),
      hire: Int32Array.from(places, (own) => own[0]?.from ?? from),
      exit,
      exitKind: Uint8Array.from(exit, (day) => (day === NO_DAY ? 255 : random.integer(2))),
      exitReason: none,
      regretted: new Int8Array(people).fill(-1),
      source: none,
      assessment: new Float64Array(people).fill(Number.NaN),
    },
    assignments: {
      count: flat.length,
      spell: Int32Array.from(flat, ({ person }) => person),
      from: Int32Array.from(flat, (stretch) => stretch.from),
      to: Int32Array.from(flat, ({ to }) => to),
      manager: Int32Array.from(flat, ({ place }) => place),
      team: Int32Array.from(flat, ({ place }) => place),
      region: Int32Array.from(flat, ({ place }) => place % regions),
      role: Int32Array.from(flat, ({ person }) => role[person] ?? 0),
    },
    dictionaries: {
      manager: named('m', teams),
      team: named('t', teams),
      region: named('g', regions),
      role: named('r', roles),
      ...{ source: [], exitReason: [] },
    },
    ...measures(random, places, months),
  };
}

function stretchesOf(random: Random, from: number, asOf: number, place: () => number): Stretch[] {
  const days = asOf - from;
  const hire = random.next() < 0.6 ? from - random.integer(900) : from + random.integer(days);
  const to = random.next() < 0.4 ? Math.max(hire + 1, from) + random.integer(days) : NO_DAY;
  const exit = to <= asOf ? to : NO_DAY;
  const moved = Math.max(hire, from) + 30 + random.integer(days);
  if (random.next() < 0.25 && moved < Math.min(exit, asOf)) {
    return [
      { from: hire, to: moved - 1, place: place() },
      { from: moved, to: exit, place: place() },
    ];
  }
  return [{ from: hire, to: exit, place: place() }];
}

function measures(random: Random, places: readonly (readonly Stretch[])[], months: number) {
  const isThere = (own: readonly Stretch[], month: number) =>
    own.some(({ from, to }) => from <= lastDayOf(month as Month) && to >= firstDayOf(month as Month));
  const entries = places.flatMap((own, person) =>
    Array.from({ length: months }, (_, month) => ({ person, month: FIRST + month })).filter(({ month }) =>
      isThere(own, month),
    ),
  );
  const columns = (kept: typeof entries) => ({
    person: Int32Array.from(kept, ({ person }) => person),
    month: Int32Array.from(kept, ({ month }) => month),
  });
  const hours = (): PersonMonthHours => ({
    ...columns(entries),
    hours: Float64Array.from(entries, () => random.next() * 9),
    firstMonth: FIRST,
    lastMonth: FIRST + months - 1,
  });
  const sellers = entries.filter(({ person }) => person % 6 !== 5);
  const actual = Float64Array.from(sellers, () => 50 + random.next() * 80);
  const answers = entries.filter(() => random.next() < 0.8);
  const filled = (value: number) => Int32Array.from(answers, () => value);
  return {
    training: hours(),
    coaching: hours(),
    attendance: {
      ...columns(entries),
      lateDays: Float64Array.from(entries, () => random.integer(5)),
      absentDays: Float64Array.from(entries, ({ person }) => (person % 5 === 4 ? Number.NaN : random.integer(5))),
    },
    quota: {
      ...columns(sellers),
      quota: new Float64Array(sellers.length).fill(100),
      actual,
      attainment: actual.map((own) => own / 100),
    },
    pulse: {
      ...columns(answers),
      ...{ manager: filled(-1), team: filled(-1) },
      dimension: Uint8Array.from(filled(PULSE_DIMENSIONS.indexOf('morale'))),
      respondent: Uint8Array.from(filled(RESPONDENTS.indexOf('seller'))),
      score: Float64Array.from(answers, () => random.next() * 100),
      answers: new Float64Array(answers.length).fill(1),
    },
  };
}

/** The same with means of teams and of everyone on file, in months of which single answers are on file and in others: these keep only a few. */
export function withGroupMeans(workforce: Workforce, random: Random): Workforce {
  const { pulse, dictionaries } = workforce;
  if (pulse === null) return workforce;
  const lastMonth = Math.max(...pulse.month);
  const months = Array.from({ length: lastMonth - FIRST + 1 }, (_, month) => FIRST + month);
  const kept = new Map(months.map((month) => [month, random.next() < 0.5 ? 1 : random.next() / 2]));
  const single = Array.from(pulse.person.keys()).filter((entry) => random.next() < (kept.get(pulse.month[entry]) ?? 1));
  const means = months.flatMap((month) =>
    [-1, ...dictionaries.team.keys()].filter(() => random.next() < 0.3).map((team) => ({ month, team })),
  );
  const column = (of: Int32Array, added: (mean: (typeof means)[number]) => number) =>
    Int32Array.from([...single.map((entry) => of[entry]), ...means.map(added)]);
  const count = single.length + means.length;
  return {
    ...workforce,
    pulse: {
      person: column(pulse.person, () => -1),
      month: column(pulse.month, ({ month }) => month),
      manager: column(pulse.manager, () => -1),
      team: column(pulse.team, ({ team }) => team),
      dimension: new Uint8Array(count).fill(pulse.dimension[0] ?? 0),
      respondent: new Uint8Array(count).fill(pulse.respondent[0] ?? 0),
      score: Float64Array.from([...single.map((entry) => pulse.score[entry]), ...means.map(() => random.next() * 100)]),
      answers: Float64Array.from([...single.map(() => 1), ...means.map(() => 5 + random.integer(9))]),
    },
  };
}

/** What is told of people, each a table of its own. */
export const DATA = ['training', 'coaching', 'attainment', 'morale', 'lateDays', 'absentDays'] as const;
export type Datum = (typeof DATA)[number];

/** The same organisation, in which one person's hours, results and answers of each month are other by as much. */
export function nudged(
  workforce: Workforce,
  person: number,
  sizeOf: (datum: Datum, month: number) => number,
): Workforce {
  const moved = (
    datum: Datum,
    table: { readonly person: Int32Array; readonly month: Int32Array },
    values: Float64Array,
  ) =>
    values.map((value, entry) =>
      table.person[entry] === person ? value + sizeOf(datum, table.month[entry] - FIRST) : value,
    );
  const { training, coaching, quota, pulse, attendance } = workforce;
  const actual = quota && moved('attainment', quota, quota.actual);
  return {
    ...workforce,
    training: training && { ...training, hours: moved('training', training, training.hours) },
    coaching: coaching && { ...coaching, hours: moved('coaching', coaching, coaching.hours) },
    quota: quota && actual && { ...quota, actual, attainment: actual.map((own) => own / 100) },
    attendance: attendance && {
      ...attendance,
      lateDays: moved('lateDays', attendance, attendance.lateDays),
      absentDays: moved('absentDays', attendance, attendance.absentDays),
    },
    pulse: pulse && { ...pulse, score: moved('morale', pulse, pulse.score) },
  };
}

function named(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}
