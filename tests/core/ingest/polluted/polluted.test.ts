import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFile, outcomeOf, pollute } from './outcome';
import { POLLUTIONS } from './pollutions';

/** Enough for a change that breaks a class to show, always the same; `MAINSTAY_POLLUTED_RUNS` asks for as many others. */
const MORE = process.env.MAINSTAY_POLLUTED_RUNS;
const EXTENT = MORE === undefined ? { numRuns: 8, seed: 7 } : { numRuns: Number(MORE) };

/**
 * Rows none of which a pollution touched are all read as they were meant; rows it touched are, or are set aside. What a class
 * may do worse, and why, is said where it stands.
 */
describe.each(Object.entries(POLLUTIONS))('the same table is read back: %s', (_, pollutions) => {
  test.each(Object.entries(pollutions))('%s', (_name, pollution) => {
    fc.assert(
      fc.property(cleanFile, (file) => {
        const { kind, why } = outcomeOf(file, pollute(file, pollution));
        if (kind === 'same') return;
        expect({ kind, why }).toEqual({ kind: pollution.atWorst ?? 'same', why });
      }),
      EXTENT,
    );
  });
});
