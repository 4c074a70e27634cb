import { defineConfig } from 'vitest/config';

// Opens exported files in LibreOffice, where it is installed; `npm test` holds the same contract by reading them.
export default defineConfig({
  test: { include: ['tests/office/**/*.office.ts'], environment: 'node', retry: 0, testTimeout: 180_000 },
});
