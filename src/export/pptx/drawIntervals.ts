import type { NativeAxis, NativeIntervals } from '../../core/model/nativeChart';
import type { ExportWords } from '../../i18n/en/export';
import type { Language } from '../../i18n/language';
import { type DrawnChart, type DrawnSeries, PLAIN_SERIES, shownAxis } from './drawnChart';
import { numberCode } from './numberCode';
import { SheetBuilder } from './sheetBuilder';

/** Most steps an axis takes: more marks than one reads at a glance help nobody. */
const MOST_STEPS = 7;

/** The least step of 1, 2 or 5 times a power of ten that spans this in so many. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  return power * ([1, 2, 5, 10].find((step) => step * power * MOST_STEPS >= span) ?? 10);
}

/** 0.3, not 0.30000000000000004. */
function withoutRest(value: number): number {
  return Number(value.toPrecision(12));
}

/** A hair inside the axis, where every program still writes a name. */
function nameplace(least: number, most: number): number {
  return least + (most - least) * 1e-6;
}

/** Ends of the axis around everything drawn, and its marks: 0 is among them where it lies between. Names stand before the least end. */
function bounds(values: readonly number[], axis: NativeAxis): { least: number; most: number; step: number | null } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (axis.scale === 'log') {
    const powerOfTwo = (value: number, round: (exponent: number) => number) => 2 ** round(Math.log2(value));
    return {
      least: axis.least ?? powerOfTwo(low, Math.floor),
      most: axis.most ?? powerOfTwo(high, Math.ceil),
      step: null,
    };
  }
  const step = niceStep(high > low ? high - low : Math.abs(high) || 1);
  const [least, most] = [Math.floor(low / step) * step, Math.ceil(high / step) * step].map(withoutRest);
  return { least: axis.least ?? least ?? low, most: axis.most ?? most ?? high, step: withoutRest(step) };
}

export function drawIntervals(chart: NativeIntervals, words: ExportWords, language: Language): DrawnChart {
  const sheet = new SheetBuilder();
  const { value: axis, reference, before = null } = chart;
  const isOnAxis = (value: number) => axis.scale === 'linear' || value > 0;
  const rows = chart.rows.filter(({ lower }) => isOnAxis(lower));
  const rings = rows.map((row) => {
    const at = row.before ?? null;
    return before !== null && at !== null && isOnAxis(at) ? at : null;
  });
  const code = numberCode(axis.kind, language);
  const { least, most, step } = bounds(
    rows.length === 0
      ? [1, 2]
      : [
          ...rows.flatMap(({ lower, upper, estimate }) => [lower, upper, estimate]),
          ...rings.flatMap((at) => at ?? []),
          ...(reference === null ? [] : [reference]),
        ],
    axis,
  );
  const heightOf = (index: number) => rows.length - index;
  sheet.add(
    chart.rowLabel,
    rows.map(({ label }) => label),
  );
  const estimates = sheet.add(
    before?.estimate ?? words.estimate,
    rows.map(({ estimate }) => estimate),
    code,
  );
  const heights = sheet.add(
    words.height,
    rows.map((_, index) => heightOf(index)),
    '0',
  );
  const names = sheet.add(
    words.labelPlace,
    rows.map(() => nameplace(least, most)),
    code,
  );
  // A line with gaps, because not every program draws horizontal error bars of their own lengths.
  const limits = sheet.add(
    words.limits,
    rows.flatMap(({ lower, upper }) => [lower, upper, upper]),
    code,
  );
  const limitHeights = sheet.add(
    words.named(words.limits, words.height),
    rows.flatMap((_, index) => [heightOf(index), heightOf(index), null]),
    '0',
  );
  const ringSeries = (): DrawnSeries[] => {
    if (before === null) return [];
    const across = sheet.add(before.name, rings, code);
    const marker = { colour: 'ink', size: 9, isHollow: true } as const;
    return [{ ...PLAIN_SERIES, name: across, across, values: heights, marker }];
  };
  const series: DrawnSeries[] = [
    {
      ...PLAIN_SERIES,
      name: limits,
      across: limits,
      values: limitHeights,
      line: { colour: 'ink', points: 1.75, dash: 'solid', isFaint: false },
      inLegend: false,
    },
    ...ringSeries(),
    {
      ...PLAIN_SERIES,
      name: estimates,
      across: estimates,
      values: heights,
      marker: { colour: 'ink', size: 9 },
      inLegend: before !== null,
    },
    {
      ...PLAIN_SERIES,
      name: names,
      across: names,
      values: heights,
      labels: rows.map(({ label }) => ({ text: label, place: 'l' })),
      inLegend: false,
    },
  ];
  const ends = [0.5, rows.length + 0.5];
  if (reference !== null) {
    const across = sheet.add(
      words.reference,
      ends.map(() => reference),
      code,
    );
    const values = sheet.add(words.named(words.reference, words.height), ends, '0.0');
    const line = { colour: 'soft', points: 1, dash: 'dash', isFaint: false } as const;
    series.push({ ...PLAIN_SERIES, name: across, across, values, line, inLegend: false });
  }
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  return {
    group: 'scatter',
    isHorizontal: false,
    columns: sheet.columns,
    series,
    across: { ...shownAxis(axis), least, most, step },
    categoryLabel: axis.label,
    values: {
      label: '',
      kind: 'number',
      scale: 'linear',
      least: 0.5,
      most: rows.length + 0.5,
      isHidden: true,
      step: null,
    },
    leftShare: Math.min(0.42, 0.03 + longest * 0.0075),
  };
}
