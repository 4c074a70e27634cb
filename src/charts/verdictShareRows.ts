import type { CellTable } from '../core/model/slide';
import { VERDICTS, type VerdictId } from '../core/model/verdict';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

/** How often a hypothesis came to each verdict in organisations whose truth is known. */
export interface VerdictShare {
  readonly id: string;
  readonly name: string;
  /** Whether it is true there, written. */
  readonly truth: string;
  readonly shares: Readonly<Record<VerdictId, number>>;
  /** 95 % Monte Carlo interval of each share. */
  readonly intervals: Readonly<Record<VerdictId, { readonly lower: number; readonly upper: number }>>;
  /** A demand on it is missed. */
  readonly missed: boolean;
}

export function verdictShareTable(rows: readonly VerdictShare[], language: ChartLanguage): CellTable {
  const { words } = language;
  const shape: TableColumn<VerdictShare>[] = [
    { label: words.verdictShares.hypothesis, kind: 'text', value: (row) => row.name },
    { label: words.verdictShares.truth, kind: 'text', value: (row) => row.truth },
    ...VERDICTS.map(
      (verdict): TableColumn<VerdictShare> => ({
        label: words.verdicts[verdict],
        kind: 'text',
        value: (row) => shareText(row, verdict, language),
      }),
    ),
    {
      label: words.verdictShares.bound,
      kind: 'text',
      value: (row) => (row.missed ? words.verdictShares.missed : ''),
    },
  ];
  return tableOf(rows, shape);
}

/** `3% (1–5%)` */
export function shareText(row: VerdictShare, verdict: VerdictId, { format }: ChartLanguage): string {
  const { lower, upper } = row.intervals[verdict];
  const interval = format.interval(lower, upper, (end) =>
    end === lower && lower !== upper ? format.number(end * 100) : format.percent(end),
  );
  return `${format.percent(row.shares[verdict])} (${interval})`;
}

export function verdictShareReadings(rows: readonly VerdictShare[], language: ChartLanguage): Reading[] {
  const { words } = language;
  return rows.map((row) => [
    words.verdictShares.reading(row.name, row.truth),
    ...VERDICTS.map((verdict) => `${words.verdicts[verdict]}: ${shareText(row, verdict, language)}`),
    ...(row.missed ? [words.verdictShares.missed] : []),
  ]);
}

export function verdictShareSummary(
  rows: readonly VerdictShare[],
  organisations: number,
  { words, format }: ChartLanguage,
): string {
  const parts = rows.map((row) => words.verdictShares.part(row.name, row.truth, format.percent(row.shares.supports)));
  return words.verdictShares.summary(format.count(rows.length), format.count(organisations), parts.join(' '));
}
