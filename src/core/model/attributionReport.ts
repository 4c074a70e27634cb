import type { Caution } from './estimate';
import type { ReasonCode } from './verdict';

/** Whom exits go to. `managers`: what differs between managers beyond practice; `rest`: would have happened anyway. */
export const ATTRIBUTION_BLOCKS = ['structure', 'hiring', 'practice', 'managers', 'rest'] as const;
export type AttributionBlock = (typeof ATTRIBUTION_BLOCKS)[number];

/** A share of the counted exits (may be below 0) and its 95 % interval. */
export interface Share {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A share that decides the verdict on the whole sentence, and bounds further out by what drawing at random leaves unknown: where these
 * exclude 0, an endless number of resamples would, too (but for one seed in forty).
 */
export interface DecidingShare extends Share {
  readonly lowerWithMargin: number;
  readonly upperWithMargin: number;
}

/** Of all counted exits, how many go to whom, were everyone else like the best. */
export interface AttributionReport {
  readonly tested: boolean;
  /** Why not, where not tested. */
  readonly reason: ReasonCode | null;
  /** Of the managers compared; null where withheld ones could be had from it. */
  readonly exits: number | null;
  readonly reference: {
    readonly bestManagers: number;
    readonly bestLevels: number;
    /** What the best of the managers give on average: hours per person-month, points of support; null: not on file or alike. */
    readonly practice: {
      readonly training: number | null;
      readonly coaching: number | null;
      readonly support: number | null;
    };
  };
  /** In the order of ATTRIBUTION_BLOCKS; they add up to 1. */
  readonly shares: readonly (Share & { readonly block: AttributionBlock })[];
  /** Practice and managers together. */
  readonly managing: DecidingShare | null;
  /** Managing less structure and hiring: above 0, managing has more than half of the exits above the reference. */
  readonly lead: DecidingShare | null;
  /** Resamples drawn: as many as asked for, ten times as many where a bound that decides lay too close to 0 to tell its side. */
  readonly bootstraps: number;
  readonly cautions: readonly Caution[];
}
