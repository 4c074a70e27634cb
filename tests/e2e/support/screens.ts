import type { Locator, Page } from '@playwright/test';
import { ROUTES, SCREENS, screenAt } from '../../../src/app/routes';

/** Every address a reader can be at: each screen, and one page of a method. */
export const PATHS: readonly string[] = [...SCREENS.map((screen) => ROUTES[screen]), `${ROUTES.method}/turnover`];

/** Goes to a screen without losing what is open, and waits until nothing on it moves any more. */
export async function goToPath(page: Page, path: string, settings = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}${settings}`);
  await page.locator(`main[data-screen=${screenAt(path)}]`).waitFor();
  await settled(page);
}

/** Two looks one after the other see a screen with words on it, of the same size and as many elements. */
export async function settled(page: Page): Promise<void> {
  // A screen that waits for its numbers has a heading, and nothing after it.
  await page.locator('main h1 ~ *').first().waitFor();
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const look = () => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return `${scrollHeight} ${scrollWidth} ${document.querySelectorAll('*').length}`;
    };
    let before = '';
    for (let same = 0; same < 2; ) {
      await new Promise((next) => setTimeout(next, 60));
      const now = look();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** The charts of a screen that can be taken along, once they are there; a small chart in the margin of another has its numbers only. */
export async function chartsToTake(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: /^Download:/ });
  await button.first().waitFor();
  return page.locator('figure:not(figure figure)').filter({ has: button });
}
