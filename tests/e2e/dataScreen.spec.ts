import type { Locator, Page } from '@playwright/test';
import { workbookBytes } from '../support/workbook';
import { chooseFiles, type NamedFile, textFile } from './support/files';
import { ambiguousRoster, exitsInWords, plainHires } from './support/tables';
import { expect, expectNoAxeViolations, openAll, test } from './support/test';

const lead = (page: Page) => page.locator('[data-lead]');
const section = (page: Page, name: string) => page.locator(`[data-file="${name}"]`);
const column = (page: Page, file: string, header: string) => section(page, file).locator(`[data-column="${header}"]`);

test.describe('dates that could be both', () => {
  test('show what each reading would mean, are settled, undone and done again', async ({ page }) => {
    await page.goto('./#/data');
    await chooseFiles(page, [ambiguousRoster()]);
    await expect(lead(page)).toHaveText('Please decide: 2 ambiguous columns. All else is understood.');
    const hired = column(page, 'roster.csv', 'hire_date');
    await expect(hired.locator('[data-format=dateDayMonthYear]')).toContainText(
      '03/04/2023 → 3 Apr 2023; 6 exits would lie before the hire',
    );
    await expect(hired.locator('[data-format=dateMonthDayYear]')).toContainText('03/04/2023 → 4 Mar 2023');
    const monthFirst = hired.getByRole('radio', { name: 'date, month first: 03/31/2024' });
    await monthFirst.check();
    await expect(hired).toHaveAttribute('data-certainty', 'chosen');
    await expect(monthFirst).toBeFocused();
    await expect(page.locator('[data-announcement]')).toHaveText(
      'Done: how “hire_date” is written. Please decide: one ambiguous column. All else is understood.',
    );
    // What is settled can be settled otherwise, and what that would mean still stands there.
    await expect(hired.locator('[data-format=dateDayMonthYear] [data-effect]')).toHaveText(
      '; 6 exits would lie before the hire',
    );
    await page.keyboard.press('Control+z');
    await expect(hired).toHaveAttribute('data-certainty', 'mustChoose');
    await expect(monthFirst).toBeFocused();
    await expect(page.getByRole('button', { name: 'Redo: how “hire_date” is written' })).toBeVisible();
    await page.keyboard.press('Control+Shift+Z');
    await expect(hired).toHaveAttribute('data-certainty', 'chosen');
    await page.getByRole('button', { name: 'Undo: how “hire_date” is written' }).click();
    await page.getByRole('button', { name: 'Undo: add roster.csv' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No files yet');
    await page.getByRole('button', { name: 'Redo: add roster.csv' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One file read');
  });

  test('ask nothing of the next month', async ({ page }) => {
    await page.goto('./#/data');
    await chooseFiles(page, [ambiguousRoster('roster-march.csv')]);
    await page.getByRole('button', { name: 'Take the likely reading of all open columns' }).click();
    await expect(lead(page)).toHaveAttribute('data-lead', 'fine');
    const april = ambiguousRoster('roster-april.csv');
    const next = textFile(
      'roster-april.csv',
      april.buffer.toString().replaceAll('P', 'Q').replaceAll('/2022', '/2021'),
    );
    await chooseFiles(page, [next]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 files read');
    await expect(lead(page)).toHaveAttribute('data-lead', 'fine');
    await expect(section(page, 'roster-april.csv')).toContainText('all 30 rows used');
  });

  test('are one question for fifty files alike, which come first', async ({ page }) => {
    const months = Array.from({ length: 47 }, (_, index) => {
      const rows = Array.from(
        { length: 5 },
        (__, row) => `E${row},0${1 + (index % 9)}/0${1 + (row % 5)}/2022,${1 + row}`,
      );
      return textFile(`coaching ${index}.csv`, ['employee_id,coaching date,coaching hours', ...rows].join('\n'));
    });
    await page.goto('./#/data');
    await chooseFiles(page, [plainHires(), exitsInWords(), plainHires('other hires.csv'), ...months]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^50 files read/);
    await expect(lead(page)).toContainText('one ambiguous column');
    const files = page.locator('main [data-file]');
    await expect(files).toHaveCount(50);
    await expect(files.first()).toHaveAttribute('data-state', 'needsYou');
    await expect(page.locator('main [data-file] > details[open]')).toHaveCount(1);
    await expect(page.locator('main [data-file][data-state=needsYou]')).toHaveCount(47);
    await files.first().getByRole('radio', { name: 'date, day first: 31.03.2024' }).check();
    await expect(lead(page)).toHaveAttribute('data-lead', 'fine');
    await expect(page.locator('main [data-file][data-state=needsYou]')).toHaveCount(0);
    await expect(files.first().getByRole('radio', { name: 'date, day first: 31.03.2024' })).toBeFocused();
  });
});

async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const CELLS = [
  'Personalnummer\tEintritt\tTeam',
  ...Array.from({ length: 8 }, (_, index) => `${index}\t1${index}.02.2023\tN`),
];

test('cells can be pasted anywhere but into a text field', async ({ page }) => {
  await page.goto('./');
  await paste(page, 'body', 'no table');
  await expect(page).toHaveURL(/#?\/?$/);
  await paste(page, 'body', CELLS.join('\n'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One file read');
  await expect(section(page, 'pasted.csv')).toContainText('all 8 rows used');
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await paste(page, 'textarea', CELLS.join('\n').replaceAll('2023', '2022'));
  await page.locator('textarea').pressSequentially('x');
  await page.keyboard.press('Control+z');
  await expect(page.locator('textarea')).toHaveValue('');
  await expect(page.locator('main [data-file]')).toHaveCount(1);
  await paste(page, 'h1', CELLS.join('\n').replaceAll('2023', '2022'));
  await expect(section(page, 'pasted (2).csv')).toBeVisible();
});

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('the screen can be worked with the keyboard alone', async ({ page }) => {
  await page.goto('./#/data');
  await tabTo(page, page.getByRole('button', { name: 'Paste a table' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Cells copied from a spreadsheet'));
  const rows = Array.from({ length: 9 }, (_, index) => `${index}\t0${index + 1}/02/2023\tNorth ${index % 2}\t${index}`);
  await page.keyboard.insertText(['List of people', 'employee id\thire date\tplace\tsalary', ...rows].join('\n'));
  await tabTo(page, page.getByRole('button', { name: 'Read these cells' }));
  await page.keyboard.press('Enter');
  const file = section(page, 'pasted.csv');
  await expect(file).toHaveAttribute('data-state', 'needsYou');
  await tabTo(page, file.locator('summary').filter({ hasText: 'See the first rows' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Row 2 holds the headings' })).toHaveAttribute('aria-pressed', 'true');
  const firstRow = page.getByRole('button', { name: 'Row 1 holds the headings' });
  await tabTo(page, firstRow);
  await page.keyboard.press('Enter');
  await expect(file).toHaveAttribute('data-issue', 'tableNotRecognised');
  await expect(firstRow).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(file).not.toHaveAttribute('data-issue');
  await expect(firstRow).toBeFocused();
  await tabTo(page, file.getByRole('radio', { name: 'date, day first: 31.03.2024' }));
  await page.keyboard.press('Space');
  await expect(lead(page)).toHaveAttribute('data-lead', 'fine');
  await tabTo(page, file.locator('[data-left-out] > summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, file.getByLabel('“place” is'));
  // Going through the list chooses nothing yet.
  await page.keyboard.type('Regi');
  await expect(file.getByLabel('“place” is')).toHaveValue('region');
  await expect(page.getByRole('button', { name: /^Undo: how/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo: the field of “place”' })).toBeVisible();
  // The focus follows the column to its new place.
  await expect(page.locator('[data-certainty=chosen][data-column=place]').getByLabel('“place” is')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(file.locator('[data-left-out]').locator('[data-column=place]')).toBeVisible();
});

test('another sheet of a workbook can be read, hidden ones too', async ({ page }) => {
  const sheet = (name: string, person: string, state?: 'hidden') => ({
    name,
    ...(state ? { state } : {}),
    rows: [
      ['employee id', 'hire date'],
      ...Array.from({ length: 6 }, (_, index) => [`${person}${index}`, `2023-01-1${index}`]),
    ],
  });
  const workbook: NamedFile = {
    name: 'people.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      workbookBytes([
        { name: 'Notes', rows: [['read me'], ['please']] },
        sheet('People', 'A'),
        sheet('Old', 'B', 'hidden'),
      ]),
    ),
  };
  await page.goto('./#/data');
  await chooseFiles(page, [workbook]);
  const picker = section(page, 'people.xlsx').getByLabel('Sheet');
  await expect(picker).toHaveValue('People');
  await expect(picker.getByRole('option')).toHaveText(['Notes', 'People', 'Old (hidden)']);
  await expect(column(page, 'people.xlsx', 'employee id')).toContainText('A9');
  await picker.focus();
  await picker.selectOption('Old');
  await expect(page.getByRole('button', { name: 'Undo: the sheet of people.xlsx' })).toBeVisible();
  await expect(picker).toBeFocused();
  await picker.selectOption('Notes');
  await expect(section(page, 'people.xlsx')).toHaveAttribute('data-state', 'needsYou');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(picker).toHaveValue('People');
});

test('words for exits are mapped once', async ({ page }) => {
  await page.goto('./#/data');
  await chooseFiles(page, [plainHires(), exitsInWords()]);
  await expect(page.getByText('2 words do not say who ended it.')).toBeVisible();
  await page.getByLabel('“blorp” means').selectOption('voluntary');
  await page.getByLabel('“aufhebungsvertrag” means').selectOption('involuntary');
  await expect(page.getByText(/do not say who ended it|does not say/)).toBeHidden();
  await expect(page.locator('[data-word=blorp] select')).toHaveValue('voluntary');
  await expect(page.locator('[data-match=exits]')).toContainText(
    'All 12 rows found their person by the exact number. They name 12 of 40 people.',
  );
});

test('columns that look personal are read only when switched on, names shown only when asked for', async ({ page }) => {
  const rows = Array.from(
    { length: 9 },
    (_, index) => `E${index},2023-01-1${index},${index % 3},Ann Other,${1000 + index}`,
  );
  await page.goto('./#/data');
  await chooseFiles(page, [
    textFile('roster.csv', ['employee_id,hire_date,sick days,manager,salary', ...rows].join('\n')),
  ]);
  const file = section(page, 'roster.csv');
  await file.getByText('2 columns left out, not kept; 2 of them look personal').click();
  await expect(file.locator('[data-reason=pay]')).toContainText('looks like pay');
  const toggle = file.getByLabel('read “salary” all the same');
  await toggle.check();
  await expect(file.getByLabel('“salary” is')).toHaveValue('');
  await expect(toggle).toBeFocused();
  await file.getByLabel('“salary” is').selectOption('assessmentScore');
  await expect(file.locator('[data-column=salary]')).toContainText('Assessment score');
  await expect(column(page, 'roster.csv', 'manager')).toContainText('Aaa Aaaaa');
  await expect(column(page, 'roster.csv', 'manager')).not.toContainText('Ann Other');
  await page.getByRole('radio', { name: 'shown as in the files' }).check();
  await expect(column(page, 'roster.csv', 'manager')).toContainText('Ann Other');
});

test('a file nobody knows is mended by its table, its columns and its month', async ({ page }) => {
  const rows = Array.from({ length: 10 }, (_, index) => `E${index},${1 + (index % 4)}`);
  await page.goto('./#/data');
  await chooseFiles(page, [plainHires(), textFile('log.csv', ['employee_id,spent', ...rows].join('\n'))]);
  const file = section(page, 'log.csv');
  await expect(file).toHaveAttribute('data-issue', 'tableNotRecognised');
  await expect(lead(page)).toContainText('one unrecognised file');
  await file.getByLabel('Table').selectOption('Coaching hours');
  await expect(file).toHaveAttribute('data-issue', 'requiredColumnMissing');
  await file.getByLabel('“spent” is').selectOption('Hours');
  await expect(file).toContainText('Not found: Period.');
  await file.getByLabel('Month of all rows').fill('2022-03');
  await file.getByRole('button', { name: 'Set' }).click();
  await expect(file).toHaveAttribute('data-state', 'fine');
  await expect(file).toContainText('all 10 rows used');
});

test('what had the focus and goes leaves it near', async ({ page }) => {
  await page.goto('./#/data');
  await chooseFiles(page, [plainHires(), exitsInWords()]);
  await section(page, 'exits.csv').locator('summary').first().press('Enter');
  await page.getByRole('button', { name: 'Remove exits.csv' }).press('Enter');
  await expect(section(page, 'exits.csv')).toBeHidden();
  await expect(section(page, 'hires.csv').locator('summary').first()).toBeFocused();
});

test('changes made while an earlier one is read are both kept', async ({ page }) => {
  await page.goto('./#/data');
  await chooseFiles(page, [ambiguousRoster()]);
  await column(page, 'roster.csv', 'hire_date').getByRole('radio').first().waitFor();
  await page.evaluate(() => {
    for (const header of ['hire_date', 'exit_date']) {
      document.querySelector<HTMLInputElement>(`[data-column=${header}] [data-format=dateMonthDayYear] input`)?.click();
    }
  });
  await expect(column(page, 'roster.csv', 'hire_date')).toHaveAttribute('data-certainty', 'chosen');
  await expect(column(page, 'roster.csv', 'exit_date')).toHaveAttribute('data-certainty', 'chosen');
});

for (const settings of ['?theme=light&lang=en', '?theme=dark&lang=de']) {
  test(`no state of the screen breaks a rule of accessibility, ${settings}`, async ({ page }) => {
    await page.goto(`./#/data${settings}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoAxeViolations(page);
    await chooseFiles(page, [
      ambiguousRoster(),
      exitsInWords(),
      plainHires(),
      plainHires('again.csv'),
      textFile('notes.csv', 'colour,taste,salary\nred,sweet,1\ngreen,sour,2\n'),
      textFile('Quota.csv', '1;2023-01-05;100\n2;2023-02-05;200\n'),
    ]);
    await expect(page.locator('main [data-file]')).toHaveCount(6);
    await openAll(page);
    await page.locator('[data-history=undo]').waitFor();
    await expectNoAxeViolations(page);
  });
}

test('nothing but tables scrolls sideways at 320 pixels, whatever is open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./#/data?lang=de');
  await chooseFiles(page, [ambiguousRoster(`${'sehr-langer-dateiname'.repeat(4)}.csv`), exitsInWords(), plainHires()]);
  await expect(page.locator('main [data-file]')).toHaveCount(3);
  await openAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a list by names says step by step what it lacks, and shows what its columns look like', async ({ page }) => {
  const rows = Array.from({ length: 9 }, (_, index) => `"Doe ${index}, Jane",1${index}.02.2021,Max Roe`);
  await page.goto('./#/data');
  await chooseFiles(page, [textFile('team list.csv', ['Name,Start,Reports to', ...rows].join('\n'))]);
  await expect(lead(page)).toHaveText('Please decide: one unrecognised file. Nothing can be used before that.');
  await expect(page.getByText('rows read =')).toHaveCount(0);
  await expect(page.getByText('All other files stay')).toHaveCount(0);
  const file = section(page, 'team list.csv');
  const next = file.locator('[data-next]');
  await expect(next).toHaveText(/^Say below what its columns hold\./);
  await expect(column(page, 'team list.csv', 'Start').getByRole('list', { name: 'Examples' })).toHaveText('99.99.9999');
  await file.getByLabel('Table').selectOption({ label: 'Hires' });
  await expect(next).toHaveText(/^Say below which column tells people apart/);
  await file.getByLabel('“Name” is').selectOption({ label: 'Employee number' });
  await expect(next).toHaveCount(0);
  await expect(file).toContainText('all 9 rows used');
  await expect(column(page, 'team list.csv', 'Name')).toHaveAttribute('data-certainty', 'chosen');
  await expect(page.locator('[data-coverage=management]')).toContainText('only people who are still there');
});

test('a survey without dates says that a month can be given; a file without headings what would be read', async ({
  page,
}) => {
  const answers = Array.from({ length: 9 }, (_, index) => `E${index},Sales,${1 + (index % 5)}`);
  const quotas = Array.from({ length: 9 }, (_, index) => {
    const quarter = `201${1 + (index % 3)}-05-31 00:00:00`;
    return `${index + 1}\t27${4 + Math.floor(index / 3)}\t${quarter}\t${9 - index}8000`;
  });
  await page.goto('./#/data');
  await chooseFiles(page, [
    textFile('survey.csv', ['iid,department,sentiment', ...answers].join('\n')),
    textFile('SalesPersonQuotaHistory.csv', quotas.join('\n')),
  ]);
  const survey = section(page, 'survey.csv');
  await expect(survey.locator('[data-next]')).toHaveText(
    'Say below which column holds it, or give the month of all rows.',
  );
  await survey.getByLabel('Month of all rows').fill('2024-01');
  await survey.getByLabel('Month of all rows').press('Enter');
  await expect(survey).toContainText('all 9 rows used');
  const quota = section(page, 'SalesPersonQuotaHistory.csv');
  await expect(quota).toContainText(
    'may be: Quota, with column 2 as Employee number, column 3 as Period and column 4 as Quota.',
  );
  await quota.getByRole('button', { name: 'Read it so' }).click();
  await expect(quota).toContainText('all 9 rows used');
  await expect(quota.locator('[data-left-out]')).not.toHaveAttribute('open');
});
