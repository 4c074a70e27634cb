import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];

/** Where Firefox is even if PATH does not say so; harmless where there is no such folder. */
const usualFolders = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Firefox.app/Contents/MacOS',
  'C:\\Program Files\\Mozilla Firefox',
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of an installed Firefox; MAINSTAY_FIREFOX names one outright. Without one the tests fail and say so. */
export function findFirefox() {
  const named = process.env.MAINSTAY_FIREFOX;
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), ...usualFolders];
  const candidates = named ? [named] : folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = candidates.find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    `invalid machine; the tests in Firefox need Firefox and found none${named ? ` at ${named}` : ''}. Install it ` +
      '(Debian: sudo apt-get install firefox-esr) or set MAINSTAY_FIREFOX to the path of its program',
  );
}
