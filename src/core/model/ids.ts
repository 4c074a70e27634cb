/** The eight input tables. */
export const TABLE_IDS = [
  'hires',
  'exits',
  'assignments',
  'quota',
  'training',
  'coaching',
  'pulse',
  'attendance',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Every column Mainstay understands, whatever table it stands in. */
export const FIELD_IDS = [
  'employeeId',
  'email',
  'hireDate',
  'exitDate',
  'status',
  'exitKind',
  'exitReason',
  'regretted',
  'manager',
  'lastManager',
  'team',
  'region',
  'role',
  'source',
  'assessmentScore',
  'recruiter',
  'from',
  'to',
  'period',
  'quota',
  'actual',
  'attainment',
  'currency',
  'hours',
  'topic',
  'provider',
  'coach',
  'coachingKind',
  'score',
  'dimension',
  'scale',
  'respondent',
  'respondents',
  'lateDays',
  'absentDays',
  'event',
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

/** Exit kinds; the index in this list is the code in typed arrays. */
export const EXIT_KINDS = ['voluntary', 'involuntary', 'neutral', 'unknown'] as const;
export type ExitKind = (typeof EXIT_KINDS)[number];

/** What an entry of an event log does to an employment; the index is the code in typed arrays. */
export const EVENT_KINDS = ['hire', 'transfer', 'exit'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What the pulse asks about; the index is the code in typed arrays. */
export const PULSE_DIMENSIONS = ['morale', 'support', 'respect', 'accountability', 'enps', 'other'] as const;
export type PulseDimension = (typeof PULSE_DIMENSIONS)[number];

/** Who answered a pulse; the index is the code in typed arrays. */
export const RESPONDENTS = ['seller', 'manager'] as const;
export type Respondent = (typeof RESPONDENTS)[number];

/** The parts of the article and their rivals, in the order they are shown. */
export const HYPOTHESIS_IDS = [
  'management',
  'training',
  'coaching',
  'trainingNeedsCoaching',
  'support',
  'morale',
  'performance',
  'symptoms',
  'blindSpot',
  'badHires',
  'natureOfTheBusiness',
  'churnAndBurn',
  'contagion',
  'quotaAndTerritory',
] as const;
export type HypothesisId = (typeof HYPOTHESIS_IDS)[number];

/** Which exits a figure counts. */
export const OUTCOMES = ['voluntary', 'all'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What other ways to count may count besides: voluntary exits somebody regretted, where the files say which. */
export type SpecifiedOutcome = Outcome | 'regretted';
