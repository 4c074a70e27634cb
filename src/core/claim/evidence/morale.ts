import type { LeadLagReport, SpecificationRow } from '../../model/hypothesisReport';
import { OUTCOMES } from '../../model/ids';
import type { Steps } from '../../model/progress';
import { detectableLogRatio, exitsMultipleNeeded } from '../../stats/detectableEffect';
import { exp, log } from '../../stats/elementary';
import { normalQuantile, normalUpper } from '../../stats/normal';
import { permutationP } from '../../stats/permutation';
import type { ClaimContext, Counted } from '../context';
import { type Evidence, type Hypothesis, notTestable, type TestedEvidence } from '../evidence';
import { guardsDecide } from '../guardsDecide';
import { shuffleHistogram } from '../histogram';
import { moodAfterExits } from '../moodAfterExits';
import { valuesOfRows } from '../rowsWhere';
import { type SellerAnswers, sellerAnswers } from '../sellerAnswers';
import { practiceSpecifications } from '../specifications';
import { managersNotTestable, sum } from '../testability';
import { type Candidates, candidates, dealOneColumn, fitOneColumn, type OneColumn, scoreHolds } from '../whoLeft';

const LINE = 7;
const FEWEST_EXITS = 30;
const FEWEST_CONTROL_EXITS = 10;
const LOUD_P = 0.05;
/** A person's answers of a year stand together: one answer is mostly noise. */
const MONTHS_OF_ANSWERS = 12;
/** The t distribution with this many degrees of freedom is the normal one. */
const NORMAL = 1e9;

/** Morale falls before people leave. Rival: it falls because colleagues have left. */
export const morale = {
  id: 'morale',
  unit: 'rateRatioPerStandardDeviation',
  test: moraleEvidence,
} as const satisfies Hypothesis;

interface Way {
  readonly outcome: Counted;
  readonly lagMonths: number;
  readonly leaveOutMonths: number;
  readonly skipFirstMonths: number;
}

/**
 * Among people of one manager in one month, do those leave whose morale was lower, months before? Whatever a whole team feels,
 * about a colleague who has gone or about the manager, is the same for all who are compared.
 */
function* moraleEvidence(context: ClaimContext): Steps<Evidence> {
  const { options, workforce, panel } = context;
  if (!workforce.pulse) return notTestable('tableMissing', 'pulse');
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const answers = sellerAnswers(workforce, panel, ['morale']);
  if (!answers?.row.some((row) => row >= 0)) return notTestable('columnMissing', 'pulse');
  const main = { ...options, skipFirstMonths: 0 };
  const compared = yield* compare(context, answers, main);
  if (!compared || compared.found.sets.exits < FEWEST_EXITS) return notTestable('tooFewExits');
  const fit = fitOneColumn(compared.found, compared.column);
  if (!fit) return notTestable('fitFailed');
  yield { stage: 'weighing', done: 0, total: 1 };
  const dealt = yield* dealOneColumn(compared.found, compared.column, options.permutations, context.random(LINE));
  const histogram = shuffleHistogram(fit.score, dealt, true);
  const tested = {
    p: 2 * normalUpper(Math.abs(fit.slope / fit.standardError)),
    pPermutation: permutationP(histogram.asExtreme, histogram.shuffles),
  };
  const guarded = guardsDecide(context, tested);
  const control = guarded ? yield* negativeControl(context, answers, main) : 'unavailable';
  const backward = context.verdictsOnly ? null : yield* moodAfterExits(context, answers, LINE + 100);
  const { exits } = compared.found.sets;
  return {
    tested: true,
    ...effects(fit, exits, options.smallestRateRatio),
    predicted: 'below',
    ...tested,
    managers: new Set(compared.found.manager).size,
    exits,
    personMonths: sum(context.teams(options.outcome, 0, options.lagMonths)?.personMonths ?? new Float64Array(0)),
    specifications: guarded ? yield* specificationRows(context, answers) : [],
    holdsWithoutAnyManager: guarded ? scoreHolds(compared.found, compared.column) : null,
    negativeControl: control,
    shuffled: histogram,
    practice: null,
    details: backward && leadLag(backward),
    cautions: control === 'unavailable' ? [{ code: 'negativeControlUnavailable' }] : [],
  };
}

function leadLag(moodPerExit: LeadLagReport['moodPerExit']): LeadLagReport {
  return { kind: 'leadLag', moodPerExit };
}

function* compare(
  context: ClaimContext,
  answers: SellerAnswers,
  way: Way,
): Steps<{ found: Candidates; column: Float64Array } | null> {
  const meanBefore = answersBefore(context, answers, way.leaveOutMonths);
  yield { stage: 'weighing', done: 1, total: 3 };
  const found = candidates(
    context,
    { counted: way.outcome, lagMonths: way.lagMonths, skipFirstMonths: way.skipFirstMonths, within: 'managerMonth' },
    (row) => !Number.isNaN(meanBefore[row]),
  );
  yield { stage: 'weighing', done: 2, total: 3 };
  return found && { found, column: valuesOfRows(found.rows, (row) => meanBefore[row]) };
}

/** Mean answer of each panel row's person in the year that ends before the months left out; NaN without any. */
function answersBefore({ panel }: ClaimContext, answers: SellerAnswers, leaveOutMonths: number): Float64Array {
  const score = new Float64Array(panel.count + 1);
  const given = new Float64Array(panel.count + 1);
  answers.row.forEach((row, entry) => {
    if (row < 0) return;
    score[row + 1] = (score[row + 1] ?? 0) + (answers.score[entry] ?? 0);
    given[row + 1] = (given[row + 1] ?? 0) + 1;
  });
  for (let row = 1; row <= panel.count; row++) {
    score[row] = (score[row] ?? 0) + (score[row - 1] ?? 0);
    given[row] = (given[row] ?? 0) + (given[row - 1] ?? 0);
  }
  const before = new Float64Array(panel.count).fill(Number.NaN);
  let spellStart = 0;
  for (let row = 0; row < panel.count; row++) {
    if (panel.spell[row] !== panel.spell[spellStart]) spellStart = row;
    const end = row - leaveOutMonths;
    const first = Math.max(spellStart, end - MONTHS_OF_ANSWERS);
    if (end <= first) continue;
    const count = (given[end] ?? 0) - (given[first] ?? 0);
    if (count > 0) before[row] = ((score[end] ?? 0) - (score[first] ?? 0)) / count;
  }
  return before;
}

function effects(
  fit: OneColumn,
  exits: number,
  smallest: number,
): Pick<TestedEvidence, 'estimate' | 'unit' | 'interval95' | 'interval90' | 'detectable' | 'exitsNeeded'> {
  const deviation = fit.standardDeviation;
  const standardError = fit.standardError * deviation;
  const interval = (probability: number) => {
    const reach = normalQuantile(probability) * standardError;
    return { lower: exp(fit.slope * deviation - reach), upper: exp(fit.slope * deviation + reach) };
  };
  const factor = exitsMultipleNeeded(log(smallest), standardError, NORMAL);
  return {
    estimate: exp(fit.slope * deviation),
    unit: 'rateRatioPerStandardDeviation',
    interval95: interval(0.975),
    interval90: interval(0.95),
    detectable: exp(-detectableLogRatio(standardError, NORMAL)),
    exitsNeeded: Math.max(0, Math.ceil(exits * (factor - 1))),
  };
}

function* specificationRows(context: ClaimContext, answers: SellerAnswers): Steps<SpecificationRow[]> {
  const { lagMonths } = context.options;
  const ways = practiceSpecifications(OUTCOMES).filter((way) => way.lagMonths === lagMonths);
  const rows: SpecificationRow[] = [];
  for (const [done, way] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const compared = yield* compare(context, answers, way);
    const fit = compared && fitOneColumn(compared.found, compared.column);
    if (!fit) continue;
    const { estimate, interval95 } = effects(fit, 1, context.options.smallestRateRatio);
    rows.push({ ...way, estimate, ...interval95 });
  }
  return rows;
}

/** Retirements, deaths and ended fixed terms must not follow morale. */
function* negativeControl(
  context: ClaimContext,
  answers: SellerAnswers,
  main: Way,
): Steps<TestedEvidence['negativeControl']> {
  const compared = yield* compare(context, answers, { ...main, outcome: 'neutral' });
  if (!compared || compared.found.sets.exits < FEWEST_CONTROL_EXITS) return 'unavailable';
  const fit = fitOneColumn(compared.found, compared.column);
  if (!fit) return 'unavailable';
  return 2 * normalUpper(Math.abs(fit.slope / fit.standardError)) < LOUD_P ? 'loud' : 'quiet';
}
