import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { freePort } from './scripts/server.mjs';

// Found once; the processes that Playwright starts inherit both.
process.env.MAINSTAY_BROWSER = await findBrowser();
process.env.MAINSTAY_TEST_PORT ??= String(await freePort());

const address = `http://127.0.0.1:${process.env.MAINSTAY_TEST_PORT}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.MAINSTAY_BROWSER, args: ['--no-sandbox'] },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    url: address,
    env: { PORT: process.env.MAINSTAY_TEST_PORT },
    reuseExistingServer: false,
  },
});
