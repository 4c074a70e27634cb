// node bench/measure.mjs <bench> [arguments]: bundles bench/<bench>/main.ts for Node as the app is bundled, and runs it.
import '../scripts/checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../scripts/packages.mjs';
import { projectRoot } from '../scripts/project.mjs';

const [name = '', ...args] = process.argv.slice(2);
const source = join(projectRoot, 'bench', name, 'main.ts');
if (!/^[a-z][A-Za-z]*$/.test(name) || !existsSync(source)) {
  process.stderr.write(`invalid bench; there is no bench/${name}/main.ts: ${name}\n`);
  process.exit(1);
}

ensureInstalled();
const { build } = await import('vite');
const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
try {
  await build({
    root: projectRoot,
    configFile: join(projectRoot, 'vite.cli.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: source } },
  });
  const run = spawnSync(process.execPath, [...process.execArgv, join(folder, 'main.js'), ...args], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
