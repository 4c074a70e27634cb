import type { Interval, Shown } from './estimate';
import type { GroupFigures, PeriodFigures } from './figures';
import type { PartSurvival } from './leavingView';

/** Groups of a table as far as it shows them, and how many there are. */
export interface ToldGroups {
  readonly first: readonly GroupFigures[];
  readonly told: number;
  /** Too small to be told. */
  readonly withheld: number;
}

export interface OverviewGroups<Groups> {
  readonly byTeam: Groups;
  readonly byRegion: Groups;
  readonly byRole: Groups;
}

export interface OverviewView extends OverviewGroups<ToldGroups> {
  readonly whole: PeriodFigures;
  readonly byYear: readonly PeriodFigures[];
  readonly byMonth: readonly PeriodFigures[];
  readonly shares: OverviewShares;
  readonly survival: PartSurvival;
  /** null without quotas or newcomers. */
  readonly ramp: Shown<RampFigure> | null;
  /** Of the mean of morale, all answers of a person being one; null without answers of two people. */
  readonly moraleInterval: Interval | null;
  /** Between which rates the voluntary one lies, whatever the exits are that do not say; null without time worked. */
  readonly voluntaryBounds: RateBounds | null;
  /** Turnover of the last twelve months against the twelve before; null where the period is shorter. */
  readonly latest: Latest | null;
  /** The same length of time right before; null where it is not asked for or not on file. */
  readonly before: OverviewBefore | null;
}

/** With every group, before small ones are withheld. */
export type WholeOverview = Omit<OverviewView, keyof OverviewGroups<ToldGroups>> &
  OverviewGroups<readonly GroupFigures[]>;

/** What a part's main figures are, and were in as many months right before: the same on every screen. */
export type ComparedFigures = Pick<OverviewView, 'whole' | 'shares' | 'before'>;

/** Exits per person-year now and before, and the difference. */
export interface Latest {
  readonly rate: number;
  readonly before: number;
  readonly change: Change;
  /** People there in the one or the other twelve months, whichever are fewer. */
  readonly people: number;
}

export interface OverviewBefore {
  readonly whole: PeriodFigures;
  readonly byMonth: readonly PeriodFigures[];
  readonly shares: OverviewShares;
  /** Now less before. */
  readonly changes: { readonly [Figure in 'turnover' | 'morale' | ShareId]: Change | null };
}

export const SHARE_IDS = ['firstNinetyDays', 'firstYear', 'retention', 'stability', 'responseRate'] as const;
export type ShareId = (typeof SHARE_IDS)[number];
/** null where there is nobody to count. */
export type OverviewShares = { readonly [Share in ShareId]: Shown<ShareFigure> | null };

/** So many of so many people, with the interval of the share where it is one. */
export interface ShareFigure {
  readonly count: number;
  readonly of: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Change {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

export interface RateBounds {
  readonly lower: number;
  readonly upper: number;
}

/** Months to the ramp's end; null: not reached. */
export interface RampFigure {
  readonly medianMonths: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly newcomers: number;
  readonly ramped: number;
}
