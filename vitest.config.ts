import { configDefaults, defineConfig } from 'vitest/config';
import { buildConstants } from './scripts/project.mjs';

// Pinned, so that no result depends on where it was computed; `npm test` adds a run under a zone with daylight saving.
process.env.TZ = process.env.MAINSTAY_TEST_ZONE ?? 'UTC';

export default defineConfig({
  define: buildConstants(),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/firefox/**'],
    environment: 'node',
    retry: 0,
    // One for each processor: a run does nothing else meanwhile.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
