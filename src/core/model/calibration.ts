import type { HypothesisId } from './ids';
import type { AttributionBlock, OverallVerdictId, ReasonCode, VerdictId } from './report';

/** What calibration.json holds: how often each verdict came in organisations of known truth. Written by `npm run calibrate`. */
export interface Calibration {
  readonly seed: number;
  readonly permutations: number;
  readonly bootstraps: number;
  readonly worlds: readonly WorldCalibration[];
}

/** One world at one size. Shares are counts over `organisations`. */
export interface WorldCalibration {
  readonly world: string;
  readonly managers: number;
  readonly organisations: number;
  readonly hypotheses: readonly HypothesisCalibration[];
  readonly overall: {
    readonly verdicts: Readonly<Record<OverallVerdictId, number>>;
    /** Verdicts that contradict the world's truth. */
    readonly wrong: number;
    readonly bound: BoundCheck;
  };
  readonly coverage: readonly CoverageCalibration[];
}

export interface HypothesisCalibration {
  readonly id: HypothesisId;
  readonly truth: 'true' | 'open' | 'false';
  readonly verdicts: Readonly<Record<VerdictId, number>>;
  /** Null where nothing is demanded: open, not testable, or true at a size where no power is promised. */
  readonly bound: BoundCheck | null;
}

/** How often a 95 % interval held the truth. */
export interface CoverageCalibration {
  readonly of: HypothesisId | AttributionBlock | 'managing' | 'lead';
  /** On the scale of the estimate; ratios as such. */
  readonly truth: number;
  readonly covered: number;
  readonly intervals: number;
  /** Mean estimate less truth; of logarithms where the estimate is a ratio. */
  readonly bias: number;
  readonly met: boolean;
}

/** Whether a demand holds, and where not, what stood in the way most often. */
export interface BoundCheck {
  readonly met: boolean;
  readonly reason: ReasonCode | null;
}
