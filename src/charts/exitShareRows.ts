import type { AttributionBlock, Share } from '../core/model/attributionReport';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

export interface ExitShare extends Share {
  readonly block: AttributionBlock;
  readonly name: string;
}

export interface ExitShareRow extends ExitShare {
  /** Whole exits of 100; all rows together make 100. Below 0: the reference would have more. */
  readonly squares: number;
}

/** Whole squares that add up to 100: the largest remainders are rounded up. */
export function exitShareRows(shares: readonly ExitShare[]): ExitShareRow[] {
  const floors = shares.map(({ share }) => Math.floor(share * 100));
  const missing = 100 - floors.reduce((total, floor) => total + floor, 0);
  const byRemainder = shares
    .map(({ share }, index) => ({ index, remainder: share * 100 - Math.floor(share * 100) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return shares.map((share, index) => ({ ...share, squares: (floors[index] ?? 0) + (raised.has(index) ? 1 : 0) }));
}

/** `−25 to 30`, in exits of 100. */
export function of100(share: Share, { format }: ChartLanguage): string {
  return format.interval(share.lower * 100, share.upper * 100, (end) => format.number(end));
}

export function exitShareTable(rows: readonly ExitShareRow[], { words }: ChartLanguage): CellTable {
  const shape: TableColumn<ExitShareRow>[] = [
    { label: words.exitShares.part, kind: 'text', value: (row) => row.name },
    { label: words.exitShares.share, kind: 'number', value: (row) => row.share * 100 },
    { label: words.columns.lower, kind: 'number', value: (row) => row.lower * 100 },
    { label: words.columns.upper, kind: 'number', value: (row) => row.upper * 100 },
  ];
  return tableOf(rows, shape);
}

export function exitShareReadings(rows: readonly ExitShareRow[], language: ChartLanguage): Reading[] {
  const { words, format } = language;
  return rows.map((row) => [
    words.exitShares.reading(row.name, format.number(row.squares)),
    words.exitShares.interval(of100(row, language)),
  ]);
}

export function exitShareSummary(rows: readonly ExitShareRow[], language: ChartLanguage): string {
  const { words, format } = language;
  const parts = rows.map((row) => words.exitShares.part100(format.number(row.squares), row.name, of100(row, language)));
  return words.exitShares.summary(format.list(parts));
}
