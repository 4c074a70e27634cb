import type { Hypothesis } from '../evidence';
import { practiceEvidence } from './practice';

/** Where sellers feel backed, treated fairly and held to account, fewer leave. Rival: the mood follows exits. */
export const support = {
  id: 'support',
  unit: 'rateRatioPerStandardDeviation',
  test: (context) => practiceEvidence(context, 'support', 5),
} as const satisfies Hypothesis;
