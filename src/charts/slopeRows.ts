import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

export interface NamedSlope {
  readonly name: string;
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
}

export function slopeTable(rows: readonly NamedSlope[], { words }: ChartLanguage): CellTable {
  const shape: TableColumn<NamedSlope>[] = [
    { label: words.slopes.line, kind: 'text', value: (row) => row.name },
    { label: words.slopes.slope, kind: 'decimal', value: (row) => row.slope },
    { label: words.columns.lower, kind: 'decimal', value: (row) => row.lower },
    { label: words.columns.upper, kind: 'decimal', value: (row) => row.upper },
  ];
  return tableOf(rows, shape);
}

const write =
  ({ format }: ChartLanguage) =>
  (value: number) =>
    format.number(value, 1);

function told(row: NamedSlope, language: ChartLanguage): string {
  const number = write(language);
  const { words, format } = language;
  return words.slopes.reading(row.name, number(row.slope), format.interval(row.lower, row.upper, number));
}

export function slopeReadings(rows: readonly NamedSlope[], language: ChartLanguage): Reading[] {
  return rows.map((row) => [told(row, language)]);
}

export function slopeSummary(rows: readonly NamedSlope[], language: ChartLanguage): string {
  return language.words.slopes.summary(rows.map((row) => told(row, language)).join('. '));
}
