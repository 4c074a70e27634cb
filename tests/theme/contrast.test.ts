import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distances, VISIONS } from './colour';
import { numberIn, THEMES, type Theme, tokensOf } from './tokens';

const css = readFileSync(new URL('../../src/app/theme/tokens.css', import.meta.url), 'utf8');
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4'];

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks. */
const TEXT = 4.5;
const MARK = 3;
/** CIE76 distance; 2.3 is just noticeable between large fields side by side, five times that for small marks apart. */
const APART = 11.5;

const textPairs = ['ink', 'soft', 'accent', 'calm'].map((text) => [text, 'paper'] as const);
const textOnRegion = ['ink', 'soft', 'accent'].map((text) => [text, 'accent-soft'] as const);
const markPairs = ['ink', 'soft', 'data', 'accent', 'calm', ...SERIES].map((mark) => [mark, 'paper'] as const);
const marksOnRegion = ['ink', 'data', 'accent'].map((mark) => [mark, 'accent-soft'] as const);
/** Lines that meet in step curves: each has its dash too. */
const lines = ['accent', 'ink', 'calm', 'data', 'series-1', 'series-3'];
/** Colours that meet in one drawing: lines of a trend, points of a scatter, parts of a hundred. */
const meeting = [...pairsOf(lines), ...pairsOf(['accent', ...SERIES])];

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((first, at) => names.slice(at + 1).map((second) => [first, second] as const));
}

describe.each(THEMES)('%s theme', (theme: Theme) => {
  const tokens = tokensOf(css, theme);
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`invalid theme ${theme}; it has no colour: ${name}`);
    return value;
  };

  it.each([...textPairs, ...textOnRegion])('text %s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each([...markPairs, ...marksOnRegion])('mark %s can be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(MARK);
  });

  it.each(meeting)('%s and %s differ for every kind of colour vision', (first, second) => {
    const apart = distances(colour(first), colour(second));
    for (const vision of VISIONS) expect(apart[vision], vision).toBeGreaterThanOrEqual(APART);
  });
});

describe.each(['light', 'dark by system', 'dark by choice', 'print'] as const)('heat in the %s theme', (theme) => {
  it('leaves text of ink readable on its strongest shade', () => {
    const tokens = tokensOf(css, theme);
    const [paper = '', calm = '', ink = ''] = ['paper', 'calm', 'ink'].map((name) => tokens.get(name));
    const most = numberIn(css, theme, 'heat-most');
    expect(most).toBeGreaterThan(0.3);
    expect(contrast(ink, mixed(calm, paper, most))).toBeGreaterThanOrEqual(TEXT);
  });
});

/** A colour of some opacity on its ground. */
function mixed(colour: string, ground: string, opacity: number): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(opacity * channel(colour, at) + (1 - opacity) * channel(ground, at)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

describe('high contrast by choice', () => {
  const tokens = tokensOf(css, 'contrast by choice');
  const apart = (mark: string, ground: string) => contrast(tokens.get(mark) ?? '', tokens.get(ground) ?? '');

  it.each([...textPairs, ...textOnRegion])('text %s stands out from %s as WCAG AAA asks', (text, ground) => {
    expect(apart(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(markPairs)('mark %s stands out from %s as text must elsewhere', (mark, ground) => {
    expect(apart(mark, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it('has hairlines that can be seen', () => {
    expect(apart('hair', 'paper')).toBeGreaterThanOrEqual(MARK);
  });
});

describe('tokens', () => {
  it('give the system’s dark theme and the chosen one the same colours', () => {
    expect([...tokensOf(css, 'dark by choice')]).toEqual([...tokensOf(css, 'dark by system')]);
  });

  it('leave every colour to the system where it forces its own', () => {
    const forced = tokensOf(css, 'forced');
    expect([...forced.keys()].sort()).toEqual([...tokensOf(css, 'light').keys()].sort());
    for (const value of forced.values()) {
      expect(['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText']).toContain(value);
    }
  });

  it('keep every text at 12 pixels or more', () => {
    const sizes = [...css.matchAll(/--text-(\d+): ([\d.]+)rem/g)];
    expect(sizes.map(([, name]) => Number(name))).toEqual([12, 13, 15, 17, 21, 27, 34]);
    for (const [, name, rem] of sizes) expect(Number(rem) * 16).toBe(Number(name));
  });
});

describe('colour arithmetic', () => {
  it('gives the contrasts of the WCAG definition', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    // #767676 is the well-known lightest grey for text on white: 4.54.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('makes red and green alike for a deuteranope but not for others', () => {
    const { none, deutan } = distances('#c65b4b', '#7d8500');
    expect(deutan).toBeLessThan(none / 3);
  });
});
