import type {
  BoundCheck,
  CoverageCalibration,
  HypothesisCalibration,
  WorldCalibration,
} from '../core/model/calibration';
import { HYPOTHESIS_IDS, type HypothesisId } from '../core/model/ids';
import { OVERALL_VERDICTS, type OverallVerdictId } from '../core/model/report';
import { type ReasonCode, VERDICTS, type VerdictId } from '../core/model/verdict';
import { betaOdds } from '../core/stats/incompleteBeta';
import { WORLDS, type WorldId } from '../core/worlds/worlds';
import type { Line, Outcome, Triple } from './calibrateOrganisation';
import { isWrong, type Truth, trueEstimate, trueShares, truthOf } from './calibrateTruth';

const MOST_FALSE = 0.05;
const MOST_FALSE_BY_UPPER_BOUND = 0.07;
/** With fewer organisations even a perfect method's upper bound lies above. */
const FEWEST_FOR_UPPER_BOUND = 400;
const LEAST_TRUE = 0.8;
const COVERAGE = { least: 0.93, most: 0.97 };
/** Where a world's stated effect must be found four times in five, at the world's own size. */
const POWER_PROMISED: readonly (readonly [WorldId, HypothesisId])[] = [
  ['trainingCounts', 'training'],
  ['coachingCounts', 'coaching'],
  ['managersDiffer', 'management'],
];
/** Lines with a truth to cover. `symptoms` is the weakest of three and `natureOfTheBusiness` repeats `management`. */
const COVERED_LINES: readonly HypothesisId[] = [
  'management',
  'training',
  'coaching',
  'trainingNeedsCoaching',
  'support',
  'morale',
  'performance',
  'blindSpot',
  'badHires',
  'contagion',
  'quotaAndTerritory',
];
const SHARES = ['structure', 'hiring', 'practice', 'managers', 'rest', 'managing', 'lead'] as const;

/** Exact 95 % interval of a share (Clopper & Pearson 1934). R: binom.test(events, trials)$conf.int. */
export function shareInterval(events: number, trials: number): { lower: number; upper: number } {
  const quantile = (a: number, b: number, below: number) => {
    const odds = betaOdds(a, b, below, 1 - below);
    return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  };
  return {
    lower: events === 0 ? 0 : quantile(events, trials - events + 1, 0.025),
    upper: events === trials ? 1 : quantile(events + 1, trials - events, 0.975),
  };
}

export function summarise(
  world: WorldId,
  managers: number,
  outcomes: readonly Outcome[],
  large: readonly Outcome[],
): WorldCalibration {
  const shares = trueShares(large);
  const verdicts = tally(
    OVERALL_VERDICTS,
    outcomes.flatMap(({ overall }) => (overall === null ? [] : [overall])),
  );
  const wrong = OVERALL_VERDICTS.filter((verdict) => isWrong(world, verdict, shares)).reduce(
    (sum: number, verdict: OverallVerdictId) => sum + verdicts[verdict],
    0,
  );
  return {
    world,
    managers,
    organisations: outcomes.length,
    hypotheses: HYPOTHESIS_IDS.flatMap((id) => hypothesis(world, managers, id, outcomes)),
    overall: { verdicts, wrong, bound: { met: isRare(wrong, outcomes.length), reason: null } },
    anyFalse: outcomes.filter(({ lines }) => supportsFalse(world, lines)).length,
    coverage: [...lineCoverage(world, outcomes), ...shareCoverage(outcomes, shares)],
  };
}

function supportsFalse(world: WorldId, lines: Outcome['lines']): boolean {
  return HYPOTHESIS_IDS.some((id) => lines[id]?.verdict === 'supports' && truthOf(world, id) === 'false');
}

function tally<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key]++;
  return counts;
}

function hypothesis(
  world: WorldId,
  managers: number,
  id: HypothesisId,
  outcomes: readonly Outcome[],
): HypothesisCalibration[] {
  const lines = outcomes.flatMap(({ lines: own }) => own[id] ?? []);
  const verdicts = tally(
    VERDICTS,
    lines.map(({ verdict }) => verdict),
  );
  if (lines.every(({ reason }) => reason === 'notYetBuilt')) return [];
  const truth = truthOf(world, id);
  return [{ id, truth, verdicts, bound: boundOf(world, managers, id, truth, verdicts, lines) }];
}

function boundOf(
  world: WorldId,
  managers: number,
  id: HypothesisId,
  truth: Truth,
  verdicts: Readonly<Record<VerdictId, number>>,
  lines: readonly Line[],
): BoundCheck | null {
  const count = lines.length;
  if (truth === 'open') return null;
  if (truth === 'false') return { met: isRare(verdicts.supports, count), reason: null };
  const promised = POWER_PROMISED.some(([own, line]) => own === world && line === id);
  const found = !promised || managers < WORLDS[world].managers || verdicts.supports >= LEAST_TRUE * count;
  return { met: found && isRare(verdicts.contradicts, count), reason: found ? null : commonestReason(lines) };
}

/** At most one in twenty, and by the upper bound no more than seven in a hundred. */
function isRare(events: number, trials: number): boolean {
  const surely = trials < FEWEST_FOR_UPPER_BOUND || shareInterval(events, trials).upper <= MOST_FALSE_BY_UPPER_BOUND;
  return events <= MOST_FALSE * trials && surely;
}

function commonestReason(lines: readonly Line[]): ReasonCode | null {
  const counts = new Map<ReasonCode, number>();
  for (const { verdict, reason } of lines) {
    if (verdict !== 'supports') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function lineCoverage(world: WorldId, outcomes: readonly Outcome[]): CoverageCalibration[] {
  return COVERED_LINES.flatMap((id) => {
    const truth = trueEstimate(world, id);
    const intervals = outcomes.map(({ lines }) => lines[id]?.interval ?? null).filter((interval) => interval !== null);
    return truth === null || intervals.length === 0
      ? []
      : [coverage(id, truth, intervals, id === 'blindSpot' ? (rank) => rank : Math.log)];
  });
}

function shareCoverage(outcomes: readonly Outcome[], truths: ReadonlyMap<string, number>): CoverageCalibration[] {
  return SHARES.flatMap((of) => {
    const truth = truths.get(of);
    const intervals = outcomes.flatMap(({ shares }) => (shares[of] ? [shares[of]] : []));
    return truth === undefined || intervals.length === 0 ? [] : [coverage(of, truth, intervals, (share) => share)];
  });
}

function coverage(
  of: CoverageCalibration['of'],
  truth: number,
  intervals: readonly Triple[],
  scale: (value: number) => number,
): CoverageCalibration {
  // A truth of no difference lies on the boundary of what a ratio of managers can be: 1 and its rounding are one.
  const covered = intervals.filter(([, lower, upper]) => lower <= truth + 1e-9 && upper >= truth - 1e-9).length;
  const bias = intervals.reduce((sum, [estimate]) => sum + scale(estimate), 0) / intervals.length - scale(truth);
  const interval = shareInterval(covered, intervals.length);
  return {
    ...{ of, truth, covered, intervals: intervals.length, bias },
    met: interval.upper >= COVERAGE.least && interval.lower <= COVERAGE.most,
  };
}
