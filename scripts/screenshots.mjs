// npm run screenshots [-- --out folder --width 390 --width 1440 --theme dark --language de --screen overview --docs]: builds the app, opens
// sample A past the guess, and pictures every screen. --docs writes the few pictures that docs/images keeps.
import './checkNode.mjs';
import { mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { buildApp, isBuilt } from './build.mjs';
import { ensureInstalled } from './packages.mjs';
import { projectRoot } from './project.mjs';
import { createStaticServer, listen } from './server.mjs';

/** Most a picture kept in docs/images may weigh. */
const MOST_KILOBYTES = 150;
const HEIGHT = 900;

/**
 * @typedef {object} Picture
 * @property {string} file
 * @property {string} path
 * @property {string} theme
 * @property {string} language
 * @property {number} width
 * @property {number | null} height The whole page where there is none.
 * @property {string} [from] What stands at the top of the picture.
 */

/** The pictures kept: one of each kind of page, both themes, both languages, a phone. @type {readonly Picture[]} */
const KEPT = [
  { file: 'overview.png', path: '/overview', theme: 'light', language: 'en', width: 1280, height: 720 },
  {
    file: 'hours-and-churn.png',
    path: '/hours',
    theme: 'light',
    language: 'en',
    width: 1160,
    height: 620,
    from: 'main figure',
  },
  { file: 'claim-dark.png', path: '/claim', theme: 'dark', language: 'en', width: 1280, height: 800 },
  { file: 'overview-de-phone.png', path: '/overview', theme: 'light', language: 'de', width: 390, height: 844 },
];

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(projectRoot, 'screenshots') },
    width: { type: 'string', multiple: true, default: ['390', '1440'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    language: { type: 'string', multiple: true, default: ['en', 'de'] },
    screen: { type: 'string', multiple: true, default: [] },
    docs: { type: 'boolean', default: false },
  },
});

ensureInstalled();
const { runnerImport } = await import('vite');
const { chromium } = await import('@playwright/test');
/** @type {{ module: typeof import('../src/app/routes') }} */
const { module: routes } = await runnerImport(join(projectRoot, 'src', 'app', 'routes.ts'), { configFile: false });
if (!isBuilt()) await buildApp();
const server = createStaticServer(join(projectRoot, 'dist'));
const address = `http://127.0.0.1:${await listen(server, { port: 0 })}/`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  const folder = values.docs ? join(projectRoot, 'docs', 'images') : resolve(values.out);
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: HEIGHT }, reducedMotion: 'reduce' });
  await openSample(page);
  for (const picture of values.docs ? KEPT : allPictures()) {
    const file = join(folder, picture.file);
    await take(page, picture, file);
    const kilobytes = statSync(file).size / 1000;
    process.stdout.write(`${relative(process.cwd(), file)}  ${kilobytes.toFixed(0)} kB\n`);
    if (values.docs && kilobytes > MOST_KILOBYTES)
      throw new Error(`invalid picture; more than ${MOST_KILOBYTES} kB: ${picture.file}`);
  }
} finally {
  await browser.close();
  server.close();
}

/** @returns {Picture[]} */
function allPictures() {
  const { ROUTES, SCREENS } = routes;
  const asked = values.screen;
  const unknown = asked.find((screen) => !SCREENS.some((one) => one === screen));
  if (unknown !== undefined) throw new Error(`invalid screen; it is none of ${SCREENS.join(', ')}: ${unknown}`);
  return SCREENS.filter((screen) => asked.length === 0 || asked.includes(screen)).flatMap((screen) =>
    values.theme.flatMap((theme) =>
      values.language.flatMap((language) =>
        values.width.map(Number).map((width) => ({
          file: `${screen}-${theme}-${language}-${width}.png`,
          path: ROUTES[screen],
          ...{ theme, language, width, height: null },
        })),
      ),
    ),
  );
}

/** @param {import('@playwright/test').Page} page */
async function openSample(page) {
  await page.goto(address);
  await page.locator('[data-sample=coachingCounts]').click();
  await page.locator('[data-guess] button').last().click();
  await page.locator('[data-overall]').waitFor();
  // The offer of a tour, which only the first visit has.
  await page.locator('main aside button').last().click();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Picture} picture
 * @param {string} file
 */
async function take(page, { path, theme, language, width, height, from }, file) {
  await page.setViewportSize({ width, height: height ?? HEIGHT });
  const settings = new URLSearchParams({ theme, lang: language });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}?${settings}`);
  await page.locator(`main[data-screen=${routes.screenAt(path)}]`).waitFor();
  // A screen that waits for its numbers has a heading, and nothing after it.
  await page.locator('main h1 ~ *').first().waitFor();
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  await page.evaluate(async (top) => {
    await document.fonts.ready;
    // Drawings come with a script of their own; nothing focused, nothing pointed at.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (let before = -1; before !== document.documentElement.scrollHeight; ) {
      before = document.documentElement.scrollHeight;
      await new Promise((next) => setTimeout(next, 400));
    }
    const first = top === null ? null : document.querySelector(top);
    scrollTo(0, first === null ? 0 : first.getBoundingClientRect().top + scrollY - 8);
  }, from ?? null);
  await page.screenshot({ path: file, fullPage: height === null });
}
