import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/project.mjs';

interface Page {
  readonly path: string;
  readonly text: string;
  /** The text without fenced code. */
  readonly prose: string;
  readonly anchors: readonly string[];
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function pageAt(path: string): Page {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const headings = [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => anchorOf(heading));
  const written = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id);
  return { path, text, prose, anchors: [...headings, ...written] };
}

function markdownUnder(folder: string): readonly string[] {
  if (!existsSync(join(projectRoot, folder))) return [];
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

const atTheTop = readdirSync(projectRoot).filter((file) => file.endsWith('.md'));
const pages = [...atTheTop, ...['docs', 'sample-data', 'tests', 'bench', 'src'].flatMap(markdownUnder)].map(pageAt);

interface Link {
  readonly page: Page;
  readonly address: string;
}

function linksOf(page: Page): readonly Link[] {
  const inline = [...page.prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const defined = [...page.prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  const images = [...page.prose.matchAll(/<img [^>]*src="([^"]+)"/g)];
  return [...inline, ...defined, ...images].map(([, address = '']) => ({ page, address }));
}

/** What is wrong with a link inside the project; null when it leads where it says. */
function deadness({ page, address }: Link): string | null {
  if (/^[a-z]+:/i.test(address)) return null;
  const [path = '', anchor] = decodeURIComponent(address).split('#');
  const target = path === '' ? page.path : relative(projectRoot, join(projectRoot, dirname(page.path), path));
  if (target.startsWith('..')) return `${page.path}: leads out of the project: ${address}`;
  if (!existsSync(join(projectRoot, target))) return `${page.path}: no such file: ${address}`;
  if (anchor === undefined || !target.endsWith('.md')) return null;
  return pageAt(target).anchors.includes(anchor) ? null : `${page.path}: no such heading: ${address}`;
}

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

function missingCommands({ path, text }: Page): readonly string[] {
  const named = [...text.matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name);
  return [...named, ...short].filter((name) => !(name in scripts)).map((name) => `${path}: npm run ${name}`);
}

describe('the pages', () => {
  it('are there', () => {
    expect(pages.map(({ path }) => path)).toContain('README.md');
    expect(pages.length).toBeGreaterThan(2);
  });

  it('link to files and headings that exist', () => {
    expect(
      pages
        .flatMap(linksOf)
        .map(deadness)
        .filter((dead) => dead !== null),
    ).toEqual([]);
  });

  it('name only commands that exist', () => {
    expect(pages.flatMap(missingCommands)).toEqual([]);
  });

  it('speak of this project only, and say nothing is still to be written', () => {
    const forbidden = /\.\.\/shared|\/work\/|\bTODO\b|\bTBD\b|\bFIXME\b|lorem ipsum/i;
    const lines = pages.flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })));
    expect(lines.filter(({ line }) => forbidden.test(line)).map(({ path, line }) => `${path}: ${line}`)).toEqual([]);
  });
});

describe('the commands', () => {
  it('of the command line each have their entry', () => {
    const entries = Object.values<string>(scripts).flatMap((command) => command.match(/run\.mjs (\w+)/)?.[1] ?? []);
    expect(entries).toContain('analyse');
    expect(entries.filter((entry) => !existsSync(join(projectRoot, 'src', 'cli', `${entry}.ts`)))).toEqual([]);
  });
});

describe('the test of the pages itself', () => {
  const page = {
    ...pageAt('README.md'),
    prose: '[a](missing.md) [b](#no-such-heading) [c](package.json) [d](../x.md)',
  };

  it('finds dead links', () => {
    const dead = linksOf(page).map(deadness);
    expect(dead.map((told) => told?.replace(/^README\.md: ([^:]+):.*/, '$1') ?? null)).toEqual([
      'no such file',
      'no such heading',
      null,
      'leads out of the project',
    ]);
  });

  it('finds commands that do not exist', () => {
    expect(missingCommands({ ...page, text: 'run `npm run nonsense`, then `npm test`' })).toEqual([
      'README.md: npm run nonsense',
    ]);
  });
});

describe('the comparison with other importers', () => {
  const text = pages.find(({ path }) => path === join('docs', 'data-formats.md'))?.text ?? '';
  const lines = text.slice(text.indexOf('## What peers do')).split('\n');
  const rows = lines.filter((line) => line.startsWith('|')).slice(2);

  it('has rows', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows.map((row) => [row.split('|')[1]?.trim(), row]))('backs by tests: %s', (_, row) => {
    const proofs = [
      ...row
        .split('|')
        .slice(-2)
        .join('')
        .matchAll(/\]\(\.\.\/(tests\/[^)]+\.(?:test|spec)\.ts)\)/g),
    ].map(([, path = '']) => path);
    expect(proofs).not.toEqual([]);
    for (const path of proofs)
      expect(readFileSync(join(projectRoot, path), 'utf8')).toMatch(/\b(?:test|it)(?:\.each)?\(/);
  });
});
