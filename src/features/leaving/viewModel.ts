import { isSuppressed, type Shown } from '../../core/model/estimate';
import type { SurvivalReport } from '../../core/model/figures';
import {
  type IncidencePoint,
  type KindIncidence,
  type LeavingView,
  type ReasonRow,
  SURVIVAL_GROUPINGS,
  type SurvivalGroup,
  type SurvivalGrouping,
  type SurvivalGroupingId,
  TENURE_BAND_MONTHS,
} from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';

/** Groupings of which these data have nothing to offer. */
export function missingGroupings({ groupings }: Protected<LeavingView>): SurvivalGroupingId[] {
  return SURVIVAL_GROUPINGS.filter((by) => !groupings.some((grouping) => grouping.by === by));
}

export interface ShownGroups<Group> {
  readonly shown: readonly Group[];
  readonly withheld: number;
}

export function apart<Group extends object>(groups: readonly Shown<Group>[]): ShownGroups<Group> {
  const shown = groups.flatMap((group): Group[] => (isSuppressed(group) ? [] : [group]));
  return { shown, withheld: groups.length - shown.length };
}

/** p under which a test speaks; the one counted over all groupings tried. */
const BEYOND_CHANCE = 0.05;

export type GroupingTitle =
  | { readonly kind: 'open' | 'differ' }
  /** The one of two groups that stayed longer. */
  | { readonly kind: 'longer'; readonly longer: SurvivalGroup; readonly shorter: SurvivalGroup };

/** A direction only where the test, counted over all groupings, carries it, and only between two groups. */
export function groupingTitle({ groups, test }: SurvivalGrouping): GroupingTitle {
  if (test === null || test.pAdjusted >= BEYOND_CHANCE) return { kind: 'open' };
  const { shown, withheld } = apart(groups);
  const [first, second] = shown;
  if (withheld > 0 || shown.length !== 2 || first === undefined || second === undefined) return { kind: 'differ' };
  if (first.expected === null || second.expected === null) return { kind: 'differ' };
  return first.exits < first.expected
    ? { kind: 'longer', longer: first, shorter: second }
    : { kind: 'longer', longer: second, shorter: first };
}

export type MedianStay =
  | { readonly kind: 'notReached' }
  | { readonly kind: 'median'; readonly months: number; readonly lower: number; readonly upper: number | null };

export function medianStay({ medianMonths, medianLower, medianUpper }: SurvivalReport): MedianStay {
  return medianMonths === null || medianLower === null
    ? { kind: 'notReached' }
    : { kind: 'median', months: medianMonths, lower: medianLower, upper: medianUpper };
}

/** The last point of a curve at or before the last whole year it reaches, at most two; null where it ends sooner. */
export function incidenceThen({
  curve,
}: KindIncidence): { readonly months: number; readonly point: IncidencePoint } | null {
  const end = curve.at(-1)?.months ?? 0;
  const months = end >= 24 ? 24 : end >= 12 ? 12 : 0;
  const point = curve.findLast((own) => own.months <= months);
  return months === 0 || point === undefined || point.lower === null ? null : { months, point };
}

/** Shown bands of time since hire with their limits, and those withheld. */
export function bandRows({ byTenure }: Protected<LeavingView>) {
  return byTenure.map((band, index) => ({
    from: TENURE_BAND_MONTHS[index] ?? 0,
    to: TENURE_BAND_MONTHS[index + 1] ?? null,
    band,
  }));
}

/** Reasons people gave, the most frequent first; those who gave none last. */
export function reasonRows(rows: readonly Shown<ReasonRow>[]): readonly ReasonRow[] {
  const unsaid = ({ reason }: ReasonRow) => Number(reason === '');
  return [...apart(rows).shown].sort(
    (a, b) => unsaid(a) - unsaid(b) || b.exits - a.exits || (a.reason < b.reason ? -1 : 1),
  );
}
