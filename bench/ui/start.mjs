import { interactive } from './inPage.mjs';
import { inBrowser, served } from './site.mjs';
import { print, quantile, told } from './told.mjs';

/** Times as long as a bare React page. */
const MOST_START = 1.3;
const START_TURNS = 15;
const SLOWDOWN = 4;

/**
 * The built app and a bare React page, by turns, each in a fresh browser on a slowed processor.
 *
 * @param {string} folder
 */
export async function start(folder) {
  const app = await served(folder, 'app');
  const bare = await served(folder, 'bare');
  /** @type {{ app: number[], bare: number[] }} */
  const times = { app: [], bare: [] };
  for (let turn = 0; turn < START_TURNS; turn++) {
    times.bare.push(await inBrowser(bare.address, SLOWDOWN, (page) => page.evaluate(interactive)));
    times.app.push(await inBrowser(app.address, SLOWDOWN, (page) => page.evaluate(interactive)));
  }
  app.close();
  bare.close();
  const ratio = quantile(times.app, 0.5) / quantile(times.bare, 0.5);
  print(`until it can be used, processor slowed ${SLOWDOWN} times, ${START_TURNS} turns (at most ${MOST_START} ×)`);
  print(`  bare React page     ${told(times.bare)}`);
  print(`  Mainstay            ${told(times.app)}   ratio of the medians ${ratio.toFixed(2)}`);
  return ratio <= MOST_START;
}
