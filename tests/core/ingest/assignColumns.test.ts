import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignColumns } from '../../../src/core/ingest/assignColumns';

function bestByTrial(scores: readonly (readonly number[])[], row: number, taken: readonly number[]): number {
  if (row === scores.length) return 0;
  let best = bestByTrial(scores, row + 1, taken);
  scores[row].forEach((score, column) => {
    if (score > 0 && !taken.includes(column))
      best = Math.max(best, score + bestByTrial(scores, row + 1, [...taken, column]));
  });
  return best;
}

test('the best total, not the best first', () => {
  const scores = [
    [1, 0.95],
    [0.99, 0],
  ];
  expect(assignColumns(scores)).toEqual([1, 0]);
});

test('the total of every small table is the best there is, each column used once', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.constantFrom(0, 0, 0.5, 0.6, 0.75, 0.85, 0.95, 1), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );
  fc.assert(
    fc.property(matrix, (scores) => {
      const assigned = assignColumns(scores);
      const used = assigned.filter((column) => column !== null);
      expect(new Set(used).size).toBe(used.length);
      const total = assigned.reduce<number>((sum, column, row) => sum + (column === null ? 0 : scores[row][column]), 0);
      // Sums of at most five scores with two decimals: equal up to rounding of the last bit.
      expect(total).toBeCloseTo(bestByTrial(scores, 0, []), 10);
    }),
    { numRuns: 300 },
  );
});
