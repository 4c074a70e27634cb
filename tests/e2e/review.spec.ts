import { addEveryChart } from '../../scripts/addEveryChart.mjs';
import { pastGuess } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

/** Opens the sample, keeps a chart, and lets a review be put together. */
async function withReview(page: import('@playwright/test').Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  await page
    .getByRole('button', { name: /^Add to review/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Put a review together' }).click();
  await expect(page.getByRole('button', { name: /Does our turnover follow/, exact: false }).first()).toBeVisible();
}

test('collects charts, orders them by keyboard, and keeps its numbers when the data change', async ({ page }) => {
  await withReview(page);
  const list = page.locator('[data-slide-kind]');
  expect(await list.count()).toBeGreaterThan(8);
  const first = await list.first().innerText();
  await list.first().getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(list.nth(1)).toContainText(first.split('\n')[1] ?? first);
  await expectNoAxeViolations(page);
  // Another outcome is another state of the data: slides say so and stay as they are.
  const kept = await list.nth(1).getByRole('button').first().innerText();
  await page.evaluate(() => {
    location.hash = location.hash.replace('#/review', '#/review?exits=all');
  });
  await expect(page.locator('[data-outdated]')).toBeVisible({ timeout: 20_000 });
  expect(await list.nth(1).getByRole('button').first().innerText()).toContain(kept.split('\n')[1] ?? kept);
});

test('a verdict becomes a slide with its mark, its doubt and where it comes from', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  const lines = page.locator('[data-hypothesis]');
  const add = /^Add to review/;
  await expect(lines.getByRole('button', { name: add })).toHaveCount(await lines.count());
  await page.locator('[data-hypothesis=coaching]').getByRole('button', { name: add }).click();
  await page.getByRole('button', { name: 'Add to review: In part', exact: false }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Review' }).click();
  const list = page.locator('[data-slide-kind=text]');
  await expect(list).toHaveCount(2);
  await list.first().getByRole('button').first().click();
  const slide = page.locator('[data-slide=text]').first();
  for (const text of [
    'Coaching: ● supports',
    '95% interval: 0.64–0.88',
    'What its rival predicts',
    '40 managers, 283 exits',
    'All of the data: no filter changes a verdict',
    'everyone in the data',
    'Method: Coaching',
  ])
    await expect(slide).toContainText(text);
});

test('presents by keyboard and clicker keys in two windows, names masked, nothing computed', async ({
  page,
  context,
}) => {
  await withReview(page);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const shown = page.getByRole('dialog');
  const at = () => shown.getAttribute('data-index');
  const start = Number(await at());
  await page.keyboard.press('PageDown');
  expect(Number(await at())).toBe(start + 1);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('timer')).toBeVisible();
  await expect(speaker.locator('main')).toHaveAttribute('data-index', String(start + 1));
  await speaker.keyboard.press('PageDown');
  await expect.poll(async () => Number(await at())).toBe(start + 2);
  await expect(speaker.locator('main')).toHaveAttribute('data-index', String(start + 2));
  await page.bringToFront();
  await page.keyboard.press('.');
  await expect(speaker.getByText('The screen is blank')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('o');
  await expect(shown.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  expect(await at()).toBe('0');
  await page.keyboard.press('End');
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await expect(speaker.getByText('The presentation has ended.', { exact: false })).toBeVisible();
});

test('names are shown while their key is held in this window, and no longer', async ({ page, context }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await page.getByRole('link', { name: 'Hours & churn' }).click();
  await page
    .getByRole('button', { name: /^Add to review/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const names = page.locator('[data-names]');
  await page.keyboard.down('n');
  await expect(names).toContainText('Team A');
  await page.keyboard.up('n');
  await expect(names).toHaveCount(0);
  // The window that has the keys hears of their release, so this one does not wait for it.
  await page.keyboard.down('n');
  await expect(names).toContainText('Team A');
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  await expect(names).toHaveCount(0);
  await page.keyboard.up('n');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('main')).toHaveAttribute('data-index', '0');
  await speaker.keyboard.press('n');
  await speaker.keyboard.press('b');
  await expect(speaker.getByText('The screen is blank')).toBeVisible();
  await expect(names).toHaveCount(0);
});

test('sixty slides stay smooth', async ({ page }) => {
  await withReview(page);
  const list = page.locator('[data-slide-kind]');
  await addEveryChart(page);
  await expect.poll(() => list.count()).toBeGreaterThan(30);
  while ((await list.count()) < 60) await page.getByRole('button', { name: 'Add a text slide' }).click();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const shown = page.getByRole('dialog');
  await page.keyboard.press('Home');
  // Every step is drawn before the next key: a slide is there within a few frames, however many there are.
  for (let step = 1; step < 40; step++) {
    await page.keyboard.press('PageDown');
    await expect(shown).toHaveAttribute('data-index', String(step));
    await expect(shown.locator('[data-slide]').first()).toBeVisible();
  }
});

test('prints one slide a page, each with its chart', async ({ page }) => {
  await withReview(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  // What the browser's own menu prints is the page, and it says so; on the screen it does not stand.
  const onPaper = page.getByText('The menu of the browser prints this page.');
  await expect(onPaper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  const sheets = page.locator('[data-printed] [data-slide]');
  await expect.poll(() => sheets.count()).toBeGreaterThan(8);
  const slides = await sheets.count();
  await expect(page.locator('[data-printed] [data-slide=chart] figure svg').first()).toBeAttached();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBe(slides);
  expect(text.includes('/StructTreeRoot')).toBe(true);
  // A variable font is written as drawings of its letters (Type 3); any other has its file beside it.
  const fonts = text.match(/\/Type\s*\/Font\b/g)?.length ?? 0;
  const drawnFonts = text.match(/\/Subtype\s*\/Type3\b/g)?.length ?? 0;
  const files = text.match(/\/FontFile[23]?\b/g)?.length ?? 0;
  expect(fonts).toBeGreaterThan(0);
  expect(drawnFonts + 2 * files).toBeGreaterThanOrEqual(fonts);
  const charts = page.locator('[data-printed] [data-slide=chart]');
  for (let index = 0; index < (await charts.count()); index++) {
    expect(await charts.nth(index).locator('svg path, svg circle, svg rect').count()).toBeGreaterThan(3);
  }
});
