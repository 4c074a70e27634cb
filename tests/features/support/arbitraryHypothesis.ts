import fc from 'fast-check';
import { REASON_CODES, VERDICTS } from '../../../src/core/model/verdict';
import { hypothesis, PRACTICE } from './report';

const ratio = fc.double({ min: 0.05, max: 20, noNaN: true });

/** Three ratios in order. */
const interval = fc.tuple(ratio, ratio, ratio).map((three) => {
  const [lower = 1, estimate = 1, upper = 1] = three.toSorted((a, b) => a - b);
  return { lower, estimate, upper };
});

/** Any line on coaching or training, also such as the rules of verdicts would never let through. */
export const arbitraryPractice = fc
  .record({
    id: fc.constantFrom('coaching' as const, 'training' as const),
    verdict: fc.constantFrom(...VERDICTS),
    reason: fc.constantFrom(...REASON_CODES),
    step: interval,
    step90: interval,
    hour: interval,
    contrast: fc.option(interval),
    pAdjusted: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    exitsNeeded: fc.option(fc.nat(5000)),
  })
  .map(({ id, verdict, reason, step, step90, hour, contrast, pAdjusted, exitsNeeded }) =>
    hypothesis({
      id,
      verdict,
      reason,
      estimate: step.estimate,
      lower: step.lower,
      upper: step.upper,
      lower90: step90.lower,
      upper90: step90.upper,
      pAdjusted,
      exitsNeeded,
      practice: {
        ...PRACTICE,
        ratioPerHour: hour.estimate,
        lowerPerHour: hour.lower,
        upperPerHour: hour.upper,
        contrast:
          contrast === null
            ? null
            : { threshold: 2.5, ratio: contrast.estimate, lower: contrast.lower, upper: contrast.upper },
      },
    }),
  );

/** Any line on spread between managers or hires. */
export const arbitrarySpread = fc
  .record({
    id: fc.constantFrom('management' as const, 'natureOfTheBusiness' as const, 'badHires' as const),
    verdict: fc.constantFrom(...VERDICTS),
    reason: fc.constantFrom(...REASON_CODES),
    spread: interval,
    open: fc.boolean(),
  })
  .map(({ id, verdict, reason, spread, open }) =>
    hypothesis({
      id,
      verdict,
      reason,
      unit: 'medianRateRatio',
      estimate: spread.estimate,
      lower: spread.lower,
      upper: open ? null : spread.upper,
    }),
  );
