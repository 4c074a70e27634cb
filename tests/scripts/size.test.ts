import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { firstPageScripts } from '../../scripts/size.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-size-'));
mkdirSync(join(folder, 'assets'));
const files = {
  'index.html': '<script type="module" crossorigin src="./assets/entry.js"></script><link href="./assets/page.css">',
  'assets/entry.js': 'import{a}from"./shared.js";import"./effect.js";const later=()=>import("./later.js");a(later)',
  'assets/shared.js': 'export*from"./deep.js";export const a=1',
  'assets/deep.js': `import"./entry.js";export const noise="${'mainstay'.repeat(10_000)}"`,
  'assets/effect.js': 'a()',
  'assets/later.js': 'export const chart=1',
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);

afterAll(() => rmSync(folder, { recursive: true }));

it('counts what the page runs at once, each file once, and not what it loads later', () => {
  const names = firstPageScripts(folder).map(({ file }) => basename(file));
  expect(names.sort()).toEqual(['deep.js', 'effect.js', 'entry.js', 'shared.js']);
});

it('counts compressed kilobytes', () => {
  const deep = firstPageScripts(folder).find(({ file }) => basename(file) === 'deep.js');
  // 80 kB of one word over and over: gzip leaves a few hundred bytes.
  expect(deep?.kilobytes).toBeGreaterThan(0.1);
  expect(deep?.kilobytes).toBeLessThan(1);
});

it('refuses a page without scripts', () => {
  writeFileSync(join(folder, 'index.html'), '<p>nothing');
  expect(() => firstPageScripts(folder)).toThrow('invalid build; its page names no script');
});
