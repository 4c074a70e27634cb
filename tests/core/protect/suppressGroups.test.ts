import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuppressed } from '../../../src/core/model/estimate';
import { suppressGroups } from '../../../src/core/protect/suppressGroups';

interface Group {
  readonly people: number;
}
const suppress = (sizes: readonly number[], minimum = 5) =>
  suppressGroups<Group>(
    sizes.map((people) => ({ people })),
    (group) => group.people,
    minimum,
  ).map((group) => (isSuppressed(group) ? group.suppressed : group.people));

describe('suppressGroups, by hand', () => {
  it('leaves large groups alone', () => {
    expect(suppress([5, 9, 12])).toEqual([5, 9, 12]);
  });

  it('takes a second group with a single small one, which the total would give away', () => {
    expect(suppress([12, 3, 9, 7])).toEqual([12, 'groupTooSmall', 9, 'complement']);
  });

  it('takes more until the largest hidden group reaches the minimum, for the same few may stand in two small groups', () => {
    expect(suppress([1, 2, 8, 20])).toEqual(['groupTooSmall', 'groupTooSmall', 'complement', 20]);
    expect(suppress([3, 4, 8, 20])).toEqual(['groupTooSmall', 'groupTooSmall', 'complement', 20]);
    expect(suppress([3, 8, 9, 20])).toEqual(['groupTooSmall', 'complement', 9, 20]);
  });
});

describe('suppressGroups, for any groups', () => {
  it('shows no small group, and none can be had by subtraction from the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }),
        fc.integer({ min: 3, max: 10 }),
        (sizes, minimum) => {
          const shown = suppress(sizes, minimum);
          const hidden = sizes.filter((_, index) => typeof shown[index] === 'string');
          const open = sizes.filter((_, index) => typeof shown[index] === 'number');
          expect(open.every((people) => people >= minimum)).toBe(true);
          if (hidden.length > 0 && open.length > 0) {
            expect(hidden.length).toBeGreaterThan(1);
            expect(Math.max(...hidden)).toBeGreaterThanOrEqual(minimum);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
