// npm run test:firefox: the smoke test in an installed Firefox; fails, and says so, where there is none.
import './checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, isBuilt } from './build.mjs';
import { findFirefox } from './firefox.mjs';
import { ensureInstalled } from './packages.mjs';
import { projectRoot } from './project.mjs';

ensureInstalled();
process.stdout.write(`Firefox: ${findFirefox()}\n`);
if (!isBuilt()) await buildApp();
const program = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
const { status } = spawnSync(process.execPath, [program, 'test', '--config', 'playwright.firefox.config.ts'], {
  cwd: projectRoot,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
