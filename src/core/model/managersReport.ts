import type { Caution, Shown } from './estimate';
import type { ReasonCode } from './verdict';

export interface ExpectedReport {
  readonly terms: readonly { readonly name: string; readonly estimate: number; readonly standardError: number }[];
  /** Distinct covariate patterns fitted. */
  readonly patterns: number;
  readonly deviance: number;
  readonly hiringTerms: boolean;
  readonly cautions: readonly Caution[];
}

export interface ManagersReport {
  readonly tested: boolean;
  /** Why not, where not tested. */
  readonly reason: ReasonCode | null;
  readonly count: number;
  /** Ratio of the higher to the lower rate of two managers drawn at random, in the middle. */
  readonly medianRateRatio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number | null;
  readonly rows: readonly Shown<ManagerRow>[];
  readonly funnel: readonly FunnelPoint[];
}

/** Hours are per person-month, leavers' last months left out. Ratio = exits / expected. */
export interface ManagerRow {
  /** Masked: a team letter, the same everywhere. */
  readonly manager: string;
  readonly people: number;
  readonly personMonths: number;
  readonly exits: number;
  readonly expected: number;
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly shrunk: number;
  readonly hours: { readonly training: number | null; readonly coaching: number | null };
}

/** Exact limits of exits / expected at a number of expected exits, were all teams alike. */
export interface FunnelPoint {
  readonly expected: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}
