// npm run bench:ui [-- views start scatter sample exports large]: how fast the screens answer; without a word all parts. See docs/performance.md.
import '../../scripts/checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { ensureInstalled } from '../../scripts/packages.mjs';
import { projectRoot } from '../../scripts/project.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { exportTasks } from './exports.mjs';
import { changeAddress, interactive, pressCancel, watchTasks } from './inPage.mjs';

const MOST = { start: 1.3, scatter: 50, change: 200, task: 50, heard: 100, cancelled: 1000 };
const START_TURNS = 9;
const SCATTER_TURNS = 15;
const POINTS = 20_000;
const SLOWDOWN = 4;
const MOST_SLIDES = 60;
const MOST_MINUTES = 15;
const CANCEL_AFTER_SECONDS = [3, 15, 30];
const VIEWS = ['overview', 'hours', 'leaving', 'managers', 'morale'];
const FILTERS = ['from=2024-01', 'to=2024-06', 'region=0', 'region=1', 'role=0', 'role=1', 'tenure=firstYear', ''];

ensureInstalled();
const { build } = await import('vite');
const { default: react } = await import('@vitejs/plugin-react');
const { chromium } = await import('@playwright/test');
const parts = { views, start, scatter, sample, exports, large };
const asked = process.argv.slice(2);
const names = Object.keys(parts);
const unknown = asked.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`invalid part of the bench; it is none of ${names.join(', ')}: ${unknown}`);
print(`${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
const executablePath = await findBrowser();
let held = true;
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) held = (await measure()) && held;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = held ? 0 : 1;

/** Every view on 100,000 people, in Node. */
function views() {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'bench', 'measure.mjs'), 'ui'], {
    stdio: 'inherit',
  });
  return status === 0;
}

/** The built app and a bare React page, by turns, each in a fresh browser on a slowed processor. */
async function start() {
  const app = await served('app');
  const bare = await served('bare');
  /** @type {{ app: number[], bare: number[] }} */
  const times = { app: [], bare: [] };
  for (let turn = 0; turn < START_TURNS; turn++) {
    times.bare.push(await inBrowser(bare.address, SLOWDOWN, (page) => page.evaluate(interactive)));
    times.app.push(await inBrowser(app.address, SLOWDOWN, (page) => page.evaluate(interactive)));
  }
  app.close();
  bare.close();
  const ratio = quantile(times.app, 0.5) / quantile(times.bare, 0.5);
  print(`until it can be used, processor slowed ${SLOWDOWN} times, ${START_TURNS} turns (at most ${MOST.start} ×)`);
  print(`  bare React page     ${told(times.bare)}`);
  print(`  Mainstay            ${told(times.app)}   ratio of the medians ${ratio.toFixed(2)}`);
  return ratio <= MOST.start;
}

/** A scatter of 20,000 points drawn anew. */
async function scatter() {
  const site = await served('scatter');
  const times = await inBrowser(site.address, 1, async (page) => {
    await page.waitForFunction(() => 'benchScatter' in globalThis);
    const turns = [];
    for (let turn = 0; turn <= SCATTER_TURNS; turn++) {
      turns.push(
        await page.evaluate(
          ([count, seed]) => Reflect.get(globalThis, 'benchScatter')(count, seed),
          [POINTS, turn + 1],
        ),
      );
    }
    // The first is mounting, not updating.
    return turns.slice(1);
  });
  site.close();
  const drawn = times.map((turn) => turn.drawn);
  print(`scatter of ${POINTS.toLocaleString('en')} points drawn anew (at most ${MOST.scatter} ms in the page)`);
  print(`  in the page         ${told(drawn)}`);
  print(`  painted             ${told(times.map((turn) => turn.painted))}`);
  return quantile(drawn, 0.5) <= MOST.scatter;
}

/** Sample A: from a filter in the address to the screen painted, and the page's tasks while someone types. */
async function sample() {
  const app = await served('app');
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
  print(`from a filter in the address to the screen painted, sample A (p75 at most ${MOST.change} ms)`);
  const held = seen.changes.map(([view, times]) => toldChanges(view, times)).every((own) => own);
  const { tasks, longestEvent } = seen.typing;
  print(`typing in the search and in the title of a slide (no task above ${MOST.task} ms)`);
  print(`  ${longestOf(tasks)}; longest work on one event ${longestEvent.toFixed(0)} ms`);
  return held && longest(tasks) <= MOST.task;
}

/** Sample A: the page's tasks while a review and a project are written as files. */
async function exports() {
  const app = await served('app');
  const seen = await inBrowser(app.address, 1, async (page) => {
    await openSample(page);
    return exportTasks(page, MOST_SLIDES);
  });
  app.close();
  print(`tasks of 50 ms and more while a file is written, sample A (none above ${MOST.task} ms)`);
  for (const [what, tasks] of seen)
    print(`  ${what.padEnd(20)}${tasks.map((task) => task.toFixed(0)).join(', ') || 'none'}`);
  return seen.every(([, tasks]) => tasks.every((task) => task <= MOST.task));
}

/** The files of 100,000 people, given to the app: Cancel, until all is counted, and each screen under filters. */
async function large() {
  const files = join(folder, 'files');
  mkdirSync(files);
  const made = spawnSync(process.execPath, [join(projectRoot, 'bench', 'measure.mjs'), 'large', files]);
  if (made.status !== 0) throw new Error(`invalid bench; its files were not made: ${made.stderr}`);
  const paths = readdirSync(files).map((name) => join(files, name));
  const app = await served('app');
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
    return isQuick && longest(opened) <= MOST.task && longest(tasks) <= MOST.task;
  });
  return toldCancels(seen.cancels) && longest(seen.tasks) <= MOST.task && held.every((own) => own);
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
  print(`Cancel after ${CANCEL_AFTER_SECONDS.join(', ')} s (at most ${MOST.heard} and ${MOST.cancelled} ms)`);
  print(`  told by the page    ${told(cancels.map(({ heard }) => heard))} ms`);
  print(`  the worker is back  ${told(cancels.map(({ over }) => over))} ms`);
  return cancels.every(({ heard, over }) => heard <= MOST.heard && over <= MOST.cancelled);
}

/** @param {import('@playwright/test').Page} page */
async function tasksSince(page) {
  const { tasks } = await page.evaluate(() => Reflect.get(globalThis, 'benchTasks')());
  return tasks;
}

/** @param {import('@playwright/test').Page} page */
async function openSample(page) {
  await page.locator('[data-sample=coachingCounts]').click();
  await page.locator('[data-guess] button').last().click();
  await page.locator('[data-overall]').waitFor();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} view
 */
async function filtered(page, view) {
  const times = [];
  for (const filter of FILTERS) times.push(await page.evaluate(changeAddress, `#/${view}?${filter}`));
  return times;
}

/**
 * @param {string} view
 * @param {readonly (number | null)[]} times
 */
function toldChanges(view, times) {
  const drawn = times.filter((time) => time !== null);
  const found = drawn.length === 0 ? 'drew nothing anew' : told(drawn);
  print(`  ${view.padEnd(20)}${found}; ${drawn.length} of ${times.length} drew anew`);
  return !(quantile(drawn, 0.75) > MOST.change);
}

/** @param {readonly { duration: number }[]} tasks */
function longest(tasks) {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

/** @param {readonly { duration: number }[]} tasks */
function longestOf(tasks) {
  return `long tasks ${tasks.length}, the longest ${longest(tasks).toFixed(0)} ms`;
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

/**
 * A page built and served: the app, or one of this folder's pages with the same React and the same headers.
 *
 * @param {'app' | 'bare' | 'scatter'} name
 */
async function served(name) {
  const outDir = join(folder, name);
  const page = {
    name: 'bench:page',
    transformIndexHtml: {
      order: /** @type {const} */ ('pre'),
      handler: (/** @type {string} */ html) => html.replace('PAGE', name),
    },
  };
  /** @type {import('vite').InlineConfig} */
  const own = { root: join(projectRoot, 'bench', 'ui'), configFile: false, plugins: [react(), page], base: './' };
  const built = { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 };
  await build({ ...(name === 'app' ? { root: projectRoot } : own), logLevel: 'error', build: built });
  const server = createStaticServer(outDir);
  const address = `http://127.0.0.1:${await listen(server, { port: 0 })}/`;
  return { address, close: () => server.close() };
}

/**
 * @template T
 * @param {string} address
 * @param {number} slowdown
 * @param {(page: import('@playwright/test').Page) => Promise<T>} measure
 */
async function inBrowser(address, slowdown, measure) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watchTasks);
    await page.goto(address, { waitUntil: 'commit' });
    return await measure(page);
  } finally {
    await browser.close();
  }
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
function told(values) {
  const quantiles = [0.5, 0.75, 0.95].map((share) => `p${100 * share} ${quantile(values, share).toFixed(0)}`);
  return `${quantiles.join(', ')} ms`;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
