import type { ExitKind } from './ids';

/** Completed time with the company on the day in question: under 90 days, up to a year, 1–2, 2–5, 5 years and more. */
export const TENURE_FILTERS = ['under90Days', 'firstYear', 'secondYear', 'yearsTwoToFive', 'overFiveYears'] as const;
export type TenureFilter = (typeof TENURE_FILTERS)[number];

/**
 * Which part of the data a screen shows. An empty list leaves nothing out. Regions, roles and teams are codes of the
 * workforce's dictionaries, −1 for *not said*: a name never stands in an address.
 */
export interface Filter {
  /** First and last month, yyyy-mm; null: from the first, to the last month of the data. */
  readonly from: string | null;
  readonly to: string | null;
  readonly regions: readonly number[];
  readonly roles: readonly number[];
  readonly teams: readonly number[];
  readonly tenure: readonly TenureFilter[];
  /** Exits counted in place of those the outcome counts. */
  readonly kinds: readonly ExitKind[];
}

export const NO_FILTER: Filter = { from: null, to: null, regions: [], roles: [], teams: [], tenure: [], kinds: [] };
