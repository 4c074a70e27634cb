import { addEveryChart } from '../../scripts/addEveryChart.mjs';
import { inBrowser, openSample, served } from './site.mjs';
import { MOST_TASK, tasksSince } from './tasks.mjs';
import { print } from './told.mjs';

const KINDS = ['pptx', 'html', 'csv', 'json'];
const MOST_SLIDES = 60;

/**
 * Sample A: the page's tasks while a review and a project are written as files.
 *
 * @param {string} folder
 */
export async function exports(folder) {
  const app = await served(folder, 'app');
  const seen = await inBrowser(app.address, 1, async (page) => {
    await openSample(page);
    return exportTasks(page, MOST_SLIDES);
  });
  app.close();
  print(`tasks of 50 ms and more while a file is written, sample A (none above ${MOST_TASK} ms)`);
  for (const [what, tasks] of seen)
    print(`  ${what.padEnd(20)}${tasks.map((task) => task.toFixed(0)).join(', ') || 'none'}`);
  return seen.every(([, tasks]) => tasks.every((task) => task <= MOST_TASK));
}

/**
 * The page's long tasks while a review is written as each kind of file, and while the project with it is saved.
 *
 * @param {import('@playwright/test').Page} page with a company open
 * @param {number} most so many slides the larger review has
 * @returns {Promise<[string, number[]][]>} milliseconds of each long task, by what was written
 */
async function exportTasks(page, most) {
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
  await tasksSince(page);
  await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.waitForTimeout(500);
  const tasks = await tasksSince(page);
  return tasks.map(({ duration }) => duration);
}
