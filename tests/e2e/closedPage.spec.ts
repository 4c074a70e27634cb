import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { projectRoot } from '../../scripts/project.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { expect, test } from './support/test';

/** The same app from a host that sends none of the headers it should. */
const testWithoutHeaders = test.extend({
  baseURL: async ({ baseURL: _served }, use) => {
    const server = createStaticServer(join(projectRoot, 'dist'), {});
    await use(`http://127.0.0.1:${await listen(server, { port: 0 })}/`);
    server.close();
  },
});

async function analysisWorker(page: Page): Promise<Worker> {
  await page.goto('./');
  const started = page.waitForEvent('worker');
  // It waits for the reader to do something.
  await page.mouse.move(10, 10);
  return started;
}

/** What comes of asking the own host. */
function ask(address: string): Promise<string> {
  return fetch(address).then(
    ({ status }) => `answered ${status}`,
    ({ name }: Error) => `refused ${name}`,
  );
}

async function expectClosed(page: Page, offences: string[]): Promise<void> {
  const worker = await analysisWorker(page);
  expect(worker.url()).toMatch(/^blob:/);
  const address = new URL('icon.svg', page.url()).href;
  expect(await ask(address), 'asked from outside').toBe('answered 200');
  expect(await page.evaluate(ask, address)).toBe('refused TypeError');
  expect(await worker.evaluate(ask, address)).toBe('refused TypeError');
  await expect
    .poll(() => offences.some((told) => told.startsWith('policy violation in a worker: connect-src')))
    .toBe(true);
  const provoked = /policy violation|violates the (document's|following) Content Security Policy/;
  expect(offences.filter((told) => !provoked.test(told))).toEqual([]);
  offences.length = 0;
}

test('page and worker can ask nothing, not even their own host', async ({ page, offences }) => {
  await expectClosed(page, offences);
});

testWithoutHeaders('so also where the host sends no headers', async ({ page, offences }) => {
  await expectClosed(page, offences);
});
