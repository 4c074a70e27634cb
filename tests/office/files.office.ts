import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckFile } from '../../src/export/pptx/deckFile';
import { csvText } from '../../src/i18n/delimited';
import { createFormat } from '../../src/i18n/format';
import { DECK } from '../export/deck';
import { HOSTILE } from '../export/hostile';
import { allOf, Package } from '../export/package';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay-office-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file as LibreOffice reads it and writes it in another format. */
function converted(name: string, content: string | Uint8Array, format: string, filter: string[] = []): Uint8Array {
  const path = join(folder, name);
  writeFileSync(path, content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, path];
  const { status, error, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`invalid machine; LibreOffice must be installed for this: ${error.message}`);
  expect(status, stderr).toBe(0);
  return readFileSync(join(folder, `${name.replace(/\.\w+$/, '')}.${format}`));
}

interface Sheet {
  readonly formulas: number;
  /** Cell → its number, or its text. */
  readonly cells: ReadonlyMap<string, string | number>;
}

function sheetOf(workbook: Uint8Array): Sheet {
  const book = new Package(workbook);
  const strings = book.paths.includes('xl/sharedStrings.xml')
    ? allOf(book.xml('xl/sharedStrings.xml'), 'si').map((one) =>
        allOf(one, 't')
          .map(({ text }) => text)
          .join(''),
      )
    : [];
  const sheet = book.xml('xl/worksheets/sheet1.xml');
  const cells = allOf(sheet, 'c').flatMap((cell): [string, string | number][] => {
    const [value] = allOf(cell, 'v');
    if (value === undefined) return [];
    const read = cell.attributes.t === 's' ? (strings[Number(value.text)] ?? '') : Number(value.text);
    return [[cell.attributes.r ?? '', read]];
  });
  return { formulas: allOf(sheet, 'f').length, cells: new Map(cells) };
}

const DANGEROUS = [
  ...HOSTILE,
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  ' =1+1',
  '\0=1+1',
  '＝1+1',
  '|x',
  '%x',
  '=cmd|x',
];

describe.each([
  ['de', 'CSV:59,34,76,1,,1031,false,true'],
  ['en', 'CSV:44,34,76,1,,2057,false,true'],
] as const)('a file of cells in %s, opened in LibreOffice', (language, filter) => {
  it('holds no formula, and numbers are numbers', () => {
    const numbers = [1234.5, -0.25, 0, 86, 1e6];
    const lines = [['Text', 'Number'], ...DANGEROUS.map((text, at) => [text, numbers[at % numbers.length] ?? 0])];
    const text = csvText(lines, createFormat(language));
    const { formulas, cells } = sheetOf(converted(`${language}.csv`, text, 'xlsx', [`--infilter=${filter}`]));
    expect(formulas).toBe(0);
    for (const at of DANGEROUS.keys()) expect(cells.get(`B${at + 2}`)).toBe(numbers[at % numbers.length]);
    for (const cell of cells.values()) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

describe('a presentation, opened in LibreOffice', () => {
  it('has its pages, and behind each chart a workbook without formulas', async () => {
    const bytes = await deckFile(DECK, { notes: true });
    if (bytes === null) throw new Error('invalid run; nobody cancelled it: null');
    const pdf = Buffer.from(converted('deck.pptx', bytes, 'pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(DECK.slides.length);
    const file = new Package(bytes);
    for (const [at, path] of file.matching(/\.xlsx$/).entries()) {
      const book = sheetOf(converted(`book${at}.xlsx`, file.bytesOf(path), 'xlsx'));
      expect(book.formulas).toBe(0);
      expect([...book.cells.values()].filter((cell) => typeof cell === 'number').length).toBeGreaterThan(2);
    }
  });
});
