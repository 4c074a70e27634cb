/** Every chart by name: what a frozen chart is drawn again by. */
export const CHART_KINDS = [
  'avoidedExits',
  'dotIntervals',
  'exitShares',
  'funnel',
  'headcountFlow',
  'heatMap',
  'hoursScatter',
  'runway',
  'shuffleHistogram',
  'slopes',
  'smallScatters',
  'specificationCurve',
  'stackedMonths',
  'stepCurves',
  'survivalCurve',
  'takeovers',
  'trend',
  'twoByTwo',
  'verdictShares',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart and all it is drawn from: its props without frame and language, plain data. */
export interface Drawn {
  readonly kind: ChartKind;
  readonly data: object;
}
