import type { SpecificationRow } from '../../model/hypothesisReport';
import type { Steps } from '../../model/progress';
import { permutationP } from '../../stats/permutation';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable, type TestedEvidence } from '../evidence';
import { guardsDecide } from '../guardsDecide';
import { shuffleHistogram } from '../histogram';
import { managerVariance } from '../managerVariance';
import { shuffleManagers } from '../shuffleManagers';
import { managerSpecifications } from '../specifications';
import type { Teams } from '../teams';
import { sum } from '../testability';
import { managersCompared } from './managersCompared';

const LINE = 1;
const FEWEST_CONTROL_EXITS = 30;
const LOUD_P = 0.05;
/** 2 × log-likelihood gained at p = 0.10 where the variance cannot be negative: half a χ² of one degree of freedom. */
const HOLDS_AT = 1.642374415149818;
const CANDIDATES = 10;

/** Turnover differs between managers beyond chance and mix. Rivals: chance, region, role, tenure and hiring mix. */
export const management = {
  id: 'management',
  unit: 'medianRateRatio',
  test: managementEvidence,
} as const satisfies Hypothesis;

function* managementEvidence(context: ClaimContext): Steps<Evidence> {
  const { options } = context;
  const compared = managersCompared(context);
  if (!compared.tested) return compared;
  const { teams } = compared;
  const shuffled = yield* shuffleManagers(context, options.outcome, options.permutations, LINE);
  if (!shuffled) return notTestable('fitFailed');
  const histogram = shuffleHistogram(shuffled.observed, shuffled.shuffled, false);
  const found = { p: null, pPermutation: permutationP(histogram.asExtreme, histogram.shuffles) };
  const guarded = guardsDecide(context, found);
  const control = guarded ? yield* negativeControl(context) : 'unavailable';
  return {
    ...compared.shared,
    predicted: 'above',
    ...found,
    specifications: guarded ? yield* specificationRows(context) : [],
    holdsWithoutAnyManager: guarded ? yield* holdsWithoutAnyManager(teams, context.strata) : null,
    negativeControl: control,
    shuffled: histogram,
    practice: null,
    cautions: [
      ...(context.hiringTerms ? [] : ([{ code: 'noHiringTerms' }] as const)),
      ...(control === 'unavailable' ? ([{ code: 'negativeControlUnavailable' }] as const) : []),
    ],
  };
}

function* specificationRows(context: ClaimContext): Steps<SpecificationRow[]> {
  const ways = managerSpecifications(context.specifiedOutcomes);
  const rows: SpecificationRow[] = [];
  for (const [done, way] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const teams = context.teams(way.outcome, way.skipFirstMonths, way.lagMonths);
    const variance = teams && managerVariance(teams, context.strata);
    if (variance)
      rows.push({ ...way, leaveOutMonths: null, estimate: variance.medianRateRatio, ...variance.interval95 });
  }
  return rows;
}

/** Without any one of the managers furthest from their expectation, the difference still shows at 10 %. */
function* holdsWithoutAnyManager(teams: Teams, strata: Int32Array): Steps<boolean> {
  const distance = (manager: number) => {
    const expected = teams.expected[manager] ?? 0;
    const residual = (teams.observed[manager] ?? 0) - expected;
    return expected > 0 ? (residual * residual) / expected : 0;
  };
  const furthest = [...teams.expected.keys()].sort((a, b) => distance(b) - distance(a)).slice(0, CANDIDATES);
  for (const [done, manager] of furthest.entries()) {
    yield { stage: 'weighing', done, total: furthest.length };
    if ((managerVariance(teams, strata, manager)?.likelihoodRatio ?? 0) <= HOLDS_AT) return false;
  }
  return true;
}

/** Retirements, deaths and ended fixed terms should not pile up under managers. */
function* negativeControl(context: ClaimContext): Steps<TestedEvidence['negativeControl']> {
  const { options } = context;
  const teams = context.teams('neutral', 0, options.lagMonths);
  if (!teams || sum(teams.observed) < FEWEST_CONTROL_EXITS) return 'unavailable';
  const shuffled = yield* shuffleManagers(context, 'neutral', options.permutations, LINE + 100);
  if (!shuffled) return 'unavailable';
  const { asExtreme, shuffles } = shuffleHistogram(shuffled.observed, shuffled.shuffled, false);
  return permutationP(asExtreme, shuffles) < LOUD_P ? 'loud' : 'quiet';
}
