import { type Month, monthOf } from '../core/model/calendar';
import { isSuppressed } from '../core/model/estimate';
import type { ChartLanguage } from './chartLanguage';
import { type TrendRow, type TrendSeries, type TrendUnit, trendWriter } from './trendRows';

/** Where a month (yyyy-mm) stands on an axis of whole months. */
export function placeOfMonth(month: string): Month {
  return monthOf(Number(month.slice(0, 4)), Number(month.slice(5)));
}

export interface Placed<T> {
  readonly month: string;
  readonly value: T;
}

/** Rows of a line that follow one another without a gap; `pick` says null where a row has nothing to draw. */
export function lineRuns<T>(rows: readonly TrendRow[], line: number, pick: (row: TrendRow) => T | null): Placed<T>[][] {
  const runs: Placed<T>[][] = [[]];
  for (const row of rows) {
    if (row.seriesIndex !== line) continue;
    const value = pick(row);
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ month: row.month, value });
  }
  return runs.filter(({ length }) => length > 0);
}

/** Runs of withheld months of a line, each to half way to what is shown beside it. */
export function withheldSpans(series: TrendSeries | undefined): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  const places = series?.points.map(({ month }) => placeOfMonth(month)) ?? [];
  series?.points.forEach((point, at) => {
    if (!isSuppressed(point)) return;
    const own = placeOfMonth(point.month);
    const [from, to] = [((places[at - 1] ?? own - 1) + own) / 2, (own + (places[at + 1] ?? own + 1)) / 2];
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else spans.push({ from, to });
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
