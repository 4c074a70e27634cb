import type { ReasonCode } from './verdict';

export const RUNWAY_MEASURES = ['coaching', 'training', 'morale', 'attainment'] as const;
export type RunwayMeasure = (typeof RUNWAY_MEASURES)[number];

/** What the last twelve months before an exit looked like, against matched stayers. */
export interface RunwayReport {
  readonly tested: boolean;
  readonly reason: ReasonCode | null;
  readonly exits: number;
  /** The last months before the exit in which leavers may have given notice. */
  readonly noticeMonths: number;
  readonly measures: readonly { readonly measure: RunwayMeasure; readonly points: readonly RunwayPoint[] }[];
}

/** Means of leavers and of their matched stayers, and the difference with its 95 % band (pointwise). */
export interface RunwayPoint {
  readonly monthsBefore: number;
  readonly exits: number;
  readonly leavers: number;
  readonly stayers: number;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}
