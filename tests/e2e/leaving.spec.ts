import { pastGuess } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

test('when people leave: curves by group, the test behind them, and every chart in words', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await page.getByRole('link', { name: 'Leaving', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Half leave within \d+ months/);
  await page.getByLabel('Early coaching').check();
  await expect(page.getByText(/^Only those still employed on day 90/)).toBeVisible();
  await expect(page.getByText(/log-rank test, p/)).toBeVisible();
  const chart = page.getByRole('application').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-reading]').first()).toHaveText(/^after \d+ months?\. up to .* at risk/);
  await expectNoAxeViolations(page);
  await page.getByLabel('Colours').selectOption('dark');
  await expectNoAxeViolations(page);
  await page.getByLabel('Language').selectOption('Deutsch');
  await expect(page.getByText(/Log-Rank-Test, p/)).toBeVisible();
  await expectNoAxeViolations(page);
});
