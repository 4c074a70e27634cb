import { openSample, reportOf } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

test('what if: hours, those of a team, for whom, and the money as a range', async ({ page }) => {
  const { whatIf } = await reportOf('coaching-counts-en', '--outcome', 'voluntary');
  const coaching = whatIf.find(({ practice }) => practice === 'coaching');
  await openSample(page, 'coachingCounts');
  await page.getByRole('link', { name: 'What if teams got other hours?' }).click();
  const section = page.locator('[data-what-if=coaching]');
  const slider = section.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  const most = coaching?.targets.at(-1);
  await expect(section.locator('[data-outcome]')).toHaveAttribute('data-outcome', String(most?.hours));
  const title = section.getByRole('heading', { level: 2 });
  await expect(title).toContainText(`${Math.round(most?.atLeast.avoided ?? 0)} fewer would leave each year`);
  await page.keyboard.press('Home');
  await page.getByRole('radio', { name: 'Every team gets exactly these' }).check();
  await expect(title).toContainText('more would leave each year');
  await section.getByLabel('or as a number').fill('99');
  await page.keyboard.press('Enter');
  await expect(section.locator('[data-outcome]')).toHaveAttribute('data-outcome', String(most?.hours));
  await section.getByLabel('As in team').selectOption({ index: 3 });
  await section.getByLabel('Finding a successor, at least').fill('20,000');
  await section.getByLabel('An hour of coaching or training, at least').fill('60');
  await expect(section.getByText(/^If it came true, .* in your currency/)).toBeVisible();
  // Nothing is computed anew, and costs decide no verdict.
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('what if promises nothing where the verdict does not support it', async ({ page }) => {
  await openSample(page, 'natureOfTheBusiness');
  await page.goto('./#/what-if?lang=de&theme=dark');
  await expect(page.getByText(/^Hier lässt sich nichts versprechen\./)).toBeVisible();
  await expect(page.locator('[data-what-if] h2')).toContainText('bliebe offen, ob weniger gingen');
  await expectNoAxeViolations(page);
});

test('what if refuses a company too small, with the reason', async ({ page }) => {
  await openSample(page, 'tooSmall');
  await page.goto('./#/what-if');
  await expect(page.locator('[data-what-if=none]')).toContainText('Needs at least 8 managers');
});
