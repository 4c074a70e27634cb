import { isSuppressed } from '../core/model/estimate';
import type { ChartLanguage } from './chartLanguage';
import { type TrendRow, type TrendSeries, type TrendUnit, trendWriter } from './trendRows';

/** One month for the drawing: `value0`, `band0` of the first line and so on; what is not there leaves a gap. */
export interface TrendDatum {
  readonly at: number;
  readonly [line: `value${number}`]: number;
  readonly [line: `band${number}`]: readonly [number, number];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function trendData(months: readonly string[], rows: readonly TrendRow[]): TrendDatum[] {
  return months.map((month, at) => {
    const datum: Mutable<TrendDatum> = { at };
    for (const { month: own, seriesIndex, value, lower, upper } of rows) {
      if (own !== month) continue;
      if (typeof value === 'number') datum[`value${seriesIndex}`] = value;
      if (lower !== null && upper !== null) datum[`band${seriesIndex}`] = [lower, upper];
    }
    return datum;
  });
}

/** Months whose neighbours are both missing: a line would not show them. */
export function isAlone(data: readonly TrendDatum[], at: number, line: number): boolean {
  const has = (index: number) => data[index]?.[`value${line}`] !== undefined;
  return has(at) && !has(at - 1) && !has(at + 1);
}

/** Runs of withheld months of a line, by place. */
export function withheldSpans(series: TrendSeries | undefined): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  series?.points.forEach((point, at) => {
    if (!isSuppressed(point)) return;
    const last = spans.at(-1);
    if (last?.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at });
  });
  return spans;
}

export interface MonthTick {
  readonly at: number;
  readonly name: string;
}

/** Each January with its year where there are two or more, else months; no more than have room. */
export function monthTicks(months: readonly string[], most: number, { format }: ChartLanguage): MonthTick[] {
  const years = months.flatMap((month, at) => (month.endsWith('-01') ? [{ at, name: month.slice(0, 4) }] : []));
  const marks = years.length >= 2 ? years : months.map((month, at) => ({ at, name: format.month(month) }));
  const every = Math.ceil(marks.length / Math.max(1, Math.floor(most)));
  return marks.filter((_, index) => index % every === 0);
}

/** Ticks carry no more decimals than their step needs. */
export function tickWriter(unit: TrendUnit, step: number, language: ChartLanguage): (value: number) => string {
  const { format } = language;
  const shown = unit === 'percent' ? step * 100 : step;
  const decimals = Math.max(0, -Math.floor(Math.log10(shown) + 1e-9));
  if (unit === 'percent') return (value) => format.percent(value, decimals);
  if (unit === 'count') return trendWriter(unit, language);
  return (value) => format.number(value, decimals);
}

const HIGHEST_SCORE = 100;

/** The values that must fit on the axis; zero is one of them, and so are both ends of a score. */
export function valuesToFit(rows: readonly TrendRow[], unit: TrendUnit): number[] {
  const values = rows.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  return [0, ...(unit === 'score' ? [HIGHEST_SCORE] : []), ...values.filter((value) => typeof value === 'number')];
}
