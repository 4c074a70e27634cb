import type { Filter } from './filter';
import type { HoursView } from './hoursView';
import type { ExitKind, Outcome } from './ids';
import type { LeavingView } from './leavingView';
import type { ManagersView } from './managersView';
import type { MoraleView } from './moraleView';
import type { ComparedFigures, OverviewView } from './overviewView';
import type { Protected } from './protected';

/** What each screen shows of the part of the data its filter leaves; one computation of the worker each. */
export interface ViewReports {
  readonly overview: OverviewView;
  readonly hours: HoursView;
  readonly leaving: LeavingView;
  readonly managers: ManagersView;
  readonly morale: MoraleView;
}
export const VIEW_IDS = [
  'overview',
  'hours',
  'leaving',
  'managers',
  'morale',
] as const satisfies readonly (keyof ViewReports)[];
export type ViewId = keyof ViewReports;

export interface ViewQuery<Id extends ViewId = ViewId> {
  readonly id: Id;
  readonly filter: Filter;
  readonly outcome: Outcome;
  /** Beside the same months before. */
  readonly compare: boolean;
}

/** Which part of the data is shown. */
export interface PartReport {
  /** First and last day, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly managers: number;
  /** Exits that count, and of which kinds they are. */
  readonly exits: number;
  readonly counted: readonly ExitKind[];
  /** As many months right before; null where the data do not go back so far. */
  readonly before: { readonly from: string; readonly to: string } | null;
}

/** Regions, roles and teams a filter can name, and the months it can begin and end with. */
export interface FilterChoices {
  readonly months: readonly string[];
  readonly regions: readonly FilterChoice[];
  readonly roles: readonly FilterChoice[];
  readonly teams: readonly FilterChoice[];
  /** Exit kinds on file. */
  readonly kinds: readonly ExitKind[];
}

export interface FilterChoice {
  /** What stands in the address. */
  readonly code: number;
  /** '' for those of whom the files do not say. */
  readonly name: string;
}

/** Which name stands behind a letter of a manager or the number of a unit. */
export interface NameOf {
  readonly label: string;
  readonly name: string;
}

/** Why a part is not shown: too few people in it, or too few between it and one that was shown. */
export type RefusalCode = 'tooFew' | 'tooClose';

/** What a filter leaves, as one screen shows it; or why it is not shown. */
export type ViewAnswer<Id extends ViewId = ViewId> =
  | {
      readonly kind: 'shown';
      readonly query: ViewQuery<Id>;
      readonly part: PartReport;
      readonly view: Protected<ViewReports[Id]>;
      /** Beside the months before, where they are asked for and the view does not hold them itself. */
      readonly compared: Protected<ComparedFigures> | null;
    }
  | { readonly kind: 'refused'; readonly query: ViewQuery<Id>; readonly reason: RefusalCode };
