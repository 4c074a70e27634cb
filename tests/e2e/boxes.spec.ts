import { boxFaults } from './support/boxes';
import { openSample } from './support/files';
import { goToPath, PATHS, settled } from './support/screens';
import { expect, openAll, test } from './support/test';

/** Width of the window and size of the page's text in CSS pixels; 16 is usual. */
const WINDOWS = [
  { width: 390, text: 16 },
  { width: 768, text: 16 },
  { width: 1440, text: 16 },
  { width: 1920, text: 16 },
  { width: 390, text: 32 },
  { width: 768, text: 32 },
  { width: 1440, text: 32 },
] as const;

for (const { width, text } of WINDOWS) {
  for (const language of ['en', 'de']) {
    test(`all text has room at ${width} pixels, ${(text / 16) * 100} % text, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      // As a reader sets it in the browser: unlike a size on the root element it also moves the widths a layout turns at.
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: text } });
      const settings = `?lang=${language}`;
      await openSample(page, 'coachingCounts', settings);
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe(`${text}px`);
      const faults: string[] = [];
      for (const path of PATHS) {
        await goToPath(page, path, settings);
        await openAll(page);
        await settled(page);
        faults.push(...(await boxFaults(page)).map((fault) => `${path} at ${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
}
