import type { Steps } from '../../model/progress';
import type { ClaimContext } from '../context';
import type { Evidence, Hypothesis } from '../evidence';
import { managersCompared } from './managersCompared';

/**
 * Rival: the same rate under every manager. Finding no difference proves nothing; the rival is supported only where
 * the 90 % interval of the median rate ratio lies wholly under the smallest difference worth acting on (equivalence).
 */
export const natureOfTheBusiness = {
  id: 'natureOfTheBusiness',
  unit: 'medianRateRatio',
  test: natureEvidence,
} as const satisfies Hypothesis;

function* natureEvidence(context: ClaimContext): Steps<Evidence> {
  yield { stage: 'weighing', done: 0, total: 1 };
  const compared = managersCompared(context);
  if (!compared.tested) return compared;
  return {
    ...compared.shared,
    predicted: 'below',
    p: null,
    pPermutation: null,
    specifications: null,
    holdsWithoutAnyManager: null,
    negativeControl: 'unavailable',
    shuffled: null,
    practice: null,
    cautions: [],
  };
}
