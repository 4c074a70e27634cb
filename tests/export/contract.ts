import { expect } from 'vitest';
import { allOf, cellsOf, entriesOf, firstOf, Package, type XmlNode } from './package';

/** Children of a series in the order of the standard (ISO/IEC 29500-1, 21.2). */
const SERIES_ORDER: Readonly<Record<string, readonly string[]>> = {
  'c:lineChart': [
    'idx',
    'order',
    'tx',
    'spPr',
    'marker',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'cat',
    'val',
    'smooth',
  ],
  'c:barChart': [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'cat',
    'val',
  ],
  'c:scatterChart': [
    'idx',
    'order',
    'tx',
    'spPr',
    'marker',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'xVal',
    'yVal',
    'smooth',
  ],
};
const AXIS_ORDER = [
  ...[
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'minorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
  ],
  ...['tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween', 'majorUnit'],
  ...['auto', 'lblAlgn', 'lblOffset', 'tickLblSkip', 'noMultiLvlLbl'],
];
const CHART_SPACE_ORDER = ['date1904', 'lang', 'roundedCorners', 'chart', 'spPr', 'txPr', 'externalData'];
const LABEL_ORDER = [
  'idx',
  'tx',
  'dLblPos',
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
];
const ERROR_BARS_ORDER = ['errDir', 'errBarType', 'errValType', 'noEndCap', 'plus', 'minus', 'val', 'spPr'];

function expectOrder(node: XmlNode, order: readonly string[]): void {
  const places = node.children.map(({ name }) => order.indexOf(name.replace(/^c:/, '')));
  expect(places, `${node.name} ${node.children.map(({ name }) => name).join(' ')}`).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u;

function expectSoundXml(file: Package): void {
  for (const path of file.matching(/\.(xml|rels)$/)) {
    const text = file.text(path);
    expect(FORBIDDEN.test(text), path).toBe(false);
    file.xml(path);
  }
}

function expectSoundPackage(file: Package): void {
  const entries = entriesOf(file.bytes);
  expect(entries.map(({ path }) => path)).toEqual(file.paths);
  expect(entries.filter(({ path }) => path.endsWith('/'))).toEqual([]);
  expect(new Set(entries.map(({ method }) => method))).toEqual(new Set([8]));
  expect(new Set(entries.map(({ date }) => date)).size).toBe(1);
  const types = file.xml('[Content_Types].xml');
  const overrides = allOf(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  const defaults = allOf(types, 'Default').map(({ attributes }) => attributes.Extension ?? '');
  expect(overrides.filter((path) => !file.paths.includes(path))).toEqual([]);
  expect(new Set(overrides).size).toBe(overrides.length);
  const isTyped = (path: string) =>
    overrides.includes(path) || (!path.endsWith('.xml') && defaults.includes(path.slice(path.lastIndexOf('.') + 1)));
  expect(file.paths.filter((path) => path !== '[Content_Types].xml' && !isTyped(path))).toEqual([]);
}

/** Every target exists, every part is reached, every id used is one of the part's relationships. */
function expectSoundLinks(file: Package): void {
  const reached = new Set<string>(['[Content_Types].xml']);
  const visit = (path: string) => {
    for (const target of file.related(path).values()) {
      expect(file.paths, `${path} → ${target}`).toContain(target);
      if (reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  const parts = file.paths.filter((path) => !path.endsWith('.rels'));
  expect(parts.filter((path) => !reached.has(path))).toEqual([]);
  for (const path of file.matching(/\.xml$/)) {
    const used = [...file.text(path).matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !file.related(path).has(id))).toEqual([]);
  }
}

function expectUniqueIds(file: Package): void {
  for (const path of file.matching(/slides\/slide\d+\.xml$/)) {
    const ids = allOf(file.xml(path), 'p:cNvPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
}

/** What a chart shows from its cache is what stands in the cells it names. */
function expectSameNumbers(file: Package, path: string): void {
  const [workbook = ''] = file.related(path).values();
  const cells = cellsOf(file.bytesOf(workbook));
  for (const reference of [...allOf(file.xml(path), 'c:numRef'), ...allOf(file.xml(path), 'c:strRef')]) {
    const formula = firstOf(reference, 'c:f').text;
    const [, column = '', first = ''] = /^Sheet1!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
    expect(column, formula).not.toBe('');
    const count = Number(firstOf(reference, 'c:ptCount').attributes.val);
    const shown = new Map(
      allOf(reference, 'c:pt').map((point) => [Number(point.attributes.idx), firstOf(point, 'c:v').text]),
    );
    for (let index = 0; index < count; index += 1) {
      const cell = cells.get(`${column}${Number(first) + index}`);
      expect(shown.get(index), `${formula} ${index}`).toEqual(cell === undefined ? undefined : String(cell));
    }
  }
}

function expectSoundChart(file: Package, path: string): void {
  const chart = file.xml(path);
  expectOrder(chart, CHART_SPACE_ORDER);
  for (const [name, order] of Object.entries(SERIES_ORDER)) {
    for (const group of allOf(chart, name)) for (const series of allOf(group, 'c:ser')) expectOrder(series, order);
  }
  for (const axis of [...allOf(chart, 'c:valAx'), ...allOf(chart, 'c:catAx')]) expectOrder(axis, AXIS_ORDER);
  for (const label of allOf(chart, 'c:dLbl')) expectOrder(label, LABEL_ORDER);
  for (const bars of allOf(chart, 'c:errBars')) expectOrder(bars, ERROR_BARS_ORDER);
  expect(allOf(chart, 'c:idx').length).toBeGreaterThan(0);
  expectSameNumbers(file, path);
  const [workbook = ''] = file.related(path).values();
  const book = new Package(file.bytesOf(workbook));
  expectSoundXml(book);
  expectSoundPackage(book);
  expectSoundLinks(book);
  const sheet = book.xml('xl/worksheets/sheet1.xml');
  expect(allOf(sheet, 'f')).toEqual([]);
  for (const text of allOf(sheet, 't')) expect(text.text).not.toMatch(/^[\s\0\uFEFF]*[=+\-@\t\r\n＝＋－＠|%]/);
}

/** All that a presentation must be so that no program offers to repair it. */
export function expectSoundPresentation(bytes: Uint8Array): Package {
  const file = new Package(bytes);
  expectSoundXml(file);
  expectSoundPackage(file);
  expectSoundLinks(file);
  expectUniqueIds(file);
  const charts = file.matching(/^ppt\/charts\/chart\d+\.xml$/);
  const frames = file.matching(/slides\/slide\d+\.xml$/).flatMap((path) => allOf(file.xml(path), 'c:chart'));
  expect(frames).toHaveLength(charts.length);
  for (const path of charts) expectSoundChart(file, path);
  return file;
}
