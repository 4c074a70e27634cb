import type { HypothesisId } from '../core/model/ids';
import type { OverallVerdictId } from '../core/model/report';
import { WORLDS, type WorldId } from '../core/worlds/worlds';
import type { Outcome } from './calibrateOrganisation';

export type Truth = 'true' | 'open' | 'false';

export function truthOf(world: WorldId, id: HypothesisId): Truth {
  if (WORLDS[world].holds.includes(id)) return 'true';
  return WORLDS[world].open.includes(id) ? 'open' : 'false';
}

/** What large teams of `trainingCounts` show per standard deviation of training hours. */
const TRAINING_RATE_RATIO = 0.7;
/** No difference, where it is not 1. */
const NONE: Partial<Record<HypothesisId, number>> = { blindSpot: 0 };

/** Standard normal upper quartile × √2: log median ratio of two managers whose log rates have standard deviation 1. */
const LOG_MEDIAN_RATIO = 0.6744897501960817 * Math.SQRT2;

/**
 * What an estimate is in truth, where the world's sheet says: no difference where a hypothesis is false, the stated effect where
 * coaching or managers act. Null elsewhere.
 */
export function trueEstimate(world: WorldId, id: HypothesisId): number | null {
  const { coachingRateRatio, managerLogStandardDeviation, trainingHazardRatio, moraleHazardRatio } = WORLDS[world];
  const coachingLog = Math.log(coachingRateRatio);
  if (id === 'coaching') return truthOf(world, id) === 'open' ? null : coachingRateRatio;
  if (id === 'training' && world === 'trainingCounts') return TRAINING_RATE_RATIO;
  if (id !== 'management') return truthOf(world, id) === 'false' ? (NONE[id] ?? 1) : null;
  if (truthOf(world, id) === 'open') return null;
  if (trainingHazardRatio !== 1 || moraleHazardRatio !== 1) return null;
  const spread = Math.sqrt(coachingLog * coachingLog + managerLogStandardDeviation * managerLogStandardDeviation);
  return Math.exp(LOG_MEDIAN_RATIO * spread);
}

/** The shares large teams show, on average: what an interval should cover. */
export function trueShares(large: readonly Outcome[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { shares } of large) {
    for (const [block, [share]] of Object.entries(shares)) sums.set(block, (sums.get(block) ?? 0) + share);
  }
  return new Map([...sums].map(([block, total]) => [block, total / large.length]));
}

/** Whether a verdict on the whole sentence contradicts what is true; where no file can say, any clear verdict does. */
export function isWrong(world: WorldId, verdict: OverallVerdictId, shares: ReadonlyMap<string, number>): boolean {
  if (verdict === 'cannotTell' || verdict === 'notTestable') return false;
  if (world === 'tooSmall') return true;
  const leads = (shares.get('lead') ?? 0) > 0;
  if (verdict === 'mostly') return !leads;
  if (verdict === 'notHere') return leads;
  return truthOf(world, 'management') === 'false';
}
