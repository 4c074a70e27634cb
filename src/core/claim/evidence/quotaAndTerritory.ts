import type { SpecificationRow } from '../../model/hypothesisReport';
import { OUTCOMES, type Outcome } from '../../model/ids';
import type { Steps } from '../../model/progress';
import { chiSquaredUpper } from '../../stats/chiSquared';
import { exp, log } from '../../stats/elementary';
import { permutationP } from '../../stats/permutation';
import { quotaOfRows, type RowQuota } from '../attainmentByMonth';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { guardsDecide } from '../guardsDecide';
import { shuffleHistogram } from '../histogram';
import { dealExits, orthonormalColumns, type RiskSets, scoresOfLeavers } from '../riskSets';
import { detectableNoncentrality, riskSpread } from '../riskSpread';
import { valuesOfRows } from '../rowsWhere';
import { scoreHoldsWithoutAny } from '../scoreWithoutManagers';
import { FEWEST_EXITS, sum } from '../testability';
import { candidates } from '../whoLeft';

const LINE = 13;
const LEAVE_OUT_MONTHS = [2, 3, 6];
const WINDOW_MONTHS = 3;
const EARLIER_MONTHS = 6;
const AFTER_RAMP_MONTHS = 6;
/** Attainment bands; the one around quota is the reference. */
const BANDS = [0.6, 0.85, 1.15] as const;
const COMPARED_BANDS = [0, 1, 3];
const QUOTA_JUMP = 1.1;

/** Rival: exits follow attainment and quota jumps, whoever manages. */
export const quotaAndTerritory = {
  id: 'quotaAndTerritory',
  unit: 'rateRatioPerStandardDeviation',
  test: quotaEvidence,
} as const satisfies Hypothesis;

/**
 * Among the person-months of one manager after the ramp, do exits fall where attainment was in another band or the quota had
 * been raised, before the months left out? Score test on the bands and the jump, given each manager's exits.
 */
function* quotaEvidence(context: ClaimContext): Steps<Evidence> {
  const { options, workforce } = context;
  const quota = workforce.quota && quotaOfRows(context);
  if (!quota) return notTestable('tableMissing', 'quota');
  const found = yield* score(context, quota, options.outcome, options.leaveOutMonths);
  if (!found || found.sets.exits < FEWEST_EXITS) return notTestable('tooFewExits');
  const { sets, manager, basis, statistic } = found;
  const dealt = yield* dealExits(sets, basis, sumOfSquares, options.permutations, context.random(LINE));
  const histogram = shuffleHistogram(statistic, dealt, false);
  const spread = (level: number) => riskSpread(statistic, basis.length, sets.exits, level);
  const tested = {
    p: chiSquaredUpper(statistic, basis.length),
    pPermutation: permutationP(histogram.asExtreme, histogram.shuffles),
  };
  const guarded = guardsDecide(context, tested);
  const wanted = detectableNoncentrality(basis.length);
  const logSmallest = log(options.smallestRateRatio);
  return {
    tested: true,
    estimate: spread(0.95).estimate,
    unit: 'rateRatioPerStandardDeviation',
    interval95: spread(0.95).interval,
    interval90: spread(0.9).interval,
    predicted: 'above',
    ...tested,
    detectable: exp(Math.sqrt(wanted / sets.exits)),
    exitsNeeded: Math.max(0, Math.ceil(wanted / (logSmallest * logSmallest) - sets.exits)),
    managers: sets.exitsOf.length,
    exits: sets.exits,
    personMonths: sum(context.teams(options.outcome, 0, options.lagMonths)?.personMonths ?? new Float64Array(0)),
    specifications: guarded ? yield* specificationRows(context, quota) : [],
    holdsWithoutAnyManager: guarded ? scoreHoldsWithoutAny(sets, basis, manager) : null,
    negativeControl: 'unavailable',
    shuffled: histogram,
    practice: null,
    cautions: [{ code: 'negativeControlUnavailable' }],
  };
}

function sumOfSquares(scores: Float64Array): number {
  return scores.reduce((total, value) => total + value * value, 0);
}

function* score(
  context: ClaimContext,
  quota: RowQuota,
  outcome: Outcome,
  leaveOutMonths: number,
): Steps<{ sets: RiskSets; manager: Int32Array; basis: Float64Array[]; statistic: number } | null> {
  const before = standingBefore(context, quota, leaveOutMonths);
  yield { stage: 'weighing', done: 1, total: 3 };
  const found = candidates(
    context,
    { counted: outcome, lagMonths: context.options.lagMonths, skipFirstMonths: 0, within: 'manager' },
    (row) => (before.band[row] ?? -1) >= 0,
  );
  if (!found) return null;
  yield { stage: 'weighing', done: 2, total: 3 };
  const columns = COMPARED_BANDS.map((band) => valuesOfRows(found.rows, (row) => (before.band[row] === band ? 1 : 0)));
  const jump = valuesOfRows(found.rows, (row) => before.jump[row] ?? 0);
  const basis = orthonormalColumns(found.sets, [...columns, jump]);
  if (basis.length === 0) return null;
  const { sets, manager } = found;
  return { sets, manager, basis, statistic: sumOfSquares(scoresOfLeavers(sets, basis)) };
}

/** Band of attainment over the window before the months left out (−1 unknown), and whether the quota was raised by then. */
function standingBefore({ panel }: ClaimContext, quota: RowQuota, leaveOutMonths: number) {
  const band = new Int8Array(panel.count).fill(-1);
  const jump = new Uint8Array(panel.count);
  const known = (row: number, spell: number | undefined) =>
    row >= 0 &&
    panel.spell[row] === spell &&
    (panel.tenureMonths[row] ?? 0) >= AFTER_RAMP_MONTHS &&
    !Number.isNaN(quota.attainment[row] ?? Number.NaN);
  const meanOf = (values: Float64Array, spell: number | undefined, first: number, end: number) => {
    let total = 0;
    let count = 0;
    for (let row = first; row < end; row++) {
      if (!known(row, spell)) continue;
      total += values[row] ?? 0;
      count++;
    }
    return count > 0 ? total / count : Number.NaN;
  };
  for (let row = 0; row < panel.count; row++) {
    const spell = panel.spell[row];
    const end = row - leaveOutMonths;
    const attained = meanOf(quota.attainment, spell, end - WINDOW_MONTHS, end);
    if (Number.isNaN(attained)) continue;
    const above = BANDS.findIndex((limit) => attained < limit);
    band[row] = above < 0 ? BANDS.length : above;
    const now = meanOf(quota.quota, spell, end - WINDOW_MONTHS, end);
    const earlier = meanOf(quota.quota, spell, end - WINDOW_MONTHS - EARLIER_MONTHS, end - WINDOW_MONTHS);
    jump[row] = now > QUOTA_JUMP * earlier ? 1 : 0;
  }
  return { band, jump };
}

function* specificationRows(context: ClaimContext, quota: RowQuota): Steps<SpecificationRow[]> {
  const ways = OUTCOMES.flatMap((outcome) => LEAVE_OUT_MONTHS.map((leaveOutMonths) => ({ outcome, leaveOutMonths })));
  const rows: SpecificationRow[] = [];
  for (const [done, { outcome, leaveOutMonths }] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const found = yield* score(context, quota, outcome, leaveOutMonths);
    if (!found) continue;
    const { estimate, interval } = riskSpread(found.statistic, found.basis.length, found.sets.exits, 0.95);
    const { lagMonths } = context.options;
    rows.push({ outcome, lagMonths, leaveOutMonths, skipFirstMonths: 0, estimate, ...interval });
  }
  return rows;
}
