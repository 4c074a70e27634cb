import { chooseFiles, dropFiles, sampleFolder, textFile } from './support/files';
import { expect, test } from './support/test';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const UNUSABLE = [
  { ...textFile('hires.csv', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), issue: 'fileNotATable' },
  { name: 'team.csv', mimeType: 'text/csv', buffer: PNG, issue: 'fileNotATable' },
  { ...textFile('empty.csv', ''), issue: 'fileEmpty' },
  { ...textFile('headings.csv', 'employee_id,hire_date,manager\n'), issue: 'fileHeaderOnly' },
  { ...textFile('notes.csv', 'colour,taste\nred,sweet\ngreen,sour\n'), issue: 'tableNotRecognised' },
];

test('unusable files say what, where and how to mend it, and earlier data stay', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, sampleFolder('coaching-counts-en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('7 files read');
  const sums = page.getByText(/rows read = .* Every row is accounted for\./);
  const before = await sums.textContent();
  await dropFiles(page, UNUSABLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12 files read; 5 could not be used');
  for (const { name, issue } of UNUSABLE) {
    const file = page.locator(`[data-file="${name}"], [data-file="${name.replace('.csv', ' (2).csv')}"]`);
    await expect(file.and(page.locator(`[data-issue=${issue}]`))).toHaveCount(1);
  }
  await expect(page.getByText('All other files stay as they were read.')).toBeVisible();
  expect(before).toContain('36,785 rows read = 36,785 used + 0 set aside');
  await expect(page.locator('main [data-file]:not([data-issue])')).toHaveCount(7);
  await page.getByRole('link', { name: 'The claim' }).click();
  await expect(page.locator('[data-hypothesis=coaching]')).toHaveAttribute('data-verdict', 'supports');
});

test('a first file that cannot be used leaves no result, and says so', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, [textFile('hires.csv', '%PDF-1.7\n%âãÏÓ\n')]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One file read; it could not be used');
  await expect(page.getByText('Export the list itself as CSV from the system it comes from.')).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
});

test('a column named __proto__ is a column like any other', async ({ page }) => {
  const rows = Array.from({ length: 12 }, (_, index) => `E${index},2023-01-1${index % 9},x,y`);
  await page.goto('./');
  await chooseFiles(page, [textFile('hires.csv', ['employee_id,hire_date,__proto__,constructor', ...rows].join('\n'))]);
  await expect(page.locator('[data-file="hires.csv"] [data-rows]')).toHaveText('12 rows read = 12 used + 0 set aside');
  await expect(page.locator('[data-column]')).toHaveCount(2);
  await page.getByText('2 columns left out, not kept').click();
  await expect(page.locator('[data-reason=notRecognised]')).toContainText(['__proto__', 'constructor']);
});

test('text in files stays text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  const rows = Array.from(
    { length: 12 },
    (_, index) => `E${index},2023-01-1${index % 9},${index < 4 ? '2023-09-30' : ''},${markup}`,
  );
  await page.goto('./');
  await chooseFiles(page, [
    textFile(
      `${markup.replace('/', '')}.csv`,
      ['employee_id,hire_date,exit_date,region', ...rows, `E1,${markup},,x`].join('\n'),
    ),
  ]);
  await page.getByText('1 row set aside').click();
  await expect(page.getByRole('cell', { name: markup })).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: markup })).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
});
