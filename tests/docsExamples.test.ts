import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/project.mjs';

/** Everything that the statistics room exports, by name. */
const room = Object.assign({}, ...Object.values(import.meta.glob('../src/core/stats/*.ts', { eager: true })));

interface Example {
  readonly heading: string;
  readonly code: string;
}

function examplesOf(text: string): readonly Example[] {
  return [...text.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(({ 1: code = '', index }) => ({
    heading:
      text
        .slice(0, index)
        .match(/^## (.+)$/gm)
        ?.at(-1) ?? '',
    code,
  }));
}

const ARROW = / \/\/ → /;

/** Values of the lines that promise one, beside the promise; `told` is what the page says. */
function promisesOf(code: string): readonly { readonly told: string; readonly value: unknown }[] {
  const told = code.split('\n').flatMap((line) => line.split(ARROW)[1] ?? []);
  const body = code
    .split('\n')
    .map((line) => (ARROW.test(line) ? `promised.push(${line.split(ARROW)[0]?.replace(/;\s*$/, '')});` : line))
    .join('\n');
  const run = new Function(...Object.keys(room), `const promised = [];\n${body}\nreturn promised;`);
  const values: readonly unknown[] = run(...Object.values(room));
  return told.map((text, at) => ({ told: text, value: values[at] }));
}

/** Numbers and words in the order of reading. */
function leaves(value: unknown): readonly (number | string)[] {
  if (typeof value === 'number') return [value];
  if (ArrayBuffer.isView(value) && 'length' in value) return Array.from(value as Float64Array);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}

/** Whether a value is what the page says, to the digits that the page prints. */
function agrees(told: string, value: unknown): boolean {
  const printed = told.match(/-?\d+(?:\.\d+)?|"\w+"/g) ?? [];
  const found = leaves(value);
  return (
    printed.length === found.length &&
    printed.every((text, at) => {
      const leaf = found[at];
      if (typeof leaf === 'string') return text === `"${leaf}"`;
      const decimals = text.split('.')[1]?.length ?? 0;
      return Math.abs(Number(text) - Number(leaf)) <= 0.5000001 * 10 ** -decimals;
    })
  );
}

const folder = join(projectRoot, 'docs', 'methods');
const pages = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

describe('the worked examples of docs/methods', () => {
  for (const { file, text } of pages) {
    for (const { heading, code } of examplesOf(text)) {
      it(`${file}, ${heading.slice(3)}`, () => {
        const wrong = promisesOf(code).filter(({ told, value }) => !agrees(told, value));
        expect(wrong.map(({ told, value }) => `${told}: ${leaves(value).join(', ')}`)).toEqual([]);
        expect(ARROW.test(code)).toBe(true);
      });
    }
  }

  it('stand under every method of the four pages', () => {
    for (const name of ['survival', 'regression', 'rates', 'resampling']) {
      const text = pages.find(({ file }) => file === `${name}.md`)?.text ?? '';
      const methods = text.split(/^## /m).slice(1);
      const without = methods.filter((method) => method.includes('**Answers**') && !method.includes('```js'));
      expect(without.map((method) => method.split('\n')[0])).toEqual([]);
      expect(methods.length).toBeGreaterThan(3);
    }
  });
});

describe('the test of the examples itself', () => {
  it('tells a right value from a wrong one, to the digits printed', () => {
    expect(agrees('{ lower: 0.08, upper: 1 }', { lower: 0.0812, upper: 1 })).toBe(true);
    expect(agrees('{ lower: 0.09, upper: 1 }', { lower: 0.0812, upper: 1 })).toBe(false);
    expect(agrees('[1]', Float64Array.of(1, 2))).toBe(false);
    expect(agrees('"noEvents"', 'noEvents')).toBe(true);
    expect(agrees('?', 1)).toBe(false);
  });
});
