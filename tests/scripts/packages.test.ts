import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/packages.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/needed': { version: '2.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mainstay-packages-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
});

afterEach(() => rmSync(root, { recursive: true }));

function isInstalledWith(packages: Record<string, { version: string }>): boolean {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  return isInstalled(root);
}

it('is not installed on a fresh clone', () => {
  expect(isInstalled(root)).toBe(false);
});

it('is installed when all but packages for other machines are there', () => {
  expect(isInstalledWith({ 'node_modules/needed': { version: '2.0.0' } })).toBe(true);
});

it('is stale when a version differs or a package is missing', () => {
  expect(isInstalledWith({ 'node_modules/needed': { version: '1.9.9' } })).toBe(false);
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(isInstalledWith({})).toBe(false);
});
