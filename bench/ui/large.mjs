import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project.mjs';
import { filtered, toldChanges, VIEWS } from './changes.mjs';
import { changeAddress, pressCancel } from './inPage.mjs';
import { inBrowser, served } from './site.mjs';
import { longest, longestOf, MOST_TASK, tasksSince } from './tasks.mjs';
import { print } from './told.mjs';

/** Milliseconds until the page says that Cancel was heard, and until the worker is back. */
const MOST_HEARD = 100;
const MOST_CANCELLED = 1000;
const MOST_MINUTES = 15;
const CANCEL_AFTER_SECONDS = [3, 15, 30];

/**
 * The files of 100,000 people, given to the app: Cancel, until all is counted, and each screen under filters.
 *
 * @param {string} folder
 */
export async function large(folder) {
  const files = join(folder, 'files');
  mkdirSync(files);
  const made = spawnSync(process.execPath, [join(projectRoot, 'bench', 'measure.mjs'), 'large', files]);
  if (made.status !== 0) throw new Error(`invalid bench; its files were not made: ${made.stderr}`);
  const paths = readdirSync(files).map((name) => join(files, name));
  const app = await served(folder, 'app');
  const seen = await inBrowser(app.address, 1, async (page) => {
    const timeout = MOST_MINUTES * 60_000;
    await page.locator('#root input[type=file]').first().waitFor({ state: 'attached' });
    const cancels = await cancelled(page, paths);
    await tasksSince(page);
    const start = performance.now();
    await page.locator('#root input[type=file]').first().setInputFiles(paths);
    await page.locator('main [data-file]').first().waitFor({ timeout });
    const counted = (performance.now() - start) / 1000;
    const tasks = await tasksSince(page);
    const screens = [];
    for (const view of VIEWS) {
      await page.evaluate(changeAddress, `#/${view}`);
      await page.locator('main figure').first().waitFor({ timeout });
      const opened = await tasksSince(page);
      screens.push({ view, opened, times: await filtered(page, view), tasks: await tasksSince(page) });
    }
    return { cancels, counted, tasks, screens };
  });
  app.close();
  print(`100,000 people given to the app: counted after ${seen.counted.toFixed(0)} s`);
  print(`  tasks meanwhile     ${longestOf(seen.tasks)}`);
  const held = seen.screens.map(({ view, opened, times, tasks }) => {
    const isQuick = toldChanges(view, times);
    print(`    tasks             at first ${longestOf(opened)}; under filters ${longestOf(tasks)}`);
    return isQuick && longest(opened) <= MOST_TASK && longest(tasks) <= MOST_TASK;
  });
  return toldCancels(seen.cancels) && longest(seen.tasks) <= MOST_TASK && held.every((own) => own);
}

/**
 * Cancel pressed some seconds after the files were given.
 *
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} paths
 */
async function cancelled(page, paths) {
  const found = [];
  for (const seconds of CANCEL_AFTER_SECONDS) {
    await page.locator('#root input[type=file]').first().setInputFiles(paths);
    await page.waitForTimeout(seconds * 1000);
    const times = await page.evaluate(pressCancel);
    if (times === null) throw new Error(`invalid bench; all was counted before Cancel was pressed: ${seconds} seconds`);
    found.push(times);
  }
  return found;
}

/** @param {readonly { heard: number, over: number }[]} cancels */
function toldCancels(cancels) {
  const told = (/** @type {readonly number[]} */ times) => times.map((time) => time.toFixed(0)).join(', ');
  print(`Cancel after ${CANCEL_AFTER_SECONDS.join(', ')} s (at most ${MOST_HEARD} and ${MOST_CANCELLED} ms)`);
  print(`  told by the page    ${told(cancels.map(({ heard }) => heard))} ms`);
  print(`  the worker is back  ${told(cancels.map(({ over }) => over))} ms`);
  return cancels.every(({ heard, over }) => heard <= MOST_HEARD && over <= MOST_CANCELLED);
}
