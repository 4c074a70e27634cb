import type { Shown } from './estimate';
import type { TeamHours } from './hoursView';
import type { FunnelPoint } from './managersReport';

/** Teams in the part of the data a filter leaves. Expected exits, spread and mean come from all data. */
export interface ManagersView {
  /** By letter; a team may stand here without standing out: the funnel says which do. */
  readonly teams: readonly Shown<TeamOfPart>[];
  readonly funnel: readonly FunnelPoint[];
  /** See HoursView. */
  readonly scaled: boolean;
}

export interface TeamOfPart extends TeamHours {
  /** Pulled to the company's, the more the fewer exits were to be expected. */
  readonly shrunk: number;
}
