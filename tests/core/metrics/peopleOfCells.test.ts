import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOf, fewGroups } from '../../../src/core/metrics/cells';
import { groupsBy, type Unit } from '../../../src/core/metrics/groups';
import { type Measured, measured } from '../../../src/core/metrics/measured';
import { peopleOfFew, settledOfFew } from '../../../src/core/metrics/peopleOfCells';
import type { Period } from '../../../src/core/metrics/period';
import { type DraftSpell, workforce } from './workforceFixture';

const FIRST = 18_000;
const DAYS = 400;

const region = fc.integer({ min: -1, max: 1 });
const team = fc.integer({ min: -1, max: 2 });
const stays = fc.record({
  gap: fc.integer({ min: 1, max: 120 }),
  length: fc.integer({ min: 0, max: 300 }),
  ...{ team, region },
  moves: fc.array(fc.record({ after: fc.integer({ min: 1, max: 60 }), team, region }), { maxLength: 4 }),
});

/** People with several stays and moves, there and back, before and after the data begin and end; part of their regions is unknown. */
const people = fc
  .array(fc.array(stays, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((careers) => {
    const spells = careers.flatMap((career, person) => {
      let day = FIRST - 150;
      return career.map(({ gap, length, moves, ...place }): DraftSpell => {
        const hire = day + gap;
        day = hire + length;
        let from = hire;
        const all = moves.map(({ after, ...next }) => {
          from += after;
          return { from, ...next };
        });
        return { person, hire, exit: day, ...place, moves: all.filter((move) => move.from <= day) };
      });
    });
    return measured(workforce({ from: FIRST, asOf: FIRST + DAYS, spells }));
  });

/** Who is in: null for everyone; the regions chosen; one team, which cuts cells. */
const units = fc.oneof(
  fc.constant(null),
  fc.subarray([-1, 0, 1]).map((chosen) => ({ column: 'region' as const, chosen })),
  fc.subarray([-1, 0, 1, 2]).map((chosen) => ({ column: 'team' as const, chosen })),
);
const unitOf = (
  { workforce: { assignments } }: Measured,
  choice: typeof units extends fc.Arbitrary<infer T> ? T : never,
) => choice && Uint8Array.from(assignments[choice.column], (code) => Number(choice.chosen.includes(code)));

/** Looks at each person by himself: in which groups he was on any day of the period, or stood on his first day of a month of it. */
function personByPerson(counts: Measured, unit: Unit | null, { first, last }: Period) {
  const { workforce: force, grid, stands } = counts;
  const { assignments, spells, dictionaries } = force;
  const groups = dictionaries.region.length + 1;
  const found = { people: new Array<number>(groups).fill(0), settled: new Array<number>(groups).fill(0) };
  const groupOf = (stretch: number) => (assignments.region[stretch] < 0 ? groups - 1 : assignments.region[stretch]);
  const isIn = (stretch: number) => unit === null || unit[stretch] === 1;
  for (let person = 0; person < force.people.count; person++) {
    const own = [...assignments.spell.keys()].filter((stretch) => spells.person[assignments.spell[stretch]] === person);
    const there = own.filter(
      (stretch) => assignments.from[stretch] <= grid.lastDay[last] && assignments.to[stretch] >= grid.firstDay[first],
    );
    for (const group of new Set(there.filter(isIn).map(groupOf))) found.people[group]++;
    const months = Array.from({ length: last - first + 1 }, (_, month) => stands(person, first + month));
    const stood = months.filter((stretch) => stretch >= 0 && isIn(stretch));
    for (const group of new Set(stood.map(groupOf))) found.settled[group]++;
  }
  return found;
}

describe('people of regions counted by cells', () => {
  it('are those found person by person, in any part and period', () => {
    const seen = { whole: 0, cut: 0, inSeveral: 0 };
    fc.assert(
      fc.property(people, units, fc.nat(), fc.nat(), (counts, choice, from, to) => {
        const { months } = counts.grid;
        const [first = 0, last = 0] = [from % months, to % months].sort((left, right) => left - right);
        const unit = unitOf(counts, choice);
        const grouping = fewGroups(counts, 'region', unit);
        const direct = personByPerson(counts, unit, { first, last });
        const groups = direct.people.length;
        const found = [peopleOfFew, settledOfFew].map((of) =>
          of(counts, grouping, { first, last }).subarray(0, groups),
        );
        expect(found.map((own) => [...own])).toEqual([direct.people, direct.settled]);
        seen[cutOf(counts, grouping).rest === null ? 'whole' : 'cut']++;
        if (direct.people.reduce((sum, own) => sum + own, 0) > counts.workforce.people.count) seen.inSeveral++;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it('stand in the groups that a look at each assignment finds', () => {
    fc.assert(
      fc.property(people, units, (counts, choice) => {
        const unit = unitOf(counts, choice);
        const grouping = fewGroups(counts, 'region', unit);
        const direct = groupsBy(counts.workforce, 'region', unit);
        const { codes, groups } = cutOf(counts, grouping);
        expect({ ...grouping }).toEqual(direct);
        expect(codes.map((code) => groups[code])).toEqual(direct.of);
        expect(cutOf(counts, grouping).groupOf).toEqual(cutOf(counts, direct).groupOf);
      }),
    );
  });
});
