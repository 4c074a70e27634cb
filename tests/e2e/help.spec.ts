import type { Page } from '@playwright/test';
import { openSample } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

/** Opens the palette by its key; what is typed goes into its field once that is there. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
}

test('everything can be reached by keyboard from one field, and the focus comes back', async ({ page }) => {
  await page.goto('./');
  const opener = page.getByRole('button', { name: 'Find anything Ctrl+K' });
  await opener.focus();
  await page.keyboard.press('Control+k');
  const field = palette(page).getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('funn');
  const options = palette(page).getByRole('option');
  await expect(options.first()).toHaveText('Funnel Glossary');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const named = await options.first().getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', named ?? 'none');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveText('The funnel Methods');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/method\/funnel$/);
  await expect(page.getByRole('heading', { level: 1, name: 'The funnel' })).toBeFocused();

  await openPalette(page);
  await page.keyboard.type('deutsch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Der Trichter' })).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('ueberblick');
  await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(/^Überblick/);
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/#\/overview\?lang=de$/);
});

test('nothing found is said, and a sample can be opened', async ({ page }) => {
  await page.goto('./');
  await openPalette(page);
  await page.keyboard.type('xyzzy');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing of that name.');
  await palette(page).getByRole('combobox').fill('sample e');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The claim' })).toBeVisible();
  await expect(page.locator('[data-guess]')).toBeVisible();
});

test('the question mark lists the keys, but not while one types', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('row')).toHaveCount(8);
  await expectNoAxeViolations(page);
  await keys.getByRole('button', { name: 'Close' }).click();
  await expect(keys).toHaveCount(0);
  await openPalette(page);
  await page.keyboard.type('?');
  await expect(palette(page).getByRole('combobox')).toHaveValue('?');
  await expect(keys).toHaveCount(0);
  await palette(page).getByRole('combobox').fill('all keys');
  await page.keyboard.press('Enter');
  await expect(keys).toBeVisible();
});

test('a word explains itself to the pointer, the focus and a tap, and Escape takes the note away', async ({ page }) => {
  await openSample(page, 'tooSmall');
  await page.getByRole('link', { name: 'Overview' }).click();
  const word = page.getByRole('button', { name: 'Person-year', exact: true });
  const note = page.getByText(
    'One person employed for a year, or two for half a year each; also called a year worked.',
  );
  await word.hover();
  await expect(note).toBeVisible();
  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await word.focus();
  await expect(note).toBeVisible();
  await expect(word).toHaveAccessibleDescription(/One person employed for a year/);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#/method/turnover');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Turnover' })).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`methods, glossary and palette break no rule of accessibility, ${theme}`, async ({ page }) => {
    await page.goto(`./#/method?theme=${theme}`);
    await expect(page.getByRole('heading', { level: 1, name: 'How everything here is worked out' })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Turnover', exact: true }).click();
    // One and the same team, by six formulas.
    const results = page.getByRole('table', { name: 'One team, one year, six formulas' }).getByRole('row');
    await expect(results).toHaveCount(7);
    await expect(results.nth(3)).toContainText('50.0%');
    await expect(results.nth(4)).toContainText('33.3%');
    await expect(results.nth(5)).toContainText('20.0%');
    await expectNoAxeViolations(page);
    await page.goto(`./#/method/coaching?theme=${theme}`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
    await page.goto(`./#/glossary?theme=${theme}`);
    await expect(page.getByRole('term')).toHaveCount(40);
    await expectNoAxeViolations(page);
    await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('the tour is offered with a sample, can be gone by keyboard, and be refused', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  const offer = page.getByRole('complementary', { name: 'Tour' });
  await expect(offer).toBeVisible();
  await offer.getByRole('button', { name: 'Show me' }).focus();
  await page.keyboard.press('Enter');
  const tour = page.getByRole('region', { name: 'Tour' });
  await expect(tour.getByRole('heading', { name: 'What is counted is a sentence' })).toBeFocused();
  await expect(page.locator('[data-tour-here]')).toHaveAttribute('data-tour', 'scope');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('heading', { name: 'Doubt is drawn' })).toBeFocused();
  await expectNoAxeViolations(page);
  // No group of this sample is withheld: that step is passed over.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('heading', { name: 'Three questions of a sceptic' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('heading', { name: 'The claim on trial' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);
  await expect(page.locator('#content')).toBeFocused();
  await expect(offer).toHaveCount(0);

  await page.reload();
  await openSample(page, 'tooSmall');
  await offer.getByRole('button', { name: 'No, thanks' }).click();
  await expect(offer).toHaveCount(0);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(offer).toHaveCount(0);
});

test('an empty screen says what it would show and leads to a sample', async ({ page }) => {
  await page.goto('./#/hours');
  await expect(page.getByText('Hires, Exits and Coaching hours')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Look at it with a sample company' }).click();
  await expect(page.locator('[data-guess]')).toBeVisible();
});

test('on paper there are no buttons and no navigation', async ({ page }) => {
  await openSample(page, 'tooSmall');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('application').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await page.getByRole('button').and(page.locator(':not(th *):not(dt *)')).count()).toBe(0);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const word = page.locator('[data-word]').first();
  expect(await word.evaluate((element) => getComputedStyle(element, '::after').content)).toBe('"Voluntary exits"');
});
