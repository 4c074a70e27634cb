import type { Page } from '@playwright/test';
import type { Report } from '../../src/core/model/report';
import { chooseFiles, dropFiles, openSample, reportOf, sampleFolder, textFile } from './support/files';
import { expect, openAll, test } from './support/test';

const GERMAN = 'nature-of-the-business-de';

/** The value a path leads to in the report; groups are found by their name. */
function valueAt(report: Report, path: string): unknown {
  return path.split('.').reduce<unknown>((place, key) => {
    if (Array.isArray(place))
      return place.find((entry) => entry.id === key || String(entry.year) === key || entry.group === key);
    return place !== null && typeof place === 'object' ? Reflect.get(place, key) : undefined;
  }, report);
}

async function expectFiguresOf(page: Page, report: Report, atLeast: number): Promise<void> {
  const figures = await page
    .locator('data[data-figure]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-figure') ?? '', element.getAttribute('value') ?? '']),
    );
  expect(figures.length).toBeGreaterThanOrEqual(atLeast);
  for (const [path = '', value] of figures) expect(value, path).toBe(String(valueAt(report, path)));
}

test('German files give the numbers of the command line to the last digit', async ({ page }) => {
  const report = await reportOf(GERMAN);
  await page.goto('./');
  await dropFiles(page, sampleFolder(GERMAN));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('7 files read');
  await page.getByRole('link', { name: 'See the overview' }).click();
  await page.locator('summary').filter({ hasText: 'Turnover by team' }).click();
  await expectFiguresOf(page, report, 60);
  await page.getByRole('link', { name: 'The claim' }).click();
  await expect(page.locator('[data-overall]')).toHaveAttribute('data-overall', report.overall.verdict);
  for (const button of await page.getByRole('button', { name: /^Evidence: / }).all()) await button.click();
  await expectFiguresOf(page, report, 20);
  for (const { id, verdict, reason } of report.hypotheses.filter((line) => line.reason !== 'notYetBuilt')) {
    const row = page.locator(`[data-hypothesis=${id}]`);
    await expect(row).toHaveAttribute('data-verdict', verdict);
    await expect(row).toHaveAttribute('data-reason', reason);
  }
});

test('every file says what it was taken for and accounts for every row', async ({ page }) => {
  const report = await reportOf(GERMAN);
  await page.goto('./#/?lang=de');
  await chooseFiles(page, sampleFolder(GERMAN));
  await expect(page.locator('main [data-file]')).toHaveCount(7);
  await openAll(page);
  expect(report.files.map(({ encoding }) => encoding)).toContain('windows-1252');
  for (const file of report.files) {
    const section = page.locator(`[data-file="${file.name}"]`);
    const written = (count: number) => count.toLocaleString('de-DE');
    await expect(section.locator('[data-rows]')).toHaveText(
      `${written(file.rowsRead)} Zeilen gelesen = ${written(file.rowsUsed)} verwendet + ${written(file.rowsRead - file.rowsUsed)} beiseitegelegt`,
    );
    await expect(section.getByLabel('Kodierung')).toHaveValue(file.encoding);
    await expect(section.getByLabel('Trennzeichen')).toHaveValue(';');
  }
});

const HIRES = [
  'employee_id,hire_date,exit_date,manager',
  ...Array.from({ length: 30 }, (_, index) => `E${index},2023-0${1 + (index % 9)}-15,,M${index % 3}`),
  'E0,2023-01-15,,M0',
  ',2023-02-01,,M1',
  'E99,2023-02-30,,M1',
].join('\n');

test('rows set aside are shown with their reason and text, and can be downloaded', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, [textFile('=hires.csv', HIRES)]);
  const section = page.locator('[data-file="=hires.csv"]');
  await expect(section.locator('[data-rows]')).toHaveText('33 rows read = 30 used + 3 set aside');
  await section.getByText('3 rows set aside').click();
  await expect(section.locator('[data-issue=rowDateImpossible]')).toContainText('2023-02-30');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Download the ledger (CSV)' }).click(),
  ]);
  const lines = (await (await download.createReadStream()).toArray()).join('').trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('"\'=hires.csv"');
});

test('fifty files at once are all read', async ({ page }) => {
  const people = Array.from({ length: 40 }, (_, index) => `E${index},2022-01-01,M${index % 4}`);
  const months = Array.from({ length: 48 }, (_, index) => {
    const month = `${2022 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`;
    const rows = people.map((_person, person) => `E${person},${month},${1 + (person % 5)}`);
    return textFile(`coaching-${month}.csv`, ['employee_id,month,coaching hours', ...rows].join('\n'));
  });
  const exits = [
    'employee_id,exit_date',
    ...Array.from({ length: 12 }, (_, index) => `E${index},2025-12-${10 + index}`),
  ];
  await page.goto('./');
  await dropFiles(page, [
    textFile('hires.csv', ['employee_id,hire_date,manager', ...people].join('\n')),
    textFile('exits.csv', exits.join('\n')),
    ...months,
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('50 files read');
  await expect(page.locator('main [data-file]')).toHaveCount(50);
  await expect(page.getByText('1,972 rows read = 1,972 used + 0 set aside')).toBeVisible();
});

test('a file can be removed, and everything forgotten', async ({ page }) => {
  await openSample(page, 'tooSmall');
  await page.getByRole('link', { name: 'Data' }).click();
  await expect(page.locator('main [data-file]')).toHaveCount(7);
  await page.locator('[data-file="training.csv"] summary').first().click();
  await page.getByRole('button', { name: 'Remove training.csv' }).click();
  await expect(page.locator('main [data-file]')).toHaveCount(6);
  await expect(page.locator('[data-table=training]')).toHaveAttribute('data-present', 'false');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
});

for (const [settings, text, dismiss] of [
  ['', 'This is no table: it needs at least two lines', 'Dismiss'],
  ['?lang=de', 'Das ist keine Tabelle: Es braucht mindestens zwei Zeilen', 'Schließen'],
] as const) {
  test(`text that is no table is refused in words where it is pasted${settings}`, async ({ page }) => {
    await page.goto(`./#/${settings}`);
    await page.locator('h1').click();
    const paste = (pasted: string) =>
      page.evaluate((given) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', given);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, pasted);
    await paste('Dear all, here is the list.');
    await expect(page.getByRole('alert')).toContainText(text);
    await expect(page).toHaveURL(/#\/?(\?|$)/);
    await page.getByRole('button', { name: dismiss }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await paste('employee_id,hire_date\nE1,2024-01-15\n');
    await expect(page.locator('main [data-file="pasted.csv"]')).toHaveCount(1);
  });
}
