import type { Caution, Interval } from '../model/estimate';
import type {
  EvidenceDetails,
  HistogramReport,
  OverTimeReport,
  PracticeReport,
  SpecificationRow,
} from '../model/hypothesisReport';
import type { HypothesisId, TableId } from '../model/ids';
import type { Steps } from '../model/progress';
import type { EffectUnit, ReasonCode } from '../model/verdict';
import type { ClaimContext } from './context';

/** What one line of evidence found, before any verdict. */
export type Evidence = TestedEvidence | UntestedEvidence;

export interface UntestedEvidence {
  readonly tested: false;
  readonly reason: ReasonCode;
  readonly missing: TableId | null;
}

export interface TestedEvidence {
  readonly tested: true;
  readonly estimate: number;
  readonly unit: EffectUnit;
  readonly interval95: Interval;
  readonly interval90: Interval;
  /** Which side of 1 the hypothesis predicts. */
  readonly predicted: 'below' | 'above';
  /** Model and permutation p; null where the line has only the other. */
  readonly p: number | null;
  readonly pPermutation: number | null;
  readonly detectable: number | null;
  readonly exitsNeeded: number | null;
  readonly managers: number;
  readonly exits: number;
  readonly personMonths: number;
  /** Null where the line has no other ways to count; none where not one of them could be fitted. */
  readonly specifications: readonly SpecificationRow[] | null;
  /** Whether the finding survives without any one manager; null where that is not asked: its verdict rests on another rule. */
  readonly holdsWithoutAnyManager: boolean | null;
  readonly negativeControl: 'quiet' | 'loud' | 'unavailable';
  readonly shuffled: HistogramReport | null;
  readonly practice: PracticeReport | null;
  /** The second line: the same, over time. */
  readonly overTime?: OverTimeReport | null;
  /** What only this line shows. */
  readonly details?: EvidenceDetails | null;
  readonly cautions: readonly Caution[];
}

/** A part of the article or a rival, put to the test. */
export interface Hypothesis {
  readonly id: HypothesisId;
  readonly unit: EffectUnit;
  readonly test: (context: ClaimContext) => Steps<Evidence>;
}

/** The answer of a line that cannot be tested: why, and the table that is missing where one is. */
export function notTestable(reason: ReasonCode, missing: TableId | null = null): UntestedEvidence {
  return { tested: false, reason, missing };
}
