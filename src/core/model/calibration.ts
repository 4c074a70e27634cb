import type { AttributionBlock } from './attributionReport';
import type { HypothesisId } from './ids';
import type { OverallVerdictId } from './report';
import type { ReasonCode, VerdictId } from './verdict';

/** What calibration.json holds: how often each verdict came in organisations of known truth. Written by `npm run calibrate`. */
export interface Calibration {
  readonly seed: number;
  readonly permutations: number;
  readonly bootstraps: number;
  /** Exits per person-year that the organisations' users gave as usual. */
  readonly benchmarkYearlyRate: number;
  readonly worlds: readonly WorldCalibration[];
  readonly power: readonly PowerCurve[];
}

/** How often a hypothesis comes out as supported in the world where it is true, over strengths of its effect or over sizes. */
export interface PowerCurve {
  readonly id: HypothesisId;
  readonly world: string;
  readonly over: 'strength' | 'managers';
  readonly points: readonly PowerPoint[];
  /** Strength, or managers, at which four in five are found: between the points, along a straight line; null: at none of them. */
  readonly foundAt: number | null;
}

export interface PowerPoint {
  /** Times the world's effect, on the log scale. */
  readonly strength: number;
  readonly managers: number;
  readonly organisations: number;
  readonly supports: number;
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
  /** Organisations in which any hypothesis that is false was supported. */
  readonly anyFalse: number;
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
