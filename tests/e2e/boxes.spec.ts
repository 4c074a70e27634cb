import { boxFaults } from './support/boxes';
import { openSample } from './support/files';
import { goToPath, PATHS, settled } from './support/screens';
import { expect, openAll, test } from './support/test';

/** Size of the page's text in CSS pixels, 16 is usual, and the widths of the window it is looked at in. */
const WINDOWS = [
  { text: 16, widths: [320, 390, 768, 1440, 1920, 3840] },
  { text: 32, widths: [390, 768, 1440] },
] as const;

for (const { text, widths } of WINDOWS) {
  for (const language of ['en', 'de']) {
    test(`all text has room at ${widths.join(', ')} pixels, ${(text / 16) * 100} % text, ${language}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
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
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await settled(page);
          faults.push(...(await boxFaults(page)).map((fault) => `${path} at ${width} px: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  }
}
