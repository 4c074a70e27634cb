import type { HypothesisId } from '../model/ids';
import { exp, log } from '../stats/elementary';

export const WORLD_IDS = [
  'coachingCounts',
  'trainingCounts',
  'trainingWasted',
  'badHires',
  'natureOfTheBusiness',
  'churnAndBurn',
  'poorRegion',
  'managersDiffer',
  'supportAndMorale',
  'tooSmall',
  'hoursTogether',
  'moodFollowsExits',
  'blindSpot',
  'hoursSell',
  'symptoms',
  'contagion',
  'quotaJumps',
  'salesByLuck',
] as const;
export type WorldId = (typeof WORLD_IDS)[number];

/** What is true in a world. Every hypothesis neither in `holds` nor in `open` is false there. */
export interface World {
  readonly managers: number;
  /** Mean seats per team; fractions are spread over the teams. */
  readonly sellersPerManager: number;
  readonly months: number;
  /** Voluntary exits per person-year the world is tuned to, on average over organisations. */
  readonly yearlyRate: number;
  /** Resignations a month of the reference seller: the tuned quantity behind `yearlyRate`. */
  readonly monthlyHazard: number;
  /**
   * What large teams show between managers: the ratio of exits / expected per standard deviation of mean coaching
   * hours, and the standard deviation of log exits / expected for reasons no file shows. Sellers who differ, notice
   * periods and manager moves dull what acts on one seller's hazard, so the hazards below are tuned to give these.
   */
  readonly coachingRateRatio: number;
  readonly managerLogStandardDeviation: number;
  readonly coachingHazardRatio: number;
  readonly managerHazardLogStandardDeviation: number;
  /** Ratio of hazards per standard deviation of the manager's mean training hours. */
  readonly trainingHazardRatio: number;
  /** Training works only under managers whose coaching lies above the middle. */
  readonly trainingNeedsCoaching: boolean;
  /** Ratio of hazards per standard deviation of a seller's lasting morale, which follows the manager's support. */
  readonly moraleHazardRatio: number;
  /** Strength of what source and assessment say about risk: 0 nothing, 1 as in `badHires`. */
  readonly hiringRisk: number;
  /** One region where rates, hours of training and coaching, and sales differ by these ratios. */
  readonly poorRegion: { readonly rateRatio: number; readonly hoursRatio: number; readonly attainmentRatio: number };
  /** Correlation, between managers, of the training and the coaching they set out to give. */
  readonly hoursCorrelation: number;
  /** Points of morale (half of it of support) lost per resigned colleague whose exit lies in the last three months. */
  readonly moodPerExit: number;
  /** How far managers' ratings of their own support follow it: 1 they know it, 0 they do not. */
  readonly selfInsight: number;
  /** Ratio of sales per standard deviation of the coaching hours the manager gave in the last three months. */
  readonly salesRatioPerCoaching: number;
  /** What the unseen reasons why rates differ between managers do besides, per standard deviation towards exits. */
  readonly unseen: { readonly salesRatio: number; readonly moralePoints: number };
  /** Ratio of hazards per colleague who left the team one to five months before. */
  readonly contagionHazardRatio: number;
  /** Half-years in which a team's quota is raised: how many of them, by how much, and the ratio of hazards then. */
  readonly quotaJumps: { readonly share: number; readonly factor: number; readonly hazardRatio: number };
  /** Log ratio of sales per standard deviation of what makes a seller struggle. */
  readonly struggleOnSales: number;
  readonly holds: readonly HypothesisId[];
  /** Neither clearly true nor clearly false: no verdict there is counted as an error. */
  readonly open: readonly HypothesisId[];
}

const NOTHING_COUNTS: World = {
  managers: 40,
  sellersPerManager: 9,
  months: 36,
  yearlyRate: 0.27,
  monthlyHazard: 0.0305,
  coachingRateRatio: 1,
  managerLogStandardDeviation: 0,
  coachingHazardRatio: 1,
  managerHazardLogStandardDeviation: 0,
  trainingHazardRatio: 1,
  trainingNeedsCoaching: false,
  moraleHazardRatio: 1,
  hiringRisk: 0,
  poorRegion: { rateRatio: 1, hoursRatio: 1, attainmentRatio: 1 },
  hoursCorrelation: 0,
  moodPerExit: 0,
  selfInsight: 1,
  salesRatioPerCoaching: 1,
  unseen: { salesRatio: 1, moralePoints: 0 },
  contagionHazardRatio: 1,
  quotaJumps: { share: 0, factor: 1, hazardRatio: 1 },
  struggleOnSales: -0.15,
  holds: ['natureOfTheBusiness'],
  open: ['quotaAndTerritory'],
};

const COACHING_COUNTS: World = {
  ...NOTHING_COUNTS,
  coachingRateRatio: 0.7,
  managerLogStandardDeviation: 0.15,
  coachingHazardRatio: 0.635,
  managerHazardLogStandardDeviation: 0.18,
  holds: ['management', 'coaching'],
  open: ['quotaAndTerritory'],
};

/** Organisations of known truth. The traps of `docs/worlds.md` are on in every one. */
export const WORLDS: Readonly<Record<WorldId, World>> = {
  coachingCounts: COACHING_COUNTS,
  trainingCounts: {
    ...NOTHING_COUNTS,
    trainingHazardRatio: 0.65,
    holds: ['management', 'training'],
    open: ['quotaAndTerritory'],
  },
  trainingWasted: {
    ...NOTHING_COUNTS,
    trainingHazardRatio: 0.6,
    trainingNeedsCoaching: true,
    holds: ['management', 'trainingNeedsCoaching'],
    open: ['training', 'coaching', 'quotaAndTerritory'],
  },
  badHires: {
    ...NOTHING_COUNTS,
    hiringRisk: 1,
    monthlyHazard: 0.028,
    holds: ['badHires'],
    open: ['natureOfTheBusiness', 'quotaAndTerritory'],
  },
  natureOfTheBusiness: NOTHING_COUNTS,
  churnAndBurn: {
    ...NOTHING_COUNTS,
    yearlyRate: 0.65,
    monthlyHazard: 0.0725,
    holds: ['natureOfTheBusiness', 'churnAndBurn'],
    open: ['quotaAndTerritory'],
  },
  poorRegion: {
    ...NOTHING_COUNTS,
    poorRegion: { rateRatio: 1.8, hoursRatio: 0.6, attainmentRatio: 0.85 },
    monthlyHazard: 0.026,
  },
  managersDiffer: {
    ...NOTHING_COUNTS,
    managerLogStandardDeviation: 0.45,
    managerHazardLogStandardDeviation: 0.575,
    holds: ['management'],
    open: ['quotaAndTerritory'],
  },
  supportAndMorale: {
    ...NOTHING_COUNTS,
    moraleHazardRatio: 0.65,
    holds: ['management', 'support', 'morale'],
    open: ['symptoms', 'quotaAndTerritory'],
  },
  tooSmall: { ...COACHING_COUNTS, managers: 4, sellersPerManager: 6.25 },
  hoursTogether: { ...COACHING_COUNTS, hoursCorrelation: 0.6 },
  moodFollowsExits: { ...NOTHING_COUNTS, moodPerExit: 8 },
  blindSpot: {
    ...NOTHING_COUNTS,
    moraleHazardRatio: 0.5,
    selfInsight: 0,
    holds: ['management', 'support', 'morale', 'blindSpot'],
    open: ['symptoms', 'quotaAndTerritory'],
  },
  hoursSell: {
    ...NOTHING_COUNTS,
    salesRatioPerCoaching: 1.12,
    holds: ['natureOfTheBusiness', 'performance'],
  },
  symptoms: {
    ...NOTHING_COUNTS,
    managerLogStandardDeviation: 0.45,
    managerHazardLogStandardDeviation: 0.575,
    unseen: { salesRatio: 0.9, moralePoints: -6 },
    holds: ['management', 'symptoms'],
    open: ['morale', 'quotaAndTerritory'],
  },
  contagion: {
    ...NOTHING_COUNTS,
    contagionHazardRatio: 1.35,
    monthlyHazard: 0.0215,
    holds: ['contagion'],
    open: ['management', 'natureOfTheBusiness', 'quotaAndTerritory'],
  },
  quotaJumps: {
    ...NOTHING_COUNTS,
    quotaJumps: { share: 0.2, factor: 1.3, hazardRatio: 2 },
    monthlyHazard: 0.0262,
    struggleOnSales: 0,
    holds: ['natureOfTheBusiness', 'quotaAndTerritory'],
    open: ['contagion'],
  },
  salesByLuck: { ...NOTHING_COUNTS, struggleOnSales: 0, open: [] },
};

/**
 * The same world with every effect that sets it apart from `natureOfTheBusiness` this many times as strong, on the log scale, and
 * about as many exits.
 */
export function strengthened(world: World, strength: number): World {
  const power = (ratio: number) => exp(strength * log(ratio));
  const { poorRegion, unseen } = world;
  const contagionHazardRatio = power(world.contagionHazardRatio);
  const quotaJumps = { ...world.quotaJumps, hazardRatio: power(world.quotaJumps.hazardRatio) };
  return {
    ...world,
    monthlyHazard: (world.monthlyHazard * raised(world)) / raised({ contagionHazardRatio, quotaJumps }),
    contagionHazardRatio,
    quotaJumps,
    coachingRateRatio: power(world.coachingRateRatio),
    coachingHazardRatio: power(world.coachingHazardRatio),
    managerLogStandardDeviation: strength * world.managerLogStandardDeviation,
    managerHazardLogStandardDeviation: strength * world.managerHazardLogStandardDeviation,
    trainingHazardRatio: power(world.trainingHazardRatio),
    moraleHazardRatio: power(world.moraleHazardRatio),
    hiringRisk: strength * world.hiringRisk,
    poorRegion: {
      rateRatio: power(poorRegion.rateRatio),
      hoursRatio: power(poorRegion.hoursRatio),
      attainmentRatio: power(poorRegion.attainmentRatio),
    },
    moodPerExit: strength * world.moodPerExit,
    salesRatioPerCoaching: power(world.salesRatioPerCoaching),
    unseen: { salesRatio: power(unseen.salesRatio), moralePoints: strength * unseen.moralePoints },
  };
}

/** How much earlier exits (about one in five months and a team of nine, Poisson) and raised quotas raise the hazard on average. */
function raised({ contagionHazardRatio, quotaJumps }: Pick<World, 'contagionHazardRatio' | 'quotaJumps'>): number {
  return exp(contagionHazardRatio - 1) * (1 + quotaJumps.share * (quotaJumps.hazardRatio - 1));
}
