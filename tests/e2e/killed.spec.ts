import type { BrowserContext, Page } from '@playwright/test';
import { createRandom } from '../../src/core/stats/random';
import { openSample } from './support/files';
import { expect, test } from './support/test';

const MOMENTS = 12;

/** Ends the page's process, as when the device loses its power. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}

async function withKept(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the kept project' }).click();
  await expect(page).toHaveURL(/#\/data/);
  await page.getByRole('link', { name: 'What if', exact: true }).first().click();
  await expect(page.getByLabel('Exits counted')).toBeVisible();
  return page;
}

test('a page that is killed while it keeps its project leaves the older or the newer state, and loses two seconds at most', async ({
  context,
}) => {
  test.setTimeout(180_000);
  const random = createRandom(3);
  const first = await context.newPage();
  await openSample(first, 'tooSmall');
  await first.evaluate(() => {
    location.hash = '#/project';
  });
  await first.getByLabel('Keep this project on this device').check();
  await expect(first.locator('[data-keep-state=on]')).toContainText('Kept at');
  await first.close();
  let kept = 0;
  for (let moment = 0; moment < MOMENTS; moment++) {
    const page = await withKept(context);
    const choice = page.getByLabel('Exits counted');
    const older = await choice.inputValue();
    const newer = older === 'all' ? 'voluntary' : 'all';
    const patience = moment === 0 ? 2500 : 600 + random.integer(1000);
    await choice.selectOption(newer);
    await page.waitForTimeout(patience);
    await kill(page);
    const after = await withKept(context);
    const found = await after.getByLabel('Exits counted').inputValue();
    expect([older, newer]).toContain(found);
    if (moment === 0) expect(found).toBe(newer);
    kept += found === newer ? 1 : 0;
    await after.close();
  }
  expect(kept).toBeGreaterThan(1);
});
