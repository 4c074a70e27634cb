export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Statistical reservations that travel with a figure; each has its sentence in the catalogues. */
export const CAUTION_CODES = [
  'fewExits',
  'noExits',
  'survivorsOnly',
  'exitsOnLastDay',
  'noManagerHistory',
  'noHiringTerms',
  'lateEntry',
  'exitsByAbsence',
  'hireDatesAssumed',
  'exitKindMostlyUnknown',
  'allExitsCounted',
  'strataPooled',
  'patternSeparated',
  'notConverged',
  'practiceMissingMonths',
  'singleManagerDecides',
  'negativeControlLoud',
  'negativeControlUnavailable',
  'specificationsDisagree',
  'permutationDisagrees',
  'firstForm',
] as const;
export type CautionCode = (typeof CAUTION_CODES)[number];

export interface Caution {
  readonly code: CautionCode;
  /** Numbers the sentence quotes, by name. */
  readonly values?: Readonly<Record<string, number>>;
}

/** Why a number is withheld. */
export type SuppressionCode = 'groupTooSmall' | 'complement';
export interface Suppressed {
  readonly suppressed: SuppressionCode;
}

/** A value, or the reason why it may not be shown. */
export type Shown<T> = T | Suppressed;

export function isSuppressed(value: unknown): value is Suppressed {
  return typeof value === 'object' && value !== null && 'suppressed' in value;
}
