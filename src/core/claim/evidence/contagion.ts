import type { SpecificationRow } from '../../model/hypothesisReport';
import type { Steps } from '../../model/progress';
import { detectableLogRatio, exitsMultipleNeeded } from '../../stats/detectableEffect';
import { exp, log } from '../../stats/elementary';
import { normalQuantile, normalUpper } from '../../stats/normal';
import { permutationP } from '../../stats/permutation';
import { standardDeviation } from '../../stats/quantile';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { dealMonths, type ExitsInARow, exitsInARow, MONTHS_AFTER } from '../exitsInARow';
import { guardsDecide } from '../guardsDecide';
import { shuffleHistogram } from '../histogram';
import { managerSpecifications } from '../specifications';
import { managersNotTestable, sum } from '../testability';

const LINE = 11;
const MOST_LEFT_OUT = 10;
/** The t distribution with this many degrees of freedom is the normal one. */
const NORMAL = 1e9;

/** Rival: one exit pulls others after it. */
export const contagion = {
  id: 'contagion',
  unit: 'rateRatioPerStandardDeviation',
  test: contagionEvidence,
} as const satisfies Hypothesis;

/** Under the same manager, do more leave in the five months after an exit than in his or her other months? */
function* contagionEvidence(context: ClaimContext): Steps<Evidence> {
  const { options } = context;
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const exits = context.teamMonths(options.outcome, 0, options.lagMonths);
  if (!exits || exits.months <= 2 * MONTHS_AFTER) return notTestable('tooFewMonths');
  const found = exitsInARow(exits);
  if (!(found.information > 0)) return notTestable('fitFailed');
  const dealt = yield* dealMonths(found, options.permutations, context.random(LINE));
  const spread = standardDeviation(dealt) ?? Number.NaN;
  const histogram = shuffleHistogram(found.score, dealt, true);
  const { slope, deviation } = slopeOf(found);
  const standardError = (spread / found.information) * deviation;
  const interval = (probability: number) => intervalOf(slope * deviation, normalQuantile(probability) * standardError);
  const total = sum(exits.observed);
  const tested = {
    p: 2 * normalUpper(Math.abs(found.score / spread)),
    pPermutation: permutationP(histogram.asExtreme, histogram.shuffles),
  };
  const guarded = guardsDecide(context, tested);
  const factor = exitsMultipleNeeded(log(options.smallestRateRatio), standardError, NORMAL);
  return {
    tested: true,
    estimate: exp(slope * deviation),
    unit: 'rateRatioPerStandardDeviation',
    interval95: interval(0.975),
    interval90: interval(0.95),
    predicted: 'above',
    ...tested,
    detectable: exp(detectableLogRatio(standardError, NORMAL)),
    exitsNeeded: Math.max(0, Math.ceil(total * (factor - 1))),
    managers: found.informationOf.filter((information) => information > 0).length,
    exits: total,
    personMonths: sum(exits.personMonths),
    specifications: guarded ? yield* specificationRows(context) : [],
    holdsWithoutAnyManager: guarded ? holdsWithoutAnyManager(found, spread) : null,
    negativeControl: 'unavailable',
    shuffled: histogram,
    practice: null,
    details: { kind: 'contagion', ratioPerExit: exp(slope), monthsAfter: MONTHS_AFTER },
    cautions: [{ code: 'negativeControlUnavailable' }],
  };
}

/** Log rate ratio per exit before, to first order, and the standard deviation of exits before within managers. */
function slopeOf({ score, information, time }: ExitsInARow): { slope: number; deviation: number } {
  return { slope: score / information, deviation: Math.sqrt(information / time) };
}

function intervalOf(value: number, reach: number): { lower: number; upper: number } {
  return { lower: exp(value - reach), upper: exp(value + reach) };
}

function* specificationRows(context: ClaimContext): Steps<SpecificationRow[]> {
  const ways = managerSpecifications(context.specifiedOutcomes);
  const rows: SpecificationRow[] = [];
  for (const [done, way] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const exits = context.teamMonths(way.outcome, way.skipFirstMonths, way.lagMonths);
    const found = exits && exitsInARow(exits);
    if (!found || !(found.information > 0)) continue;
    const { slope, deviation } = slopeOf(found);
    const reach = (normalQuantile(0.975) * deviation) / Math.sqrt(found.information);
    const { lower, upper } = intervalOf(slope * deviation, reach);
    rows.push({ ...way, leaveOutMonths: null, estimate: exp(slope * deviation), lower, upper });
  }
  return rows;
}

/** Without any one of the managers under whom exits cluster most, the score is still beyond chance at 10 %. */
function holdsWithoutAnyManager({ score, information, scoreOf, informationOf }: ExitsInARow, spread: number): boolean {
  const side = Math.sign(score);
  return [...scoreOf.keys()]
    .sort((a, b) => side * ((scoreOf[b] ?? 0) - (scoreOf[a] ?? 0)))
    .slice(0, MOST_LEFT_OUT)
    .every((manager) => {
      const share = 1 - (informationOf[manager] ?? 0) / information;
      return side * (score - (scoreOf[manager] ?? 0)) > normalQuantile(0.95) * spread * Math.sqrt(Math.max(0, share));
    });
}
