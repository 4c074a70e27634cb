import type { RunwayPoint } from '../core/model/runwayReport';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

export type RunwayUnit = 'hours' | 'points' | 'percent';

export function writeRunway(value: number, unit: RunwayUnit, { format }: ChartLanguage): string {
  return unit === 'percent' ? format.percent(value) : format.number(value, 1);
}

/** From the furthest month to the month of the exit. */
export function runwayRows(points: readonly RunwayPoint[]): RunwayPoint[] {
  return [...points].sort((a, b) => b.monthsBefore - a.monthsBefore);
}

export function runwayTable(rows: readonly RunwayPoint[], unit: RunwayUnit, { words }: ChartLanguage): CellTable {
  const kind = unit === 'percent' ? 'percent' : 'decimal';
  const shape: TableColumn<RunwayPoint>[] = [
    { label: words.runway.month, kind: 'count', value: (row) => row.monthsBefore },
    { label: words.columns.exits, kind: 'count', value: (row) => row.exits },
    { label: words.runway.leavers, kind, value: (row) => row.leavers },
    { label: words.runway.stayers, kind, value: (row) => row.stayers },
    { label: words.runway.difference, kind, value: (row) => row.difference },
    { label: words.columns.lower, kind, value: (row) => row.lower },
    { label: words.columns.upper, kind, value: (row) => row.upper },
  ];
  return tableOf(rows, shape);
}

export function runwayReadings(rows: readonly RunwayPoint[], unit: RunwayUnit, language: ChartLanguage): Reading[] {
  const { words, format } = language;
  const write = (value: number) => writeRunway(value, unit, language);
  return rows.map((row) => [
    words.runway.reading(
      format.count(row.monthsBefore),
      write(row.difference),
      format.interval(row.lower, row.upper, write),
    ),
    words.runway.means(write(row.leavers), write(row.stayers), format.count(row.exits)),
  ]);
}

export function runwaySummary(
  rows: readonly RunwayPoint[],
  name: string,
  noticeMonths: number,
  unit: RunwayUnit,
  language: ChartLanguage,
): string {
  const { words, format } = language;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  return words.runway.summary(
    name,
    format.count(first.monthsBefore),
    writeRunway(first.difference, unit, language),
    writeRunway(last.difference, unit, language),
    format.count(noticeMonths),
  );
}
