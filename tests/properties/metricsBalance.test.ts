import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyone, type Grouping, groupsBy } from '../../src/core/metrics/groups';
import { movements } from '../../src/core/metrics/headcount';
import { DAYS_PER_YEAR, NO_DAY } from '../../src/core/model/calendar';
import { EXIT_KINDS } from '../../src/core/model/ids';
import type { Workforce } from '../../src/core/model/workforce';
import { monthGrid, personDaysByMonth } from '../../src/core/panel/exposure';
import { type DraftSpell, workforce } from '../core/metrics/workforceFixture';
import { byGroup, byMonth, byYear, overall } from '../support/figures';

const FIRST = 18_000;
const SPAN = 500;

/** One person's life: gaps and lengths in turn, so that spells never overlap. */
const career = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 150 }),
    length: fc.integer({ min: 0, max: 400 }),
    kind: fc.constantFrom(...EXIT_KINDS),
    team: fc.integer({ min: -1, max: 2 }),
    moves: fc.array(fc.record({ after: fc.integer({ min: 1, max: 90 }), team: fc.integer({ min: -1, max: 2 }) }), {
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Rehires, transfers (also into the same team and into none), one-day spells, exits before and after the window. */
const workforces = fc
  .record({
    careers: fc.array(fc.record({ spells: career, stays: fc.boolean() }), { minLength: 1, maxLength: 12 }),
    from: fc.integer({ min: FIRST, max: FIRST + SPAN }),
    days: fc.integer({ min: 0, max: SPAN }),
  })
  .map(({ careers, from, days }) => {
    const asOf = from + days;
    let person = 0;
    const spells: DraftSpell[] = [];
    for (const { spells: life, stays } of careers) {
      const drafts = draftSpells(person, life, stays).filter((spell) => Number(spell.hire) <= asOf);
      if (drafts.length > 0) person++;
      spells.push(...drafts);
    }
    return { from, asOf, spells };
  })
  .filter(({ spells }) => spells.length > 0)
  .map(workforce);

type Life = typeof career extends fc.Arbitrary<infer T> ? T : never;

function draftSpells(person: number, life: Life, stays: boolean): DraftSpell[] {
  let day = FIRST - 200;
  return life.map(({ gap, length, kind, team, moves }, index) => {
    const hire = day + gap;
    const exit = hire + length;
    day = exit;
    const starts: { from: number; team: number }[] = [];
    for (const { after, team: next } of moves) starts.push({ from: (starts.at(-1)?.from ?? hire) + after, team: next });
    const inside = starts.filter((move) => move.from <= exit);
    const open = stays && index === life.length - 1;
    return open ? { person, hire, team, moves: inside } : { person, hire, exit, kind, team, moves: inside };
  });
}

/** The group a stretch index holds on a day, by looking at each: the definition, written out. */
function groupOn(force: Workforce, grouping: Grouping, spell: number, day: number): number {
  const { assignments } = force;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    if (assignments.spell[stretch] !== spell) continue;
    if (assignments.from[stretch] <= day && assignments.to[stretch] >= day) return grouping.of[stretch];
  }
  return -1;
}

function slowHeadcount(force: Workforce, grouping: Grouping, group: number, day: number): number {
  let heads = 0;
  for (let spell = 0; spell < force.spells.count; spell++) {
    const there = force.spells.hire[spell] <= day && force.spells.exit[spell] > day;
    if (there && groupOn(force, grouping, spell, day) === group) heads++;
  }
  return heads;
}

describe('head counts balance', () => {
  test('opening + hires + in − exits − out = closing, for every team and month; transfers balance to zero', () => {
    fc.assert(
      fc.property(workforces, (force) => {
        const grouping = groupsBy(force, 'team', null);
        const grid = monthGrid(force.from, force.asOf);
        const moved = movements(force, grouping, grid);
        for (let month = 0; month < grid.months; month++) {
          let transfers = 0;
          for (let group = 0; group < grouping.count; group++) {
            const cell = group * grid.months + month;
            const boundary = group * (grid.months + 1) + month;
            const exits = moved.exitsByKind.reduce((sum, cells) => sum + cells[cell], 0);
            const change = moved.hires[cell] + moved.transfersIn[cell] - exits - moved.transfersOut[cell];
            expect(moved.headcount[boundary] + change).toBe(moved.headcount[boundary + 1]);
            transfers += moved.transfersIn[cell] - moved.transfersOut[cell];
          }
          expect(transfers).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('headcounts and days at risk are those of looking at every day of every spell', () => {
    fc.assert(
      fc.property(workforces, (force) => {
        const grouping = groupsBy(force, 'team', null);
        const grid = monthGrid(force.from, force.asOf);
        const moved = movements(force, grouping, grid);
        const days = personDaysByMonth(force.assignments, grouping, grid);
        for (let group = 0; group < grouping.count; group++) {
          expect(moved.headcount[group * (grid.months + 1)]).toBe(
            slowHeadcount(force, grouping, group, force.from - 1),
          );
          for (let month = 0; month < grid.months; month++) {
            const closing = slowHeadcount(force, grouping, group, grid.lastDay[month]);
            expect(moved.headcount[group * (grid.months + 1) + month + 1]).toBe(closing);
            let slow = 0;
            for (let day = grid.firstDay[month]; day <= grid.lastDay[month]; day++) {
              for (let spell = 0; spell < force.spells.count; spell++) {
                if (groupOn(force, grouping, spell, day) === group) slow++;
              }
            }
            expect(days[group * grid.months + month]).toBe(slow);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('months add up to years, years to the whole; teams and those without one add up to everyone', () => {
    fc.assert(
      fc.property(workforces, (force) => {
        const whole = overall(force, 'all');
        const { spells, from, asOf } = force;
        const inside = (day: number): boolean => day >= from && day <= asOf;
        expect(whole.hires).toBe(spells.hire.filter(inside).length);
        expect(whole.exits).toBe(spells.exit.filter((day) => day !== NO_DAY && inside(day)).length);
        for (const parts of [byMonth(force, 'all'), byYear(force, 'all')]) {
          const sum = (of: (part: (typeof parts)[number]) => number): number =>
            parts.reduce((t, part) => t + of(part), 0);
          expect(sum((part) => part.hires)).toBe(whole.hires);
          expect(sum((part) => part.exits)).toBe(whole.exits);
          // Sums of quotients of whole days: only the rounding of the divisions differs.
          expect(sum((part) => part.personYears) * DAYS_PER_YEAR).toBeCloseTo(whole.personYears * DAYS_PER_YEAR, 6);
          for (const [index, part] of parts.entries()) {
            expect(part.opening + part.hires - part.exits).toBe(part.closing);
            expect(part.opening).toBe(index === 0 ? whole.opening : parts[index - 1].closing);
            expect([part.transfersIn, part.transfersOut]).toEqual([0, 0]);
          }
        }
        const teams = groupsBy(force, 'team', null);
        const grid = monthGrid(from, asOf);
        const teamDays = personDaysByMonth(force.assignments, teams, grid);
        const all = everyone(force, null);
        const allDays = personDaysByMonth(force.assignments, all, grid);
        for (let month = 0; month < grid.months; month++) {
          const sum = Array.from({ length: teams.count }, (_, group) => teamDays[group * grid.months + month]);
          expect(sum.reduce((a, b) => a + b, 0)).toBe(allDays[month]);
        }
        const shown = byGroup(force, 'team', 'all');
        const total = (of: (team: (typeof shown)[number]) => number): number =>
          shown.reduce((t, team) => t + of(team), 0);
        if (shown.length > 0) {
          expect(total((team) => team.closing)).toBe(whole.closing);
          expect(total((team) => team.exits)).toBe(whole.exits);
          expect(total((team) => team.transfersIn)).toBe(total((team) => team.transfersOut));
        }
        for (const team of shown) {
          const { opening, hires, transfersIn, exits, transfersOut, closing } = team;
          expect(opening + hires + transfersIn - exits - transfersOut).toBe(closing);
        }
      }),
      { numRuns: 200 },
    );
  });
});
