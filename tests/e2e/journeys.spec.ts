import type { Page } from '@playwright/test';
import { settled } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

/* The whole way, from the first page to a presented deck and out again; each stop is looked at by axe. */

/** A filter as a reader has it after choosing two years; Back takes it away again. */
async function chooseYears(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const [path, query = ''] = location.hash.split('?');
      const settings = new URLSearchParams(query);
      settings.set('from', `${first}`);
      settings.set('to', `${last}`);
      location.hash = `${path}?${settings}`;
    },
    [from, to],
  );
}

async function stop(page: Page): Promise<void> {
  await settled(page);
  await expectNoAxeViolations(page);
}

const slides = (page: Page) => page.locator('[data-slide-kind]');

test('from a sample to a presented deck with the mouse, in English by day', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./#/?theme=light&lang=en');
  await stop(page);
  await page.getByRole('button', { name: /^Open Sample A/ }).click();
  await page.getByRole('button', { name: 'Skip the guess' }).click();
  await expect(page.locator('[data-hypothesis=coaching]')).toHaveAttribute('data-verdict', 'supports');
  await stop(page);
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByRole('application').first()).toBeVisible();
  await stop(page);
  await chooseYears(page, '2024-01', '2024-12');
  await stop(page);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await page
    .getByRole('button', { name: /^Add to review/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(slides(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Put a review together' }).click();
  await expect.poll(() => slides(page).count()).toBeGreaterThan(8);
  await stop(page);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const deck = page.getByRole('dialog');
  await expect(deck.locator('[data-slide]').first()).toBeVisible();
  await expectNoAxeViolations(page);
  const start = Number(await deck.getAttribute('data-index'));
  await page.mouse.click(1000, 450);
  await expect(deck).toHaveAttribute('data-index', String(start + 1));
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(deck).toBeHidden();
  await stop(page);
});

/** Presses Tab until what is focused is named so: what cannot be reached so cannot be reached by keyboard alone. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      // The tour offers to show itself, too.
      if (element?.closest('aside')) return '';
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`invalid way by keyboard; Tab does not lead to: ${name}`);
}

test('from a sample to a presented deck by keyboard alone, in German by night', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/?theme=dark&lang=de');
  await stop(page);
  await tabTo(page, /Beispiel A/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-guess]')).toBeVisible({ timeout: 30_000 });
  await tabTo(page, /^Nicht raten$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-hypothesis=coaching]')).toHaveAttribute('data-verdict', 'supports');
  await stop(page);
  await page.evaluate(() => scrollTo(0, 0));
  await tabTo(page, /^Überblick$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('application').first()).toBeVisible();
  await stop(page);
  await chooseYears(page, '2024-01', '2024-12');
  await stop(page);
  // Alt and the left arrow, which a browser without a window does not hear.
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await settled(page);
  await tabTo(page, /^In die Präsentation/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Präsentation$/);
  await page.keyboard.press('Enter');
  await expect(slides(page)).toHaveCount(1);
  await tabTo(page, /^Präsentation zusammenstellen$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => slides(page).count()).toBeGreaterThan(8);
  await stop(page);
  await tabTo(page, /^Zeigen$/);
  await page.keyboard.press('Enter');
  const deck = page.getByRole('dialog');
  await expect(deck.locator('[data-slide]').first()).toBeVisible();
  const start = Number(await deck.getAttribute('data-index'));
  await page.keyboard.press('ArrowRight');
  await expect(deck).toHaveAttribute('data-index', String(start + 1));
  await page.keyboard.press('End');
  await expect(deck).toHaveAttribute('data-index', String((await slides(page).count()) - 1));
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(deck).toBeHidden();
  await stop(page);
});
