import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IntervalRow } from '../../src/charts/IntervalRow';
import { OpenTable } from '../../src/charts/OpenTable';
import { VerdictMark } from '../../src/charts/VerdictMark';
import { VERDICTS } from '../../src/core/model/verdict';
import { chartWordsIn } from '../../src/i18n/chartWords';
import { EXHIBITS } from './exhibits';
import { LANGUAGES_OF_CHARTS } from './languages';

const folder = new URL('../../src/charts/', import.meta.url);
const modules = readdirSync(folder).filter((file) => file.endsWith('.tsx'));
const source = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const FRAME = { title: 'A conclusion', empty: 'This would show turnover. The file of exits is missing.' };

/** Text of the element with this id. */
function textOf(markup: string, id: string): string {
  const found = new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(markup);
  return found?.[1] ?? '';
}

function attributesOf(markup: string, role: string): Record<string, string> {
  const tag = new RegExp(`<[^>]*role="${role}"[^>]*>`).exec(markup)?.[0] ?? '';
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Parts of src/charts that a file is made of, itself and all it imports from there. */
function partsOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path = ''] of source(file).matchAll(/from '\.\/([\w/]+)'/g)) {
    if (modules.includes(`${path}.tsx`)) partsOf(`${path}.tsx`, known);
  }
  return known;
}

/** Drawn within text, not charts: a name says what they show. */
const MARKS = ['IntervalRow.tsx', 'VerdictMark.tsx'];
const drawing = modules.filter(
  (file) => /<(?:svg|PlotSvg|ComposedChart)\b/.test(source(file)) && !MARKS.includes(file),
);

describe('the gallery', () => {
  const shown = new Set(EXHIBITS.map(({ file }) => file));

  it('has every chart', () => {
    const framed = modules.filter((file) => /<ChartFrame\b/.test(source(file)));
    expect([...shown].sort()).toEqual(framed.sort());
  });

  it('has everything that is drawn within a frame', () => {
    const parts = new Set([...shown].flatMap((file) => [...partsOf(file)]));
    expect(drawing.length).toBeGreaterThan(15);
    expect(drawing.filter((file) => !parts.has(file))).toEqual([]);
  });

  it('shows the suppressed state of every chart that has one', () => {
    const without = EXHIBITS.filter(({ suppressed }) => typeof suppressed === 'string').map(({ file }) => file);
    expect(without.filter((file) => /\bframeState\b|\bSuppressed\b|\bShown\b|'suppressed'/.test(source(file)))).toEqual(
      [],
    );
  });
});

describe.each(LANGUAGES_OF_CHARTS)('in $format.language', (language) => {
  describe.each(EXHIBITS)('$name', (exhibit) => {
    const markup = renderToStaticMarkup(exhibit.ready(FRAME, language));
    const picture = attributesOf(markup, 'img');
    const table = exhibit.table(language);

    it('has a name', () => {
      const figure = /<figure[^>]*aria-labelledby="([^"]*)"/.exec(markup)?.[1] ?? '';
      expect(textOf(markup, figure).length).toBeGreaterThan(3);
      expect(picture['aria-label']).toBe(textOf(markup, figure));
    });

    it('has a summary with numbers', () => {
      const summary = textOf(markup, picture['aria-describedby'] ?? '');
      expect(summary).toMatch(/\d/);
      expect(summary).not.toMatch(/NaN|Infinity|undefined|null/);
    });

    it('has a table of everything drawn, ready to copy', () => {
      const open = renderToStaticMarkup(
        <OpenTable table={table} title={FRAME.title} order={null} onOrder={() => undefined} language={language} />,
      );
      const body = /<tbody>(.*)<\/tbody>/s.exec(open)?.[1] ?? '';
      expect([...body.matchAll(/<tr>/g)]).toHaveLength(exhibit.drawn);
      expect(table.rows).toHaveLength(exhibit.drawn);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(markup).toContain(`>${language.words.frame.table}</button>`);
      expect(markup).toContain(`>${language.words.frame.copy}</button>`);
      expect(markup).not.toContain('<tbody>');
      expect([...open.matchAll(/<th scope="col"[^>]*aria-sort="none"><button/g)]).toHaveLength(table.columns.length);
    });

    it('can be drawn smaller on paper', () => {
      for (const [svg] of markup.matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/ viewBox="0 0 /);
    });

    it('can be read point by point with the arrow keys', () => {
      const surface = attributesOf(markup, 'application');
      const readings = exhibit.readings(language);
      expect(surface.tabindex).toBe('0');
      const keys = exhibit.grid ? chartWordsIn(language.format.language).gridKeys : language.words.frame.keys;
      expect(surface['aria-label']).toBe(keys);
      expect(Number(surface['data-points'])).toBe(readings.length);
      expect(readings.length).toBeGreaterThan(1);
      const { tooSmall, noValue } = language.words.frame;
      for (let at = 0; at < readings.length; at += 1) {
        const [name = '', ...lines] = readings.at(at) ?? [];
        expect(name).not.toBe('');
        if (!lines.includes(tooSmall) && !lines.includes(noValue)) expect([name, ...lines].join(' ')).toMatch(/\d/);
        expect([name, ...lines].join(' ')).not.toMatch(/NaN|Infinity|undefined|null/);
      }
      expect(markup).toContain('aria-live="polite"');
    });

    it('says what it would show where there is nothing', () => {
      const empty = renderToStaticMarkup(exhibit.empty(FRAME, language));
      expect(empty).toContain('data-state="empty"');
      expect(empty).toContain(FRAME.empty);
      expect(empty).not.toMatch(/<svg|<button|role="img"/);
    });

    it('says where groups are too small, and draws none of them', () => {
      if (typeof exhibit.suppressed === 'string') return;
      const suppressed = renderToStaticMarkup(exhibit.suppressed(FRAME, language));
      expect(suppressed).toContain('data-state="suppressed"');
      expect(suppressed).toContain(language.words.frame.allTooSmall);
      expect(suppressed).not.toMatch(/<svg|<button|role="img"/);
    });

    it('uses colour by token only', () => {
      expect(markup).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    });
  });

  it('marks carry their meaning as text', () => {
    for (const verdict of VERDICTS) {
      const mark = renderToStaticMarkup(<VerdictMark language={language} verdict={verdict} />);
      expect(mark).toContain(language.words.verdicts[verdict]);
      expect(mark).toContain('aria-hidden="true"');
    }
    const row = renderToStaticMarkup(
      <IntervalRow language={language} verdict="supports" estimate={1.4} lower={1.04} upper={2.5} reach={3} />,
    );
    expect(attributesOf(row, 'img')['aria-label']).toBe(
      language.words.interval.reading(language.format.ratio(1.4), language.format.interval(1.04, 2.5)),
    );
  });
});
