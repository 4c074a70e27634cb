import { defineConfig } from 'vitest/config';
import base from './vitest.config';

/** The tests of the statistics room alone: what Stryker tries its mutants against. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/core/stats/*.test.ts', 'tests/byHand/stats*.test.ts', 'tests/properties/stats*.test.ts'],
  },
});
