import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from './project.mjs';

/** Where programs are even if PATH does not say so; harmless where they do not exist. */
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

/** Names under which Chromium and its kin are found on the PATH. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => {
  const inside = `Applications/${name}.app/Contents/MacOS/${name}`;
  return [`/${inside}`, join(process.env.HOME ?? '/', inside)];
});

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
  (inside) =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, inside)),
);

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function onPath() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), ...usualFolders];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** The browser that Playwright downloads for itself, when it has. */
async function downloaded() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].filter((file) => file !== '');
}

/** A Chromium that is already on this machine: the one asked for, an installed one, Playwright's own; or null. */
async function installedBrowser() {
  const places = { darwin: macApplications, win32: windowsPrograms };
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : [];
  const candidates = [...onPath(), ...usual, ...(await downloaded())];
  return candidates.find(isProgram) ?? null;
}

function playwrightDownload() {
  const package_ = createRequire(join(projectRoot, 'package.json')).resolve('@playwright/test/package.json');
  const cli = join(dirname(package_), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
}

function aptInstall() {
  const aptGet = '/usr/bin/apt-get';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isProgram(aptGet)) return;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync(aptGet, ['update'], options);
  spawnSync(aptGet, ['install', '--yes', '--no-install-recommends', 'chromium'], options);
}

/**
 * The program of a Chromium-like browser, got if need be. MAINSTAY_BROWSER or CHROME_PATH names one outright.
 *
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env.MAINSTAY_BROWSER || process.env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`invalid browser; MAINSTAY_BROWSER or CHROME_PATH names no program that can be run: ${named}`);
  }
  for (const get of [null, playwrightDownload, aptInstall]) {
    if (get !== null) {
      process.stderr.write('No Chromium, Chrome or Edge found; trying to get one …\n');
      get();
    }
    const browser = await installedBrowser();
    if (browser !== null) return browser;
  }
  throw new Error(
    'invalid machine; the browser tests need Chromium, Chrome or Edge, none was found and none could be installed. ' +
      'Install one (Debian, Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: ' +
      'brew install --cask chromium; Windows: Edge is enough) or set MAINSTAY_BROWSER to the path of its program',
  );
}
