import { inBrowser, served } from './site.mjs';
import { print, quantile, told } from './told.mjs';

const MOST_MILLISECONDS = 50;
const SCATTER_TURNS = 15;
const POINTS = 20_000;

/**
 * A scatter of 20,000 points drawn anew.
 *
 * @param {string} folder
 */
export async function scatter(folder) {
  const site = await served(folder, 'scatter');
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
  print(`scatter of ${POINTS.toLocaleString('en')} points drawn anew (at most ${MOST_MILLISECONDS} ms in the page)`);
  print(`  in the page         ${told(drawn)}`);
  print(`  painted             ${told(times.map((turn) => turn.painted))}`);
  return quantile(drawn, 0.5) <= MOST_MILLISECONDS;
}
