import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from '../scripts/project.mjs';

export interface Import {
  readonly from: string;
  /** A path inside the project, or the name of a package, or `node`. */
  readonly to: string;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names read from the global scope or from a global's member, as `Date` and `Math.random`. */
  readonly names: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* nodesIn(value: unknown): Generator<Node> {
  if (isNode(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

function literal(value: unknown): string | null {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;
}

/** The addresses a syntax node imports: static, re-exported, typed, on demand, by URL, by pattern. */
function importedBy(node: Node, path: string): readonly string[] {
  const { callee } = node;
  const firstArgument = Array.isArray(node.arguments) ? literal(node.arguments[0]) : null;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return [literal(node.source)].filter((address) => address !== null);
    case 'ImportExpression':
    case 'TSImportType': {
      const address = literal(node.source);
      if (address === null) throw new Error(`invalid import; its address is not written out: ${path}`);
      return [address];
    }
    case 'NewExpression':
      return isNode(callee) && callee.name === 'URL' && firstArgument?.startsWith('.') ? [firstArgument] : [];
    case 'CallExpression': {
      const isGlob = isNode(callee) && isNode(callee.property) && callee.property.name === 'glob';
      if (isGlob && firstArgument === null) throw new Error(`invalid glob; its pattern is not one text: ${path}`);
      return isGlob && firstArgument !== null ? [firstArgument] : [];
    }
    default:
      return [];
  }
}

function fileAt(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  const found = candidates.find((file) => existsSync(join(projectRoot, file)) && isFile(file));
  return found ?? path;
}

function isFile(path: string): boolean {
  return statSync(join(projectRoot, path)).isFile();
}

function target(address: string, from: string): string {
  const path = address.replace(/[?#].*$/, '');
  if (path.startsWith('node:')) return 'node';
  if (path.startsWith('.')) return fileAt(posix(join(dirname(from), path)));
  if (path.startsWith('/')) return fileAt(path.slice(1));
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

function posix(path: string): string {
  return path.split(sep).join('/');
}

function read(path: string): Source {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`invalid source; it cannot be parsed: ${path}`);
  const nodes = [...nodesIn(program)];
  const addresses = nodes.flatMap((node) => importedBy(node, path));
  const members = nodes
    .filter((node) => node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property))
    .map((node) => [node.object, node.property].map((part) => (isNode(part) ? part.name : '')).join('.'));
  const identifiers = nodes.filter((node) => node.type === 'Identifier').map((node) => String(node.name));
  return {
    path,
    text,
    imports: addresses.map((address) => ({ from: path, to: target(address, path) })),
    names: new Set([...members, ...identifiers]),
  };
}

/** The program files under a folder, as paths from the project's root. */
export function programsUnder(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix(join(folder, file)))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
}

export function sourcesUnder(folder: string): readonly Source[] {
  return programsUnder(folder)
    .filter((file) => !file.endsWith('.d.ts'))
    .map(read);
}
