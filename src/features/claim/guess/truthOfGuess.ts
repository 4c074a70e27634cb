import type { HypothesisId } from '../../../core/model/ids';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import type { VerdictId } from '../../../core/model/verdict';
import type { Snapshot } from '../../../worker/protocol';
import type { Guess, SampleId } from '../../page/actions';

/** What is true of each sample, as one of the guesses. */
const TRUE_GUESS: Readonly<Record<SampleId, Guess>> = {
  coachingCounts: 'practice',
  natureOfTheBusiness: 'nobody',
  badHires: 'hiring',
  poorRegion: 'region',
  tooSmall: 'tooSmall',
};

export function isRight(sample: SampleId, guess: Guess): boolean {
  return TRUE_GUESS[sample] === guess;
}

export type Truth = 'true' | 'false' | 'open';
export type Judgement = 'right' | 'open' | 'wrong';

export interface JudgedLine {
  readonly id: HypothesisId;
  readonly truth: Truth;
  readonly verdict: VerdictId;
  readonly judgement: Judgement;
}

export type TruthSheet = NonNullable<Snapshot['truth']>;

/** Each verdict beside the truth. What is neither clearly true nor false cannot be judged wrongly. */
export function judgedLines(report: Protected<Report>, { holds, open }: TruthSheet): readonly JudgedLine[] {
  return report.hypotheses.map(({ id, verdict }) => {
    const truth = holds.includes(id) ? 'true' : open.includes(id) ? 'open' : 'false';
    return { id, truth, verdict, judgement: judgementOf(truth, verdict) };
  });
}

function judgementOf(truth: Truth, verdict: VerdictId): Judgement {
  if (truth === 'open' || verdict === 'cannotTell' || verdict === 'notTestable') return 'open';
  return (verdict === 'supports') === (truth === 'true') ? 'right' : 'wrong';
}
