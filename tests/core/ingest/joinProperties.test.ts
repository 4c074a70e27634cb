import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, isoDay, NO_DAY } from '../../../src/core/model/calendar';
import { EXIT_KINDS } from '../../../src/core/model/ids';
import type { Reading } from '../../../src/core/model/reading';
import type { Workforce } from '../../../src/core/model/workforce';
import { join, table } from './joinFixture';

type Rows = readonly (readonly (string | number)[])[];

const isoDate = fc.integer({ min: 18_000, max: 19_500 }).map((day) => isoDay(day as CalendarDay));
const orNothing = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | string> => fc.oneof(value, fc.constant(''));
const someone = fc.constantFrom('1', '2', '3', '03', '4.0', 'x', '');
const somewhere = fc.constantFrom('north', 'south', '');
const period = fc.constantFrom('2019-05', '2020-01', '2020-02', '2020Q2', '2021-12', '2030-01', '');

/** Rows of every table with all that can go wrong: unknown people, contradictions, gaps, repeats. */
const anyRows = fc.record({
  hires: fc.array(fc.tuple(someone, orNothing(isoDate), orNothing(isoDate), somewhere), { maxLength: 8 }),
  exits: fc.array(fc.tuple(someone, orNothing(isoDate), fc.constantFrom(...EXIT_KINDS)), { maxLength: 6 }),
  assignments: fc.array(fc.tuple(someone, somewhere, orNothing(isoDate), orNothing(isoDate)), { maxLength: 8 }),
  coaching: fc.array(fc.tuple(someone, period, orNothing(fc.integer({ min: -1, max: 800 }))), { maxLength: 8 }),
  quota: fc.array(fc.tuple(someone, period, orNothing(fc.integer({ min: 0, max: 3 })), orNothing(fc.nat(9))), {
    maxLength: 8,
  }),
  pulse: fc.array(fc.tuple(someone, somewhere, period, orNothing(fc.integer({ min: 0, max: 12 }))), { maxLength: 8 }),
});

const column = (rows: Rows, index: number): (string | number)[] => rows.map((row) => row[index]);

type AnyRows = typeof anyRows extends fc.Arbitrary<infer T> ? T : never;

function readings(rows: AnyRows): Reading[] {
  const { hires, exits, assignments, coaching, quota, pulse } = rows;
  return [
    table('hires', {
      employeeId: column(hires, 0),
      hireDate: column(hires, 1),
      exitDate: column(hires, 2),
      team: column(hires, 3),
    }),
    table('exits', { employeeId: column(exits, 0), exitDate: column(exits, 1), exitKind: column(exits, 2) }),
    table('assignments', {
      employeeId: column(assignments, 0),
      manager: column(assignments, 1),
      from: column(assignments, 2),
      to: column(assignments, 3),
    }),
    table('coaching', { employeeId: column(coaching, 0), period: column(coaching, 1), hours: column(coaching, 2) }),
    table('coaching', { employeeId: column(coaching, 0), period: column(coaching, 1), hours: column(coaching, 2) }),
    table('quota', {
      employeeId: column(quota, 0),
      period: column(quota, 1),
      quota: column(quota, 2),
      actual: column(quota, 3),
    }),
    table('pulse', {
      employeeId: column(pulse, 0),
      team: column(pulse, 1),
      period: column(pulse, 2),
      score: column(pulse, 3),
    }),
  ];
}

function expectSound(workforce: Workforce): void {
  const { spells, assignments, people, asOf } = workforce;
  expect(new Set(spells.person).size).toBe(people.count);
  for (let spell = 0; spell < spells.count; spell++) {
    expect(spells.exit[spell]).toBeGreaterThanOrEqual(spells.hire[spell]);
    expect(spells.hire[spell]).toBeLessThanOrEqual(asOf);
    expect(spells.exitKind[spell] === 255).toBe(spells.exit[spell] === NO_DAY);
    if (spell === 0) continue;
    const samePerson = spells.person[spell] === spells.person[spell - 1];
    expect(spells.person[spell]).toBeGreaterThanOrEqual(spells.person[spell - 1]);
    if (samePerson) expect(spells.hire[spell]).toBeGreaterThan(spells.exit[spell - 1]);
  }
  const firsts = [...assignments.spell].filter((spell, index) => index === 0 || assignments.spell[index - 1] !== spell);
  expect(firsts).toEqual([...Array(spells.count).keys()]);
  for (let index = 0; index < assignments.count; index++) {
    const spell = assignments.spell[index];
    const next = index + 1 < assignments.count && assignments.spell[index + 1] === spell;
    const first = index === 0 || assignments.spell[index - 1] !== spell;
    expect(assignments.to[index]).toBeGreaterThanOrEqual(assignments.from[index]);
    if (first) expect(assignments.from[index]).toBe(spells.hire[spell]);
    expect(assignments.to[index]).toBe(next ? assignments.from[index + 1] - 1 : spells.exit[spell]);
  }
  for (const measure of [workforce.coaching, workforce.quota]) {
    if (measure === null) continue;
    for (let entry = 1; entry < measure.person.length; entry++) {
      const step = measure.person[entry] - measure.person[entry - 1];
      expect(step > 0 || (step === 0 && measure.month[entry] > measure.month[entry - 1])).toBe(true);
    }
  }
}

describe('whatever the files hold', () => {
  test('every row is used or set aside once, and the workforce is sound', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const before = readings(rows);
        const result = join(before);
        for (const [index, reading] of result.readings.entries()) {
          const aside = reading.setAside.reduce((sum, issue) => sum + issue.count, 0);
          expect(reading.rowsUsed + aside).toBe(before[index].rowsRead);
          const kept = [...reading.rowNumbers, ...reading.setAside.map((issue) => issue.row)];
          expect(kept.sort((a, b) => a - b)).toEqual([...before[index].rowNumbers]);
        }
        if (result.workforce !== null) expectSound(result.workforce);
      }),
      { numRuns: 500 },
    );
  });

  test('a second copy of the coaching under another name changes no hour', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const files = readings(rows);
        const once = join(files.filter((_, index) => index !== 4)).workforce?.coaching;
        expect(join(files).workforce?.coaching).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

/** Rows without contradictions: each person once, each month once. */
const cleanRows = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 99 }).map((number) => `E${number}`),
    hire: fc.integer({ min: 18_000, max: 18_500 }),
    stay: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
    team: somewhere,
    months: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
  }),
  { selector: (person) => person.id, minLength: 1, maxLength: 15 },
);

test('the order of rows and files does not matter', () => {
  fc.assert(
    fc.property(
      cleanRows.chain((people) =>
        fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
      ),
      ([people, shuffled]) => {
        const files = (list: typeof people): Reading[] => [
          table('hires', {
            employeeId: list.map((person) => person.id),
            hireDate: list.map((person) => isoDay(person.hire as CalendarDay)),
            exitDate: list.map(({ hire, stay }) => (stay === null ? '' : isoDay((hire + stay) as CalendarDay))),
            team: list.map((person) => person.team),
          }),
          table('quota', {
            employeeId: list.flatMap((person) => person.months.map(() => person.id)),
            period: list.flatMap((person) => person.months.map((month) => `2020-0${month}`)),
            quota: list.flatMap((person) => person.months.map((month) => month)),
            actual: list.flatMap((person) => person.months.map((month) => month * 2)),
          }),
        ];
        expect(join(files(shuffled).reverse()).workforce).toEqual(join(files(people)).workforce);
      },
    ),
    { numRuns: 200 },
  );
});
