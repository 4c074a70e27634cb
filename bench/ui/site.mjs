import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { projectRoot } from '../../scripts/project.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { watchTasks } from './inPage.mjs';

/**
 * A page built and served: the app, or one of this folder's pages with the same React and the same headers.
 *
 * @param {string} folder
 * @param {'app' | 'bare' | 'scatter'} name
 */
export async function served(folder, name) {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
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
export async function inBrowser(address, slowdown, measure) {
  const { chromium } = await import('@playwright/test');
  const executablePath = await findBrowser();
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

/** @param {import('@playwright/test').Page} page */
export async function openSample(page) {
  await page.locator('[data-sample=coachingCounts]').click();
  await page.locator('[data-guess] button').last().click();
  await page.locator('[data-overall]').waitFor();
}
