// npm start: installs and builds when needed, then serves.
import './checkNode.mjs';
import { buildApp, isBuilt } from './build.mjs';
import { ensureInstalled } from './packages.mjs';

ensureInstalled();
if (!isBuilt()) {
  process.stderr.write('Building …\n');
  await buildApp();
}
await import('./serve.mjs');
