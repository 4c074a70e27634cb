import type { CalendarDay } from './calendar';

/** Who was employed when, under whom, and what was measured: the joined input, as columns. */
export interface Workforce {
  /** First day from which exits are recorded; people hired before it enter late. */
  readonly from: CalendarDay;
  /** Last day of the data. */
  readonly asOf: CalendarDay;
  readonly people: { readonly count: number; readonly ids: readonly string[] };
  readonly spells: Spells;
  readonly assignments: Assignments;
  readonly dictionaries: Dictionaries;
  /** False: only the last known manager is on file and stands for the whole spell. */
  readonly managerHistory: boolean;
  readonly training: PersonMonthHours | null;
  readonly coaching: PersonMonthHours | null;
  readonly quota: PersonMonthQuota | null;
  readonly pulse: PulseAnswers | null;
  readonly attendance: PersonMonthAttendance | null;
}

/** Distinct names; codes elsewhere index these lists, −1 = unknown. */
export interface Dictionaries {
  readonly manager: readonly string[];
  readonly team: readonly string[];
  readonly region: readonly string[];
  readonly role: readonly string[];
  readonly source: readonly string[];
  readonly exitReason: readonly string[];
}

/** Times of employment, sorted by person, then hire. A rehire is a second spell of the same person. */
export interface Spells {
  readonly count: number;
  readonly person: Int32Array;
  /** CalendarDay */
  readonly hire: Int32Array;
  /** Last day employed (CalendarDay); NO_DAY while employed. May lie after `asOf`: still at risk then. */
  readonly exit: Int32Array;
  /** Index in EXIT_KINDS; 255 while employed. */
  readonly exitKind: Uint8Array;
  readonly exitReason: Int32Array;
  /** 1 yes, 0 no, −1 not said. */
  readonly regretted: Int8Array;
  readonly source: Int32Array;
  /** NaN = not assessed. */
  readonly assessment: Float64Array;
}

/**
 * Stretches of a spell under one manager, team, region and role; sorted by spell, then from.
 * The stretches of a spell follow each other without gap from its hire to its exit.
 */
export interface Assignments {
  readonly count: number;
  readonly spell: Int32Array;
  readonly from: Int32Array;
  /** Last day (inclusive); NO_DAY for the current one. */
  readonly to: Int32Array;
  readonly manager: Int32Array;
  readonly team: Int32Array;
  readonly region: Int32Array;
  readonly role: Int32Array;
}

/** One entry per person and month on file, sorted by person, then month; a month of the table without entry is zero hours. */
export interface PersonMonthHours {
  readonly person: Int32Array;
  readonly month: Int32Array;
  readonly hours: Float64Array;
  /** First and last month the table speaks about. */
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** Sorted by person, then month. NaN where a file gives only the ratio. */
export interface PersonMonthQuota {
  readonly person: Int32Array;
  readonly month: Int32Array;
  readonly quota: Float64Array;
  readonly actual: Float64Array;
  /** actual / quota; from the file where only the ratio is given. */
  readonly attainment: Float64Array;
}

export interface PersonMonthAttendance {
  readonly person: Int32Array;
  readonly month: Int32Array;
  readonly lateDays: Float64Array;
  readonly absentDays: Float64Array;
}

/** One entry per answer or group mean. −1 where an answer is not tied to a person, manager or team. */
export interface PulseAnswers {
  readonly month: Int32Array;
  readonly person: Int32Array;
  readonly manager: Int32Array;
  readonly team: Int32Array;
  /** Index in PULSE_DIMENSIONS. */
  readonly dimension: Uint8Array;
  /** Index in RESPONDENTS. */
  readonly respondent: Uint8Array;
  /** 0–100; eNPS answers stay on 0–10. */
  readonly score: Float64Array;
  /** Answers behind the entry (1 for a person). */
  readonly answers: Float64Array;
}
