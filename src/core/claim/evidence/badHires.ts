import type { SpecificationRow } from '../../model/hypothesisReport';
import { OUTCOMES } from '../../model/ids';
import type { Steps } from '../../model/progress';
import { chiSquaredUpper } from '../../stats/chiSquared';
import { exp, log } from '../../stats/elementary';
import { permutationP } from '../../stats/permutation';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { guardsDecide } from '../guardsDecide';
import { dealHiring, type HiringScore, hiringScore } from '../hiringScore';
import { shuffleHistogram } from '../histogram';
import { hasHiringTerms } from '../patterns';
import { detectableNoncentrality, riskSpread } from '../riskSpread';
import { scoreHoldsWithoutAny } from '../scoreWithoutManagers';
import { FEWEST_EXITS } from '../testability';

const LINE = 4;
const EARLY_MONTHS = 6;
const SPECIFIED_EARLY_MONTHS = [3, 6, 12];
const FEWEST_EARLY_EXITS = 15;

/** Rival: exits come early, by recruitment source and assessment, whoever manages. */
export const badHires = {
  id: 'badHires',
  unit: 'rateRatioPerStandardDeviation',
  test: badHiresEvidence,
} as const satisfies Hypothesis;

function* badHiresEvidence(context: ClaimContext): Steps<Evidence> {
  const { options, workforce } = context;
  if (!hasHiringTerms(workforce)) return notTestable('columnMissing');
  yield { stage: 'weighing', done: 0, total: 1 };
  const early = yield* hiringScore(context, options.outcome, EARLY_MONTHS);
  if (exitsOfFirstSpells(context) < FEWEST_EXITS) return notTestable('tooFewExits');
  if (!early || early.exits < FEWEST_EARLY_EXITS) return notTestable('tooFewExits');
  const shuffled = yield* dealHiring(early, options.permutations, context.random(LINE));
  const histogram = shuffleHistogram(early.statistic, shuffled, false);
  const spread = spreadOf(early, 0.95);
  const found = {
    p: chiSquaredUpper(early.statistic, early.terms),
    pPermutation: permutationP(histogram.asExtreme, histogram.shuffles),
  };
  const guarded = guardsDecide(context, found);
  return {
    tested: true,
    estimate: spread.estimate,
    unit: 'rateRatioPerStandardDeviation',
    interval95: spread.interval,
    interval90: spreadOf(early, 0.9).interval,
    predicted: 'above',
    ...found,
    detectable: detectable(early.terms, early.telling),
    exitsNeeded: exitsNeeded(early.terms, early.telling, early.exits, options.smallestRateRatio),
    managers: context.people.filter((people) => people > 0).length,
    exits: early.exits,
    personMonths: early.personMonths,
    specifications: guarded ? yield* specificationRows(context) : [],
    holdsWithoutAnyManager: guarded ? scoreHoldsWithoutAny(early.sets, early.basis, early.manager) : null,
    negativeControl: 'unavailable',
    shuffled: histogram,
    practice: null,
    cautions: [{ code: 'firstForm' }],
  };
}

/** Rehires do not count: see hiringScore. */
function exitsOfFirstSpells({ panel, workforce, counted, options }: ClaimContext): number {
  const { person } = workforce.spells;
  const kinds = counted(options.outcome);
  let exits = 0;
  for (let row = 0; row < panel.count; row++) {
    const spell = panel.spell[row];
    if (kinds.has(panel.exitKind[row]) && !(spell > 0 && person[spell] === person[spell - 1])) exits++;
  }
  return exits;
}

function spreadOf({ statistic, terms, telling }: HiringScore, level: number) {
  return riskSpread(statistic, terms, telling, level);
}

function detectable(terms: number, telling: number): number {
  return exp(Math.sqrt(detectableNoncentrality(terms) / telling));
}

function exitsNeeded(terms: number, telling: number, exits: number, smallest: number): number {
  const wanted = detectableNoncentrality(terms) / (log(smallest) * log(smallest));
  return Math.max(0, Math.ceil((wanted / telling - 1) * exits));
}

function* specificationRows(context: ClaimContext): Steps<SpecificationRow[]> {
  const ways = OUTCOMES.flatMap((outcome) => SPECIFIED_EARLY_MONTHS.map((earlyMonths) => ({ outcome, earlyMonths })));
  const rows: SpecificationRow[] = [];
  for (const [done, { outcome, earlyMonths }] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const score = yield* hiringScore(context, outcome, earlyMonths);
    if (!score) continue;
    const { estimate, interval } = spreadOf(score, 0.95);
    const way = { outcome, lagMonths: context.options.lagMonths, leaveOutMonths: null, skipFirstMonths: 0 };
    rows.push({ ...way, earlyMonths, estimate, ...interval });
  }
  return rows;
}
