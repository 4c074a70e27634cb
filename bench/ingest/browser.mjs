// npm run bench:browser: the simulated file of 3.5 million rows in the built app, in Chromium, by turns with Papa Parse.
import '../../scripts/checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { ensureInstalled } from '../../scripts/packages.mjs';
import { projectRoot } from '../../scripts/project.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { cancelAfter, tokenise, watchMessages, watchPage } from './inPage.mjs';

const TURNS = 3;
const MOST_TIMES = 1.8;
const MOST_MEGABYTES = 600;
const LONGEST_CANCEL = 300;
const MEMORY_MILLISECONDS = 20;
const CANCEL_AT = [0.05, 0.3, 0.6, 0.9];

ensureInstalled();
const { build } = await import('vite');
const { chromium } = await import('@playwright/test');
const [path = join(tmpdir(), 'mainstay-bench-ingest.csv')] = process.argv.slice(2);
const made = spawnSync(process.execPath, [join(projectRoot, 'bench', 'measure.mjs'), 'ingest', path, 'fileOnly']);
if (made.status !== 0) throw new Error(`invalid bench; its file was not made: ${made.stderr}`);

const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
const app = createStaticServer(join(folder, 'app'));
const bare = createStaticServer(join(folder, 'bare'), {});
try {
  await build({ root: projectRoot, logLevel: 'error', build: { outDir: join(folder, 'app'), emptyOutDir: true } });
  cpSync(join(projectRoot, 'node_modules', 'papaparse', 'papaparse.min.js'), join(folder, 'bare', 'papaparse.min.js'));
  writeFileSync(join(folder, 'bare', 'index.html'), '<!doctype html><title>Papa Parse</title><input type="file">');
  const appAddress = `http://127.0.0.1:${await listen(app, { port: 0 })}/`;
  const bareAddress = `http://127.0.0.1:${await listen(bare, { port: 0 })}/`;
  const results = [];
  for (let turn = 0; turn < TURNS; turn++) {
    results.push({ papa: await inBrowser(bareAddress, papa), mainstay: await inBrowser(appAddress, mainstay) });
  }
  const cancels = await inBrowser(appAddress, cancelled);
  process.exitCode = report(results, cancels) ? 0 : 1;
} finally {
  app.close();
  bare.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @typedef {{ longest: number, tasks: number[] }} Gaps
 * @typedef {{ typed: number, shown: number, rows: number, silence: number }} Messages
 * @typedef {{ own: number, whole: number }} Memory
 * @typedef {Messages & { idle: Gaps, gaps: Gaps, idleMemory: Memory, memory: Memory }} Ours
 * @typedef {{ papa: { milliseconds: number, rows: number }, mainstay: Ours }} Turn
 */

/**
 * A browser of its own for each turn, so that no turn meets what another left behind.
 *
 * @template T
 * @param {string} address
 * @param {(page: import('@playwright/test').Page, processes: readonly number[]) => Promise<T>} measure
 */
async function inBrowser(address, measure) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const session = await browser.newBrowserCDPSession();
    const page = await browser.newPage();
    await page.addInitScript(watchMessages);
    await page.goto(address);
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return await measure(
      page,
      processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id),
    );
  } finally {
    await browser.close();
  }
}

/**
 * Megabytes the process of the page holds now: its own, and with the browser's program and libraries.
 *
 * @param {readonly number[]} processes
 */
function memory(processes) {
  const megabytes = (/** @type {string} */ field) =>
    Math.max(
      ...processes.map((id) => {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
      }),
    );
  return { own: megabytes('RssAnon'), whole: megabytes('VmRSS') };
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Turn['papa']>}
 */
async function papa(page) {
  await page.locator('input[type=file]').setInputFiles(path);
  return page.evaluate(tokenise);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {readonly number[]} processes
 * @returns {Promise<Ours>}
 */
async function mainstay(page, processes) {
  const idleMemory = memory(processes);
  await page.evaluate(watchPage);
  await page.waitForTimeout(3000);
  const idle = await page.evaluate(() => Reflect.get(globalThis, 'benchGaps')());
  const peak = { ...idleMemory };
  const watching = setInterval(() => {
    const { own, whole } = memory(processes);
    peak.own = Math.max(peak.own, own);
    peak.whole = Math.max(peak.whole, whole);
  }, MEMORY_MILLISECONDS);
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.locator('main [data-file]').first().waitFor({ timeout: 300_000 });
  clearInterval(watching);
  const gaps = await page.evaluate(() => Reflect.get(globalThis, 'benchGaps')());
  const times = await page.evaluate(() => Reflect.get(globalThis, 'benchMessages'));
  return { idle, gaps, ...times, idleMemory, memory: peak };
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>}
 */
async function cancelled(page) {
  const latencies = [];
  for (const share of CANCEL_AT) {
    const cancel = page.evaluate(cancelAfter, share);
    await page.locator('input[type=file]').first().setInputFiles(path);
    latencies.push(await cancel);
  }
  return latencies;
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}

/**
 * @param {readonly Turn[]} turns
 * @param {readonly number[]} cancels
 */
function report(turns, cancels) {
  const app = turns.map(({ mainstay }) => mainstay);
  const papas = turns.map(({ papa }) => papa.milliseconds);
  const typed = app.map(({ typed }) => typed);
  const ratio = middle(typed) / middle(papas);
  const tasks = app.flatMap(({ gaps }) => gaps.tasks);
  const megabytes = Math.max(...app.map(({ memory }) => memory.own));
  const lines = [
    `rows                    ${app[0]?.rows}; Papa Parse counted ${turns[0]?.papa.rows}`,
    `Papa Parse in a worker  ${seconds(papas)} s`,
    `file to typed columns   ${seconds(typed)} s; ratio ${ratio.toFixed(2)}`,
    `file to what is shown   ${seconds(app.map(({ shown }) => shown))} s`,
    `longest gap of the page ${app.map(({ gaps, idle }) => `${whole(gaps.longest)} (idle ${whole(idle.longest)})`).join(', ')} ms`,
    `its tasks over 50 ms    ${tasks.join(', ') || 'none'}`,
    `the worker's silence    ${app.map(({ silence }) => whole(silence)).join(', ')} ms at most`,
    `Cancel                  ${cancels.map(whole).join(', ')} ms`,
    `memory of the page      ${app.map(({ memory, idleMemory }) => `${whole(memory.own)} (idle ${whole(idleMemory.own)})`).join(', ')} MB at most, with the browser's program ${whole(Math.max(...app.map(({ memory }) => memory.whole)))}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return (
    ratio <= MOST_TIMES && tasks.length === 0 && Math.max(...cancels) <= LONGEST_CANCEL && megabytes <= MOST_MEGABYTES
  );
}

/** @param {number} value */
function whole(value) {
  return value.toFixed(0);
}

/** @param {readonly number[]} milliseconds */
function seconds(milliseconds) {
  return milliseconds.map((value) => (value / 1000).toFixed(2)).join(', ');
}
