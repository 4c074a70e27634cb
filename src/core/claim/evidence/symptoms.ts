import type { SpecificationRow } from '../../model/hypothesisReport';
import { OUTCOMES } from '../../model/ids';
import type { Steps } from '../../model/progress';
import { permutationP } from '../../stats/permutation';
import type { ClaimContext } from '../context';
import { type Evidence, type Hypothesis, notTestable } from '../evidence';
import { shuffleHistogram } from '../histogram';
import { midRanks, type RankCorrelation, rankCorrelation, shuffleRanks } from '../managerRanks';
import { moraleOfStayers, strugglingOfStayers } from '../managerSymptoms';
import { asksAbout } from '../sellerAnswers';
import type { Teams } from '../teams';
import { FEWEST_MANAGERS, managersNotTestable } from '../testability';
import { managersWith, pickFrom, rankEvidence } from './rankLine';

const LINE = 9;
const LAG_MONTHS = [0, 1, 2, 3];
const NONE = new Float64Array(0);
const MOST_LEFT_OUT = 10;

/** High turnover, struggling sellers and low morale sit under the same managers. Rival: three lists that have nothing to do with each other. */
export const symptoms = {
  id: 'symptoms',
  unit: 'rankCorrelation',
  test: symptomsEvidence,
} as const satisfies Hypothesis;

/** Three lists of managers; each is turned so that more is worse. */
interface Lists {
  readonly teams: Teams;
  readonly managers: Int32Array;
  readonly lists: readonly [Float64Array, Float64Array, Float64Array];
  readonly strata: Int32Array;
}

/**
 * The three lists must agree two by two: the pair that agrees least decides (an intersection–union test, Berger 1982, at the
 * level of one test). Struggling and morale are those of people who stayed, so nobody stands in two lists.
 */
function* symptomsEvidence(context: ClaimContext): Steps<Evidence> {
  const { workforce, options } = context;
  if (!workforce.quota) return notTestable('tableMissing', 'quota');
  if (!workforce.pulse) return notTestable('tableMissing', 'pulse');
  if (!asksAbout(workforce.pulse, ['morale'])) return notTestable('columnMissing', 'pulse');
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const shown = yield* shownByStayers(context);
  const lists = listsOf(context, shown, context.teams(options.outcome, 0, options.lagMonths));
  if (!lists || lists.managers.length < FEWEST_MANAGERS) return notTestable('tooFewManagers');
  const pairs = correlations(lists);
  const weakest = weakestOf(pairs);
  if (!weakest) return notTestable('practiceConstant');
  const chance = yield* shuffles(context, lists);
  const histograms = pairs.map((pair, index) => shuffleHistogram(pair?.rho ?? 0, chance[index] ?? NONE, true));
  return {
    ...rankEvidence(context, lists.teams, lists.managers.length, weakest),
    predicted: 'above',
    pPermutation: Math.max(...histograms.map(({ asExtreme, shuffles }) => permutationP(asExtreme, shuffles))),
    specifications: yield* specificationRows(context, shown),
    holdsWithoutAnyManager: holdsWithoutAnyManager(lists),
    negativeControl: 'unavailable',
    shuffled: histograms[pairs.indexOf(weakest)] ?? null,
    details: {
      kind: 'symptoms',
      exitsStruggling: pairs[0]?.rho ?? null,
      exitsMorale: pairs[1]?.rho ?? null,
      strugglingMorale: pairs[2]?.rho ?? null,
      intervals: {
        exitsStruggling: pairs[0]?.interval95 ?? null,
        exitsMorale: pairs[1]?.interval95 ?? null,
        strugglingMorale: pairs[2]?.interval95 ?? null,
      },
    },
    cautions: [{ code: 'negativeControlUnavailable' }],
  };
}

/** What those who stayed show, by manager: the same whatever way exits are counted. */
interface OfStayers {
  readonly struggling: Float64Array | null;
  readonly morale: Float64Array | null;
}

function* shownByStayers(context: ClaimContext): Steps<OfStayers> {
  const struggling = strugglingOfStayers(context);
  yield { stage: 'weighing', done: 0, total: 1 };
  return { struggling, morale: moraleOfStayers(context)?.map((mean) => -mean) ?? null };
}

function listsOf(context: ClaimContext, { struggling, morale }: OfStayers, teams: Teams | null): Lists | null {
  if (!teams || !struggling || !morale) return null;
  const managers = managersWith(teams, [struggling, morale]);
  const ratio = Float64Array.from(
    managers,
    (manager) => (teams.observed[manager] ?? 0) / (teams.expected[manager] ?? 1),
  );
  return {
    teams,
    managers,
    lists: [ratio, pickFrom(managers, struggling), pickFrom(managers, morale)],
    strata: Int32Array.from(managers, (manager) => context.strata[manager] ?? 0),
  };
}

function pairsOf([exits, struggling, morale]: Lists['lists']): readonly (readonly [Float64Array, Float64Array])[] {
  return [
    [exits, struggling],
    [exits, morale],
    [struggling, morale],
  ];
}

function correlations({ lists, strata }: Pick<Lists, 'lists' | 'strata'>): (RankCorrelation | null)[] {
  return pairsOf(lists).map(([a, b]) => rankCorrelation(a, b, strata));
}

function* shuffles(context: ClaimContext, { lists, strata }: Lists): Steps<Float64Array[]> {
  const { permutations } = context.options;
  const chance: Float64Array[] = [];
  for (const [index, [a, b]] of pairsOf(lists).entries())
    chance.push((yield* shuffleRanks(a, b, strata, permutations, context.random(LINE + 100 * (index + 1)))) ?? NONE);
  return chance;
}

function weakestOf(pairs: readonly (RankCorrelation | null)[]): RankCorrelation | null {
  let weakest: RankCorrelation | null = null;
  for (const pair of pairs) {
    if (!pair) return null;
    if (!weakest || pair.rho < weakest.rho) weakest = pair;
  }
  return weakest;
}

/** Without any one of the managers who stand out most, the weakest pair's 90 % interval still lies above none. */
function holdsWithoutAnyManager({ managers, lists, strata }: Lists): boolean {
  const ranks = lists.map(midRanks);
  const distance = (index: number) =>
    Math.abs(ranks.reduce((total, list) => total + (list[index] ?? 0) - managers.length / 2, 0));
  const order = [...managers.keys()].sort((a, b) => distance(b) - distance(a));
  return order.slice(0, MOST_LEFT_OUT).every((left) => {
    const rest = (values: Float64Array) => values.filter((_, index) => index !== left);
    const [exits, struggling, morale] = lists;
    const without = {
      lists: [rest(exits), rest(struggling), rest(morale)] as const,
      strata: strata.filter((_, index) => index !== left),
    };
    return (weakestOf(correlations(without))?.interval90.lower ?? 0) > 0;
  });
}

function* specificationRows(context: ClaimContext, shown: OfStayers): Steps<SpecificationRow[]> {
  const ways = OUTCOMES.flatMap((outcome) => LAG_MONTHS.map((lagMonths) => ({ outcome, lagMonths })));
  const rows: SpecificationRow[] = [];
  for (const [done, { outcome, lagMonths }] of ways.entries()) {
    yield { stage: 'weighing', done, total: ways.length };
    const lists = listsOf(context, shown, context.teams(outcome, 0, lagMonths));
    const weakest = lists && weakestOf(correlations(lists));
    if (!weakest) continue;
    rows.push({
      outcome,
      lagMonths,
      leaveOutMonths: null,
      skipFirstMonths: 0,
      estimate: weakest.rho,
      ...weakest.interval95,
    });
  }
  return rows;
}
