import type { Outcome } from './ids';

export interface AnalysisOptions {
  readonly outcome: Outcome;
  /** Groups with fewer people are not shown (never under 3). */
  readonly minGroup: number;
  readonly seed: number;
  /** The manager of record is the one this many months before. */
  readonly lagMonths: number;
  /** Each leaver's last months that do not count as practice. */
  readonly leaveOutMonths: number;
  readonly permutations: number;
  /** Resamples behind the intervals that have no formula. */
  readonly bootstraps: number;
  /** Exits above what this share of the managers, the best, and of sources, regions, seasons … would have are attributed. */
  readonly bestManagers: number;
  readonly bestLevels: number;
  /** What an exit and an hour of practice cost, in the user's currency; null: no money is shown. */
  readonly costPerExit: number | null;
  readonly costPerHour: number | null;
  /** Smallest effects worth acting on. */
  readonly smallestRateRatio: number;
  readonly smallestMedianRateRatio: number;
  readonly smallestRankCorrelation: number;
  /** Per standard deviation of hours within managers. */
  readonly smallestSalesRatio: number;
  /** Exits per person-year that would be usual for the business, as the user gives it; null: not given. */
  readonly benchmarkYearlyRate: number | null;
  /** yyyy-mm-dd, or null for the proposal made from the files. */
  readonly asOf: string | null;
  readonly from: string | null;
}

export const DEFAULT_OPTIONS: AnalysisOptions = {
  outcome: 'voluntary',
  minGroup: 5,
  seed: 20_230_401,
  lagMonths: 1,
  leaveOutMonths: 3,
  permutations: 1999,
  bootstraps: 999,
  bestManagers: 0.2,
  bestLevels: 0.5,
  costPerExit: null,
  costPerHour: null,
  smallestRateRatio: 0.9,
  smallestMedianRateRatio: 1.2,
  smallestRankCorrelation: 0.2,
  smallestSalesRatio: 1.01,
  benchmarkYearlyRate: null,
  asOf: null,
  from: null,
};

/** Options that decide verdicts: free before a result is seen; a change afterwards is told, with the value before. */
export const DECIDING_OPTIONS = [
  'smallestRateRatio',
  'smallestMedianRateRatio',
  'smallestRankCorrelation',
  'smallestSalesRatio',
  'benchmarkYearlyRate',
  'bestManagers',
  'bestLevels',
] as const satisfies readonly (keyof AnalysisOptions)[];
export type DecidingOption = (typeof DECIDING_OPTIONS)[number];

/** One of them as it stood when a result was first seen. */
export interface OptionChange {
  readonly option: DecidingOption;
  readonly before: number | null;
}
