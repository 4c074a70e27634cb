import type { HypothesisId } from '../core/model/ids';

/* What the help speaks of, in the order in which it is listed. */

export const METRIC_METHODS = [
  'turnover',
  'exitKinds',
  'regretted',
  'headcount',
  'firstNinetyDays',
  'retention',
  'stability',
  'survival',
  'cumulativeIncidence',
  'hazardByTenure',
  'tenureAtExit',
  'span',
  'attainment',
  'ramp',
  'hours',
  'pulse',
  'enps',
  'responseRate',
  'cost',
] as const;
export type MetricMethod = (typeof METRIC_METHODS)[number];

export const IDEA_METHODS = [
  'interval',
  'expectedExits',
  'funnel',
  'shrinkage',
  'medianRateRatio',
  'doseResponse',
  'shuffle',
  'specificationCurve',
  'eValue',
  'ofHundredExits',
  'verdicts',
  'smallGroups',
] as const;
export type IdeaMethod = (typeof IDEA_METHODS)[number];

/** A page of the help. */
export type MethodId = MetricMethod | IdeaMethod | HypothesisId;

/** Each word of the glossary, and the page that says more. */
export const TERMS = {
  turnover: 'turnover',
  personYear: 'turnover',
  atRisk: 'turnover',
  annualised: 'turnover',
  exitKind: 'exitKinds',
  regretted: 'regretted',
  headcount: 'headcount',
  earlyExit: 'firstNinetyDays',
  retention: 'retention',
  stability: 'stability',
  survivalCurve: 'survival',
  censored: 'survival',
  lateEntry: 'survival',
  medianStay: 'survival',
  incidence: 'cumulativeIncidence',
  hazard: 'hazardByTenure',
  tenure: 'tenureAtExit',
  span: 'span',
  attainment: 'attainment',
  ramp: 'ramp',
  practice: 'hours',
  immortalTime: 'hours',
  pulse: 'pulse',
  enps: 'enps',
  responseRate: 'responseRate',
  interval: 'interval',
  expected: 'expectedExits',
  funnel: 'funnel',
  shrinkage: 'shrinkage',
  medianRateRatio: 'medianRateRatio',
  rateRatio: 'doseResponse',
  noticePeriod: 'doseResponse',
  shuffle: 'shuffle',
  pValue: 'shuffle',
  specification: 'specificationCurve',
  eValue: 'eValue',
  negativeControl: 'verdicts',
  verdict: 'verdicts',
  shareOfExits: 'ofHundredExits',
  withheld: 'smallGroups',
} as const satisfies Record<string, MethodId>;
export type TermId = keyof typeof TERMS;
export const TERM_IDS: readonly TermId[] = Object.keys(TERMS).filter((id): id is TermId => id in TERMS);
