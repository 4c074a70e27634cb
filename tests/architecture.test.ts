import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/project.mjs';
import { type Import, programsUnder, sourcesUnder } from './sourceFiles';

/**
 * Who may import whom. A room may always import itself. Rooms of src come first; a word that is no room is a package, and
 * `node` stands for all modules of Node. `core` stands for every room of the core.
 */
const table: Record<string, readonly string[]> = {
  'core/model': [],
  'core/stats': [],
  'core/tables': ['core/model'],
  'core/ingest': ['core/model', 'core/tables', 'papaparse', 'date-fns', 'fflate', 'saxen'],
  'core/panel': ['core/model', 'core/tables'],
  'core/metrics': ['core/model', 'core/panel', 'core/stats'],
  'core/claim': ['core/model', 'core/panel', 'core/stats', 'core/metrics'],
  'core/protect': ['core/model', 'core/stats'],
  'core/worlds': ['core/model', 'core/tables', 'core/stats'],
  // The one place that strings the rooms of the core together.
  'core/analyse.ts': ['core'],
  'core/view.ts': ['core'],
  'core/besideShown.ts': ['core'],
  'core/views': ['core/model', 'core/panel', 'core/metrics', 'core/claim', 'core/stats'],
  worker: ['core', 'sample-data'],
  storage: ['core/model'],
  i18n: ['core/model', 'react'],
  charts: ['core/model', 'i18n', 'react', 'react-dom', 'recharts'],
  export: [
    ...['core/model', 'i18n', 'fflate', 'saxen'],
    ...['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
  ],
  features: [
    'core/model',
    'core/tables',
    'worker',
    'charts',
    'export',
    'storage',
    'i18n',
    'react',
    'react-dom',
    'wouter',
  ],
  app: [
    ...['core/model', 'features', 'worker', 'storage', 'i18n'],
    ...['react', 'react-dom', 'zustand', 'wouter', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
  ],
  cli: ['core', 'i18n', 'node'],
};

/** The lists of the house: adding a table, a metric or a hypothesis is one line there. */
const catalogues = ['src/core/tables/index.ts', 'src/core/metrics/index.ts', 'src/core/claim/index.ts'];

/** The room of a path in src; the path's first folder elsewhere; a package's own name. */
function roomOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first !== 'src') return first.startsWith('@') ? `${first}/${second}` : first;
  return second === 'core' ? `core/${third}` : second;
}

function isAllowed({ from, to }: Import): boolean {
  const home = roomOf(from);
  const room = roomOf(to);
  const allowed = table[home];
  if (allowed === undefined) throw new Error(`invalid room; the table of imports does not know it: ${home}`);
  return room === home || allowed.includes(room) || (room.startsWith('core/') && allowed.includes('core'));
}

function told({ from, to }: Import): string {
  return `${from} → ${to}`;
}

/** A way from a file back to itself, or null. */
function cycleIn(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...way, file]);
      if (cycle !== null) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

const sources = sourcesUnder('src');
const imports = sources.flatMap((source) => source.imports);
const core = sources.filter(({ path }) => path.startsWith('src/core/'));

describe('the rooms', () => {
  it('sees every import that is written', () => {
    const written = sources.flatMap(
      ({ text }) => text.match(/^(import|export) .*?from '|^\} from '|^import '/gm) ?? [],
    );
    expect(imports.length).toBeGreaterThanOrEqual(written.length);
    expect(written.length).toBeGreaterThan(sources.length / 2);
  });

  it('import only whom the table allows', () => {
    expect(imports.filter((edge) => !isAllowed(edge)).map(told)).toEqual([]);
  });

  it('import files that exist', () => {
    const inside = imports.filter(({ to }) => to.startsWith('src/') || to.startsWith('sample-data/'));
    expect(inside.filter(({ to }) => !/[*[]/.test(to) && !existsSync(join(projectRoot, to))).map(told)).toEqual([]);
  });

  it('import in no circle', () => {
    expect(cycleIn(imports)).toBeNull();
  });

  it('have no index file but the catalogues', () => {
    const indexes = sources.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path));
    expect(indexes.filter((path) => !catalogues.includes(path))).toEqual([]);
  });

  it('leave Papa Parse to parseText', () => {
    const importers = imports.filter(({ to }) => to === 'papaparse').map(({ from }) => from);
    expect(importers.filter((path) => path !== 'src/core/ingest/parseText.ts')).toEqual([]);
  });

  it('leave zips and XML to the rooms that read and write files', () => {
    const importers = imports.filter(({ to }) => to === 'fflate' || to === 'saxen').map(({ from }) => from);
    expect(importers.filter((path) => !/^src\/(core\/ingest\/workbook|export)\//.test(path))).toEqual([]);
  });

  it('know nothing of the tests', () => {
    expect(imports.filter(({ to }) => to.startsWith('tests/')).map(told)).toEqual([]);
  });
});

describe('the core', () => {
  it('has no clock, no randomness and no functions whose last digit depends on the engine', () => {
    const forbidden = ['Date', 'performance', 'crypto', 'Math.random'].concat(
      [
        'sin',
        'cos',
        'tan',
        'asin',
        'acos',
        'atan',
        'atan2',
        'sinh',
        'cosh',
        'tanh',
        'hypot',
        'cbrt',
        'exp',
        'log',
        'log1p',
        'expm1',
        'log2',
        'log10',
        'pow',
      ].map((name) => `Math.${name}`),
    );
    const uses = core.flatMap(({ path, names }) =>
      forbidden.filter((name) => names.has(name)).map((name) => `${path}: ${name}`),
    );
    expect(uses).toEqual([]);
  });

  it('does not compile with the DOM in it, while the same lines compile in the app', () => {
    const folder = join(projectRoot, 'tests', 'types', 'coreWithoutDom');
    const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    const lines = readFileSync(join(folder, 'domUse.ts'), 'utf8').split('\n');
    const uses = lines.flatMap((line, index) => (line.startsWith('export const') ? [index + 1] : []));
    const failing = [...stdout.matchAll(/domUse\.ts\((\d+),\d+\): error TS/g)].map(([, line]) => Number(line));
    expect(uses.length).toBeGreaterThan(5);
    expect(failing).toEqual(uses);
  });
});

describe('the habits', () => {
  it('have no exceptions: nothing silenced, skipped, retried, or put in the place of our own code', () => {
    const exception =
      /biome-ignore|@ts-(?:ignore|expect-error|nocheck)|\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b|\bvi\.(?:mock|doMock)\(|\bretry: [1-9]/;
    const programs = ['src', 'scripts', 'tests'].flatMap(programsUnder);
    const found = programs.filter((path) => exception.test(readFileSync(join(projectRoot, path), 'utf8')));
    // This file names them to forbid them.
    expect(found).toEqual(['tests/architecture.test.ts']);
  });
});

describe('the test of the rooms itself', () => {
  it('knows every room', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => table[room] === undefined)).toEqual([]);
  });

  it('finds what is forbidden', () => {
    const edge = (from: string, to: string) => isAllowed({ from, to });
    expect(edge('src/core/stats/a.ts', 'src/core/model/b.ts')).toBe(false);
    expect(edge('src/core/claim/a.ts', 'src/core/stats/b.ts')).toBe(true);
    expect(edge('src/core/panel/a.ts', 'papaparse')).toBe(false);
    expect(edge('src/worker/a.ts', 'src/core/analyse.ts')).toBe(true);
    expect(edge('src/features/data/Screen.tsx', 'src/app/store.ts')).toBe(false);
    expect(
      cycleIn([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'b' },
      ]),
    ).toEqual(['b', 'c', 'b']);
  });
});
