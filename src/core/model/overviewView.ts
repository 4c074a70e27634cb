import type { Shown } from './estimate';
import type { GroupFigures, PeriodFigures } from './figures';

export interface OverviewView {
  readonly whole: PeriodFigures;
  readonly byYear: readonly PeriodFigures[];
  readonly byMonth: readonly PeriodFigures[];
  readonly byTeam: readonly Shown<GroupFigures>[];
  readonly byRegion: readonly Shown<GroupFigures>[];
  readonly byRole: readonly Shown<GroupFigures>[];
  /** The same length of time right before; null where it is not asked for or not on file. */
  readonly before: { readonly whole: PeriodFigures; readonly byMonth: readonly PeriodFigures[] } | null;
}
