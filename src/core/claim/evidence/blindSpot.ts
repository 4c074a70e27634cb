import type { SpecificationRow } from '../../model/hypothesisReport';
import { OUTCOMES, PULSE_DIMENSIONS, RESPONDENTS } from '../../model/ids';
import type { Steps } from '../../model/progress';
import { permutationP } from '../../stats/permutation';
import { mean } from '../../stats/quantile';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { shuffleHistogram } from '../histogram';
import { midRanks, rankCorrelation, shuffleRanks } from '../managerRanks';
import { SCALE_MIDDLE, SUPPORT_DIMENSIONS } from '../managerSupport';
import { asksAbout } from '../sellerAnswers';
import type { Teams } from '../teams';
import { FEWEST_MANAGERS, managersNotTestable } from '../testability';
import { managersWith, pickFrom, rankEvidence } from './rankLine';

const LINE = 10;
const LAG_MONTHS = [0, 1, 2, 3];
const LEAVE_OUT_MONTHS = [2, 3, 6];
const MOST_LEFT_OUT = 10;

/** Managers rate their own support higher than their people do, most where most leave. Rival: everyone has a style. */
export const blindSpot = {
  id: 'blindSpot',
  unit: 'rankCorrelation',
  test: blindSpotEvidence,
} as const satisfies Hypothesis;

const MANAGER = RESPONDENTS.indexOf('manager');
const SELLER = RESPONDENTS.indexOf('seller');
const SUPPORT_CODES: readonly number[] = SUPPORT_DIMENSIONS.map((dimension) => PULSE_DIMENSIONS.indexOf(dimension));

interface Gaps {
  readonly teams: Teams;
  readonly gap: Float64Array;
  readonly ratio: Float64Array;
  readonly strata: Int32Array;
}

/** Does the gap between a manager's own rating and that of his or her people go with exits over expected? */
function* blindSpotEvidence(context: ClaimContext): Steps<Evidence> {
  const { workforce, options } = context;
  if (!workforce.pulse) return notTestable('tableMissing', 'pulse');
  const own = ownRatings(context);
  if (!own || !asksAbout(workforce.pulse, SUPPORT_DIMENSIONS)) return notTestable('columnMissing', 'pulse');
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const gaps = gapsOf(context, own, context.teams(options.outcome, 0, options.lagMonths), options.leaveOutMonths);
  if (!gaps || gaps.gap.length < FEWEST_MANAGERS) return notTestable('tooFewManagers');
  const found = rankCorrelation(gaps.gap, gaps.ratio, gaps.strata);
  if (!found) return notTestable('practiceConstant');
  const { permutations } = options;
  const chance = yield* shuffleRanks(gaps.gap, gaps.ratio, gaps.strata, permutations, context.random(LINE));
  const histogram = shuffleHistogram(found.rho, chance ?? new Float64Array(0), true);
  return {
    ...rankEvidence(context, gaps.teams, gaps.gap.length, found),
    predicted: 'above',
    pPermutation: permutationP(histogram.asExtreme, histogram.shuffles),
    specifications: specificationRows(context, own),
    holdsWithoutAnyManager: holdsWithoutAnyManager(gaps, Math.sign(found.rho)),
    negativeControl: 'unavailable',
    shuffled: histogram,
    details: { kind: 'blindSpot', meanGap: (mean(gaps.gap) ?? 0) + SCALE_MIDDLE - usualAnswer(context) },
    cautions: [{ code: 'negativeControlUnavailable' }],
  };
}

/** Mean of each manager's own answers about support; NaN without any. Null where no manager was asked. */
function ownRatings({ workforce, managers }: ClaimContext): Float64Array | null {
  const { pulse } = workforce;
  if (!pulse) return null;
  const total = new Float64Array(managers);
  const count = new Float64Array(managers);
  pulse.score.forEach((score, entry) => {
    const manager = pulse.manager[entry] ?? -1;
    if (manager < 0 || pulse.respondent[entry] !== MANAGER) return;
    if (!SUPPORT_CODES.includes(pulse.dimension[entry] ?? -1)) return;
    total[manager] = (total[manager] ?? 0) + score;
    count[manager] = (count[manager] ?? 0) + 1;
  });
  return count.some((answers) => answers > 0)
    ? total.map((sum, manager) => sum / (count[manager] || Number.NaN))
    : null;
}

/** Sellers' mean answer to the questions managers were asked about themselves: the level that support is freed of. */
function usualAnswer({ workforce: { pulse } }: ClaimContext): number {
  if (!pulse) return SCALE_MIDDLE;
  const asked = new Set(pulse.dimension.filter((_, entry) => pulse.respondent[entry] === MANAGER));
  let total = 0;
  let weight = 0;
  pulse.score.forEach((score, entry) => {
    const dimension = pulse.dimension[entry] ?? -1;
    if (pulse.respondent[entry] !== SELLER || !asked.has(dimension) || !SUPPORT_CODES.includes(dimension)) return;
    total += score * (pulse.answers[entry] ?? 0);
    weight += pulse.answers[entry] ?? 0;
  });
  return weight > 0 ? total / weight : SCALE_MIDDLE;
}

/** The sellers' side is freed of what exits do to the mood, as everywhere. */
function gapsOf(context: ClaimContext, own: Float64Array, teams: Teams | null, leaveOutMonths: number): Gaps | null {
  const support = context.practice('support', leaveOutMonths, 0);
  if (!teams || !support) return null;
  const gap = own.map((rating, manager) => rating - (support.hours[manager] ?? Number.NaN));
  const managers = managersWith(teams, [gap]);
  return {
    teams,
    gap: pickFrom(managers, gap),
    ratio: Float64Array.from(managers, (manager) => (teams.observed[manager] ?? 0) / (teams.expected[manager] ?? 1)),
    strata: Int32Array.from(managers, (manager) => context.strata[manager] ?? 0),
  };
}

function specificationRows(context: ClaimContext, own: Float64Array): SpecificationRow[] {
  return OUTCOMES.flatMap((outcome) =>
    LAG_MONTHS.flatMap((lagMonths) =>
      LEAVE_OUT_MONTHS.flatMap((leaveOutMonths) => {
        const gaps = gapsOf(context, own, context.teams(outcome, 0, lagMonths), leaveOutMonths);
        const found = gaps && rankCorrelation(gaps.gap, gaps.ratio, gaps.strata);
        if (!found) return [];
        return [{ outcome, lagMonths, leaveOutMonths, skipFirstMonths: 0, estimate: found.rho, ...found.interval95 }];
      }),
    ),
  );
}

/** Without any one of the managers who stand out most, the 90 % interval still excludes none on the same side. */
function holdsWithoutAnyManager({ gap, ratio, strata }: Gaps, side: number): boolean {
  const ranks = [midRanks(gap), midRanks(ratio)];
  const middle = gap.length / 2;
  const part = (index: number) => side * ranks.reduce((total, list) => total * ((list[index] ?? 0) - middle), 1);
  const order = [...gap.keys()].sort((a, b) => part(b) - part(a));
  return order.slice(0, MOST_LEFT_OUT).every((left) => {
    const rest = <Values extends Float64Array | Int32Array>(values: Values) =>
      values.filter((_: number, index: number) => index !== left);
    const found = rankCorrelation(
      Float64Array.from(rest(gap)),
      Float64Array.from(rest(ratio)),
      Int32Array.from(rest(strata)),
    );
    return found !== null && (side > 0 ? found.interval90.lower > 0 : found.interval90.upper < 0);
  });
}
