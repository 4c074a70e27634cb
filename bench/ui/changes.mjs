import { changeAddress } from './inPage.mjs';
import { print, quantile, told } from './told.mjs';

/** Milliseconds from a filter in the address to the screen painted, three times in four. */
export const MOST_CHANGE = 200;
export const VIEWS = ['overview', 'hours', 'leaving', 'managers', 'morale'];
const FILTERS = ['from=2024-01', 'to=2024-06', 'region=0', 'region=1', 'role=0', 'role=1', 'tenure=firstYear', ''];

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} view
 */
export async function filtered(page, view) {
  const times = [];
  for (const filter of FILTERS) times.push(await page.evaluate(changeAddress, `#/${view}?${filter}`));
  return times;
}

/**
 * @param {string} view
 * @param {readonly (number | null)[]} times
 */
export function toldChanges(view, times) {
  const drawn = times.filter((time) => time !== null);
  const found = drawn.length === 0 ? 'drew nothing anew' : told(drawn);
  print(`  ${view.padEnd(20)}${found}; ${drawn.length} of ${times.length} drew anew`);
  return !(quantile(drawn, 0.75) > MOST_CHANGE);
}
