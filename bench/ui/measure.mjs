// npm run bench:ui [-- views start scatter sample exports large]: how fast the screens answer; without a word all parts. See docs/performance.md.
import '../../scripts/checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../../scripts/packages.mjs';
import { projectRoot } from '../../scripts/project.mjs';
import { exports } from './exports.mjs';
import { large } from './large.mjs';
import { sample } from './sample.mjs';
import { scatter } from './scatter.mjs';
import { start } from './start.mjs';
import { print } from './told.mjs';

ensureInstalled();
const parts = { views, start, scatter, sample, exports, large };
const asked = process.argv.slice(2);
const names = Object.keys(parts);
const unknown = asked.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`invalid part of the bench; it is none of ${names.join(', ')}: ${unknown}`);
print(`${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
const folder = mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
let held = true;
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) held = (await measure(folder)) && held;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = held ? 0 : 1;

/** Every view on 100,000 people, in Node. */
function views() {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'bench', 'measure.mjs'), 'ui'], {
    stdio: 'inherit',
  });
  return status === 0;
}
