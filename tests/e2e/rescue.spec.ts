import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { openSample } from './support/files';
import { expect, test } from './support/test';

const dist = join(projectRoot, 'dist');

/** A host whose folder a test may change. */
const testOnHost = test.extend<{ folder: string }>({
  folder: async ({ browserName: _engine }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'mainstay-host-'));
    cpSync(dist, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ folder }, use) => {
    const server = createStaticServer(folder);
    await use(`http://127.0.0.1:${await listen(server, { port: 0 })}/`);
    server.close();
    server.closeAllConnections();
  },
});

testOnHost('a new version asks before it reloads, and is there afterwards', async ({ page, folder }) => {
  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await openSample(page, 'tooSmall');
  const file = join(folder, 'serviceWorker.js');
  const text = readFileSync(file, 'utf8');
  const build = /"([0-9a-f]{12})"/.exec(text)?.[1] ?? '';
  const newer = build.replace(/./g, 'f');
  writeFileSync(file, text.replace(`"${build}"`, `"${newer}"`));
  await page.reload();
  await expect(page.locator('[data-new-version]')).toBeVisible();
  await page.evaluate(() => Reflect.set(globalThis, 'stillHere', true));
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'stillHere'))).toBe(true);
  await page.reload();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload now' }).click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-new-version]')).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([`mainstay / ${build}`, `mainstay / ${newer}`]);
});

test.describe('where the page makes a mistake', () => {
  test.use({ serviceWorkers: 'block' });

  test('words that do not come are said to be missing, asked for a few times at most, and come later', async ({
    page,
    context,
    offences,
  }) => {
    let asked = 0;
    await context.route(/assets\/screens-/, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto('./#/overview');
    await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible();
    expect(asked).toBeLessThan(10);
    await context.unroute(/assets\/screens-/);
    await page.getByRole('button', { name: /reload/i }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
    offences.length = 0;
  });

  test('a worker that died is told of when another part of the data is asked for', async ({ page }) => {
    await page.addInitScript(() => {
      const started: Worker[] = [];
      Reflect.set(globalThis, 'started', started);
      globalThis.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          started.push(this);
        }
      };
    });
    await openSample(page, 'tooSmall');
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await expect(page.locator('[data-figure="whole.turnover.rate"]')).toBeVisible();
    await page.evaluate(() => {
      for (const worker of Reflect.get(globalThis, 'started')) {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      }
    });
    await page.getByRole('link', { name: 'Managers', exact: true }).click();
    await expect(page.getByText(/The last step did not work\. What was read before is still here\./)).toBeVisible();
  });

  test('the project can be saved all the same, and a report without data', async ({ page, context, offences }) => {
    await openSample(page, 'tooSmall');
    await context.route(/assets\/HoursScreen/, (route) => route.abort());
    await page.getByRole('link', { name: 'Hours & churn' }).click();
    await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible();
    const [project] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the project with its data' }).click(),
    ]);
    expect(project.suggestedFilename()).toMatch(/^mainstay-[\d-]+\.mainstay$/);
    expect(
      readFileSync(await project.path())
        .subarray(0, 8)
        .toString(),
    ).toBe('MAINSTAY');
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a report of the mistake, without data' }).click(),
    ]);
    expect(readFileSync(await report.path(), 'utf8')).toMatch(
      /^Mainstay 0\.1\.0, build [0-9a-f]{12}\n.*Chrome.*\n(?:Type)?Error\n/,
    );
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await expect(page.locator('[data-figure="whole.turnover.rate"]')).toBeVisible();
    expect(offences.filter((told) => !told.includes('HoursScreen'))).toEqual([]);
    offences.length = 0;
  });
});
