import { describe, expect, it } from 'vitest';
import { CALIBRATION } from '../../src/i18n/calibration';
import { CHART_WORDS } from '../../src/i18n/chartWords';
import { CLI_MESSAGES } from '../../src/i18n/cli';
import { EXPORT_WORDS } from '../../src/i18n/export';
import { preferredLanguage } from '../../src/i18n/language';
import { TRIAL } from '../../src/i18n/trial';

type Leaf = string | ((...values: unknown[]) => unknown);

/** Every message by its path. */
function leaves(node: unknown, path: string): Map<string, Leaf> {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node === 'function') return new Map([[path, (...values: unknown[]) => Reflect.apply(node, null, values)]]);
  if (typeof node !== 'object' || node === null) throw new Error(`invalid catalogue; no message: ${path}`);
  return new Map(Object.entries(node).flatMap(([key, child]) => [...leaves(child, `${path}.${key}`)]));
}

const english = leaves(
  {
    ...CLI_MESSAGES.en,
    trial: TRIAL.en,
    calibration: CALIBRATION.en,
    chartWords: CHART_WORDS.en,
    exportWords: EXPORT_WORDS.en,
  },
  'en',
);
const german = leaves(
  {
    ...CLI_MESSAGES.de,
    trial: TRIAL.de,
    calibration: CALIBRATION.de,
    chartWords: CHART_WORDS.de,
    exportWords: EXPORT_WORDS.de,
  },
  'en',
);

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
  it('say the same things', () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(400);
  });

  it.each([...english.keys()])('%s quotes the same values in both languages', (path) => {
    const [first, second] = [english.get(path), german.get(path)];
    if (first === undefined || second === undefined) throw new Error(`invalid path; no message: ${path}`);
    expect(typeof first).toBe(typeof second);
    expect(quoted(second)).toEqual(quoted(first));
    for (const text of [written(first), written(second)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object|\S\s{2}| \.|\.\.(?!\.)/);
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

describe('the language of a first visit', () => {
  it('is the first of the browser’s that Mainstay speaks', () => {
    expect(preferredLanguage(['fr-CH', 'de-CH', 'en'])).toBe('de');
    expect(preferredLanguage(['en-US', 'de'])).toBe('en');
    expect(preferredLanguage(['fr'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});
