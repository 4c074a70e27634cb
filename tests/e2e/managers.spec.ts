import { openSample, reportOf } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

test('managers: never without the funnel, by letter, with the numbers of the command line', async ({ page }) => {
  const { managers } = await reportOf('coaching-counts-en', '--outcome', 'voluntary');
  await openSample(page, 'coachingCounts');
  await page.goto('./#/managers');
  await expect(page.getByRole('heading', { name: /^(Exits by team|Teams differ)/ })).toBeVisible();
  const shrinkage = page.locator('figure').filter({ hasText: 'what remains after allowing for chance' });
  await shrinkage.getByRole('button', { name: /^Table/ }).click();
  const rows = shrinkage.getByRole('row');
  await expect(rows).toHaveCount(managers.rows.length + 1);
  await expect(rows.nth(1)).toContainText('Team A');
  await expect(page.locator('[data-symptoms]')).toBeVisible();
  await expect(page.locator('[data-movers]')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^A manager leads [\d.]+ people on average$/ })).toBeVisible();
  await page.goto('./#/managers?region=0');
  await expect(page.getByText(/^A verdict comes from all data only/)).toBeVisible();
  await expect(page.locator('[data-movers]')).toContainText('From all of the data, not from the part chosen above.');
});

test('managers breaks no rule of access, in German and in the dark too', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  await page.goto('./#/managers');
  const chart = page.locator('figure').filter({ hasText: 'what remains after' }).getByRole('application');
  await chart.focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-reading]').filter({ hasText: 'Team' })).toContainText('Allowing for chance');
  await expectNoAxeViolations(page);
  await page.goto('./#/managers?lang=de&theme=dark');
  await expect(page.getByRole('heading', { name: /^Eine Führungskraft führt im Schnitt/ })).toBeVisible();
  await expectNoAxeViolations(page);
});
