import type { Hypothesis } from '../evidence';
import { practiceEvidence } from './practice';

/** Teams given fewer training hours lose more people. Rivals: targeted training, region, season. */
export const training = {
  id: 'training',
  unit: 'rateRatioPerStandardDeviation',
  test: (context) => practiceEvidence(context, 'training', 2),
} as const satisfies Hypothesis;
