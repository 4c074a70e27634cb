import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from './project.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage> | null} */
function lockedPackages(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of what it put there when an
 * installation is complete; packages for other platforms are missing from it by right.
 */
export function isInstalled(root = projectRoot) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) throw new Error(`invalid checkout; package-lock.json is missing: ${root}`);
  if (present === null) return false;
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true;
    const there = present[folder];
    if (there === undefined) return entry.optional === true || entry.devOptional === true;
    return there.version === entry.version;
  });
}

/** @param {string[]} args */
function npm(args) {
  const ownNpm = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] };
  if (ownNpm !== undefined && basename(ownNpm) === 'npm-cli.js') {
    return spawnSync(process.execPath, [ownNpm, ...args], options).status;
  }
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

/** Installs exactly the locked packages, running none of their scripts, when they are missing or not the locked ones. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write('Installing the locked packages …\n');
  const status = npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status === 0 && isInstalled()) return;
  process.stderr.write('The packages could not be installed; npm says why above. Is the registry within reach?\n');
  process.exit(1);
}
