import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildHash, projectRoot } from './project.mjs';

/** Whether dist/ was built from the sources as they are now; the built page carries their hash. */
export function isBuilt() {
  const page = join(projectRoot, 'dist', 'index.html');
  return existsSync(page) && readFileSync(page, 'utf8').includes(`name="build" content="${buildHash()}"`);
}

/** Builds the app into dist/. */
export async function buildApp() {
  const { build } = await import('vite');
  await build({ root: projectRoot, configFile: join(projectRoot, 'vite.config.ts'), logLevel: 'warn' });
}
