import { describe, expect, it } from 'vitest';
import { loadCliMessages } from '../../src/i18n/cli';
import { EXAMPLE_NUMBERS } from '../../src/i18n/exampleNumbers';
import { catalogueOf, LANGUAGES, preferredLanguage } from '../../src/i18n/language';
import { loadHelp } from '../../src/i18n/messages';
import type { MethodPage } from '../../src/i18n/methodPage';

type Leaf = string | ((...values: unknown[]) => unknown);

/** Every message by its path. */
function leaves(node: unknown, path: string): Map<string, Leaf> {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node === 'function') return new Map([[path, (...values: unknown[]) => Reflect.apply(node, null, values)]]);
  if (typeof node !== 'object' || node === null) throw new Error(`invalid catalogue; no message: ${path}`);
  return new Map(Object.entries(node).flatMap(([key, child]) => [...leaves(child, `${path}.${key}`)]));
}

const helps = await Promise.all(LANGUAGES.map(loadHelp));
const spoken = async (language: string) =>
  leaves({ ...(await loadCliMessages(language)), help: await loadHelp(language) }, '');
const english = await spoken('en');
const german = await spoken('de');
const otherLanguages = LANGUAGES.filter((language) => language !== 'en');
const others = await Promise.all(otherLanguages.map(spoken));

/** Stands for every value a message may quote, as an argument or as a property of one. */
function marker(name: string): unknown {
  const text = `‹${name}›`;
  return new Proxy(
    {},
    {
      get: (_, key) =>
        key === Symbol.toPrimitive ? () => text : typeof key === 'string' ? `‹${name}.${key}›` : undefined,
    },
  );
}

const written = (leaf: Leaf) =>
  typeof leaf === 'string' ? leaf : String(leaf(...Array.from({ length: 8 }, (_, index) => marker(String(index)))));
const quoted = (leaf: Leaf) => [...new Set(written(leaf).match(/‹[^›]*›/g) ?? [])].sort();

describe('the catalogues', () => {
  it('are the files of src/i18n that are named by two letters', () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining(['de', 'en']));
    expect(() => catalogueOf('xx')).toThrow('invalid language; no file in src/i18n is named so: xx');
  });

  it.each(otherLanguages)('say in %s what they say in English', async (language) => {
    expect([...(await spoken(language)).keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(400);
  });

  it.each([...english.keys()])('%s quotes the same values in every language', (path) => {
    const first = english.get(path);
    if (first === undefined) throw new Error(`invalid path; no message: ${path}`);
    for (const second of others.map((messages) => messages.get(path))) {
      if (second === undefined) throw new Error(`invalid path; no message: ${path}`);
      expect(typeof first).toBe(typeof second);
      expect(quoted(second)).toEqual(quoted(first));
      for (const text of [written(first), written(second)]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object|\S\s{2}| \.|\.\.(?!\.)/);
      }
    }
  });

  const matching = (messages: ReadonlyMap<string, Leaf>, pattern: RegExp) =>
    [...messages].filter(([, leaf]) => pattern.test(written(leaf))).map(([path]) => path);

  it('use the quotation marks and percent signs of their language', () => {
    expect(matching(english, /["„]/)).toEqual([]);
    expect(matching(english, /\d\s%/)).toEqual([]);
    expect(matching(german, /["”]/)).toEqual([]);
    expect(matching(german, /\d%|\d %/)).toEqual([]);
  });

  it('address the reader in one way', () => {
    expect(matching(german, /\b(du|dein|deine|dir|dich)\b/i)).toEqual([]);
  });
});

describe('the worked examples', () => {
  const figures = Object.entries(EXAMPLE_NUMBERS);
  it.each(figures)('of %s quote every figure it has, and no other, in every language', (id, numbers) => {
    for (const { metrics, ideas } of helps) {
      const pages: Readonly<Record<string, MethodPage>> = { ...metrics, ...ideas };
      const page = pages[id];
      const texts = [page?.example ?? '', ...(page?.table?.rows.flat() ?? [])].join(' ');
      const named = new Set([...texts.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect([...named].sort()).toEqual(Object.keys(numbers).sort());
    }
  });
});

describe('the language of a first visit', () => {
  it('is the first of the browser’s that Mainstay speaks', () => {
    expect(preferredLanguage(['fr-CH', 'de-CH', 'en'])).toBe('de');
    expect(preferredLanguage(['en-US', 'de'])).toBe('en');
    expect(preferredLanguage(['fr'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});
