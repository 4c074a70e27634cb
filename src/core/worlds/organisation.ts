import type { Workforce } from '../model/workforce';
import type { WorldId } from './worlds';

/** A simulated organisation: what its files say, and what only the simulator knows. */
export interface Organisation {
  readonly world: WorldId;
  readonly seed: number;
  /**
   * The files' content as reading and joining must give it back. Dictionaries hold neutral codes
   * (manager `0`, source `2`): their names are the business of a dialect.
   */
  readonly workforce: Workforce;
  /** Single courses; they sum to `workforce.training`. Sorted by person, then day. */
  readonly courses: Courses;
  readonly truth: Truth;
}

export interface Courses {
  readonly person: Int32Array;
  /** CalendarDay */
  readonly day: Int32Array;
  readonly hours: Float64Array;
  /** Index of the course taken. */
  readonly topic: Uint8Array;
}

/** Per manager, in the order of `dictionaries.manager`; per spell, in the order of `spells`. */
export interface Truth {
  /** Hours per person-month this manager sets out to give, mean over the months of the data. */
  readonly coachingHours: Float64Array;
  readonly trainingHours: Float64Array;
  /** Support, in standard deviations between managers. */
  readonly support: Float64Array;
  /** The manager's own factor on the rate, mean over the months of the data; all managers average about 1. */
  readonly rateFactor: Float64Array;
  /** How much a seller struggles (standard normal at hire): raises hours of coaching and risk alike. */
  readonly struggle: Float64Array;
  /** The month someone on file gave notice; NO_MONTH for all others. */
  readonly noticeGiven: Int32Array;
}

export const NO_MONTH = 2_147_483_647;
