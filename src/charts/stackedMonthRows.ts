import { isSuppressed, type Suppressed } from '../core/model/estimate';
import type { CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';
import { noteCell, notesOf, type TimeNote } from './timeNotes';

export interface StackedMonth {
  /** yyyy-mm */
  readonly month: string;
  /** One per kind, in their order. */
  readonly counts: readonly number[];
}

export type ShownStackedMonth = StackedMonth | (Suppressed & { readonly month: string });

export const totalOf = ({ counts }: StackedMonth) => counts.reduce((total, count) => total + count, 0);

export function knownMonths(months: readonly ShownStackedMonth[]): StackedMonth[] {
  return months.flatMap((month) => (isSuppressed(month) ? [] : [month]));
}

export function stackedTable(
  months: readonly ShownStackedMonth[],
  kinds: readonly string[],
  notes: readonly TimeNote[],
  language: ChartLanguage,
): CellTable {
  const { words, format } = language;
  const say = chartWordsIn(format.language);
  const count = (label: string, pick: (month: StackedMonth) => number): TableColumn<ShownStackedMonth> => ({
    label,
    kind: 'count',
    value: (row) => (isSuppressed(row) ? { suppressed: row.suppressed } : pick(row)),
  });
  const note: TableColumn<ShownStackedMonth> = {
    label: say.notes.column,
    kind: 'text',
    value: (row) => noteCell(notesOf(notes, row.month, language)),
  };
  const shape: TableColumn<ShownStackedMonth>[] = [
    { label: words.columns.month, kind: 'month', value: (row) => row.month },
    ...kinds.map((kind, at) => count(kind, (month) => month.counts[at] ?? 0)),
    ...(kinds.length > 1 ? [count(say.stacked.total, totalOf)] : []),
    ...(notes.length > 0 ? [note] : []),
  ];
  const withheld = months.length - knownMonths(months).length;
  return tableOf(months, shape, withheld === 0 ? null : words.frame.suppressedMonths(withheld, format.count(withheld)));
}

export function stackedReadings(
  months: readonly StackedMonth[],
  kinds: readonly string[],
  notes: readonly TimeNote[],
  language: ChartLanguage,
): Reading[] {
  const { format } = language;
  const { stacked } = chartWordsIn(format.language);
  return months.map((month) => [
    format.month(month.month),
    stacked.part(format.count(totalOf(month)), stacked.vertical),
    ...kinds.map((kind, at) => stacked.part(format.count(month.counts[at] ?? 0), kind)),
    ...notesOf(notes, month.month, language),
  ]);
}

export function stackedSummary(
  months: readonly StackedMonth[],
  kinds: readonly string[],
  { format }: ChartLanguage,
): string {
  const { stacked } = chartWordsIn(format.language);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return '';
  const sum = (pick: (month: StackedMonth) => number) =>
    format.count(months.reduce((total, month) => total + pick(month), 0));
  const most = months.reduce((best, month) => (totalOf(month) > totalOf(best) ? month : best), first);
  const parts = kinds.map((kind, at) =>
    stacked.part(
      sum((month) => month.counts[at] ?? 0),
      kind,
    ),
  );
  return [
    stacked.summary(sum(totalOf), format.month(first.month), format.month(last.month), format.list(parts)),
    stacked.most(format.count(totalOf(most)), format.month(most.month)),
  ].join(' ');
}
