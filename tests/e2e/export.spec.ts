import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { allOf, parseXml, type XmlNode } from '../export/package';
import { openSample } from './support/files';
import { chartsToTake } from './support/screens';
import { expect, test } from './support/test';

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** The file a press on a button hands out. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function picture(page: Page, chart: Locator, order: string): Promise<{ name: string; bytes: Buffer }> {
  return saved(page, () => chart.locator(`[data-picture=${order}]`).click());
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function openCharts(page: Page, settings = ''): Promise<Locator> {
  await openSample(page, 'coachingCounts', settings);
  await page
    .getByRole('link', { name: /Overview|Überblick/ })
    .first()
    .click();
  const chart = page.getByRole('figure').first();
  await chart.getByRole('button', { name: /^(Download|Herunterladen):/ }).click();
  return chart;
}

/** Without the faces, in whose letters any word may stand. */
function withoutFaces(svg: string): string {
  return svg.replace(/<style>.*?<\/style>/s, '<style/>');
}

function textsOf(svg: XmlNode): string[] {
  return allOf(svg, 'text').map((node) => [node.text, ...node.children.map(({ text }) => text)].join(''));
}

test('a chart becomes a drawing that stands alone: titled, described, and without anything that runs or loads', async ({
  page,
}) => {
  const chart = await openCharts(page);
  const { name, bytes } = await picture(page, chart, 'svg');
  expect(name).toMatch(/^mainstay-chart-\d{4}-\d{2}-\d{2}\.svg$/);
  const text = bytes.toString('utf8');
  const svg = parseXml(text);
  const title = await chart.getByRole('heading').first().textContent();
  expect(svg.children.slice(0, 2).map(({ name: tag }) => tag)).toEqual(['title', 'desc']);
  expect(svg.children[0]?.text).toBe(title);
  expect(svg.children[1]?.text.length).toBeGreaterThan(30);
  expect([svg.attributes.width, svg.attributes.height]).toEqual(['1920', '1080']);
  expect(withoutFaces(text)).not.toMatch(
    /<(script|foreignObject|image|a|use|iframe)\b|\son\w+=|href|\sclass=|\sstyle=|var\(/,
  );
  expect([...text.matchAll(/url\(([^)]{0,20})/g)].every(([, start = '']) => /^(data:font\/woff2|#)/.test(start))).toBe(
    true,
  );
  expect(allOf(svg, 'path').length + allOf(svg, 'line').length).toBeGreaterThan(5);
  const said = textsOf(svg).join(' ');
  for (const word of (title ?? '').split(' ').slice(0, 3)) expect(said).toContain(word);
  expect(said).toContain('Mainstay');
});

test('pictures have their fixed sizes, hold a drawing, and are the same when made again', async ({ page }) => {
  const chart = await openCharts(page);
  for (const [order, size] of [
    ['wide', [1920, 1080]],
    ['square', [1080, 1080]],
    ['wideDouble', [3840, 2160]],
    ['squareDouble', [2160, 2160]],
  ] as const) {
    const { name, bytes } = await picture(page, chart, order);
    expect(name).toMatch(/\.png$/);
    expect(sizeOf(bytes)).toEqual(size);
    expect(bytes.length).toBeGreaterThan(20_000);
  }
  const first = await picture(page, chart, 'wide');
  await page.setViewportSize({ width: 700, height: 900 });
  const second = await picture(page, chart, 'wide');
  expect(second.bytes.equals(first.bytes)).toBe(true);
  const drawings = [await picture(page, chart, 'svg'), await picture(page, chart, 'svg')];
  expect(drawings[0]?.bytes.equals(drawings[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
});

test('in the dark a picture is still made for paper, and in German it is named in German', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const chart = await openCharts(page, '?lang=de');
  const { name, bytes } = await picture(page, chart, 'svg');
  expect(name).toMatch(/^mainstay-diagramm-/);
  const text = bytes.toString('utf8');
  expect(text).toContain('#fbf9f5');
  // The ink of the dark theme.
  expect(text).not.toContain('rgb(239, 234, 225)');
  expect(text).toContain('rgb(33, 31, 27)');
});

test('every chart of every screen can be taken along', async ({ page }) => {
  test.setTimeout(180_000);
  await openSample(page, 'coachingCounts');
  for (const screen of ['Overview', 'Hours & churn']) {
    await page.getByRole('link', { name: screen }).first().click();
    const charts = await chartsToTake(page);
    for (let index = 0; index < (await charts.count()); index += 1) {
      const chart = charts.nth(index);
      await chart
        .getByRole('button', { name: /^Download:/ })
        .first()
        .click();
      const { bytes } = await saved(page, () => chart.locator('[data-picture=svg]').first().click());
      const svg = parseXml(bytes.toString('utf8'));
      expect(allOf(svg, 'path').length + allOf(svg, 'line').length + allOf(svg, 'rect').length).toBeGreaterThan(3);
      expect(withoutFaces(bytes.toString('utf8'))).not.toMatch(/NaN|undefined/);
    }
  }
});

test('the numbers of a chart are a file named by the day', async ({ page }) => {
  const chart = await openCharts(page);
  const { name, bytes } = await saved(page, () => chart.locator('[data-numbers]').click());
  expect(name).toMatch(/^mainstay-numbers-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(bytes.toString('utf8').startsWith('\uFEFF"')).toBe(true);
});
