import { isSuppressed, type Shown } from '../core/model/estimate';
import type { MoverRow, ObservedExpected } from '../core/model/moversReport';
import type { CellTable } from '../core/model/slide';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';

export interface TakeoverRow {
  readonly number: number;
  readonly people: number;
  /** Exits over expected exits; 0 without exits. */
  readonly before: number;
  readonly elsewhere: number;
  readonly after: number;
  readonly exitsAfter: number;
  readonly expectedAfter: number;
}

const ratioOf = ({ exits, expected }: ObservedExpected) => (expected > 0 ? exits / expected : 0);

/** From the new manager with the fewest exits elsewhere to the one with the most. */
export function takeoverRows(rows: readonly Shown<MoverRow>[]): TakeoverRow[] {
  return rows
    .flatMap((row) => (isSuppressed(row) ? [] : [row]))
    .map(({ people, before, elsewhere, after }) => ({
      people,
      before: ratioOf(before),
      elsewhere: ratioOf(elsewhere),
      after: ratioOf(after),
      exitsAfter: after.exits,
      expectedAfter: after.expected,
    }))
    .sort((a, b) => a.elsewhere - b.elsewhere || a.before - b.before)
    .map((row, index) => ({ number: index + 1, ...row }));
}

export function takeoverTable(
  rows: readonly TakeoverRow[],
  withheld: number,
  { words, format }: ChartLanguage,
): CellTable {
  const shape: TableColumn<TakeoverRow>[] = [
    { label: words.takeovers.takeover, kind: 'count', value: (row) => row.number },
    { label: words.columns.people, kind: 'count', value: (row) => row.people },
    { label: words.takeovers.before, kind: 'ratio', value: (row) => row.before },
    { label: words.takeovers.elsewhere, kind: 'ratio', value: (row) => row.elsewhere },
    { label: words.takeovers.after, kind: 'ratio', value: (row) => row.after },
  ];
  return tableOf(rows, shape, withheld > 0 ? words.frame.suppressedTeams(withheld, format.count(withheld)) : null);
}

export function takeoverReadings(rows: readonly TakeoverRow[], { words, format }: ChartLanguage): Reading[] {
  return rows.map((row) => [
    words.takeovers.number(format.count(row.number)),
    words.takeovers.reading(format.ratio(row.before), format.ratio(row.elsewhere), format.ratio(row.after)),
    words.takeovers.counts(format.count(row.exitsAfter), format.number(row.expectedAfter, 1)),
  ]);
}
