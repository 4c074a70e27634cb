import type { SurvivalPoint } from '../core/model/figures';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';
import { niceStep } from './plot/scale';

/** Where the curve stands at a number of months; 1 before its first step. */
export function survivalAt(curve: readonly SurvivalPoint[], months: number): SurvivalPoint | null {
  return curve.findLast((point) => point.months <= months) ?? null;
}

/** People at risk just before the first step at or after so many months; null beyond the last step. */
export function atRiskAt(curve: readonly Pick<SurvivalPoint, 'months' | 'atRisk'>[], months: number): number | null {
  return curve.find((point) => point.months >= months)?.atRisk ?? null;
}

export function survivalStops(curve: readonly SurvivalPoint[]): number[] {
  return stopsOf(curve.at(-1)?.months ?? 0);
}

/** Places to read a curve at: about forty, on whole months. */
export function stopsOf(end: number): number[] {
  const step = Math.max(1, niceStep(Math.max(1, end), 40));
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}

export function survivalTable(curve: readonly SurvivalPoint[], { words }: ChartLanguage): CellTable {
  const { columns } = words;
  const shape: TableColumn<SurvivalPoint>[] = [
    { label: columns.months, kind: 'decimal', value: (row) => row.months },
    { label: columns.atRisk, kind: 'count', value: (row) => row.atRisk },
    { label: columns.exits, kind: 'count', value: (row) => row.events },
    { label: columns.survival, kind: 'percent', value: (row) => row.survival },
    { label: columns.lower, kind: 'percent', value: (row) => row.lower },
    { label: columns.upper, kind: 'percent', value: (row) => row.upper },
  ];
  return tableOf(curve, shape);
}

export function survivalReadings(curve: readonly SurvivalPoint[], { words, format }: ChartLanguage): Reading[] {
  const percent = (share: number) => format.percent(share, 1);
  return survivalStops(curve).map((months) => {
    const point = survivalAt(curve, months);
    const first = words.survival.reading(format.count(months), percent(point?.survival ?? 1));
    if (!point || point.lower === null || point.upper === null) return [first];
    const atRisk = format.count(atRiskAt(curve, months) ?? 0);
    return [first, words.survival.interval(format.interval(point.lower, point.upper, percent), atRisk)];
  });
}

export function survivalSummary(
  curve: readonly SurvivalPoint[],
  medianMonths: number | null,
  { words, format }: ChartLanguage,
): string {
  const end = curve.at(-1);
  if (!end) return '';
  const widest = Math.max(...curve.map((point) => point.atRisk));
  const what = words.survival.summary(
    format.count(widest),
    format.number(end.months, 1),
    format.percent(end.survival, 1),
  );
  const median =
    medianMonths === null ? words.survival.noMedian : words.survival.medianTold(format.number(medianMonths, 1));
  return `${what} ${median}`;
}
