import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { projectRoot } from './project.mjs';

/** Most the first page may load as script, gzipped. */
export const firstPageLimitKilobytes = 120;

/** @param {string} file */
function staticImports(file) {
  return parseAst(readFileSync(file, 'utf8')).body.flatMap((statement) =>
    'source' in statement && statement.source ? [join(dirname(file), String(statement.source.value))] : [],
  );
}

/**
 * Every script a built page runs before anything is asked for: those it names, and all they import, on and on.
 *
 * @param {string} folder
 */
export function firstPageScripts(folder = join(projectRoot, 'dist')) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => join(folder, address));
  if (named.length === 0) throw new Error(`invalid build; its page names no script: ${folder}`);
  const scripts = new Set(named);
  for (const script of scripts) {
    for (const imported of staticImports(script)) scripts.add(imported);
  }
  return [...scripts].map((file) => ({ file, kilobytes: gzipSync(readFileSync(file), { level: 9 }).length / 1000 }));
}
