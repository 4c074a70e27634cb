import type { NativeAxis, NativeIntervals } from '../../core/model/nativeChart';
import type { ExportWords } from '../../i18n/en/export';
import type { Language } from '../../i18n/language';
import { type DrawnChart, type DrawnSeries, PLAIN_SERIES, shownAxis } from './drawnChart';
import { numberCode } from './numberCode';
import { SheetBuilder } from './sheetBuilder';

const NICE = [1, 2, 5];

/** A step of 1, 2 or 5 times a power of ten, of which about four make the span. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 4));
  return power * ([...NICE, 10].find((step) => step * power * 4 >= span) ?? 10);
}

function logBound(value: number, direction: 'down' | 'up'): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [...NICE, 10].map((step) => step * power);
  return direction === 'down'
    ? (steps.findLast((step) => step <= value) ?? power)
    : (steps.find((step) => step >= value) ?? power * 10);
}

/** Ends of the axis around everything drawn; names stand before its least end. */
function bounds(values: readonly number[], axis: NativeAxis): { least: number; most: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (axis.scale === 'log') {
    return { least: axis.least ?? logBound(low, 'down'), most: axis.most ?? logBound(high, 'up') };
  }
  const step = niceStep(high > low ? high - low : Math.abs(high) || 1);
  return { least: axis.least ?? Math.floor(low / step) * step, most: axis.most ?? Math.ceil(high / step) * step };
}

export function drawIntervals(chart: NativeIntervals, words: ExportWords, language: Language): DrawnChart {
  const sheet = new SheetBuilder();
  const { value: axis, reference } = chart;
  const rows = chart.rows.filter((row) => axis.scale === 'linear' || row.lower > 0);
  const code = numberCode(axis.kind, language);
  const { least, most } = bounds(
    rows.length === 0
      ? [1, 2]
      : [...rows.flatMap(({ lower, upper }) => [lower, upper]), ...(reference === null ? [] : [reference])],
    axis,
  );
  const column = (header: string, of: (row: (typeof rows)[number]) => number) => sheet.add(header, rows.map(of), code);
  sheet.add(
    chart.rowLabel,
    rows.map(({ label }) => label),
  );
  const estimate = column(words.estimate, (row) => row.estimate);
  column(words.lower(words.estimate), ({ lower }) => lower);
  column(words.upper(words.estimate), ({ upper }) => upper);
  const below = column(words.below(words.estimate), (row) => row.estimate - row.lower);
  const above = column(words.above(words.estimate), (row) => row.upper - row.estimate);
  const height = sheet.add(
    words.height,
    rows.map((_, index) => rows.length - index),
    '0',
  );
  const names = sheet.add(
    words.labelPlace,
    rows.map(() => least),
    code,
  );
  const series: DrawnSeries[] = [
    {
      ...PLAIN_SERIES,
      name: estimate,
      across: estimate,
      values: height,
      marker: { colour: 'ink', size: 8 },
      interval: { direction: 'x', below, above, colour: 'ink' },
    },
    {
      ...PLAIN_SERIES,
      name: names,
      across: names,
      values: height,
      labels: { texts: rows.map(({ label }) => label), place: 'l' },
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
    const line = { colour: 'soft', points: 1, dash: 'dash' } as const;
    series.push({ ...PLAIN_SERIES, name: across, across, values, line, inLegend: false });
  }
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  return {
    group: 'scatter',
    isHorizontal: false,
    columns: sheet.columns,
    series,
    across: { ...shownAxis(axis), least, most },
    categoryLabel: axis.label,
    values: { label: '', kind: 'number', scale: 'linear', least: 0.5, most: rows.length + 0.5, isHidden: true },
    leftShare: Math.min(0.42, 0.03 + longest * 0.0075),
  };
}
