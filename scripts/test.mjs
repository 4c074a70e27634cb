// npm test: everything that must hold. Goes through all steps, and fails when any of them did.
import './checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureInstalled } from './packages.mjs';
import { projectRoot } from './project.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: () => Count | Promise<Count> }} Step */

// In a log, colours are noise.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];
if (!process.stdout.isTTY) {
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
}

const reports = mkdtempSync(join(tmpdir(), 'mainstay-tests-'));
const tools = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
};

/**
 * Whether a tool of the project ends well; what it prints is passed on.
 *
 * @param {keyof typeof tools} tool
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function succeeds(tool, args, env = {}) {
  const program = join(projectRoot, 'node_modules', tools[tool]);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** @param {boolean} succeeded @returns {Count} */
function one(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} report */
function readReport(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
}

/**
 * A test that was skipped proves nothing and counts as failed; so does a run that failed without naming a test.
 *
 * @param {number} passed
 * @param {number} others
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countOf(passed, others, succeeded) {
  return { passed, failed: succeeded && passed > 0 ? others : Math.max(others, 1) };
}

/** @param {string} zone @param {string[]} paths */
function vitest(zone, paths = []) {
  const report = join(reports, `vitest-${zone.replace('/', '-')}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...paths];
  const succeeded = succeeds('vitest', args, { MAINSTAY_TEST_ZONE: zone });
  const told = readReport(report);
  const passed = told?.numPassedTests ?? 0;
  return countOf(passed, (told?.numTotalTests ?? 0) - passed, succeeded);
}

async function browserTests() {
  const report = join(reports, 'playwright.json');
  const env = { MAINSTAY_BROWSER: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const succeeded = succeeds('playwright', ['test', '--reporter=list,json'], env);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report)?.stats ?? {};
  return countOf(expected, unexpected + flaky + skipped, succeeded);
}

/** Without what an earlier build left, so that nothing old is looked at when this one fails. */
function buildAfresh() {
  rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
  return one(succeeds('vite', ['build', '--logLevel', 'warn']));
}

async function firstPageSize() {
  const { firstPageLimitKilobytes, firstPageScripts } = await import('./size.mjs');
  const total = firstPageScripts().reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  process.stdout.write(`First page: ${total.toFixed(1)} kB of script, gzipped; at most ${firstPageLimitKilobytes}\n`);
  return one(total <= firstPageLimitKilobytes);
}

/** @type {Step[]} */
const steps = [
  { name: 'types of the core, without DOM', run: () => one(succeeds('tsc', ['-p', 'tsconfig.core.json'])) },
  { name: 'types', run: () => one(succeeds('tsc', ['-p', 'tsconfig.json'])) },
  { name: 'lint and format', run: () => one(succeeds('biome', ['ci', '--error-on-warnings', ...plain, '.'])) },
  { name: 'dead code', run: () => one(succeeds('knip', ['--no-progress'])) },
  { name: 'tests', run: () => vitest('UTC') },
  {
    // Santiago skips midnight itself when summer time begins.
    name: 'tests of dates and reading where clocks change',
    run: () => vitest('America/Santiago', ['tests/core/model', 'tests/core/tables', 'tests/core/ingest']),
  },
  { name: 'build', run: buildAfresh },
  { name: 'size of the first page', run: firstPageSize },
  { name: 'tests in a browser', run: browserTests },
];

/** @param {Step} step @returns {Promise<Count>} */
async function carriedOut({ name, run }) {
  process.stdout.write(`\n── ${name}\n`);
  try {
    return await run();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return one(false);
  }
}

ensureInstalled();
const lines = [];
const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const start = performance.now();
  const { passed, failed } = await carriedOut(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'}  ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`;
  process.stdout.write(`${line}\n`);
  lines.push(line);
  total.passed += passed;
  total.failed += failed;
}
rmSync(reports, { recursive: true });

lines.push('apart   Firefox has a smoke test of its own, which this did not run: npm run test:firefox');
process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
