import { openSample } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

test('hours: the notice period, month by month, and a filter that draws no line', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  await page.goto('./#/hours');
  await expect(page.getByText('fitted,')).toBeVisible();
  const notice = page.locator('[data-notice]');
  await expect(page.getByRole('heading', { name: /^Leavers got fewer coaching hours/ })).toBeVisible();
  await expect(notice.getByText(/Whoever has resigned is hardly coached/)).toBeVisible();
  const slider = notice.getByRole('slider');
  await slider.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-notice="4"]')).toContainText('4 months before: leavers had');
  await expect(notice.getByText(/^By then hardly anyone had resigned/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Turnover in a quarter, by the team’s coaching/ })).toBeVisible();
  await expect(page.locator('[data-interaction]')).toBeVisible();
  await page.goto('./#/hours?region=0');
  await expect(page.getByText(/^A line and a verdict come from all data only/)).toBeVisible();
  await expect(page.getByText('fitted,')).toHaveCount(0);
});

test('hours can be read with the keyboard and breaks no rule of access, in German and in the dark too', async ({
  page,
}) => {
  await openSample(page, 'coachingCounts');
  await page.goto('./#/hours');
  const chart = page.locator('figure').filter({ hasText: 'Turnover in a quarter' }).getByRole('application');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-reading]').filter({ hasText: 'under' })).toContainText('1 of 5');
  await expectNoAxeViolations(page);
  await page.goto('./#/hours?lang=de&theme=dark');
  await expect(page.getByRole('heading', { name: /^Am Ende bekamen Ausgetretene weniger/ })).toBeVisible();
  await expectNoAxeViolations(page);
});
