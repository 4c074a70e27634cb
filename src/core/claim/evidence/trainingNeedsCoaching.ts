import type { Steps } from '../../model/progress';
import type { TeamsCompared } from '../betweenManagers';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { interactionReport, trainingUnderCoaching } from '../interaction';
import { compareOn, missingInput } from './practice';
import { hardlyVaries, mainWay, secondStage, type Way } from './secondStage';

const LINE = 6;

/** Training pays only where coaching follows. Rival: each helps by itself. */
export const trainingNeedsCoaching = {
  id: 'trainingNeedsCoaching',
  unit: 'rateRatioPerStandardDeviation',
  test: interactionEvidence,
} as const satisfies Hypothesis;

/** Is training's rate ratio lower under managers who coach much than under those who coach little? The ratio of the two. */
function* interactionEvidence(context: ClaimContext): Steps<Evidence> {
  const missing = missingInput(context, 'training') ?? missingInput(context, 'coaching');
  if (missing) return missing;
  const coached = compareOn(context, 'coaching', [], mainWay(context), null);
  if (coached && hardlyVaries(coached)) return notTestable('practiceConstant');
  const compare = (way: Way, leftOut: number | null): TeamsCompared | null => {
    const compared = compareOn(context, 'training', ['coaching'], way, leftOut);
    const coaching = context.practice('coaching', way.leaveOutMonths, way.skipFirstMonths)?.hours;
    return compared && coaching ? trainingUnderCoaching(compared, coaching) : null;
  };
  return yield* secondStage(context, LINE, compare, {
    practice: () => null,
    details: () => interactionReport(context, mainWay(context)),
    overTime: function* () {
      yield { stage: 'weighing', done: 1, total: 1 };
      return null;
    },
    cautions: [],
  });
}
