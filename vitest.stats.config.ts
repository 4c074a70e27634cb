import { configDefaults, defineConfig } from 'vitest/config';
import base from './vitest.config';

/**
 * The tests of the statistics room alone: what Stryker tries its mutants against. One that takes longer than all others together is
 * left out; with it the score could only be higher.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/core/stats/*.test.ts', 'tests/byHand/stats*.test.ts', 'tests/properties/stats*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/core/stats/largeRows.test.ts'],
    // Instrumented code is slow; Stryker itself says when a mutant takes too long.
    testTimeout: 120_000,
  },
});
