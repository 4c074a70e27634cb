import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianOf } from '../../../src/core/metrics/medianOf';

/** Few enough to be selected, and so many that they are counted by bins first. */
const SIZES = fc.constantFrom(1, 2, 7, 4095, 4096, 4097, 9000);

it('the median of few and of many values is that of the sorted ones, ties, losses and ratios far above 2 among them', () => {
  fc.assert(
    fc.property(
      SIZES,
      fc.array(fc.double({ min: -3, max: 30, noNaN: true }), { minLength: 1, maxLength: 60 }),
      (size, some) => {
        const values = Float64Array.from({ length: size }, (_, at) => some[(at * 7919) % some.length]);
        const sorted = values.toSorted();
        const middle = (sorted[(size - 1) >> 1] + sorted[size >> 1]) / 2;
        expect(medianOf(values)).toBe(size % 2 === 1 ? sorted[size >> 1] : middle);
      },
    ),
    { numRuns: 200 },
  );
});
