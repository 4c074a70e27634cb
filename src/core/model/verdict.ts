export const VERDICTS = ['supports', 'contradicts', 'cannotTell', 'notTestable'] as const;
export type VerdictId = (typeof VERDICTS)[number];

/** Why a verdict came out as it did: one sentence each in the catalogues. */
export const REASON_CODES = [
  'tableMissing',
  'columnMissing',
  'tooFewManagers',
  'tooFewExits',
  'tooFewPeople',
  'tooFewPeoplePerManager',
  'managerPerPerson',
  'noManagers',
  'survivorsOnly',
  'windowEmpty',
  'practiceConstant',
  'fitFailed',
  'notYetBuilt',
  'predictedDirection',
  'oppositeDirection',
  'insideSmallestEffect',
  'intervalTooWide',
  'notEquivalent',
  'notSignificantAfterHolm',
  'specificationsDisagree',
  'singleManagerDecides',
  'negativeControlLoud',
  'permutationDisagrees',
  'managersDiffer',
  'overTimeDisagrees',
  'benchmarkMissing',
  'tooFewMonths',
  'aboveBenchmark',
  'underBenchmark',
  'managersMayDiffer',
  'managingAboveHalf',
  'managingUnderHalf',
  'managingIncludesNone',
  'tooFewMoves',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What the estimate of a hypothesis is measured in. */
export type EffectUnit =
  | 'medianRateRatio'
  | 'rateRatioPerStandardDeviation'
  | 'rateRatioToBenchmark'
  | 'rankCorrelation'
  | 'salesRatioPerStandardDeviation';
