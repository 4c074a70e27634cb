import { defineConfig } from '@playwright/test';
import { findFirefox } from './scripts/firefox.mjs';
import { freePort } from './scripts/server.mjs';

// Found once; the processes that Playwright starts inherit both.
process.env.MAINSTAY_FIREFOX = findFirefox();
process.env.MAINSTAY_TEST_PORT ??= String(await freePort());

const address = `http://127.0.0.1:${process.env.MAINSTAY_TEST_PORT}/`;

export default defineConfig({
  testDir: 'tests/firefox',
  outputDir: 'test-results/firefox',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    browserName: 'firefox',
    // The browser as it is installed; Playwright's own channel would be a build of its own.
    channel: 'moz-firefox',
    launchOptions: { executablePath: process.env.MAINSTAY_FIREFOX },
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    url: address,
    env: { PORT: process.env.MAINSTAY_TEST_PORT },
    reuseExistingServer: false,
  },
});
