import { readFileSync } from 'node:fs';
import { chooseFiles, dropFiles, type NamedFile } from './support/files';
import { plainHires } from './support/tables';
import { expect, test } from './support/test';

test('after a project without data, the page says whether the files dropped are its own', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, [plainHires()]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One file read');
  await page.evaluate(() => {
    location.hash = '#/project';
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the project' }).click(),
  ]);
  const project: NamedFile = {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(await download.path()),
  };
  await page.reload();
  await page.locator('input[type=file]').first().setInputFiles([project]);
  await expect(page.locator('[data-opening=opened]')).toContainText('Drop its file to see the figures.');
  await dropFiles(page, [plainHires()]);
  await expect(page.locator('[data-reunion=same]')).toContainText('byte for byte');
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.locator('[data-reunion=same]')).toHaveCount(0);
  const other = plainHires('more.csv');
  await dropFiles(page, [{ ...other, buffer: Buffer.concat([other.buffer, Buffer.from('\nE99,2022-02-11,M1')]) }]);
  await expect(page.locator('[data-reunion=other]')).toContainText('1 of 2 files is not one of the project');
});
