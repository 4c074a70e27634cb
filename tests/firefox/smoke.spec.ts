import { expect, type Page, test } from '@playwright/test';
import { pastGuess } from '../e2e/support/files';

/** Violations of the content security policy, errors of the page, errors on the console. */
async function watched(page: Page): Promise<readonly string[]> {
  const offences: string[] = [];
  page.on('pageerror', (error) => offences.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console error: ${message.text()}`);
    if (message.text().startsWith('violation ')) offences.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.info(`violation ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return offences;
}

test('Firefox opens a sample, weighs the claim, draws the overview, and breaks no policy', async ({ page }) => {
  const offences = await watched(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Does your turnover follow the way people are managed?',
  );
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await expect(page.locator('[data-hypothesis=coaching]')).toHaveAttribute('data-verdict', 'supports');
  await expect(page.locator('[data-overall]')).toHaveText('In part: “Coaching” holds up in these data');
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  const chart = page.getByRole('application').first();
  await expect(chart).toBeVisible();
  await expect(chart.locator('svg path, svg line').first()).toBeAttached();
  expect(offences).toEqual([]);
});

test('the watch hears a violation in Firefox', async ({ page }) => {
  const offences = await watched(page);
  await page.goto('./');
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await expect.poll(() => offences.join('\n')).toContain('connect-src');
});
