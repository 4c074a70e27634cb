// node scripts/run.mjs <entry> [arguments]: bundles src/cli/<entry>.ts for Node when its sources changed, and runs it.
// Where the first argument makes the name of another entry, that one runs: `calibrate stats` is calibrateStats.
import './checkNode.mjs';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './packages.mjs';
import { buildHash, projectRoot } from './project.mjs';

const [command = '', ...given] = process.argv.slice(2);
/** @param {string} name */
const sourceOf = (name) => join(projectRoot, 'src', 'cli', `${name}.ts`);
/** @param {string} name */
const isEntry = (name) => /^[a-z][A-Za-z]*$/.test(name) && existsSync(sourceOf(name));
const [word = ''] = given;
const narrower = word && `${command}${word[0].toUpperCase()}${word.slice(1)}`;
const [entry, args] = isEntry(narrower) ? [narrower, given.slice(1)] : [command, given];
const source = sourceOf(entry);
if (!isEntry(entry)) {
  process.stderr.write(`invalid command; there is no src/cli/${entry}.ts: ${entry}\n`);
  process.exit(1);
}

ensureInstalled();
const builds = join(projectRoot, 'dist-cli');
const folder = join(builds, `${entry}-${buildHash()}`);
if (!existsSync(folder)) {
  const { build } = await import('vite');
  const unfinished = `${folder}.${process.pid}`;
  await build({
    root: projectRoot,
    configFile: join(projectRoot, 'vite.cli.config.ts'),
    logLevel: 'warn',
    build: { outDir: unfinished, rolldownOptions: { input: source } },
  });
  const old = readdirSync(builds).filter((name) => name.startsWith(`${entry}-`) && !name.includes('.'));
  for (const name of old.filter((name) => join(builds, name) !== folder)) {
    rmSync(join(builds, name), { recursive: true, force: true });
  }
  // Another run may have finished the same bundle meanwhile.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

const bundle = join(folder, `${entry}.js`);
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, bundle, ...args];
await import(pathToFileURL(bundle).href);
