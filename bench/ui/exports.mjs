import { addEveryChart } from '../../scripts/addEveryChart.mjs';

/** @typedef {{ tasks: { start: number, duration: number }[], longestEvent: number }} Seen */

const KINDS = ['pptx', 'html', 'csv', 'json'];

/**
 * The page's long tasks while a review is written as each kind of file, and while the project with it is saved.
 *
 * @param {import('@playwright/test').Page} page with a company open
 * @param {number} most so many slides the larger review has
 * @returns {Promise<[string, number[]][]>} milliseconds of each long task, by what was written
 */
export async function exportTasks(page, most) {
  await page.evaluate(() => {
    location.hash = '#/review';
  });
  const slides = page.locator('[data-slide-kind]');
  await page.getByRole('button', { name: 'Put a review together' }).click();
  await slides.nth(1).waitFor();
  await page.getByRole('button', { name: 'Take along' }).click();
  const own = await written(page, `${await slides.count()} slides`);
  // Put together once more it would repeat nothing.
  await addEveryChart(page);
  await page.getByRole('button', { name: 'Take along' }).click();
  while ((await slides.count()) < most) await page.getByRole('button', { name: 'Add a text slide' }).click();
  const many = await written(page, `${await slides.count()} slides`);
  await page.evaluate(() => {
    location.hash = '#/project';
  });
  const save = page.locator('main').getByRole('button', { name: /^Save/ }).first();
  return [...own, ...many, ['project', await taskTimes(page, save)]];
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} what
 */
async function written(page, what) {
  /** @type {[string, number[]][]} */
  const found = [];
  for (const kind of KINDS)
    found.push([`${what}, ${kind}`, await taskTimes(page, page.locator(`[data-take=${kind}]`))]);
  return found;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} button
 */
async function taskTimes(page, button) {
  await button.waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() => Reflect.get(globalThis, 'benchTasks')());
  await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.waitForTimeout(500);
  /** @type {Seen} */
  const { tasks } = await page.evaluate(() => Reflect.get(globalThis, 'benchTasks')());
  return tasks.map(({ duration }) => duration);
}
