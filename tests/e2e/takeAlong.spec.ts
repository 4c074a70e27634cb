import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { expectSoundPresentation } from '../export/contract';
import { HOSTILE } from '../export/hostile';
import { allOf, Package } from '../export/package';
import { dropFiles, openSample, sampleFolder } from './support/files';
import { chartsToTake } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

const KINDS = ['pptx', 'html', 'csv', 'json'] as const;
type Kind = (typeof KINDS)[number];

async function putTogether(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Put a review together' }).click();
  await expect.poll(() => page.locator('[data-slide-kind]').count()).toBeGreaterThan(8);
  await page.getByRole('button', { name: 'Take along' }).click();
}

async function taken(page: Page, kind: Kind, testInfo: TestInfo): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take=${kind}]`).click()]);
  const path = testInfo.outputPath(`taken.${kind}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

/** All that stands in a file, and in the files within. */
function textIn(bytes: Uint8Array): string {
  if (!Buffer.from(bytes.subarray(0, 2)).equals(Buffer.from('PK'))) return Buffer.from(bytes).toString('utf8');
  const file = new Package(bytes);
  return file.paths.map((path) => `${path}\n${textIn(file.bytesOf(path))}`).join('\n');
}

/** The report as a reader opens it: from a folder, without a server. */
async function expectReportAlone(browser: Browser, path: string): Promise<void> {
  const asked: string[] = [];
  const context = await browser.newContext();
  const report = await context.newPage();
  report.on('request', (request) => asked.push(request.url()));
  report.on('console', (message) => asked.push(message.text()));
  await report.goto(pathToFileURL(path).href);
  expect(asked).toHaveLength(1);
  expect(await report.locator('script, link, iframe, object, embed, [onclick], [onload]').count()).toBe(0);
  expect(await report.locator('figure svg').count()).toBeGreaterThanOrEqual(3);
  expect(await report.locator('section table').count()).toBeGreaterThanOrEqual(3);
  const { violations } = await new AxeBuilder({ page: report }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await context.close();
}

test('a review made from the sample goes along as presentation, report, numbers and JSON', async ({
  page,
  browser,
}, testInfo) => {
  await openSample(page, 'coachingCounts');
  await putTogether(page);
  await expectNoAxeViolations(page);
  const slides = await page.locator('[data-slide-kind]').count();
  const charts = await page.locator('[data-slide-kind=chart]').count();
  const files = { pptx: 'review', html: 'report', csv: 'numbers', json: 'review' };
  const paths = new Map<Kind, string>();
  for (const kind of KINDS) {
    const { name, path } = await taken(page, kind, testInfo);
    const extension = kind === 'csv' ? 'zip' : kind;
    expect(name).toMatch(new RegExp(`^mainstay-${files[kind]}-\\d{4}-\\d{2}-\\d{2}\\.${extension}$`));
    await expect(page.getByText(`Saved: ${name}`)).toBeVisible();
    paths.set(kind, path);
  }
  const bytesOf = (kind: Kind) => readFileSync(paths.get(kind) ?? '');
  const deck = expectSoundPresentation(bytesOf('pptx'));
  expect(deck.matching(/slides\/slide\d+\.xml$/).length).toBeGreaterThanOrEqual(slides);
  expect(deck.matching(/charts\/chart\d+\.xml$/)).toHaveLength(charts);
  const json = JSON.parse(bytesOf('json').toString('utf8'));
  expect(json.slides).toHaveLength(slides);
  const tables = new Package(bytesOf('csv'));
  expect(tables.matching(/^slide-\d+\.csv$/)).toHaveLength(charts);
  expect(tables.text('slides.csv')).toContain('Mainstay 0.1.0');
  await expectReportAlone(browser, paths.get('html') ?? '');
});

interface Canaries {
  readonly files: ReturnType<typeof sampleFolder>;
  /** Every manager of the files, and what every id of an employee begins with. */
  readonly names: readonly string[];
}

/** A sample company whose people can be found again in any byte. */
function canaries(): Canaries {
  const files = sampleFolder('coaching-counts-en').map((file) => ({
    ...file,
    buffer: Buffer.from(file.buffer.toString('utf8').replace(/^(\d{5}),/gm, 'Canary$1,')),
  }));
  const assignments = files.find(({ name }) => name === 'assignments.csv')?.buffer.toString('utf8') ?? '';
  const managers = assignments.split('\n').map((line) => line.split(',')[1] ?? '');
  const names = [...new Set(managers)].filter((name) => /^\p{L}+ \p{L}+$/u.test(name));
  expect(names.length).toBeGreaterThan(10);
  return { files, names: [...names, 'Canary'] };
}

async function dropCanaries(page: Page): Promise<readonly string[]> {
  const { files, names } = canaries();
  await page.goto('./');
  await dropFiles(page, files);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('7 files read', { timeout: 40_000 });
  return names;
}

function expectNobody(text: string, names: readonly string[], where: string): void {
  expect(
    names.filter((name) => text.includes(name)),
    where,
  ).toEqual([]);
}

test('nobody is named in what goes along: no manager, no employee, in no byte and no file name', async ({
  page,
}, testInfo) => {
  const names = await dropCanaries(page);
  await putTogether(page);
  for (const kind of KINDS) {
    const { name, path } = await taken(page, kind, testInfo);
    expectNobody(`${name}\n${textIn(readFileSync(path))}`, names, kind);
  }
});

test('nobody is named in a drawing, a picture, a table, the clipboard, a project, the storage, the title or the log', async ({
  page,
  context,
}, testInfo) => {
  test.setTimeout(120_000);
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const names = await dropCanaries(page);
  const download = async (press: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    const path = testInfo.outputPath(file.suggestedFilename());
    await file.saveAs(path);
    return `${file.suggestedFilename()}\n${readFileSync(path).toString('latin1')}`;
  };
  for (const screen of ['Hours & churn', 'Managers', 'Morale'] as const) {
    await page.getByRole('link', { name: screen }).first().click();
    const charts = await chartsToTake(page);
    const chart = charts.first();
    await chart.getByRole('button', { name: /^Copy/ }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('\t');
    expectNobody(await page.evaluate(() => navigator.clipboard.readText()), names, `${screen}: clipboard`);
    await chart
      .getByRole('button', { name: /^Download:/ })
      .first()
      .click();
    for (const kind of ['[data-picture=svg]', '[data-picture=wide]', '[data-numbers]'])
      expectNobody(await download(() => chart.locator(kind).first().click()), names, `${screen}: ${kind}`);
    expectNobody(`${page.url()}\n${await page.title()}`, names, `${screen}: address and title`);
  }
  await putTogether(page);
  await page.evaluate(() => {
    location.hash = '#/project';
  });
  const project = await download(() => page.getByRole('button', { name: 'Save the project' }).click());
  expectNobody(project, names, 'project');
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([localStorage, sessionStorage, document.cookie, databases, await caches.keys()]);
  });
  expectNobody(kept, names, 'storage');
  expectNobody(logged.join('\n'), names, 'log');
});

test('slides made while names are shown hold letters, and show names only as long as the page does', async ({
  page,
}, testInfo) => {
  test.setTimeout(120_000);
  const names = await dropCanaries(page);
  await page.getByRole('radio', { name: 'shown as in the files' }).check();
  await page.getByRole('link', { name: 'Managers' }).first().click();
  const chart = page.locator('figure:not(figure figure)').first();
  const named = (text: string) => names.filter((name) => text.includes(name)).length;
  // Teams outside the funnel go by their names once all is counted again.
  await expect.poll(async () => named((await chart.textContent()) ?? ''), { timeout: 40_000 }).toBeGreaterThan(0);
  await chart
    .getByRole('button', { name: /^Table:/ })
    .first()
    .click();
  await expect.poll(async () => named(await chart.locator('table').first().innerText())).toBeGreaterThan(10);
  await chart.getByRole('button', { name: /^Add to review/ }).click();
  await page.getByRole('link', { name: 'Review' }).click();
  await page.locator('[data-slide-kind]').getByRole('button').first().click();
  const preview = page.locator('[data-slide]').first();
  await expect(preview.locator('svg').first()).toBeVisible();
  expectNobody(await preview.innerText(), names, 'slide');
  const behind = page.locator('[data-names]');
  await expect(behind).toContainText('Team A');
  expect(named(await behind.innerText())).toBeGreaterThan(10);
  await expect(page.locator('[data-outdated]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Take along' }).click();
  const { path } = await taken(page, 'json', testInfo);
  const json = readFileSync(path, 'utf8');
  expect(json).toContain('Team A');
  expectNobody(json, names, 'review as JSON');
  await page.evaluate(() => {
    location.hash = '#/data';
  });
  await page.getByRole('radio', { name: 'masked' }).check();
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(behind).toHaveCount(0);
  await expect(page.locator('[data-outdated]')).toHaveCount(0);
});

test('slides with hostile titles go along as sound files', async ({ page, browser }, testInfo) => {
  await openSample(page, 'coachingCounts');
  await putTogether(page);
  const items = page.locator('[data-slide-kind]');
  // What a field of a page can hold: lone halves of a pair and NUL are lost on the way in.
  const titles = HOSTILE.filter((text) => text.trim() !== '').slice(0, await items.count());
  for (const [index, text] of titles.entries()) {
    await items.nth(index).getByRole('button').first().click();
    await page.getByLabel('Title', { exact: true }).fill(text);
  }
  const pptx = await taken(page, 'pptx', testInfo);
  const deck = expectSoundPresentation(readFileSync(pptx.path));
  expect(deck.matching(/slides\/slide\d+\.xml$/).flatMap((path) => allOf(deck.xml(path), 'script'))).toEqual([]);
  const html = await taken(page, 'html', testInfo);
  await expectReportAlone(browser, html.path);
  const csv = await taken(page, 'csv', testInfo);
  for (const line of new Package(readFileSync(csv.path)).text('slides.csv').split('\r\n'))
    expect(line.replaceAll('\uFEFF', '')).not.toMatch(/(^|[,;])"[\s\0]*[=+@|%-]/);
  const json = await taken(page, 'json', testInfo);
  expect(JSON.parse(readFileSync(json.path, 'utf8')).slides.length).toBe(await items.count());
});

test('writing can be cancelled, tells how far it is, and leaves the page awake', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  await putTogether(page);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof HTMLElement) || target.dataset.take !== 'html') return;
        // Pressed as soon as it can be, as a hasty reader would.
        const wait = () => {
          const cancel = document.querySelector<HTMLElement>('progress ~ button');
          if (cancel === null) requestAnimationFrame(wait);
          else cancel.click();
        };
        requestAnimationFrame(wait);
      },
      true,
    );
  });
  await page.locator('[data-take=html]').click();
  await expect(page.getByText('Cancelled. No file was written.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('[data-take=html]')).toBeEnabled();
  await page.locator('[data-take=json]').click();
  await expect(page.getByText(/^Saved: mainstay-review/)).toBeVisible();
  expect(downloads).toBe(1);
});
