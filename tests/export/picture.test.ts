import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project.mjs';
import { LIGHT } from '../../src/export/lightTheme';
import type { DrawingNode } from '../../src/export/picture/drawingNode';
import { drawingText } from '../../src/export/picture/drawingText';
import { drawingSvg, figureLayout, figureSvg, PICTURE_SIZES } from '../../src/export/picture/figureSvg';
import { wrapLines } from '../../src/export/picture/wrapLines';
import { dayOf, fileName } from '../../src/i18n/fileName';
import { LANGUAGES } from '../../src/i18n/language';
import { loadMessages } from '../../src/i18n/messages';
import { HOSTILE, hostileText } from './hostile';
import { allOf, parseXml, type XmlNode } from './package';

await Promise.all(LANGUAGES.map(loadMessages));

const node = (name: string, attributes: Record<string, string> = {}, children: DrawingNode[] = []): DrawingNode => ({
  name,
  attributes,
  text: '',
  children,
});
const written = (text: string): DrawingNode => ({ name: '', attributes: {}, text, children: [] });
const drawing = node('svg', { width: '100', height: '50' }, [
  node('path', { d: 'M0 0' }),
  node('text', {}, [written('label')]),
]);

const figure = (text: string, kind: keyof typeof PICTURE_SIZES = 'wide') =>
  figureSvg(
    {
      drawing: node('svg', { width: '100', height: '50' }, [node('text', { x: text, class: text }, [written(text)])]),
      key: [{ name: text, mark: null, colour: text }],
    },
    { title: text, subtitle: text, description: text, smallPrint: [text, text], source: [text] },
    PICTURE_SIZES[kind],
    'en',
    '',
  );

const everyName = (one: XmlNode): string[] => [one.name, ...one.children.flatMap(everyName)];

describe('a figure as a file', () => {
  it.each(HOSTILE)('%j stays text', (text) => {
    const names = new Set(everyName(parseXml(figure(text))));
    expect([...names].filter((name) => !['svg', 'title', 'desc', 'rect', 'text'].includes(name))).toEqual([]);
  });

  it('is well formed whatever it says, and every line stands within it', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('wide' as const, 'square' as const), (text, kind) => {
        const svg = parseXml(figure(text, kind));
        const { height } = PICTURE_SIZES[kind];
        for (const line of allOf(svg, 'text').filter(({ attributes }) => attributes.y !== undefined)) {
          expect(Number(line.attributes.y)).toBeLessThan(height);
        }
      }),
    );
  });

  it('says its title, its description, its small print and its source', () => {
    const text = {
      title: 'Title',
      subtitle: 'Sub',
      description: 'What it shows',
      smallPrint: ['86 exits'],
      source: ['2022', 'Mainstay'],
    };
    const svg = parseXml(figureSvg({ drawing, key: [] }, text, PICTURE_SIZES.square, 'de', '@font-face{}'));
    expect(svg.attributes).toMatchObject({ width: '1080', height: '1080', lang: 'de', role: 'img' });
    expect(svg.children.slice(0, 3).map(({ name, text: said }) => [name, said])).toEqual([
      ['title', 'Title'],
      ['desc', 'What it shows'],
      ['style', '@font-face{}'],
    ]);
    expect(allOf(svg, 'text').map(({ text: said }) => said)).toEqual([
      'Title',
      'Sub',
      'label',
      '86 exits',
      '2022 · Mainstay',
    ]);
  });

  it('leaves room for the drawing, even beneath the longest words', () => {
    const long = 'word '.repeat(400);
    const text = { title: long, subtitle: long, description: '', smallPrint: [long], source: [long] };
    for (const size of Object.values(PICTURE_SIZES)) {
      expect(figureLayout(text, size).place.height).toBeGreaterThan(size.height * 0.3);
    }
  });

  it('can be the drawing alone', () => {
    const svg = parseXml(
      drawingSvg({ drawing, key: [] }, { title: 't', description: 'd' }, { width: 600, height: 300 }, 'en'),
    );
    expect(allOf(svg, 'text').map(({ text }) => text)).toEqual(['label']);
    expect(allOf(svg, 'svg')[0]?.attributes).toMatchObject({ viewBox: '0 0 100 50', width: '600', height: '300' });
  });
});

describe('a drawing as text', () => {
  it('keeps known shapes with their places and paint, and nothing else', () => {
    const hostile = node('svg', { onload: 'x()', width: '1' }, [
      node('script', {}, [written('x()')]),
      node('foreignObject', {}, [node('text')]),
      node('path', {
        d: 'M0"><script>',
        fill: 'url(http://x.invalid)',
        stroke: 'url("#a")',
        style: 'x',
        'xlink:href': '#a',
      }),
    ]);
    expect(drawingText(hostile, 'p-')).toBe(
      '<svg width="1"><path d="M0&quot;&gt;&lt;script&gt;" stroke="url(#p-a)"/></svg>',
    );
  });
});

describe('lines of text', () => {
  const room = { width: 100, size: 10, mostLines: 2, factor: 0.5 };

  it('break between words, and within a word that no line holds', () => {
    expect(wrapLines('one two three four', { ...room, mostLines: 9 })).toEqual(['one two three four']);
    expect(wrapLines('one two three four five', { ...room, mostLines: 9 })).toEqual(['one two three four', 'five']);
    expect(wrapLines('x'.repeat(45), { ...room, mostLines: 9 })).toEqual([
      'x'.repeat(20),
      'x'.repeat(20),
      'x'.repeat(5),
    ]);
  });

  it('end in … where they are cut, and are none for no words', () => {
    const lines = wrapLines('word '.repeat(50), room);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    expect(wrapLines('  \n ', room)).toEqual([]);
  });
});

describe('names of files', () => {
  it('say what and when in the language', () => {
    expect(fileName('deck', '2026-03-01', 'pptx', 'en')).toBe('mainstay-review-2026-03-01.pptx');
    expect(fileName('deck', '2026-03-01', 'pptx', 'de')).toBe('mainstay-praesentation-2026-03-01.pptx');
    expect(() => fileName('deck', '../x', 'pptx', 'en')).toThrow('invalid day; expected yyyy-mm-dd: ../x');
    expect(dayOf(new Date(2026, 2, 1, 23, 59))).toBe('2026-03-01');
  });
});

describe('the colours of files', () => {
  it('are those of the page in daylight', () => {
    const sheet = readFileSync(join(projectRoot, 'src/app/theme/tokens.css'), 'utf8');
    const light = sheet.slice(0, sheet.indexOf('}'));
    const tokens = [...light.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]);
    expect(Object.fromEntries(tokens)).toEqual(LIGHT);
  });
});
