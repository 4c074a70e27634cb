import { exp, log } from '../stats/elementary';
import type { Random } from '../stats/random';
import type { World } from './worlds';

/** What stays fixed while people come and go: teams, seats and the ways of their managers. */
export interface Company {
  readonly managers: number;
  readonly regions: number;
  /** Region of each team; a manager starts with the team of the same number. */
  readonly teamRegion: readonly number[];
  readonly seatTeam: readonly number[];
  readonly seatRole: readonly number[];
  readonly poorRegion: number;
  /** Factor on what is sold there. */
  readonly poorRegionAttainment: number;
  /** Hours per person-month, by manager and simulated month. */
  readonly coachingHours: readonly Float64Array[];
  readonly trainingHours: readonly Float64Array[];
  /** Factor on the rate, by manager and simulated month. */
  readonly rateFactor: readonly Float64Array[];
  /** In standard deviations between managers. */
  readonly support: Float64Array;
  /** Why rates differ for reasons no file shows, in standard deviations towards exits. */
  readonly unseen: Float64Array;
  /** Factor on the quota, by team and simulated month. */
  readonly quotaFactor: readonly Float64Array[];
  /** Cumulative shares of the sources, by manager. */
  readonly sourceShares: readonly Float64Array[];
}

export const ROLE_SHARES = [0.5, 0.35, 0.15] as const;
export const SOURCE_SHARES = [0.25, 0.2, 0.35, 0.2] as const;

export const COACHING = { mean: 3, standardDeviation: 1.3 };
const TRAINING = { mean: 2, standardDeviation: 0.8 };
/** Quarterly drift of a manager's hours: autocorrelation and standard deviation on the log scale. */
const DRIFT = { autocorrelation: 0.7, standardDeviation: 0.15 };
const SUPPORT_SHARE_OF_MORALE = 0.8;

export function drawCompany(world: World, months: number, random: Random, extra: Random): Company {
  const { managers } = world;
  const regions = Math.max(1, Math.min(4, Math.floor(managers / 2)));
  const teamRegion = Array.from({ length: managers }, (_, team) => team % regions);
  const poorRegion = Math.min(2, regions - 1);
  const ratio = teamRegion.map((region) => (region === poorRegion ? world.poorRegion.hoursRatio : 1));
  const coaching = drawLevels(COACHING, managers, random);
  const own = drawLevels(TRAINING, managers, random);
  const training = together(coaching, own, world.hoursCorrelation);
  const coachingHours = drift(coaching, ratio, months, random);
  const trainingHours = drift(training, ratio, months, random);
  const support = standardise(Float64Array.from({ length: managers }, () => random.normal()));
  const unseen = Float64Array.from({ length: managers }, () => random.normal());
  const rateFactor = factors(world, months, { coachingHours, trainingHours, support, unseen, coaching });
  return {
    managers,
    regions,
    teamRegion,
    poorRegion,
    poorRegionAttainment: world.poorRegion.attainmentRatio,
    ...drawSeats(world, random),
    coachingHours,
    trainingHours,
    rateFactor,
    support,
    unseen,
    quotaFactor: drawQuotaFactors(world, months, extra),
    sourceShares: drawSourceShares(teamRegion, regions, random),
  };
}

/** Skewed levels whose mean and standard deviation between managers are exactly those stated, in every draw. */
function drawLevels(target: typeof COACHING, managers: number, random: Random): Float64Array {
  const skewed = Float64Array.from({ length: managers }, () => exp(0.4 * random.normal()));
  const smallest = 0.1 * target.mean;
  return standardise(skewed).map((z) => Math.max(smallest, target.mean + target.standardDeviation * z));
}

/** Training that follows coaching by this correlation, its mean and spread as they were. */
function together(coaching: Float64Array, training: Float64Array, correlation: number): Float64Array {
  if (correlation === 0) return training;
  const rest = Math.sqrt(1 - correlation * correlation);
  const others = standardise(training);
  const mixed = standardise(standardise(coaching).map((z, manager) => correlation * z + rest * (others[manager] ?? 0)));
  return mixed.map((z) => Math.max(0.1 * TRAINING.mean, TRAINING.mean + TRAINING.standardDeviation * z));
}

/** In some half-years a team's quota is raised. */
function drawQuotaFactors(world: World, months: number, random: Random): Float64Array[] {
  const { share, factor } = world.quotaJumps;
  return Array.from({ length: world.managers }, () => {
    const raised = Array.from({ length: Math.ceil(months / 6) }, () => random.next() < share);
    return Float64Array.from({ length: months }, (_, month) => (raised[Math.floor(month / 6)] ? factor : 1));
  });
}

function standardise(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const standardDeviation = Math.sqrt(squares / Math.max(1, values.length - 1));
  return values.map((value) => (standardDeviation > 0 ? (value - mean) / standardDeviation : 0));
}

function drift(levels: Float64Array, ratio: readonly number[], months: number, random: Random): Float64Array[] {
  const innovation = DRIFT.standardDeviation * Math.sqrt(1 - DRIFT.autocorrelation * DRIFT.autocorrelation);
  return Array.from(levels, (level, manager) => {
    let deviation = DRIFT.standardDeviation * random.normal();
    const hours = new Float64Array(months);
    for (let month = 0; month < months; month++) {
      if (month % 3 === 0 && month > 0) deviation = DRIFT.autocorrelation * deviation + innovation * random.normal();
      hours[month] = level * (ratio[manager] ?? 1) * exp(deviation);
    }
    return hours;
  });
}

interface Ways {
  readonly coachingHours: readonly Float64Array[];
  readonly trainingHours: readonly Float64Array[];
  readonly support: Float64Array;
  readonly unseen: Float64Array;
  readonly coaching: Float64Array;
}

/** The managers' factors on the rate: what they gave the month before, plus what no file shows; mean 1 over all. */
function factors(world: World, months: number, ways: Ways): Float64Array[] {
  const perCoachingHour = log(world.coachingHazardRatio) / COACHING.standardDeviation;
  const perTrainingHour = log(world.trainingHazardRatio) / TRAINING.standardDeviation;
  const perSupport = log(world.moraleHazardRatio) * SUPPORT_SHARE_OF_MORALE;
  const middle = Float64Array.from(ways.coaching).sort()[Math.floor(ways.coaching.length / 2)] ?? 0;
  const all = ways.coachingHours.map((coaching, manager) => {
    const training = ways.trainingHours[manager] ?? coaching;
    const works = !world.trainingNeedsCoaching || (ways.coaching[manager] ?? 0) >= middle;
    const constant =
      world.managerHazardLogStandardDeviation * (ways.unseen[manager] ?? 0) + perSupport * (ways.support[manager] ?? 0);
    return Float64Array.from({ length: months }, (_, month) => {
      const before = Math.max(0, month - 1);
      const byCoaching = perCoachingHour * ((coaching[before] ?? 0) - COACHING.mean);
      const byTraining = works ? perTrainingHour * ((training[before] ?? 0) - TRAINING.mean) : 0;
      return exp(constant + byCoaching + byTraining);
    });
  });
  const mean =
    all.reduce((sum, row) => sum + row.reduce((rowSum, value) => rowSum + value, 0), 0) / all.length / months;
  return all.map((row) => row.map((value) => value / mean));
}

/** Teams differ by up to two seats; the total is the one asked for. */
function drawSeats(world: World, random: Random): { seatTeam: number[]; seatRole: number[] } {
  const { managers } = world;
  const total = Math.round(managers * world.sellersPerManager);
  const sizes = Array.from({ length: managers }, (_, team) => Math.floor((total * (team + 1)) / managers));
  for (let team = managers - 1; team > 0; team--) sizes[team] = (sizes[team] ?? 0) - (sizes[team - 1] ?? 0);
  for (let team = 0; team + 1 < managers; team += 2) {
    const moved = Math.min(random.integer(3), Math.max(0, (sizes[team] ?? 0) - 2));
    sizes[team] = (sizes[team] ?? 0) - moved;
    sizes[team + 1] = (sizes[team + 1] ?? 0) + moved;
  }
  const seatTeam = sizes.flatMap((size, team) => Array.from({ length: size }, () => team));
  const seatRole = seatTeam.map(() => {
    const at = random.next();
    return at < ROLE_SHARES[0] ? 0 : at < ROLE_SHARES[0] + ROLE_SHARES[1] ? 1 : 2;
  });
  return { seatTeam, seatRole };
}

/** Where applicants come from differs by region and by manager, in every world. */
function drawSourceShares(teamRegion: readonly number[], regions: number, random: Random): Float64Array[] {
  const draw = (spread: number): number[] => SOURCE_SHARES.map(() => exp(spread * random.normal()));
  const byRegion = Array.from({ length: regions }, () => draw(0.25));
  return teamRegion.map((region) => {
    const own = draw(0.5);
    const weights = SOURCE_SHARES.map(
      (share, source) => share * (byRegion[region]?.[source] ?? 1) * (own[source] ?? 1),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let cumulative = 0;
    return Float64Array.from(weights, (weight) => {
      cumulative += weight / sum;
      return cumulative;
    });
  });
}
