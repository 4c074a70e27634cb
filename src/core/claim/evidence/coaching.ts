import type { Hypothesis } from '../evidence';
import { practiceEvidence } from './practice';

/** Teams given fewer coaching hours lose more people. Rivals: coaching withdrawn from whoever leaves, aimed at strugglers. */
export const coaching = {
  id: 'coaching',
  unit: 'rateRatioPerStandardDeviation',
  test: (context) => practiceEvidence(context, 'coaching', 3),
} as const satisfies Hypothesis;
