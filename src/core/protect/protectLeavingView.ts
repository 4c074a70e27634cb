import { isSuppressed, type Shown } from '../model/estimate';
import type { EarlyExits, ExitReasons, Highest, LeavingView, SurvivalGrouping } from '../model/leavingView';
import type { Guard } from './guard';
import { byWholeMonths, protectSurvival } from './protectSurvival';
import { withholdFew } from './suppressGroups';
import { tellsOfEach } from './tellsOfEach';

/** Curves by whole months, small groups gone, rare reasons taken together. */
export function protectLeavingView(view: LeavingView, { minimum }: Guard): LeavingView {
  const byTenure = withholdFew(view.byTenure, ({ people }) => people, minimum);
  return {
    survival: { ...view.survival, ...protectSurvival(view.survival, minimum) },
    groupings: view.groupings.map((grouping) => protectGrouping(grouping, minimum)),
    incidence: view.incidence.map((kind) => ({ ...kind, curve: byWholeMonths(kind.curve, minimum) })),
    byTenure,
    peak: amongShown(view.peak, byTenure, byTenure),
    early: protectEarly(view.early, minimum),
    atExit: withholdFew(view.atExit, ({ leavers }) => leavers, minimum).map(inWholeMonths),
    reasons: view.reasons && protectReasons(view.reasons, minimum),
  };
}

const isFew = (people: number, minimum: number) => people > 0 && people < minimum;

/** Where some are withheld, what would be expected of the others goes too: all of them add up to the exits. */
function protectGrouping(grouping: SurvivalGrouping, minimum: number): SurvivalGrouping {
  const groups = withholdFew(grouping.groups, ({ people }) => people, minimum);
  const whole = !groups.some(isSuppressed);
  return {
    ...grouping,
    groups: groups.map((group) =>
      isSuppressed(group)
        ? group
        : {
            ...group,
            expected: whole ? group.expected : null,
            survival: protectSurvival(group.survival, minimum),
          },
    ),
  };
}

function protectEarly({ whole, tooRecent, bySource }: EarlyExits, minimum: number): EarlyExits {
  const few = !isSuppressed(whole) && isFew(whole.hires, minimum);
  return {
    whole: few ? { suppressed: 'groupTooSmall' } : whole,
    tooRecent,
    bySource: withholdFew(bySource, ({ hires }) => hires, minimum),
  };
}

/** A middle to the day could be one person's time. */
function inWholeMonths(row: LeavingView['atExit'][number]): LeavingView['atExit'][number] {
  if (isSuppressed(row)) return row;
  const { lowerQuarter, median, upperQuarter, ...rest } = row;
  return {
    ...rest,
    lowerQuarter: Math.round(lowerQuarter),
    median: Math.round(median),
    upperQuarter: Math.round(upperQuarter),
  };
}

/** Where all of a few who left, or all but one, gave the same reason, none is told. */
function protectReasons({ exits, rows, most }: ExitReasons, minimum: number): ExitReasons {
  const isOne = rows.some((row) => !isSuppressed(row) && row.exits > 1 && tellsOfEach(row.exits, exits));
  const guarded = withholdFew(rows, (row) => row.exits, isOne ? Number.POSITIVE_INFINITY : minimum);
  const shown = guarded.flatMap((row) => (isSuppressed(row) ? [] : [row]));
  const reasons = guarded.length - shown.length;
  const pooled = reasons === 0 ? null : { reasons, exits: exits - shown.reduce((sum, row) => sum + row.exits, 0) };
  return { exits, rows: shown, most: amongShown(most, guarded, shown), pooled };
}

/** How far one row is above the next is told where both are shown, by its place among those that remain. */
function amongShown(
  highest: Highest | null,
  rows: readonly Shown<object>[],
  remaining: readonly Shown<object>[],
): Highest | null {
  if (highest === null) return null;
  const [top, next] = [rows[highest.at], rows[highest.next]];
  if (isSuppressed(top) || isSuppressed(next)) return null;
  return { ...highest, at: remaining.indexOf(top), next: remaining.indexOf(next) };
}
