import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NativeChart } from '../../src/core/model/nativeChart';
import type { Slide } from '../../src/core/model/slide';
import type { Deck, DeckSlide } from '../../src/export/deck';
import { deckFile } from '../../src/export/pptx/deckFile';
import { exportWords } from '../../src/i18n/en/export';
import { expectSoundPresentation } from './contract';
import { DECK, NATIVE_CHARTS, PROVENANCE, slideOf, TABLE } from './deck';
import { HOSTILE, hostileText } from './hostile';
import { allOf, cellsOf, firstOf, Package } from './package';

async function bytesOf(deck: Deck, notes = true): Promise<Uint8Array> {
  const bytes = await deckFile(deck, { notes });
  if (bytes === null) throw new Error('invalid run; nobody cancelled it: null');
  return bytes;
}

const oneSlide = (slide: DeckSlide, given: Partial<Deck> = {}): Deck => ({ ...DECK, slides: [slide], ...given });
const withChart = (native: NativeChart): Deck => oneSlide({ slide: slideOf(), native, svg: null });

async function sheetOf(native: NativeChart): Promise<Map<string, string | number>> {
  const file = new Package(await bytesOf(withChart(native)));
  return cellsOf(file.bytesOf('ppt/embeddings/workbook1.xlsx'));
}

/** Every text of a presentation and of the workbooks within. */
function allText(file: Package): string {
  const own = file.matching(/\.(xml|rels)$/).map((path) => file.text(path));
  return [...own, ...file.matching(/\.xlsx$/).map((path) => allText(new Package(file.bytesOf(path))))].join('\n');
}

describe('a presentation', () => {
  it.each(['en', 'de'] as const)('keeps the contract of the package in %s', async (language) => {
    const file = expectSoundPresentation(await bytesOf({ ...DECK, language }));
    expect(file.matching(/slides\/slide\d+\.xml$/)).toHaveLength(DECK.slides.length);
    expect(file.matching(/charts\/chart\d+\.xml$/)).toHaveLength(Object.keys(NATIVE_CHARTS).length);
    const numbers = file.matching(/slides\/slide\d+\.xml$/).map((path) => allOf(file.xml(path), 'a:fld'));
    for (const fields of numbers) expect(fields.map(({ attributes }) => attributes.type)).toEqual(['slidenum']);
  });

  it('is the same to the last byte when it is written again', async () => {
    expect(await bytesOf(DECK)).toEqual(await bytesOf(DECK));
  });

  it('says what was said: title, subtitle, small print, source, notes, and what the chart shows', async () => {
    const file = new Package(await bytesOf({ ...DECK, language: 'de' }));
    const slide = file.xml('ppt/slides/slide3.xml');
    const said = allOf(slide, 'a:t').map(({ text }) => text);
    // Nothing breaks within an interval.
    expect(said).toContain(slideOf().title.replace(': 1.2–2.1', ':\u00a01.2\u2060–\u20602.1'));
    expect(said).toContain(slideOf().subtitle);
    expect(said.join('\n')).toContain('14 teams, 412 people, 86 exits.');
    expect(said.join('\n')).toContain('1. Jan. 2022 bis 31. Dez. 2024');
    expect(said.join('\n')).toContain(PROVENANCE.fingerprint);
    expect(firstOf(slide, 'p:graphicFrame').children.length).toBeGreaterThan(0);
    expect(allOf(slide, 'p:cNvPr').map(({ attributes }) => attributes.descr)).toContain(slideOf().chart?.summary);
    expect(allOf(file.xml('ppt/notesSlides/notesSlide3.xml'), 'a:t').map(({ text }) => text)).toEqual([
      'Say first what is not known.',
      'Then the number.',
    ]);
  });

  it('leaves the notes at home when asked to', async () => {
    const file = expectSoundPresentation(await bytesOf(DECK, false));
    expect(file.matching(/notesSlide/)).toEqual([]);
    expect(allText(file)).not.toContain('Say first');
  });

  it('shows the table where there is no chart to draw, the withheld cell in words', async () => {
    const native = null;
    const file = expectSoundPresentation(await bytesOf(oneSlide({ slide: slideOf(), native, svg: null })));
    const cells = allOf(file.xml('ppt/slides/slide1.xml'), 'a:tc').map((cell) =>
      allOf(cell, 'a:t')
        .map(({ text }) => text)
        .join(''),
    );
    expect(cells).toEqual([
      'Team',
      'Exits',
      'Exits / expected',
      'Team A',
      '12',
      '1.61',
      'Team B',
      '3',
      '0.72',
      'Team C',
      'too small to show',
      '–',
    ]);
  });

  it('parts a long table, and says how many rows it leaves out', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Team ${at}`, at, 1]);
    const chart = { kind: 'x', data: null, table: { ...TABLE, rows }, summary: 's' };
    const file = expectSoundPresentation(
      await bytesOf(oneSlide({ slide: slideOf({ chart }), native: null, svg: null })),
    );
    expect(file.matching(/slides\/slide\d+\.xml$/)).toHaveLength(3);
    expect(file.text('ppt/slides/slide3.xml')).toContain('27 more rows');
  });

  it('is sound without any slide', async () => {
    expectSoundPresentation(await bytesOf({ ...DECK, slides: [] }));
  });
});

describe('the numbers behind a chart', () => {
  it.each(Object.entries(NATIVE_CHARTS))('are those drawn: %s', async (_name, native: NativeChart) => {
    const values = [...(await sheetOf(native)).values()];
    for (const number of drawnNumbers(native)) expect(values).toContain(number);
  });

  it('have no cell and no point where a group was too small', async () => {
    const native = NATIVE_CHARTS.line;
    const file = new Package(await bytesOf(withChart(native)));
    const cells = cellsOf(file.bytesOf('ppt/embeddings/workbook1.xlsx'));
    // Column B, month 11 below the header.
    expect(cells.get('B12')).toBe(native.series[0]?.values[10]);
    expect([cells.has('B13'), cells.has('C13'), cells.has('D13'), cells.has('E13')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    for (const value of allOf(file.xml('ppt/charts/chart1.xml'), 'c:val')) {
      expect(allOf(value, 'c:pt').map(({ attributes }) => attributes.idx)).not.toContain('11');
    }
  });

  it('keep a value without neighbours visible', async () => {
    const chart = new Package(await bytesOf(withChart(NATIVE_CHARTS.line))).xml('ppt/charts/chart1.xml');
    const points = allOf(chart, 'c:dPt').map((point) => firstOf(point, 'c:idx').attributes.val);
    expect(points).toEqual(['12', '12', '12', '12']);
  });

  it('give a scatter its intervals as error bars of their own lengths', async () => {
    const chart = new Package(await bytesOf(withChart(NATIVE_CHARTS.scatter))).xml('ppt/charts/chart1.xml');
    const [point] = NATIVE_CHARTS.scatter.groups[0]?.points ?? [];
    const bars = firstOf(chart, 'c:errBars');
    const length = (side: string) => Number(firstOf(firstOf(bars, side), 'c:v').text);
    expect(length('c:plus')).toBe((point?.upper ?? 0) - (point?.y ?? 0));
    expect(length('c:minus')).toBe((point?.y ?? 0) - (point?.lower ?? 0));
  });

  it('draw the line of the page in ink and the limits thin and grey, named once, also beside an earlier time', async () => {
    const [now, other] = NATIVE_CHARTS.line.series;
    const series = [now, { ...other, lower: now.lower, upper: now.upper, isEarlier: true }];
    const file = new Package(await bytesOf(withChart({ ...NATIVE_CHARTS.line, series })));
    const chart = file.xml('ppt/charts/chart1.xml');
    const colours = allOf(chart, 'c:ser').map((one) => firstOf(firstOf(one, 'a:ln'), 'a:schemeClr').attributes.val);
    expect(colours).toEqual(['tx1', 'tx2', 'tx2', 'accent3', 'tx2', 'tx2']);
    const hidden = allOf(chart, 'c:legendEntry').map((entry) => firstOf(entry, 'c:idx').attributes.val);
    expect(hidden).toEqual(['2', '4', '5']);
  });

  it('name series apart that have one name', async () => {
    const series = [0, 1, 2].map((at) => ({ name: 'Team', values: [at], lower: null, upper: null }));
    const cells = await sheetOf({ ...NATIVE_CHARTS.bar, categories: ['2024'], series });
    expect(['B1', 'C1', 'D1'].map((reference) => cells.get(reference))).toEqual(['Team', 'Team (2)', 'Team (3)']);
  });
});

/** All numbers a chart shows, without those a program adds to draw it. */
function drawnNumbers(native: NativeChart): number[] {
  const known = (values: readonly (number | null)[] | null) => (values ?? []).filter((value) => value !== null);
  const curve = ({
    points,
  }: {
    points: readonly { x: number; y: number; lower: number | null; upper: number | null }[];
  }) => points.flatMap(({ x, y, lower, upper }) => [x, y, ...known([lower, upper])]);
  switch (native.kind) {
    case 'line':
      return native.series.flatMap((series) => [
        ...known(series.values),
        ...known(series.lower),
        ...known(series.upper),
      ]);
    case 'bar':
      return native.series.flatMap((series) => known(series.values));
    case 'scatter':
      return [...native.groups.flatMap(curve), ...(native.fitted === null ? [] : curve(native.fitted))];
    case 'funnel':
      return [...native.groups, ...native.limits].flatMap(curve);
    case 'step':
      return native.curves.flatMap(curve);
    case 'intervals':
      return native.rows.flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]);
  }
}

describe('progress and cancel', () => {
  it('tells each slide, and stops between two', async () => {
    const steps: string[] = [];
    const cancel = new AbortController();
    const bytes = await deckFile(DECK, {
      notes: true,
      signal: cancel.signal,
      onProgress: (done, total) => {
        steps.push(`${done}/${total}`);
        if (done === 3) cancel.abort();
      },
    });
    expect(bytes).toBeNull();
    expect(steps).toEqual([1, 2, 3].map((done) => `${done}/${DECK.slides.length}`));
  });
});

/** A deck in which one text stands wherever text may stand. */
function filledWith(text: string): Deck {
  const charts = Object.values(NATIVE_CHARTS).map((native): NativeChart => {
    const put = (_key: string, value: unknown) =>
      typeof value === 'string' &&
      !/^(linear|log|line|bar|scatter|funnel|step|intervals|stacked|clustered|vertical|horizontal|count|number|hours|ratio|percent)$/.test(
        value,
      )
        ? text
        : value;
    return JSON.parse(JSON.stringify(native, put));
  });
  const table = { columns: TABLE.columns.map(({ kind }) => ({ label: text, kind })), rows: [[text, 1, 2]], note: text };
  const slide = slideOf({
    title: text,
    subtitle: text,
    body: [text, text],
    smallPrint: [text],
    notes: text,
    chart: { kind: text, data: null, table, summary: text },
    provenance: { ...PROVENANCE, scope: text, method: text, fingerprint: text, app: text },
  });
  const slides: DeckSlide[] = [
    ...charts.map((native) => ({ slide, native, svg: null })),
    { slide, native: null, svg: null },
    ...(['title', 'section', 'text'] as const).map((kind) => ({
      slide: { ...slide, kind, chart: null },
      native: null,
      svg: null,
    })),
  ];
  return { title: text, language: 'de', day: '2026-03-01', slides };
}

describe('the line under the title', () => {
  const reading = 'A square is one exit of a hundred.';
  const subtitle = `2023–2025. ${reading}`;
  const chart = { kind: 'exitShares', data: null, table: TABLE, summary: '', reading };
  const lead = async (native: NativeChart | null, given: Partial<Slide> = {}) => {
    const slide = slideOf({ subtitle, chart, ...given });
    const xml = new Package(await bytesOf(oneSlide({ slide, native, svg: null }))).xml('ppt/slides/slide1.xml');
    return allOf(xml, 'a:t').map(({ text }) => text);
  };

  it('tells how to read what is drawn here, not what the screen draws', async () => {
    const texts = await lead(NATIVE_CHARTS.intervals);
    expect(texts).toContain(`2023–2025. ${exportWords.readings.exitShares}`);
    expect(texts.join()).not.toContain('square');
  });

  it('says nothing of a drawing where a table stands, and keeps what was written by hand', async () => {
    expect(await lead(null)).toContain('2023–2025.');
    expect(await lead(NATIVE_CHARTS.intervals, { subtitle: 'Mine' })).toContain('Mine');
    expect(await lead(NATIVE_CHARTS.scatter, { chart: { ...chart, kind: 'trend' } })).toContain(subtitle);
  });
});

describe('hostile text', () => {
  it.each(HOSTILE)('%j leaves the package sound', async (text) => {
    expectSoundPresentation(await bytesOf(filledWith(text)));
  });

  it('of any kind leaves the package sound', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expectSoundPresentation(await bytesOf(filledWith(text)));
      }),
      { numRuns: 25 },
    );
  });

  it('is never longer on a slide than a slide can hold', async () => {
    const file = new Package(await bytesOf(filledWith('wide '.repeat(500))));
    for (const title of allOf(file.xml('ppt/slides/slide1.xml'), 'p:sp').slice(0, 1)) {
      expect(
        allOf(title, 'a:t')
          .map(({ text }) => text)
          .join('').length,
      ).toBeLessThanOrEqual(320);
    }
  });
});

describe('what was not handed over', () => {
  it('is not in the file: the data a chart was drawn from may hold more than is shown', async () => {
    const canary = 'Canary Birdsong';
    const chart = { kind: 'scatter', data: { manager: canary }, table: TABLE, summary: 'Scatter of 14 teams.' };
    const deck = oneSlide({
      slide: slideOf({ id: canary, chart, computedTitle: canary }),
      native: NATIVE_CHARTS.scatter,
      svg: null,
    });
    const text = allText(expectSoundPresentation(await bytesOf(deck)));
    expect(text).toContain('Team A');
    expect(text).not.toContain('Canary');
  });
});
