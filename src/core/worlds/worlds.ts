import type { HypothesisId } from '../model/ids';

export const WORLD_IDS = [
  'coachingCounts',
  'trainingWasted',
  'badHires',
  'natureOfTheBusiness',
  'churnAndBurn',
  'poorRegion',
  'managersDiffer',
  'supportAndMorale',
  'tooSmall',
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
  holds: ['natureOfTheBusiness'],
  open: ['churnAndBurn', 'quotaAndTerritory'],
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
    open: ['natureOfTheBusiness', 'churnAndBurn', 'quotaAndTerritory'],
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
};
