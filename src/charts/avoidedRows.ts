import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

/** At so many hours: exits fewer a year, with the 95 % interval; below 0 they would be more. */
export interface AvoidedPoint {
  readonly hours: number;
  readonly avoided: number;
  readonly lower: number;
  readonly upper: number;
  readonly extraHours: number;
}

export function avoidedTable(points: readonly AvoidedPoint[], { words }: ChartLanguage): CellTable {
  const shape: TableColumn<AvoidedPoint>[] = [
    { label: words.avoided.hoursColumn, kind: 'decimal', value: (row) => row.hours },
    { label: words.avoided.avoided, kind: 'number', value: (row) => row.avoided },
    { label: words.columns.lower, kind: 'number', value: (row) => row.lower },
    { label: words.columns.upper, kind: 'number', value: (row) => row.upper },
    { label: words.avoided.extra, kind: 'count', value: (row) => row.extraHours },
  ];
  return tableOf(points, shape);
}

export function avoidedReadings(points: readonly AvoidedPoint[], language: ChartLanguage): Reading[] {
  const { words, format } = language;
  const exits = (value: number) => format.number(value);
  return points.map(({ hours, avoided, lower, upper }) => [
    words.avoided.reading(format.number(hours, 2), exits(avoided), format.interval(lower, upper, exits)),
  ]);
}

export function avoidedSummary(points: readonly AvoidedPoint[], { words, format }: ChartLanguage): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const exits = (value: number) => format.number(value);
  return words.avoided.summary(
    format.number(first.hours, 2),
    format.number(last.hours, 2),
    exits(last.avoided),
    format.interval(last.lower, last.upper, exits),
  );
}
