import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orthonormalColumns, riskSets, scoresOfLeavers } from '../../../src/core/claim/riskSets';
import { scoreHoldsWithoutAny } from '../../../src/core/claim/scoreWithoutManagers';
import { chiSquaredUpper } from '../../../src/core/stats/chiSquared';

/** A pair of people of one manager, one of whom left; what is known of each as numbers. */
interface Pair {
  readonly manager: number;
  readonly leaver: readonly number[];
  readonly stayer: readonly number[];
}

function setsOf(pairs: readonly Pair[]) {
  const people = pairs.flatMap(({ leaver, stayer }) => [leaver, stayer]);
  const sets = riskSets(
    Int32Array.from(people, (_, index) => Math.floor(index / 2)),
    new Float64Array(people.length).fill(1),
    Uint8Array.from(people, (_, index) => 1 - (index % 2)),
  );
  const columns = [0, 1].map((column) => Float64Array.from(people, (own) => own[column] ?? 0));
  const manager = Int32Array.from(sets.order, (index) => pairs[Math.floor(index / 2)]?.manager ?? -1);
  return { sets, basis: orthonormalColumns(sets, columns), manager };
}

function holds(pairs: readonly Pair[]): boolean {
  const { sets, basis, manager } = setsOf(pairs);
  return scoreHoldsWithoutAny(sets, basis, manager);
}

/** The same, every time from the data without the manager. */
function holdsAnew(pairs: readonly Pair[]): boolean {
  return [...new Set(pairs.map(({ manager }) => manager))].every((leftOut) => {
    const { sets, basis } = setsOf(pairs.filter(({ manager }) => manager !== leftOut));
    const statistic = scoresOfLeavers(sets, basis).reduce((total, score) => total + score * score, 0);
    return basis.length > 0 && chiSquaredUpper(statistic, basis.length) < 0.1;
  });
}

const told = (manager: number): Pair => ({ manager, leaver: [1, 0], stayer: [0, 0] });

describe('scoreHoldsWithoutAny', () => {
  it('by hand: n pairs that all agree give χ² = n, without one of them n − 1; 10 % asks for 2.71', () => {
    expect(holds([0, 1, 2, 3].map(told))).toBe(true);
    expect(holds([0, 1, 2].map(told))).toBe(false);
  });

  it('sees one manager carry it, however strong it is', () => {
    expect(holds([...Array.from({ length: 20 }, () => told(0)), told(1), told(2)])).toBe(false);
  });

  it('lets go of a column that varies under one manager only, and asks the others', () => {
    const alone: Pair = { manager: 9, leaver: [1, 1], stayer: [0, 0] };
    expect(setsOf([...[0, 1, 2, 3, 4, 5].map(told), alone]).basis).toHaveLength(2);
    expect(holds([...[0, 1, 2, 3, 4, 5].map(told), alone])).toBe(true);
    expect(holds([alone])).toBe(false);
  });

  it('is what the score is without each of them, computed anew', () => {
    const person = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 3 }));
    const pair = fc.record({ manager: fc.integer({ min: 0, max: 4 }), leaver: person, stayer: person });
    let found = 0;
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), fc.integer({ min: 0, max: 8 }), (pairs, lift) => {
        // Lifted leavers make findings that hold; pairs drawn alone hardly ever do.
        const lifted = pairs.map((own) => ({ ...own, leaver: [own.leaver[0], own.leaver[1] + lift] }));
        const expected = holdsAnew(lifted);
        if (expected) found++;
        expect(holds(lifted)).toBe(expected);
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(40);
  });
});
