import type { Page } from '@playwright/test';
import { chooseFiles, openSample, sampleFolder } from './support/files';
import { expect, test } from './support/test';

const OWN = sampleFolder('coaching-counts-en');

/** Closes the tab as a reader would, and leaves things as they are where the browser asks. */
async function closingAsks(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    return true;
  });
  const closed = page.waitForEvent('close').then(() => false);
  await page.close({ runBeforeUnload: true });
  const isAsked = await Promise.race([asked, closed]);
  for (const other of [asked, closed]) other.catch(() => undefined);
  return isAsked;
}

async function openOwnFiles(page: Page): Promise<void> {
  await page.goto('./');
  await chooseFiles(page, OWN);
  await expect(page.locator('main [data-file]')).toHaveCount(OWN.length);
  // A browser asks only those who have touched the page.
  await page.locator('h1').click();
}

test('closing asks where slides or own files would go, and not where a sample is untouched', async ({
  page,
  context,
}) => {
  await openSample(page, 'tooSmall');
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  const add = page.getByRole('button', { name: /^Add to review/ }).first();
  await expect(add).toBeVisible();
  const untouched = await context.newPage();
  await openSample(untouched, 'tooSmall');
  expect(await closingAsks(untouched)).toBe(false);
  await add.click();
  expect(await closingAsks(page)).toBe(true);
  await expect(add).toBeVisible();
});

test('own files are asked for until they are saved, and again after the next change', async ({ page }) => {
  await openOwnFiles(page);
  expect(await closingAsks(page)).toBe(true);
  await page.getByRole('link', { name: 'Project', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the project' }).click();
  await download;
  await expect(page.getByText(/^Saved as mainstay-/)).toBeVisible();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.locator('[data-file="training.csv"] summary').first().click();
  await page.getByRole('button', { name: 'Remove training.csv' }).click();
  await expect(page.locator('main [data-file]')).toHaveCount(OWN.length - 1);
  expect(await closingAsks(page)).toBe(true);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.locator('main [data-file]')).toHaveCount(OWN.length);
  await page.getByRole('link', { name: 'Project', exact: true }).click();
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the project' }).click();
  await again;
  await expect(page.getByText(/^Saved as mainstay-/)).toBeVisible();
  expect(await closingAsks(page)).toBe(false);
});

for (const [lang, startOver, question] of [
  ['en', 'Start over', /lies in no saved project/],
  ['de', 'Von vorn beginnen', /liegt in keinem gespeicherten Projekt/],
] as const) {
  test(`starting over asks before own files are forgotten, ${lang}`, async ({ page }) => {
    await openOwnFiles(page);
    await page.goto(`./#/data${lang === 'en' ? '' : '?lang=de'}`);
    const press = async (answer: 'accept' | 'dismiss') => {
      const asked = page.waitForEvent('dialog').then(async (dialog) => {
        await dialog[answer]();
        return dialog.message();
      });
      await page.getByRole('button', { name: startOver }).click();
      return asked;
    };
    expect(await press('dismiss')).toMatch(question);
    await expect(page.locator('main [data-file]')).toHaveCount(OWN.length);
    expect(await press('accept')).toMatch(question);
    await expect(page.locator('main [data-file]')).toHaveCount(0);
  });
}
