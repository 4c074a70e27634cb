import type { Shown } from './estimate';
import type { ManagerRow } from './managersReport';

/** Turnover against hours, in the part of the data a filter leaves. Expected exits come from the model of all data. */
export interface HoursView {
  /** Teams with exits expected in the part; hours are those its people got. */
  readonly teams: readonly Shown<TeamHours>[];
  /** The teams of each region with at least three of them, by the region of most of their time. */
  readonly regions: readonly RegionTeams[];
  /** Expected exits are those of all exits, scaled to the kinds that count: these have no model of their own. */
  readonly scaled: boolean;
  readonly byQuarter: OfPractice<HourClasses | null>;
  readonly crossed: CrossedHours | null;
  readonly notice: OfPractice<NoticeTrap | null>;
}

export interface OfPractice<T> {
  readonly coaching: T;
  readonly training: T;
}

export interface TeamHours extends Omit<ManagerRow, 'shrunk'> {
  /** Its people whom a filter leaves out in these months; in no protected view. */
  readonly outside?: number;
}

export interface RegionTeams {
  readonly region: string;
  readonly teams: readonly Shown<TeamHours>[];
}

/** Exits in so much time, and how many people stood behind it. */
export interface RateOf {
  readonly exits: number;
  readonly personYears: number;
  /** Exits per person-year, with its exact 95 % interval. */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  /** At least so many. */
  readonly people: number;
  /** Whom a filter leaves out in these months; in no protected view. */
  readonly outside?: number;
}

export type ShownRate = Shown<RateOf>;

/** Classes of hours, cut at quantiles of the person-time of all data. */
export interface HourClasses {
  /** Hours per person-month between the classes, ascending. */
  readonly cuts: readonly number[];
  /** One more than cuts; null: nobody was there. */
  readonly rates: readonly (ShownRate | null)[];
  /** Team-quarters with hours of the quarter before on file. */
  readonly cells: number;
}

/** Team-quarters by training and by coaching, each cut at the middle of the person-time of all data. */
export interface CrossedHours {
  readonly trainingCut: number;
  readonly coachingCut: number;
  /** Training below its cut, then at or over it; within each, coaching the same way. */
  readonly rates: readonly (ShownRate | null)[];
}

/** What hours of single people show, so many months before; the notice period lies in the first of them. */
export interface NoticeTrap {
  readonly cuts: readonly number[];
  /** Lag 0 first. */
  readonly lags: readonly NoticeLag[];
}

export interface NoticeLag {
  /** Months between the hours and the month in which people are seen to leave or stay. */
  readonly months: number;
  /** Exits a year by the person's own hours of that month. */
  readonly rates: readonly (ShownRate | null)[];
  /** Hours of that month: leavers', and those of people of the same tenure in the same month who stayed. */
  readonly hours: Shown<LeaversHours> | null;
}

export interface LeaversHours {
  readonly leavers: number;
  readonly leaversHours: number;
  /** 95 % interval of the leavers' mean. */
  readonly lower: number;
  readonly upper: number;
  readonly stayersHours: number;
  /** Of as many at least; in no protected view. */
  readonly stayers?: number;
}
