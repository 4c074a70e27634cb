import type { Shown } from './estimate';
import type { SurvivalReport } from './figures';
import type { ExitKind } from './ids';

/** When people leave: what the screen of that name shows of a part of the data. Months of 365.25 / 12 days throughout. */
export interface LeavingView {
  readonly survival: PartSurvival;
  readonly groupings: readonly SurvivalGrouping[];
  /** One per kind of exit on file. */
  readonly incidence: readonly KindIncidence[];
  /** Counted exits by time since hire. */
  readonly byTenure: readonly Shown<TenureBand>[];
  /** The band with the highest rate, where it is clear of all others though it was picked for that. */
  readonly peak: Highest | null;
  readonly early: EarlyExits;
  /** All counted exits together, then those of each kind where several count. */
  readonly atExit: readonly Shown<TenureAtExit>[];
  /** null where no file says why anybody left. */
  readonly reasons: ExitReasons | null;
}

export interface PartSurvival extends SurvivalReport {
  readonly people: number;
  /** Exits of every kind. */
  readonly exits: number;
  /** Time since hire before which nobody of the part was seen. */
  readonly fromMonths: number;
}

export const SURVIVAL_GROUPINGS = ['role', 'source', 'region', 'cohort', 'coaching', 'training'] as const;
export type SurvivalGroupingId = (typeof SURVIVAL_GROUPINGS)[number];

export interface SurvivalGrouping {
  readonly by: SurvivalGroupingId;
  /** In the order of the alphabet or of time, never by how many left. */
  readonly groups: readonly Shown<SurvivalGroup>[];
  /** null where nothing could be compared. */
  readonly test: PaceTest | null;
  /** Hours per person-month that part the groups of early hours: the median, on all data. */
  readonly threshold: number | null;
}

/** Log-rank test over the groups; Holm over the groupings of this part. */
export interface PaceTest {
  readonly degreesOfFreedom: number;
  readonly p: number;
  readonly pAdjusted: number;
  /** Compared within regions. */
  readonly withinRegions: boolean;
}

/** Which one a group is: a name on file, those of whom the files do not say, or several taken together. */
export type GroupKey =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'unknown' | 'others' | 'upTo' | 'over' }
  | { readonly kind: 'before'; readonly year: number };

export interface SurvivalGroup {
  readonly key: GroupKey;
  readonly people: number;
  /** Exits of every kind; and what they would be if all groups left at one pace, null without a test. */
  readonly exits: number;
  readonly expected: number | null;
  readonly survival: SurvivalReport;
  /** Its people whom a filter leaves out for good; in no protected view. */
  readonly outside?: number;
}

/** Share gone in this way by a time since hire, when others go in other ways first. */
export interface KindIncidence {
  readonly kind: ExitKind;
  readonly exits: number;
  readonly curve: readonly IncidencePoint[];
}

export interface IncidencePoint {
  readonly months: number;
  readonly atRisk: number;
  /** Of this kind. */
  readonly events: number;
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What one minus Kaplan–Meier of this kind alone would say: too much. */
  readonly alone: number;
}

/** One of several rows that is clearly higher than each other: its place, that of the row it is least clear of, and at least how many times as high. */
export interface Highest {
  readonly at: number;
  readonly next: number;
  readonly atLeast: number;
}

/** Months since hire with which each band of `byTenure` begins, in its order. */
export const TENURE_BAND_MONTHS = [0, 3, 6, 12, 24, 60] as const;

export interface TenureBand {
  readonly fromMonths: number;
  /** null: and more. */
  readonly toMonths: number | null;
  readonly people: number;
  readonly exits: number;
  readonly personYears: number;
  /** Exits per person-year with its exact Poisson interval; null where nobody was there. */
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outside?: number;
}

/** Counted exits in the first 90 days, of those hired in the period whose 90 days are over. */
export interface EarlyExits {
  readonly whole: Shown<EarlyShare>;
  /** Hired too short a time before the last day of the data. */
  readonly tooRecent: number;
  readonly bySource: readonly Shown<EarlyGroup>[];
}

export interface EarlyShare {
  readonly hires: number;
  readonly exits: number;
  /** Wilson interval. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

export interface EarlyGroup extends EarlyShare {
  /** '' where the files do not say. */
  readonly source: string;
  readonly outside?: number;
}

/** Of those who left: the middle of their time since hire, and its quarters. */
export interface TenureAtExit {
  readonly of: ExitKind | 'counted';
  readonly leavers: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly outside?: number;
}

/** Why people left, as the files say it. */
export interface ExitReasons {
  /** Counted exits. */
  readonly exits: number;
  /** In a protected view reasons enough people gave. */
  readonly rows: readonly Shown<ReasonRow>[];
  /** The row of the reason given most, where it is clear of all others though it was picked for that. */
  readonly most: Highest | null;
  /** Reasons too rare to show, taken together; null where there is none. */
  readonly pooled: { readonly reasons: number; readonly exits: number } | null;
}

export interface ReasonRow {
  /** '' where no reason is on file. */
  readonly reason: string;
  readonly exits: number;
  /** Of all counted exits; Wilson interval. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly outside?: number;
}
