import type { Shown } from './estimate';
import type { ExitKind, TableId } from './ids';

export interface ExitCounts extends Readonly<Record<ExitKind, number>> {
  readonly total: number;
  /** Exits the figures count (voluntary, or all). */
  readonly counted: number;
}

/** How much of the time at risk a table speaks about. */
export interface TableCoverage {
  readonly table: TableId;
  readonly present: boolean;
  /** Share of person-months inside the table's months; null where it has none. */
  readonly personMonthShare: number | null;
  /** Share of the table's used rows that found their person. */
  readonly matchedRows: number | null;
}

/** Turnover of a period or group, in its several definitions (all as fractions). */
export interface Turnover {
  /** Exits per person-year at risk: the one to quote. Exact Poisson interval. */
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Σ over months of exits / average headcount. */
  readonly shrm: number | null;
  /** Exits / average headcount of opening and closing. */
  readonly bda: number | null;
  /** Exits / (opening + hires). */
  readonly schlueter: number | null;
  /** min(exits, hires) / average headcount. */
  readonly zvei: number | null;
  /** Exits / opening headcount. */
  readonly basis: number | null;
}

/** Counts and rates; `exits` are all exits, `counted` those the turnover counts. */
export interface Figures {
  readonly opening: number;
  readonly hires: number;
  readonly exits: number;
  readonly exitsByKind: Readonly<Record<ExitKind, number>>;
  readonly counted: number;
  readonly transfersIn: number;
  readonly transfersOut: number;
  readonly closing: number;
  readonly averageHeadcount: number;
  readonly personYears: number;
  readonly turnover: Turnover;
  /** Hours per person-month at risk; null without the table. */
  readonly trainingHoursPerPersonMonth: number | null;
  readonly coachingHoursPerPersonMonth: number | null;
  /** null without the table; suppressed where too few sellers stand behind it. */
  readonly attainment: Shown<Attainment> | null;
  /** Morale; null without the table; suppressed where too few answers stand behind it. */
  readonly pulse: Shown<PulseMean> | null;
}

/** Three numbers, because one misleads. */
export interface Attainment {
  readonly total: number | null;
  readonly medianSeller: number | null;
  readonly shareAtQuota: number | null;
  readonly sellers: number;
}

/**
 * Mean score 0–100, the answers behind it, and the most answers of any one month: so many people answered at least (where
 * nobody answers twice a month), and that decides whether the mean is shown. In groups means on file do not count where people answered
 * alone: whoever knows them would have what is left.
 */
export interface PulseMean {
  readonly mean: number;
  readonly answers: number;
  readonly respondents: number;
  /** Of a group of which only its own means are on file: they hide no single answer. */
  readonly onlyMeans?: true;
}

export interface PeriodFigures extends Figures {
  /** Present in byYear; month is yyyy-mm in byMonth. */
  readonly year?: number;
  readonly month?: string;
  /** First and last day counted, yyyy-mm-dd. */
  readonly first: string;
  readonly last: string;
}

export interface GroupFigures extends Figures {
  /** Masked number of the unit, or the region's name; '' where the files do not say. */
  readonly group: string;
  readonly people: number;
  /** Its people whom a filter leaves out for good; in no protected figure. */
  readonly outside?: number;
  /** Its people whose hours count in it: none of a month in which they came from another group. In no protected figure. */
  readonly settled?: number;
}

export interface SurvivalReport {
  /** null: not reached. Months of 365.25 / 12 days. */
  readonly medianMonths: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  /** Spells that were running before the first day of the data. */
  readonly lateEntry: number;
  readonly curve: readonly SurvivalPoint[];
}

export interface SurvivalPoint {
  readonly months: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
}
