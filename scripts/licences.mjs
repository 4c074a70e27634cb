import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

/** @typedef {{ version: string, license?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** Folders of the packages that may be part of the app: everything locked that is not for development only. */
export function runTimePackages() {
  const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
  /** @type {[string, LockedPackage][]} */
  const locked = Object.entries(lock.packages);
  return locked
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([folder, entry]) => ({ folder, name: folder.replace(/^.*node_modules\//, ''), ...entry }))
    .filter(({ name }) => !name.startsWith('@types/'));
}

/** Licences that ask for no notice to be passed on. */
const noticeFree = ['Unlicense', '0BSD', 'CC0-1.0'];

/** @param {string} folder @param {string} licence */
function licenceText(folder, licence) {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  if (name !== undefined) return readFileSync(join(folder, name), 'utf8').trim();
  if (noticeFree.includes(licence)) return 'No notice required.';
  throw new Error(`invalid package; no licence text to ship with the app: ${folder}`);
}

/** The notices that MIT, BSD and OFL ask to be passed on with the app. */
export function licenceTexts() {
  const entries = runTimePackages().map(({ folder, name, version, license = 'see text' }) =>
    [`${name} ${version} (${license})`, '', licenceText(join(projectRoot, folder), license)].join('\n'),
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return ['Mainstay contains the following software and fonts, with thanks.', ...entries].join(rule).concat('\n');
}
