import { pastGuess } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

test('morale: pulse, response, lead and lag, and what is missing, in both languages', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await page.getByRole('link', { name: 'Morale', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Morale: \d+\.\d of 100 points \(95%: /);
  await page.getByRole('radio', { name: 'Support' }).check();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Support: /);
  await expect(page.getByText(/It needs a file with attendance\./)).toBeVisible();
  const chart = page.getByRole('application').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-reading]').first()).toHaveText(/^Mar 2023\. Support: \d+\.\d\. 95%: /);
  await expectNoAxeViolations(page);
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Language').selectOption('Deutsch');
  await expect(page.getByText(/Dafür braucht es eine Datei zur Anwesenheit/)).toBeVisible();
  await expectNoAxeViolations(page);
});
