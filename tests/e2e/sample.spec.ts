import { pastGuess, reportOf } from './support/files';
import { expect, test } from './support/test';

test('from one click to the verdict, and the truth only on request', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Does your turnover follow the way people are managed?',
  );
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await expect(page.locator('[data-hypothesis=coaching]')).toHaveAttribute('data-verdict', 'supports');
  await expect(page.locator('[data-overall]')).toHaveText('In part: “Coaching” holds up in these data');
  const truth = page.getByText('Here coaching counts.');
  await expect(truth).toBeHidden();
  await page.getByRole('button', { name: 'Reveal the truth' }).click();
  await expect(truth).toBeVisible();
});

test('where the nature of the business is true nothing the article says is supported, although leavers’ hours differ plainly', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample B/ }).click();
  await pastGuess(page);
  await expect(page.locator('[data-overall]')).toHaveAttribute('data-overall', 'cannotTell');
  // Who struggles sells less and leaves sooner in every world: a rival that may be found.
  await expect(page.locator('[data-verdict=supports]:not([data-hypothesis=quotaAndTerritory])')).toHaveCount(0);
  await page.getByRole('link', { name: 'Hours & churn' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^Turnover and coaching hours by team, \d{4}–\d{4}$/,
  );
  await expect(page.getByText(/A naive test would find that beyond chance \(p <\s0\.001\)/)).toBeVisible();
});

test('too small a company is told so, with the reason', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample E/ }).click();
  await pastGuess(page);
  await expect(page.locator('[data-overall]')).toHaveAttribute('data-overall', 'notTestable');
  await expect(page.getByText(/Needs at least 8 managers with enough people; there are 4\./).first()).toBeVisible();
});

test('evidence shows the numbers of the report to the last digit', async ({ page }) => {
  const { hypotheses } = await reportOf('coaching-counts-en');
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await page.getByRole('button', { name: 'Evidence: Coaching' }).click();
  const coaching = hypotheses.find(({ id }) => id === 'coaching');
  for (const field of ['estimate', 'p', 'pPermutation', 'pAdjusted', 'detectable'] as const) {
    const shown = page.locator(`[data-figure="hypotheses.coaching.${field}"]`);
    await expect(shown).toHaveAttribute('value', String(coaching?.[field]));
  }
  const ways = page.locator('[data-specifications=coaching]');
  await ways.getByRole('button', { name: /^Table: \d+ of \d+ ways to count/ }).click();
  await expect(ways.locator('tbody tr')).toHaveCount(coaching?.specifications?.total ?? 0);
});

test('work that is cancelled changes nothing', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Everything is as it was before.')).toBeVisible();
  await expect(page).toHaveURL(/#\/claim$/);
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Mainstay' }).click();
  await page.getByRole('button', { name: /^Open Sample E/ }).click();
  await pastGuess(page);
  await expect(page.locator('[data-overall]')).toBeVisible();
});

test('a reader who goes elsewhere while a sample is read stays there', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await expect(page).toHaveURL(/#\/claim$/);
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.locator('[data-figure="whole.turnover.rate"]')).toBeVisible();
  await expect(page).toHaveURL(/#\/overview$/);
});

test('other exits are counted on request, also after going back', async ({ page }) => {
  const all = await reportOf('coaching-counts-en', '--outcome', 'all');
  await page.goto('./');
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await pastGuess(page);
  await expect(page.locator('[data-overall]')).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  const rate = page.locator('[data-figure="whole.turnover.rate"]');
  const voluntary = (await rate.getAttribute('value')) ?? '';
  await page.getByRole('button', { name: 'Exits counted: Voluntary exits' }).click();
  await page.getByRole('radio', { name: 'All exits' }).check();
  await expect(rate).toHaveAttribute('value', String(all.whole.turnover.rate));
  await expect(page).toHaveURL(/#\/overview\?exits=all$/);
  await page.getByRole('radio', { name: 'Voluntary exits' }).check();
  await expect(rate).toHaveAttribute('value', voluntary);
});
