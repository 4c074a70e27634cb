import type { TrendSeries } from '../../charts/trendRows';
import { isSuppressed, type Shown } from '../../core/model/estimate';
import type { BlindSpotView, HeatReport, LeadLagPoint } from '../../core/model/moraleView';

export type LeadLagTitle = 'neutral' | 'before' | 'after' | 'both' | 'sameMonth' | 'other';

/** Says which comes first only where intervals that hold together lie wholly below none, on that side alone. */
export function leadLagTitle(points: readonly LeadLagPoint[]): LeadLagTitle {
  const speaks = points.filter(({ lower, upper }) => upper < 0 || lower > 0);
  if (speaks.length === 0) return 'neutral';
  if (speaks.some(({ lower }) => lower > 0)) return 'other';
  const [later, earlier] = [speaks.some(({ monthsLater }) => monthsLater > 0), speaks.some((p) => p.monthsLater < 0)];
  if (later && earlier) return 'both';
  if (later) return 'before';
  return earlier ? 'after' : 'sameMonth';
}

/** Whether the mean gap is told with a direction: only where its interval leaves none out. */
export function gapDirection({ lower, upper }: Pick<BlindSpotView, 'lower' | 'upper'>): 'higher' | 'lower' | 'neutral' {
  if (lower > 0) return 'higher';
  return upper < 0 ? 'lower' : 'neutral';
}

/** The last month of which there is something to show, with its place. */
export function lastShown<Cell extends object>(
  cells: readonly (Shown<Cell> | null)[],
): { readonly at: number; readonly cell: Cell } | null {
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at] ?? null;
    if (cell !== null && !isSuppressed(cell)) return { at, cell };
  }
  return null;
}

/** Points of a line: the months in which anything was asked, each a value or withheld. */
export function monthPoints<Cell extends object>(
  months: readonly string[],
  cells: readonly (Shown<Cell> | null)[],
  read: (cell: Cell) => { readonly value: number; readonly lower: number | null; readonly upper: number | null },
): TrendSeries['points'] {
  return months.flatMap((month, at): TrendSeries['points'] => {
    const cell = cells[at] ?? null;
    if (cell === null) return [];
    return isSuppressed(cell) ? [{ month, suppressed: cell.suppressed }] : [{ month, ...read(cell) }];
  });
}

/** Whether a mean is shown of which no interval can be told. */
export function hasNoBand(cells: readonly (Shown<{ readonly lower: number | null }> | null)[]): boolean {
  return cells.some((cell) => cell !== null && !isSuppressed(cell) && cell.lower === null);
}

/** The same of a heat map: columns of months without any answer are left out. */
export function askedMonths(months: readonly string[], { rows }: HeatReport) {
  const asked = [...months.keys()].filter((at) => rows.some(({ cells }) => (cells[at] ?? null) !== null));
  return {
    months: asked.map((at) => months[at] ?? ''),
    rows: rows.map(({ group, cells }) => ({ group, cells: asked.map((at) => cells[at] ?? null) })),
  };
}
