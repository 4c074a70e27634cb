import { chooseFiles, textFile } from './support/files';
import { expect, test } from './support/test';

/** Hired over four years; the given number of them left. */
function roster(left: number) {
  const rows = Array.from({ length: 200 }, (_, index) => {
    const hired = `${2019 + (index % 5)}-0${1 + (index % 9)}-15`;
    return `E${index},${hired},${index < left ? `2024-0${1 + (index % 6)}-10` : ''},M${index % 10}`;
  });
  return textFile('staff.csv', ['employee_id,hire_date,exit_date,manager', ...rows].join('\n'));
}

for (const [language, heading, rate] of [
  ['en', 'How many leave cannot be said', /every 100 people|Stability|are still here|gone within/],
  ['de', 'Wie viele gehen, lässt sich nicht sagen', /auf 100 Personen|Stabilität|noch da \(|wieder weg/],
] as const)
  test(`tells no rate where the files hold only those still there (${language})`, async ({ page }) => {
    await page.goto(`./#/data?lang=${language}`);
    await chooseFiles(page, [roster(0)]);
    await expect(page.locator('[data-file="staff.csv"]')).toBeVisible();
    for (const screen of ['overview', 'leaving']) {
      await page.goto(`./#/${screen}?lang=${language}`);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page.locator('[data-still-there]')).toBeVisible();
      await expect(page.locator('main')).not.toContainText(rate);
      await expect(page.locator('[data-figure$="turnover.rate"]')).toHaveCount(0);
    }
  });

test('tells the rate where those who left are in the files', async ({ page }) => {
  await page.goto('./#/data');
  await chooseFiles(page, [roster(40)]);
  await expect(page.locator('[data-file="staff.csv"]')).toBeVisible();
  for (const screen of ['Overview', 'Leaving']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(screen);
    await expect(page.locator('[data-still-there]')).toHaveCount(0);
  }
});
