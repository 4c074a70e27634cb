import type { Steps } from '../../model/progress';
import { poissonInterval } from '../../stats/poissonInterval';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { FEWEST_EXITS, sum } from '../testability';

const MONTHS_A_YEAR = 12;

/**
 * Rival: the same high rate under every manager, above the benchmark: policy, not managers. Whether the rate is the same is
 * asked by `natureOfTheBusiness`; here whether it lies above the benchmark the user gave. Both must hold.
 */
export const churnAndBurn = {
  id: 'churnAndBurn',
  unit: 'rateRatioToBenchmark',
  test: churnEvidence,
} as const satisfies Hypothesis;

function* churnEvidence(context: ClaimContext): Steps<Evidence> {
  const { options } = context;
  yield { stage: 'weighing', done: 0, total: 1 };
  if (options.benchmarkYearlyRate === null) return notTestable('benchmarkMissing');
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const exits = teams ? sum(teams.observed) : 0;
  if (!teams || exits < FEWEST_EXITS) return notTestable('tooFewExits');
  const personMonths = sum(teams.personMonths);
  const usual = (personMonths / MONTHS_A_YEAR) * options.benchmarkYearlyRate;
  const interval95 = poissonInterval(exits, usual);
  return {
    tested: true,
    estimate: exits / usual,
    unit: 'rateRatioToBenchmark',
    interval95,
    interval90: poissonInterval(exits, usual, 0.9),
    predicted: 'above',
    p: null,
    pPermutation: null,
    detectable: null,
    exitsNeeded: null,
    managers: teams.expected.filter((expected) => expected > 0).length,
    exits,
    personMonths,
    specifications: null,
    holdsWithoutAnyManager: null,
    negativeControl: 'unavailable',
    shuffled: null,
    practice: null,
    cautions: [],
  };
}
