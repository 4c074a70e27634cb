import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { runnerImport } from 'vite';
import { projectRoot } from '../../scripts/project.mjs';

test('the report opens as a file: its own style holds, nothing else may, and each slide prints on a page', async ({
  page,
}, testInfo) => {
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) wrong.push(request.url());
  });
  // The catalogues are found by Vite.
  const deckFile = join(projectRoot, 'tests', 'export', 'deck.ts');
  const { DECK, htmlOf } = (await runnerImport<typeof import('../export/deck')>(deckFile)).module;
  const path = testInfo.outputPath('report.html');
  writeFileSync(path, await htmlOf(DECK, { notes: true }));
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Georgia/);
  await expect(page.getByRole('img', { name: 'Scatter of 14 teams: fewer hours, more exits.' }).first()).toBeVisible();
  await page.getByText('The numbers drawn').first().click();
  await expect(page.getByRole('cell', { name: 'too small to show' }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await page.getByText('The numbers drawn').first().click();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // The first page holds the title of the report.
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(DECK.slides.length + 1);
  expect(wrong).toEqual([]);
});
