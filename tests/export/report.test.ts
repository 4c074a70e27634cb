import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/export/deck';
import { reviewJson } from '../../src/export/report/reviewJson';
import { DECK, htmlOf, PROVENANCE, slideOf, TABLE } from './deck';
import { HOSTILE, hostileText } from './hostile';
import { allOf, firstOf, parseXml, type XmlNode } from './package';

/** The page as XML: all that HTML leaves open is closed first, so that anything a text opened shows. */
function pageOf(html: string): XmlNode {
  const strict = html
    .replace('<!doctype html>\n', '')
    .replace(/<meta ([^>]*)>/g, '<meta $1/>')
    .replace(/<details open>/g, '<details open="">');
  return parseXml(strict);
}

const ALLOWED = new Set(
  'html head meta title style body header h1 p nav ol li a main section h2 figure svg path details summary div table caption thead tbody tr th td i b span'.split(
    ' ',
  ),
);

function names(node: XmlNode): string[] {
  return [node.name, ...node.children.flatMap(names)];
}

function attributes(node: XmlNode): string[] {
  return [...Object.keys(node.attributes), ...node.children.flatMap(attributes)];
}

function expectSound(html: string): XmlNode {
  const page = pageOf(html);
  expect(names(page).filter((name) => !ALLOWED.has(name))).toEqual([]);
  expect(attributes(page).filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
  expect(allOf(page, 'a').every(({ attributes: { href = '' } }) => /^#slide-\d+$/.test(href))).toBe(true);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return page;
}

describe('the report in one file', () => {
  it('lets in its own style sheet and nothing else', async () => {
    const html = await htmlOf(DECK, { notes: true });
    const page = expectSound(html);
    const hash = createHash('sha256').update(firstOf(page, 'style').text).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/https?:|url\(|@import/);
  });

  it('says its language, its slides, their numbers and their source', async () => {
    const page = expectSound(await htmlOf({ ...DECK, language: 'de' }, { notes: true }));
    expect(page.attributes.lang).toBe('de');
    expect(allOf(page, 'section')).toHaveLength(DECK.slides.length);
    const withTable = allOf(page, 'section').at(2);
    const cells = withTable === undefined ? [] : [...allOf(withTable, 'th'), ...allOf(withTable, 'td')];
    const texts = cells.map(
      (cell) =>
        cell.text +
        allOf(cell, 'i')
          .map(({ text }) => text)
          .join(''),
    );
    expect(texts).toEqual(expect.arrayContaining(['Team A', '12', '1,61', 'zu klein zum Zeigen']));
    expect(firstOf(page, 'figure').attributes['aria-label']).toBe(slideOf().chart?.summary);
    expect(allOf(page, 'div').filter(({ attributes: { role } }) => role === 'note').length).toBeGreaterThan(0);
  });

  it('leaves the notes out when asked to, and what the chart was drawn from always', async () => {
    const chart = { kind: 'x', data: { manager: 'Canary' }, table: TABLE, summary: 's' };
    const slides = [{ slide: slideOf({ id: 'Canary', chart, computedTitle: 'Canary' }), native: null, svg: null }];
    const html = await htmlOf({ ...DECK, slides }, { notes: false });
    expect(html).not.toContain('Canary');
    expect(html).not.toContain('Say first');
  });

  it('drops from a drawing what no drawing needs', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script><style>*{}</style><foreignObject><p>x</p></foreignObject>' +
      '<a href="javascript:x()"><path d="M0 0"/></a><image href="http://x.invalid/"/><use href="#a"/>' +
      '<path id="a" d="M1 1" fill="url(http://x.invalid/)" stroke="url(#b)" style="x" onclick="x()"/></svg>';
    const html = await htmlOf({ ...DECK, slides: [{ slide: slideOf(), native: null, svg }] }, { notes: false });
    expectSound(html);
    expect(html).toContain('<svg><path id="s0-a" d="M1 1" stroke="url(#s0-b)"/></svg>');
  });

  it.each(['', 'no drawing', '<svg', '<svg><g></svg>', '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>', '<html/>'])(
    'shows the table open where the drawing is %j',
    async (svg) => {
      const html = await htmlOf({ ...DECK, slides: [{ slide: slideOf(), native: null, svg }] }, { notes: false });
      expectSound(html);
      expect(html).toContain('<details open>');
      expect(html).not.toContain('<svg');
    },
  );
});

function filledWith(text: string): Deck {
  const table = { columns: TABLE.columns.map(({ kind }) => ({ label: text, kind })), rows: [[text, 1, 2]], note: text };
  const slide = slideOf({
    title: text,
    subtitle: text,
    body: [text],
    smallPrint: [text],
    notes: text,
    chart: { kind: text, data: null, table, summary: text },
    provenance: { ...PROVENANCE, scope: text, method: text, fingerprint: text, app: text },
  });
  return {
    ...DECK,
    title: text,
    slides: [
      { slide, native: null, svg: text },
      { slide: { ...slide, chart: null, kind: 'title' }, native: null, svg: null },
    ],
  };
}

describe('hostile text', () => {
  it.each(HOSTILE)('%j stays text in the report', async (text) => {
    expectSound(await htmlOf(filledWith(text), { notes: true }));
  });

  it('of any kind stays text in the report and in the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expectSound(await htmlOf(filledWith(text), { notes: true }));
        expect(JSON.parse(reviewJson(filledWith(text))).slides).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the review as JSON', () => {
  it('holds slides, tables and provenance, a withheld cell as its code, and not what charts were drawn from', () => {
    const chart = { kind: 'x', data: { manager: 'Canary' }, table: TABLE, summary: 's' };
    const text = reviewJson({
      ...DECK,
      slides: [{ slide: slideOf({ id: 'Canary', chart }), native: null, svg: null }],
    });
    const { version, slides } = JSON.parse(text);
    expect(version).toBe(1);
    expect(slides[0].provenance).toEqual(PROVENANCE);
    expect(slides[0].chart.table).toEqual(TABLE);
    expect(text).not.toContain('Canary');
  });
});
