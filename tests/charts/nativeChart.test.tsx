import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartExtrasContext } from '../../src/charts/chartExtras';
import { CHART_KINDS, type ChartKind } from '../../src/charts/chartKind';
import type { ChartLanguage } from '../../src/charts/chartLanguage';
import { nativeChart } from '../../src/charts/native/nativeChart';
import { isSuppressed } from '../../src/core/model/estimate';
import type { NativeChart } from '../../src/core/model/nativeChart';
import type { CellTable, FrozenChart, Json } from '../../src/core/model/slide';
import { EXHIBITS } from './exhibits';
import { ENGLISH, LANGUAGES_OF_CHARTS } from './languages';

function frozenOf(exhibit: (typeof EXHIBITS)[number], language: ChartLanguage): FrozenChart {
  const kept: FrozenChart[] = [];
  renderToStaticMarkup(
    <ChartExtrasContext
      value={(chart) => {
        kept.push(chart.frozen);
        return null;
      }}
    >
      {exhibit.ready({ title: 'A conclusion', empty: 'nothing' }, language)}
    </ChartExtrasContext>,
  );
  const [only] = kept;
  if (only === undefined) throw new Error(`invalid exhibit; must draw one chart: ${exhibit.name}`);
  return only;
}

/** The exhibits that are tables in every file, and why. */
const TABLES: Readonly<Record<string, string>> = {
  HeatMap: 'a grid by month',
  SpecificationCurve: 'an interval without an upper end',
  'DotIntervals with arrows': 'an interval without an upper end',
};

/** The same chart where open intervals end at a number. */
function closed(frozen: FrozenChart): FrozenChart {
  const open = '{"notFinite":"Infinity"}';
  const data: Json = JSON.parse(JSON.stringify(frozen.data).replaceAll(open, '9.75'));
  const rows = frozen.table.rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? (cell ?? 9.75) : cell)));
  return { ...frozen, data, table: { ...frozen.table, rows } };
}

/** Lists of drawn numbers by name; what the chart adds around the numbers of its table is left out. */
function drawnNumbers(chart: NativeChart): Record<string, (number | null)[]> {
  switch (chart.kind) {
    case 'line':
    case 'bar':
      return {
        y: chart.series.flatMap(({ values }) => [...values]),
        lower: chart.series.flatMap(({ lower }) => [...(lower ?? [])]),
        upper: chart.series.flatMap(({ upper }) => [...(upper ?? [])]),
      };
    case 'intervals':
      return {
        y: chart.rows.map(({ estimate }) => estimate),
        lower: chart.rows.map(({ lower }) => lower),
        upper: chart.rows.map(({ upper }) => upper),
      };
    case 'scatter':
    case 'funnel': {
      const groups = chart.groups.flatMap(({ points }) => points);
      const fitted = chart.kind === 'scatter' && groups.length === 0 ? (chart.fitted?.points ?? []) : [];
      const points = [...groups, ...fitted];
      return {
        x: points.map(({ x }) => x),
        y: points.map(({ y }) => y),
        lower: points.map(({ lower }) => lower),
        upper: points.map(({ upper }) => upper),
      };
    }
    case 'step': {
      // The first point of a curve is where everybody starts.
      const points = chart.curves.flatMap((curve) => curve.points.slice(1));
      return {
        x: points.map(({ x }) => x),
        y: points.map(({ y }) => y),
        lower: points.map(({ lower }) => lower),
        upper: points.map(({ upper }) => upper),
      };
    }
  }
}

type Columns = Readonly<Partial<Record<'x' | 'y' | 'lower' | 'upper', readonly number[]>>>;

/** The columns of the table that hold each list of drawn numbers; where columns differ between exhibits, by their table. */
const COLUMNS: Readonly<Partial<Record<ChartKind, Columns | ((table: CellTable) => Columns)>>> = {
  avoidedExits: { x: [0], y: [1], lower: [2], upper: [3] },
  dotIntervals: ({ columns }) => {
    const last = columns.length - 1;
    return { y: [last - 2], lower: [last - 1], upper: [last] };
  },
  exitShares: { y: [1], lower: [2], upper: [3] },
  funnel: { x: [3], y: [4] },
  headcountFlow: { y: [1, 2, 3, 4] },
  hoursScatter: { x: [2], y: [5], lower: [6], upper: [7] },
  runway: { y: [4], lower: [5], upper: [6] },
  shuffleHistogram: { y: [2] },
  slopes: { y: [1], lower: [2], upper: [3] },
  smallScatters: { x: [3], y: [6], lower: [7], upper: [8] },
  specificationCurve: ({ columns }) => {
    const last = columns.length - 1;
    return { y: [last - 2], lower: [last - 1], upper: [last] };
  },
  stackedMonths: ({ columns }) => ({
    y: columns.flatMap(({ kind, label }, at) => (kind === 'count' && !/^(Together|Zusammen)/.test(label) ? [at] : [])),
  }),
  stepCurves: { x: [1], y: [3], lower: [4], upper: [5] },
  survivalCurve: { x: [0], y: [3], lower: [4], upper: [5] },
  takeovers: { x: [2, 3, 4], y: [0, 0, 0] },
  trend: ({ columns }) => {
    const values = columns.flatMap(({ kind }, at) => (kind === 'month' || kind === 'text' ? [] : [at]));
    const [value = 0, lower = 0, upper = 0, ...before] = values;
    return values.length >= 3 ? { y: [value, ...before], lower: [lower], upper: [upper] } : { y: values };
  },
  twoByTwo: { y: [2], lower: [3], upper: [4] },
};

const sorted = (numbers: readonly (number | null)[]) =>
  numbers.filter((number) => number !== null).sort((a, b) => a - b);

function columnNumbers({ rows }: CellTable, columns: readonly number[]): number[] {
  const cells = columns.flatMap((column) => rows.map((row) => row[column] ?? null));
  return sorted(cells.map((cell) => (typeof cell === 'number' ? cell : null)));
}

const LEAKED = 987_654.25;

/** The same data, where everything withheld carries numbers that nobody may see, under every name the chart knows. */
function tainted(json: Json, names: readonly string[]): Json {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map((part) => tainted(part, names));
  const own = Object.fromEntries(Object.entries(json).map(([key, part]) => [key, tainted(part, names)]));
  if (!isSuppressed(json)) return own;
  return { ...Object.fromEntries(names.map((name) => [name, LEAKED])), ...own };
}

function namesIn(json: Json): string[] {
  if (json === null || typeof json !== 'object') return [];
  if (Array.isArray(json)) return json.flatMap(namesIn);
  return Object.entries(json).flatMap(([key, part]) => [...(typeof part === 'number' ? [key] : []), ...namesIn(part)]);
}

const isKind = (kind: string): kind is ChartKind => CHART_KINDS.some((one) => one === kind);

describe.each(LANGUAGES_OF_CHARTS)('in $format.language', (language) => {
  it.each(EXHIBITS)('$name says in a file what its table says', (exhibit) => {
    const asShown = frozenOf(exhibit, language);
    const reason = TABLES[exhibit.name];
    expect(nativeChart(asShown, language) === null, reason).toBe(reason !== undefined);
    const frozen = reason === undefined ? asShown : closed(asShown);
    const { kind, table } = frozen;
    if (kind === 'heatMap') return;
    if (!isKind(kind)) throw new Error(`invalid kind; the charts do not know it: ${kind}`);
    const native = nativeChart(frozen, language);
    if (native === null) throw new Error(`invalid chart; says nothing programs can draw: ${exhibit.name}`);
    const drawn = drawnNumbers(native);
    const found = COLUMNS[kind];
    if (kind === 'verdictShares') {
      const texts = table.rows.flat().filter((cell) => typeof cell === 'string');
      for (const share of drawn.y ?? [])
        expect(texts.some((text) => text.startsWith(`${language.format.percent(share ?? 0)} (`))).toBe(true);
      return;
    }
    if (found === undefined) throw new Error(`invalid test; says nothing of the columns of: ${kind}`);
    const columns = typeof found === 'function' ? found(table) : found;
    for (const [name, at] of Object.entries(columns)) {
      expect(sorted(drawn[name] ?? []), name).toEqual(columnNumbers(table, at));
    }
    expect(sorted(drawn.y ?? []).length).toBeGreaterThan(0);
    const numbers = Object.values(drawn).flat();
    expect(numbers.every((number) => number === null || Number.isFinite(number))).toBe(true);
  });

  it.each(EXHIBITS)('$name takes nothing withheld into a file', (exhibit) => {
    const frozen = frozenOf(exhibit, language);
    const names = [...new Set(namesIn(frozen.data))];
    const native = nativeChart({ ...frozen, data: tainted(frozen.data, names) }, language);
    expect(native).toEqual(nativeChart(frozen, language));
    expect(JSON.stringify(native)).not.toMatch(/suppressed|987654/);
  });
});

it('taints what is withheld', () => {
  expect(tainted([{ suppressed: 'groupTooSmall' }], ['ratio'])).toEqual([
    { ratio: LEAKED, suppressed: 'groupTooSmall' },
  ]);
});

it('an estimate without two ends is not drawn as if it had them', () => {
  const rows = [{ name: 'Agency', value: 1.2, lower: 0.8, upper: null }];
  const data = { rows, unit: 'ratio', rowsName: 'Source', valueName: 'Ratio' };
  const table = { columns: [], rows: [], note: null };
  expect(nativeChart({ kind: 'dotIntervals', data, table, summary: '' }, ENGLISH)).toBeNull();
});

it('a chart of another version is a table', () => {
  const table = { columns: [], rows: [], note: null };
  expect(nativeChart({ kind: 'pie', data: {}, table, summary: '' }, ENGLISH)).toBeNull();
});
