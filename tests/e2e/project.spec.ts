import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { chooseFiles, dropFiles, type NamedFile, openSample, pastGuess, textFile } from './support/files';
import { expect, test } from './support/test';

const SCREENS = ['overview', 'hours', 'claim'] as const;

/** Goes to a screen and keeps the settings. */
async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = `#/${path}${/[?].*$/.exec(location.hash)?.[0] ?? ''}`;
  }, screen);
  await page.locator(`main[data-screen=${screen}]`).waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Every figure of a screen with its place, to the last digit, and every verdict. */
async function figuresOf(page: Page): Promise<string[]> {
  const figures: string[] = [];
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await expect(page.locator('data[data-figure], [data-overall], main svg, main [data-state]').first()).toBeVisible();
    const found = await page
      .locator('data[data-figure], [data-hypothesis]')
      .evaluateAll((elements) =>
        elements.map((element) =>
          ['data-figure', 'value', 'data-hypothesis', 'data-verdict']
            .map((name) => element.getAttribute(name))
            .join(' '),
        ),
      );
    figures.push(...found.map((figure) => `${screen}: ${figure}`));
  }
  return figures;
}

async function slidesOf(page: Page): Promise<string[]> {
  await goTo(page, 'review');
  await expect(page.locator('[data-slide-kind]')).toHaveCount(1);
  return page.locator('[data-slide-kind]').allInnerTexts();
}

async function fileOf(download: Download): Promise<NamedFile> {
  const buffer = readFileSync(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

async function saved(page: Page, { data = false, passphrase = '', name = '' } = {}): Promise<NamedFile> {
  await goTo(page, 'project');
  await page.getByLabel('With the data').setChecked(data);
  await page.getByLabel('Name (if you like)').fill(name);
  await page.getByLabel('Passphrase', { exact: false }).fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the project' }).click(),
  ]);
  return fileOf(download);
}

async function opened(page: Page, file: NamedFile): Promise<void> {
  await goTo(page, 'project');
  await page.locator('input[type=file]').setInputFiles([file]);
}

const CANARY = 'Zaphod Beeblebrox';

/** Two tables whose managers, file name and words are a canary. */
function canaryFiles(): NamedFile[] {
  const people = Array.from({ length: 120 }, (_, index) => index);
  const hires = people.map((index) => `E${index},202${index % 3}-0${1 + (index % 9)}-15,${CANARY} ${index % 6}`);
  const exits = people
    .filter((index) => index % 3 === 0)
    .map((index) => `E${index},2024-0${1 + (index % 9)}-10,gone to ${CANARY}`);
  return [
    textFile(`${CANARY} hires.csv`, ['employee_id,hire_date,manager', ...hires].join('\n')),
    textFile('exits.csv', ['employee_id,exit_date,exit type', ...exits].join('\n')),
  ];
}

test('a sample is saved, and opens after a reload with the same figures to the last digit', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  await goTo(page, 'overview');
  const rate = page.locator('[data-figure="whole.turnover.rate"]');
  const voluntary = (await rate.getAttribute('value')) ?? '';
  await page.getByRole('button', { name: 'Exits counted: Voluntary exits' }).click();
  await page.getByRole('radio', { name: 'All exits' }).check();
  await page.keyboard.press('Escape');
  await expect(rate).not.toHaveAttribute('value', voluntary);
  const addToReview = page.getByRole('button', { name: /^Add to review/ });
  await addToReview.first().click();
  const slide = await slidesOf(page);
  const before = await figuresOf(page);
  expect(before.length).toBeGreaterThan(30);
  const file = await saved(page);
  expect(file.buffer.length).toBeLessThan(60_000);
  await page.goto('./');
  await page.reload();
  await dropFiles(page, [file]);
  await expect(page).toHaveURL(/#\/project/);
  await expect(page.locator('[data-opening=opened]')).toContainText(file.name);
  await expect(page).toHaveURL(/exits=all/);
  expect(await figuresOf(page)).toEqual(before);
  expect(await slidesOf(page)).toEqual(slide);
  await expect(page.locator('[data-outdated]')).toHaveCount(0);
});

test('own files, saved with a passphrase, come back; another passphrase or a broken file is refused', async ({
  page,
}) => {
  await page.goto('./');
  await chooseFiles(page, canaryFiles());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 files/);
  const before = await figuresOf(page);
  const file = await saved(page, { data: true, passphrase: 'Grüße' });
  expect(file.buffer.toString('latin1')).not.toContain('Zaphod');
  await page.reload();
  await opened(page, file);
  await page.locator('[data-opening=locked] input[type=password]').fill('Gruss');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('alert')).toHaveText('That is not the passphrase.');
  await page.locator('[data-opening=locked] input[type=password]').fill('Grüße');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.locator('[data-opening=opened]')).toBeVisible();
  expect(await figuresOf(page)).toEqual(before);
  const buffer = Buffer.from(file.buffer);
  buffer[buffer.length >> 1] = (buffer[buffer.length >> 1] ?? 0) ^ 1;
  await opened(page, { ...file, buffer });
  await expect(page.locator('[data-opening=refused]')).toContainText('checksum does not match');
  expect(await figuresOf(page)).toEqual(before);
});

test('without data no name stands in the project, and the files bring the choices back', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, canaryFiles());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 files/);
  const before = await figuresOf(page);
  await page.evaluate(() => {
    location.hash = '#/overview?compare=1';
  });
  const file = await saved(page, { name: 'Second quarter' });
  expect(file.name).toMatch(/^mainstay-Second-quarter-\d{4}-\d{2}-\d{2}-\d{4}\.mainstay$/);
  const text = file.buffer.toString('latin1').toLowerCase();
  for (const word of ['zaphod', 'beeblebrox', 'gone to', 'hires.csv']) expect(text).not.toContain(word);
  await page.reload();
  await opened(page, file);
  await expect(page.locator('[data-opening=opened]')).toContainText('Drop its 2 files to see the figures.');
  await expect(page).toHaveURL(/compare=1/);
  for (const screen of ['data', 'overview']) {
    await goTo(page, screen);
    await expect(page.getByRole('heading', { name: 'This project waits for its files' })).toBeVisible();
    await expect(page.locator('[data-waits="2"]')).toContainText(
      `${file.name} waits for the 2 files it was made from.`,
    );
  }
  await dropFiles(page, canaryFiles());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 files/);
  expect(await figuresOf(page)).toEqual(before);
});

test('opening over own work asks first', async ({ page }) => {
  await openSample(page, 'tooSmall');
  const sample = await saved(page);
  await page.goto('./#/');
  await chooseFiles(page, canaryFiles());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 files/);
  await opened(page, sample);
  await page.getByRole('button', { name: 'Leave things as they are' }).click();
  await goTo(page, 'data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 files/);
  await opened(page, sample);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.locator('[data-opening=opened]')).toBeVisible();
  await goTo(page, 'data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/7 files/);
});

/** Everything this browser keeps for the page, as text. */
function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, document.title];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        for (const value of values) {
          const bytes = value instanceof Uint8Array ? value : (Reflect.get(Object(value), 'project') as Uint8Array);
          texts.push(new TextDecoder('latin1').decode(bytes));
        }
      }
      database.close();
    }
    return texts.join('\n');
  });
}

test('nothing of the files is kept unless it is asked for; then it is, and can be deleted, which is looked at', async ({
  page,
}) => {
  await page.goto('./');
  await chooseFiles(page, canaryFiles());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 files/);
  expect(await keptText(page)).not.toContain('Zaphod');
  const before = await figuresOf(page);
  await goTo(page, 'project');
  await page.getByLabel('Keep this project on this device').check();
  await expect(page.locator('[data-keep-state=on]')).toContainText('Kept at');
  expect(await keptText(page)).toContain('Zaphod');
  await page.reload();
  await page.getByRole('button', { name: 'Open the kept project' }).click();
  await expect(page).toHaveURL(/#\/data/);
  expect(await figuresOf(page)).toEqual(before);
  await goTo(page, 'project');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.locator('[data-deleted="0"]')).toContainText('Everything is deleted');
  expect(await keptText(page)).not.toContain('Zaphod');
  expect(await page.evaluate(async () => [...(await caches.keys()), ...Object.keys(localStorage)])).toEqual([]);
  await goTo(page, 'check');
  await expect(page.locator('[data-place=indexedDB], [data-place=localStorage], [data-place=cache]')).toHaveCount(0);
  await goTo(page, 'overview');
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
});

test('the second tab says that it keeps nothing, and a deletion there is heard here', async ({ page, context }) => {
  await openSample(page, 'tooSmall');
  await goTo(page, 'project');
  await page.getByLabel('Keep this project on this device').check();
  await expect(page.locator('[data-keep-state=on]')).toContainText('Kept at');
  const second = await context.newPage();
  await second.goto('./');
  await expect(second.locator('[data-kept-notice=otherTab]')).toBeVisible();
  await goTo(second, 'project');
  await second.getByRole('button', { name: 'Delete everything' }).click();
  await second.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(second.locator('[data-deleted="0"]')).toBeVisible();
  await expect(page.locator('[data-keep-state=deleted]')).toBeVisible();
});

test('works offline after the first visit', async ({ page, context }) => {
  await page.goto('./#/check');
  await expect(async () => {
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect(page.locator('[data-offline=true]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await context.setOffline(true);
  await page.goto('./');
  await page.reload();
  await page.locator('[data-sample=tooSmall]').click();
  await pastGuess(page);
  for (const screen of ['overview', 'data', 'project', 'hours']) {
    await goTo(page, screen);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page cannot be shown');
  }
  await goTo(page, 'check');
  await expect(page.getByText('This device is offline now.')).toBeVisible();
});

test('the page shows the rules it came with and that it asked nobody else', async ({ page, offences }) => {
  await page.goto('./#/check');
  await expect(page.locator('[data-policy=meta]')).toContainText("connect-src 'none'");
  await expect(page.locator('[data-requests-elsewhere="0"]')).toBeVisible();
  await page.getByRole('button', { name: 'Try to get out' }).click();
  await expect(page.locator('[data-attempt=refused]')).toContainText('2 policies stopped it');
  await expect(page.locator('[data-policy=received]').filter({ hasText: 'frame-ancestors' })).toHaveCount(1);
  expect(offences.filter((told) => !/connect-src|Content Security Policy/.test(told))).toEqual([]);
  offences.length = 0;
});
