import type { Page } from '@playwright/test';
import { chooseFiles, openSample, reportOf, sampleFolder } from './support/files';
import { settled } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

const ENGLISH = 'coaching-counts-en';

/** Everything that opens on the claim screen, opened. */
async function openEverything(page: Page): Promise<void> {
  for (const id of ['management', 'coaching', 'symptoms', 'blindSpot'])
    await page.locator(`[data-hypothesis=${id}] button[aria-expanded]`).click();
  await page.locator('[data-reveal]').click();
  await page.locator('[data-calibration]').waitFor({ state: 'attached' });
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

test('a sample is guessed first, judged next and revealed last', async ({ page }) => {
  await page.goto('./');
  await page.locator('[data-sample=coachingCounts]').click();
  await expect(page.getByRole('heading', { name: /^Before you look/ })).toBeVisible();
  await expect(page.locator('[data-overall]')).toHaveCount(0);
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show the verdicts' })).toBeDisabled();
  await page.getByRole('radio', { name: /^Some managers give fewer hours/ }).check();
  await page.getByRole('button', { name: 'Show the verdicts' }).click();
  await expect(page.locator('[data-overall]')).toBeVisible();
  await expect(page.locator('[data-managing]')).toHaveText(/\d+ of 100 exits \(95%: /);
  await expect(page.locator('[data-truth]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal the truth' }).click();
  await expect(page.locator('[data-truth=coachingCounts]')).toContainText('Here coaching counts');
  await expect(page.getByText(/^You guessed: .*That is so\.$/)).toBeVisible();
  await expect(page.locator('[data-judgement=wrong]')).toHaveCount(0);
  await expect(page.locator('[data-judgement]')).toHaveCount(14);
});

test('what can be said in a meeting stands on top, can be copied and goes into the review', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'coachingCounts');
  const sentence = await page.locator('[data-say]').innerText();
  expect(sentence).toMatch(/95%: .*\d+ managers, \d+ exits/);
  await page.getByRole('button', { name: 'Copy the sentence to say' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
  await page.getByRole('button', { name: /^Add to review: In part/ }).click();
  await page.getByRole('link', { name: /^Review/ }).click();
  await expect(page.locator('[data-slide-kind=text]')).toHaveCount(1);
});

test('own files are never guessed about, nor is a truth offered', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, sampleFolder(ENGLISH));
  await page.getByRole('link', { name: 'The claim' }).click();
  await expect(page.locator('[data-overall]')).toBeVisible();
  await expect(page.locator('[data-guess], [data-reveal]')).toHaveCount(0);
});

test('a line opens to prediction, rival, evidence, ways to count, chance and what would change it', async ({
  page,
}) => {
  const report = await reportOf(ENGLISH);
  await openSample(page, 'coachingCounts');
  await expect(page.locator('[data-group=article] [data-hypothesis]')).toHaveCount(9);
  await expect(page.locator('[data-group=rivals] [data-hypothesis]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Evidence: Coaching' }).click();
  await expect(page.getByText('What its rival predicts')).toBeVisible();
  await expect(page.locator('[data-change=coaching]')).not.toBeEmpty();
  const { shuffled } = report.hypotheses.find(({ id }) => id === 'coaching') ?? {};
  const shuffle = page.locator('[data-dealt]');
  await expect(shuffle).toHaveAttribute('data-dealt', String(shuffled?.shuffles));
  await page.getByRole('button', { name: 'Shuffle my data' }).click();
  await expect(shuffle).toHaveAttribute('data-dealt', '1');
  await page.getByRole('button', { name: 'Shuffle once more' }).click();
  await expect(shuffle.getByText(/^Shuffle 2 of 1,999 came out between/)).toBeVisible();
  await page.getByRole('button', { name: '100 more' }).click();
  await expect(shuffle).toHaveAttribute('data-dealt', '102');
  await page.getByRole('button', { name: 'Show all of them' }).click();
  await expect(shuffle).toContainText(`${shuffled?.asExtreme} came out at least as extreme`);
  await page.getByText('How it is computed').click();
  await expect(page.locator('[data-method=coaching]')).toContainText('Chance is');
});

test('what decides the verdicts can be set before looking, and is stamped when it changes afterwards', async ({
  page,
}) => {
  await page.goto('./');
  await chooseFiles(page, sampleFolder(ENGLISH));
  const rules = page.locator('[data-rules]');
  const smallest = page.getByLabel('Smallest change of exits for a typical step in hours or support');
  await rules.locator('summary').click();
  await smallest.fill('12');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.getByText('Done.')).toBeAttached();
  await page.getByRole('link', { name: 'The claim' }).click();
  await expect(page.locator('[data-overall]')).toBeVisible();
  await expect(page.locator('[data-changed]')).toHaveCount(0);
  await rules.locator('summary').click();
  await expect(smallest).toHaveValue('12');
  await expect(rules).toContainText('You have seen results');
  await smallest.fill('60');
  await expect(page.getByRole('button', { name: 'Use these' })).toBeDisabled();
  await smallest.fill('5');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.locator('[data-changed="1"]')).toContainText('12% before, 5% now');
  await page.getByLabel('Share of managers that is the reference').selectOption('10%');
  await expect(page.locator('[data-changed="2"]')).toContainText('20% before, 10% now');
});

test('a threshold put back is no change', async ({ page }) => {
  await openSample(page, 'tooSmall');
  const rules = page.locator('[data-rules]');
  await rules.locator('summary').click();
  await page.getByLabel('Exits usual in your business').fill('25');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.locator('[data-changed="1"]')).toContainText('none before, 25 per 100 now');
  await page.getByLabel('Exits usual in your business').fill('');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.locator('[data-changed]')).toHaveCount(0);
});

test('a company too small refuses each part with the reason', async ({ page }) => {
  await openSample(page, 'tooSmall');
  await expect(page.locator('[data-attribution=false]')).toContainText('Needs at least 8 managers');
  await page.locator('[data-hypothesis=coaching] button[aria-expanded]').click();
  await expect(page.locator('[data-change=coaching]')).not.toBeEmpty();
});

test('the trial can be gone through with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.locator('[data-sample=coachingCounts]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-guess] input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Managers differ, but not/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show the verdicts' })).toBeFocused();
  await page.keyboard.press('Enter');
  const shares = page.locator('[data-attribution] [role=application]');
  await shares.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-attribution] [data-reading]')).toHaveText(/^Structure: −?\d+ of 100 exits\. 95%: /);
  await page.getByRole('button', { name: 'Evidence: Coaching' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add to review: Coaching' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-dealt] [role=application]')).toBeFocused();
  await page.getByRole('button', { name: 'Shuffle my data' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-dealt="1"]')).toBeVisible();
  await page.getByRole('button', { name: 'Reveal the truth' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^You guessed: Managers differ.*The truth is different\.$/)).toBeVisible();
});

test('how often this is wrong is told for the size nearest to the reader’s', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  const worlds = page.locator('[data-calibration]');
  await expect(worlds).toBeHidden();
  await page.locator('summary').filter({ hasText: 'How often is this wrong' }).click();
  await expect(worlds).toContainText('Where a hypothesis is false, it was called supported in');
  await expect(page.locator('[data-world]')).toHaveAttribute('data-size', '40');
  await page.getByRole('combobox', { name: 'Size' }).selectOption('20 managers');
  await expect(page.locator('[data-world]')).toHaveAttribute('data-size', '20');
});

test('a chart can be downloaded', async ({ page }) => {
  await openSample(page, 'coachingCounts');
  const attribution = page.locator('[data-attribution]');
  await attribution.getByRole('button', { name: /^Download: Of 100 exits/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    attribution.getByRole('button', { name: /^Numbers \(CSV\): Of 100 exits/ }).click(),
  ]);
  const text = (await (await download.createReadStream()).toArray()).join('');
  expect(text.trim().split('\r\n')).toHaveLength(6);
  expect(text).toMatch(/^"?Practice"?,/m);
});

for (const settings of ['?lang=en&theme=light', '?lang=de&theme=dark'])
  test(`nothing on the claim screen breaks a rule of accessibility, ${settings}`, async ({ page }) => {
    await page.goto(`./#/${settings}`);
    await page.locator('[data-sample=poorRegion]').click();
    await page.locator('[data-guess]').waitFor();
    await expectNoAxeViolations(page);
    await page.locator('[data-guess] button').last().click();
    await openEverything(page);
    await expectNoAxeViolations(page);
  });

for (const settings of ['?lang=en', '?lang=de'])
  test(`nothing on the claim screen but tables scrolls sideways on a phone, ${settings}`, async ({ page }) => {
    await openSample(page, 'poorRegion', settings);
    await openEverything(page);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} pixels`).toBeLessThanOrEqual(width);
    }
  });
