import type { Shown } from './estimate';

export const MORALE_DIMENSIONS = ['morale', 'support', 'respect', 'accountability'] as const;
export type MoraleDimension = (typeof MORALE_DIMENSIONS)[number];

/** Mood and presence of a part of the data, month by month. Scores are points of 100. */
export interface MoraleView {
  /** yyyy-mm of the months looked at, in order; series below have one entry for each. */
  readonly months: readonly string[];
  /** Whether a pulse file is there at all, and whether means of groups were left out because a filter cannot part them. */
  readonly pulse: boolean;
  readonly groupMeansLeftOut: boolean;
  /** Of the questions sellers were asked, in their order. */
  readonly dimensions: readonly DimensionReport[];
  /** null where nobody was asked one by one. */
  readonly enps: EnpsReport | null;
  /** People with an answer / people there; null in months for which means of groups are on file; null without answers. */
  readonly response: readonly (Shown<ShareCell> | null)[] | null;
  readonly leadLag: LeadLagView | null;
  readonly blindSpot: BlindSpotView | null;
  readonly attendance: AttendanceView | null;
}

export interface DimensionReport {
  readonly dimension: MoraleDimension;
  /** All months together; its interval takes all answers of a person as one. */
  readonly whole: Shown<MeanCell>;
  readonly months: readonly (Shown<MeanCell> | null)[];
  readonly heat: HeatReport;
}

export interface MeanCell {
  readonly mean: number;
  /** t interval; null where fewer than two entries are on file. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly answers: number;
  /** Share of single answers of 75 points or more; null where only means of groups are on file. */
  readonly favourable: number | null;
  /** Answers of people the filter leaves out; in no protected view. */
  readonly outside?: number;
}

/** A mean per group and month. `by` is null where there are too few or too many groups to draw. */
export interface HeatReport {
  readonly by: 'team' | 'region' | null;
  readonly rows: readonly HeatGroup[];
}

export interface HeatGroup {
  /** Masked number of the team, or the region's name; '' where the files do not say. */
  readonly group: string;
  readonly cells: readonly (Shown<HeatAnswers> | null)[];
}

export interface HeatAnswers {
  readonly value: number;
  readonly answers: number;
  /** Answers of people, where there are means of groups as well; in no protected view. */
  readonly single?: number;
  readonly outside?: number;
}

export interface EnpsReport {
  readonly months: readonly (Shown<EnpsCell> | null)[];
  /** Not one answer of all that are on file is 0: the form may have asked from 1 to 10. */
  readonly noZero: boolean;
}

/** Promoters less detractors as shares of 1, with the score interval of a trinomial difference. */
export interface EnpsCell {
  readonly net: number;
  readonly lower: number;
  readonly upper: number;
  readonly answers: number;
  /** Answers of the most frequent of the three kinds; in no protected view. */
  readonly mostAlike?: number;
  readonly outside?: number;
}

export interface ShareCell {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** How exits go with a team's morale so many months before (negative: after them). */
export interface LeadLagView {
  readonly teams: number;
  readonly teamMonths: number;
  readonly exits: number;
  readonly points: readonly LeadLagPoint[];
}

export interface LeadLagPoint {
  /** Positive: morale first, exits so many months later; negative: exits first. */
  readonly monthsLater: number;
  /** Exits per 1,000 person-months for 10 points more morale; the intervals of all points hold together at 95 %. */
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
}

/** What managers say of their own support beside what their people say. */
export interface BlindSpotView {
  /** Manager less people in points, mean over the managers compared; t interval. */
  readonly managers: number;
  readonly gap: number;
  readonly lower: number;
  readonly upper: number;
  /** Empty where there are too many managers to draw. */
  readonly rows: readonly Shown<BlindSpotRow>[];
}

export interface BlindSpotRow {
  readonly manager: string;
  /** People who answered. */
  readonly people: number;
  readonly own: number;
  readonly sellers: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outside?: number;
}

export const ATTENDANCE_MEASURES = ['lateDays', 'absentDays'] as const;
export type AttendanceMeasure = (typeof ATTENDANCE_MEASURES)[number];

/** Days per person-month on file. */
export interface AttendanceView {
  /** What the rows of `teams` are. */
  readonly by: HeatReport['by'];
  readonly measures: readonly {
    readonly measure: AttendanceMeasure;
    readonly months: readonly (Shown<MeanCell> | null)[];
    /** By team, clustered by person; empty where teams are too few or too many. */
    readonly teams: readonly Shown<AttendanceTeam>[];
  }[];
}

export interface AttendanceTeam {
  readonly group: string;
  readonly people: number;
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outside?: number;
}
