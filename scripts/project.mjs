import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Everything that decides what the built app and the built command line contain. */
const sources = ['src', 'public', 'sample-data', 'scripts', 'index.html', 'package.json', 'package-lock.json'].concat([
  'vite.config.ts',
  'vite.cli.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
]);

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** The same sources give the same hash on every machine; the app shows it as its build. */
export function buildHash() {
  const hash = createHash('sha256');
  const files = sources.flatMap((source) => filesUnder(join(projectRoot, source)));
  for (const file of files.sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(projectRoot, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}

/** Constants the bundlers and the test runner put in place of these names; declared in src/globals.d.ts. */
export function buildConstants() {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return { __APP_VERSION__: JSON.stringify(version), __BUILD_HASH__: JSON.stringify(buildHash()) };
}
