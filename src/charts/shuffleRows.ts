import type { HistogramReport } from '../core/model/hypothesisReport';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

export interface ShuffleRow {
  readonly from: number;
  readonly to: number;
  readonly shuffles: number;
}

export function shuffleRows({ binStart, binWidth, counts }: HistogramReport): ShuffleRow[] {
  return counts.map((shuffles, bin) => ({
    from: binStart + bin * binWidth,
    to: binStart + (bin + 1) * binWidth,
    shuffles,
  }));
}

export function shuffleTable(rows: readonly ShuffleRow[], { words }: ChartLanguage): CellTable {
  const shape: TableColumn<ShuffleRow>[] = [
    { label: words.shuffle.from, kind: 'decimal', value: (row) => row.from },
    { label: words.shuffle.to, kind: 'decimal', value: (row) => row.to },
    { label: words.columns.shuffles, kind: 'count', value: (row) => row.shuffles },
  ];
  return tableOf(rows, shape);
}

export function shuffleReadings(rows: readonly ShuffleRow[], { words, format }: ChartLanguage): Reading[] {
  return rows.map((row) => [
    words.shuffle.reading(
      format.number(row.from, 2),
      format.number(row.to, 2),
      row.shuffles,
      format.count(row.shuffles),
    ),
  ]);
}

export function shuffleSummary(
  { observed, asExtreme, shuffles }: HistogramReport,
  { words, format }: ChartLanguage,
): string {
  return words.shuffle.summary(format.number(observed, 2), asExtreme, format.count(asExtreme), format.count(shuffles));
}
