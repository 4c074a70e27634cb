import type { NativeLine, NativeSeries } from '../../core/model/nativeChart';
import type { CellKind } from '../../core/model/slide';
import type { ChartLanguage } from '../chartLanguage';
import type { Data } from '../chartSpec';
import { runwayRows } from '../runwayRows';
import { beforeRows, CELL_KINDS, isMeasured, type TrendRow, trendRows } from '../trendRows';
import { freeAxis, zeroBasedAxis } from './nativeAxis';

/** A line on the months of the first; a month that is withheld or not measured keeps its place. */
function lineOf(name: string, months: readonly string[], rows: readonly TrendRow[]): NativeSeries {
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const along = (pick: (row: TrendRow) => number | null) =>
    months.map((month) => {
      const row = byMonth.get(month);
      return row !== undefined && isMeasured(row) ? pick(row) : null;
    });
  const hasIntervals = rows.some(({ lower, upper }) => lower !== null && upper !== null);
  return {
    name,
    values: along(({ value }) => (typeof value === 'number' ? value : null)),
    lower: hasIntervals ? along(({ lower }) => lower) : null,
    upper: hasIntervals ? along(({ upper }) => upper) : null,
  };
}

export function nativeTrend(data: Data<'trend'>, { words, format }: ChartLanguage): NativeLine {
  const { unit, series, before } = data;
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  const rows = trendRows(series);
  const past = beforeRows(series, before);
  const label = series.length === 1 ? (series[0]?.name ?? '') : '';
  return {
    kind: 'line',
    categoryLabel: words.columns.month,
    categories: months.map((month) => format.month(month)),
    value: zeroBasedAxis(label, CELL_KINDS[unit], unit === 'score' ? 100 : null),
    series: [
      ...series.map(({ name }, index) =>
        lineOf(
          name,
          months,
          rows.filter(({ seriesIndex }) => seriesIndex === index),
        ),
      ),
      ...(before === undefined
        ? []
        : [{ ...lineOf(before.name, months, past), lower: null, upper: null, isEarlier: true }]),
    ],
  };
}

export function nativeRunway(data: Data<'runway'>, { words, format }: ChartLanguage): NativeLine {
  const rows = runwayRows(data.points);
  const kind: CellKind = data.unit === 'percent' ? 'percent' : 'decimal';
  return {
    kind: 'line',
    categoryLabel: words.runway.month,
    categories: rows.map(({ monthsBefore }) => format.count(monthsBefore)),
    value: freeAxis(`${data.name}: ${words.runway.difference}`, kind),
    series: [
      {
        name: words.runway.difference,
        values: rows.map(({ difference }) => difference),
        lower: rows.map(({ lower }) => lower),
        upper: rows.map(({ upper }) => upper),
      },
    ],
  };
}
