import type { Interval, Shown } from './estimate';
import type { TeamHours } from './hoursView';
import type { FunnelPoint } from './managersReport';

/** Teams in the part of the data a filter leaves. Expected exits, spread and mean come from all data. */
export interface ManagersView {
  /** By letter; a team may stand here without standing out: the funnel says which do. */
  readonly teams: readonly Shown<TeamOfPart>[];
  readonly funnel: readonly FunnelPoint[];
  /** See HoursView. */
  readonly scaled: boolean;
  /** Null where nobody has a manager on file. */
  readonly span: SpanOfPart | null;
}

export interface TeamOfPart extends TeamHours {
  /** Pulled to the company's, the more the fewer exits were to be expected. */
  readonly shrunk: number;
  /** Share of months under 60 % of quota after the ramp, mean over sellers who stayed; null without such months. */
  readonly struggling: Shown<MeanOfPeople> | null;
  /** Morale 0 to 100, mean over people who stayed; null without answers. */
  readonly morale: Shown<MeanOfPeople> | null;
}

/** Each person's own mean counts once; 95 % t-interval over people, null for one person. */
export interface MeanOfPeople {
  readonly mean: number;
  readonly interval: Interval | null;
  readonly people: number;
  /** People whom a filter leaves out in these months; in no protected view. */
  readonly outside?: number;
}

/** Direct reports per manager. */
export interface SpanOfPart {
  /** Person-months under managers / months in which managers had anyone. */
  readonly average: number;
  readonly managers: number;
  readonly bands: readonly Shown<SpanBand>[];
}

export interface SpanBand {
  /** From so many direct reports on average to under so many; null: no upper end. */
  readonly from: number;
  readonly under: number | null;
  readonly managers: number;
  /** Share of the person-months of all managers. */
  readonly share: number;
  readonly people: number;
  /** Whom a filter leaves out of these managers' teams; in no protected view. */
  readonly outside?: number;
}
