import type { Page } from '@playwright/test';
import { openSample as openCompany } from './support/files';
import { expect, expectNoAxeViolations, openAll, test } from './support/test';

const SCREENS = [
  ...(['data', 'overview', 'hours', 'claim', 'project'] as const),
  ...(['method', 'method/turnover', 'glossary', 'privacy', 'check'] as const),
] as const;

const openSample = (page: Page, settings = '') => openCompany(page, 'coachingCounts', settings);

/** Goes to a screen without losing what is open. */
async function goTo(page: Page, screen: string, settings: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}${settings}`);
  // First the screen, for the heading may still be the last one's.
  await page.locator(`main[data-screen=${screen.split('/')[0]}]`).waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  // A screen can come in two steps, first its heading, then, with its charts, itself.
  let before = '';
  const isStill = async () => {
    const last = before;
    before = await page.locator('main').innerText();
    return before !== '' && before === last;
  };
  await expect.poll(isStill, { intervals: [200] }).toBe(true);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`no screen breaks a rule of accessibility, ${theme}`, async ({ page }) => {
    const settings = `?theme=${theme}`;
    const rules = theme === 'light' ? 'all' : 'colours';
    await page.goto(`./#/${settings}`);
    await expectNoAxeViolations(page, rules);
    await openSample(page, settings);
    // The claim, with all that opens on it, has its own in claim.spec.ts.
    for (const screen of SCREENS.filter((one) => one !== 'claim')) {
      await goTo(page, screen, settings);
      // What can be opened on the Data screen, dataScreen.spec.ts opens.
      if (screen !== 'data') await openAll(page);
      await expectNoAxeViolations(page, rules);
    }
  });
}

test('the first page declares no face it does not load; names in other alphabets have theirs', async ({ page }) => {
  const faces = () =>
    page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`).sort());
  await page.goto('./');
  await page.evaluate(() => document.fonts.ready);
  expect(await faces()).toEqual(['Inter Variable loaded', 'Source Serif 4 Variable loaded']);
  await goTo(page, 'privacy', '');
  const polish = await page.evaluate(async () => (await document.fonts.load('15px "Inter Variable"', 'Ł')).length);
  expect(polish).toBe(1);
});

test('the whole way can be gone with the keyboard', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Open Sample A/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The claim' })).toBeFocused();
  await page.getByRole('button', { name: 'Skip the guess' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Evidence: Coaching' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-figure="hypotheses.coaching.estimate"]')).toBeVisible();
  await page.getByRole('link', { name: 'Hours & churn' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Hours & churn – Mainstay');
  await page.getByRole('radio', { name: 'Coaching' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Training' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('training hours');
});

test('every chart has a name, a summary and a table', async ({ page }) => {
  await openSample(page);
  for (const [screen, count] of [
    ['overview', 8],
    ['hours', 7],
    ['claim', 6],
  ] as const) {
    await goTo(page, screen, '');
    if (screen === 'claim') await openAll(page);
    const charts = page.getByRole('application');
    await expect(charts).toHaveCount(count);
    for (const chart of await charts.all()) {
      await expect(chart.locator('> [role=img]')).not.toHaveAccessibleName('');
      await expect(chart).not.toHaveAccessibleDescription('');
      const figure = chart.locator('xpath=ancestor::figure[1]');
      await figure.getByRole('button', { name: 'Table' }).first().click();
      await expect(figure.getByRole('table').first().getByRole('row').nth(1)).toBeVisible();
    }
  }
});

test('the language can be switched and stays with the address', async ({ page }) => {
  await openSample(page);
  await page.getByLabel('Language').selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-overall]')).toHaveText('Zum Teil: „Coaching“ bewährt sich in diesen Daten');
  await page.getByRole('link', { name: 'Überblick' }).click();
  await expect(page).toHaveURL(/#\/overview\?lang=de$/);
  await expect(page).toHaveTitle('Überblick – Mainstay');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^\d+ freiwillige Austritte im Jahr auf 100 Beschäftigte \(95\s%: \d+–\d+\)$/,
  );
});

test('a German browser is greeted in German', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-CH', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Folgt Ihre Fluktuation der Art, wie geführt wird?');
  await context.close();
});

test('nothing of a file is in address, title or storage', async ({ page }) => {
  await page.goto('./');
  const rows = Array.from({ length: 12 }, (_, index) => `Canary${index},2023-01-1${index % 9},Canarymanager`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'Canaryfile.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['employee_id,hire_date,manager', ...rows].join('\n')),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One file read');
  for (const screen of SCREENS) {
    await goTo(page, screen, '');
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const storage = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
      return JSON.stringify([location.href, document.title, document.cookie, history.state, databases, storage]);
    });
    expect(kept).not.toContain('Canary');
  }
});
