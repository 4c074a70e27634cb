import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../../scripts/project.mjs';
import type { Report } from '../../../src/core/model/report';

export interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function textFile(name: string, text: string): NamedFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** The spreadsheets of a folder of sample-data. */
export function sampleFolder(folder: string): NamedFile[] {
  const path = join(projectRoot, 'sample-data', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, mimeType: 'text/csv', buffer: readFileSync(join(path, name)) }));
}

/** What the command line says of the same folder. */
export async function reportOf(folder: string, ...options: string[]): Promise<Report> {
  const scratch = mkdtempSync(join(tmpdir(), 'mainstay-'));
  const out = join(scratch, 'report.json');
  const run = join(projectRoot, 'scripts', 'run.mjs');
  const path = join(projectRoot, 'sample-data', folder);
  await promisify(execFile)(process.execPath, [run, 'analyse', path, '--out', out, ...options]);
  const report: Report = JSON.parse(readFileSync(out, 'utf8'));
  rmSync(scratch, { recursive: true });
  return report;
}

/** Chooses files with the button, as a reader would. */
export async function chooseFiles(page: Page, files: readonly NamedFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
}

/** Drops files in the middle of the page. */
export async function dropFiles(page: Page, files: readonly NamedFile[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, given);
}

/** Opens a sample company and goes past the guess to its verdicts. */
export async function openSample(page: Page, sample: string, settings = ''): Promise<void> {
  await page.goto(`./#/${settings}`);
  await page.locator(`[data-sample=${sample}]`).click();
  await pastGuess(page);
}

/** A sample asks what the reader thinks is true; who skips it sees the verdicts. */
export async function pastGuess(page: Page): Promise<void> {
  await page.locator('[data-guess] button').last().click();
  await page.locator('[data-overall]').waitFor();
}
