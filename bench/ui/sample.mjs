import { filtered, MOST_CHANGE, toldChanges, VIEWS } from './changes.mjs';
import { changeAddress } from './inPage.mjs';
import { inBrowser, openSample, served } from './site.mjs';
import { longest, longestOf, MOST_TASK } from './tasks.mjs';
import { print } from './told.mjs';

/**
 * Sample A: from a filter in the address to the screen painted, and the page's tasks while someone types.
 *
 * @param {string} folder
 */
export async function sample(folder) {
  const app = await served(folder, 'app');
  const seen = await inBrowser(app.address, 1, async (page) => {
    await openSample(page);
    /** @type {[string, (number | null)[]][]} */
    const changes = [];
    for (const view of VIEWS) {
      await page.evaluate(changeAddress, `#/${view}`);
      changes.push([view, await filtered(page, view)]);
    }
    return { changes, typing: await typing(page) };
  });
  app.close();
  print(`from a filter in the address to the screen painted, sample A (p75 at most ${MOST_CHANGE} ms)`);
  const held = seen.changes.map(([view, times]) => toldChanges(view, times)).every((own) => own);
  const { tasks, longestEvent } = seen.typing;
  print(`typing in the search and in the title of a slide (no task above ${MOST_TASK} ms)`);
  print(`  ${longestOf(tasks)}; longest work on one event ${longestEvent.toFixed(0)} ms`);
  return held && longest(tasks) <= MOST_TASK;
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ tasks: { start: number, duration: number }[], longestEvent: number }>}
 */
async function typing(page) {
  await page.evaluate(() => {
    location.hash = '#/review';
  });
  await page.getByRole('button', { name: 'Put a review together' }).click();
  await page.locator('[data-slide-kind] button').first().click();
  const title = page.locator('main textarea, main input[type=text], main input:not([type])').first();
  await title.click();
  await page.waitForTimeout(1000);
  await page.evaluate(() => Reflect.get(globalThis, 'benchTasks')());
  await page.keyboard.type(' and what a reader adds to it', { delay: 40 });
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(500);
  await page.keyboard.type('turnover by team', { delay: 40 });
  await page.waitForTimeout(500);
  return page.evaluate(() => Reflect.get(globalThis, 'benchTasks')());
}
