import { exp, log } from '../stats/elementary';
import type { Random } from '../stats/random';
import type { Company } from './company';
import type { World } from './worlds';

/** What a seller brings along, drawn at hire. */
export interface Seller {
  readonly source: number;
  /** In standard deviations. */
  readonly assessment: number;
  /** In standard deviations: raises the risk of leaving, the coaching received and lowers attainment. */
  readonly struggle: number;
  /** The lasting part of morale that is the seller's own, in standard deviations. */
  readonly morale: number;
  /** Factor on the rate in the first year and later. */
  readonly earlyFactor: number;
  readonly lateFactor: number;
}

const STRUGGLE_ON_RISK = 0.5;
/** Log rate ratios of the sources and of one standard deviation of the assessment, where hiring matters. */
const SOURCE_RISK = [-0.5, -0.1, 0.2, 0.75] as const;
const ASSESSMENT_RISK = -0.35;
/** What is known at hire says less after a year. */
const LATE_SHARE_OF_HIRING_RISK = 0.4;
const MORALE_SHARE_OF_SELLER = 0.6;

/** Upper ends of the tenure bands in months, and their factors on the rate. */
const TENURE_BANDS = [
  { under: 3, factor: 1.1 },
  { under: 6, factor: 1.5 },
  { under: 12, factor: 1.4 },
  { under: 24, factor: 1.1 },
  { under: Number.POSITIVE_INFINITY, factor: 0.75 },
] as const;
const REGION_FACTORS = [1, 0.92, 1.08, 1] as const;
const ROLE_FACTORS = [1.08, 1, 0.8] as const;
/** By calendar quarter of the decision. */
const SEASON_FACTORS = [1.1, 0.9, 1.15, 0.85] as const;

export function drawSeller(world: World, company: Company, manager: number, random: Random): Seller {
  const shares = company.sourceShares[manager] ?? new Float64Array([1]);
  const at = random.next();
  const source = Math.max(
    0,
    shares.findIndex((share) => at < share),
  );
  const assessment = random.normal();
  const struggle = random.normal();
  const morale = random.normal();
  const lasting =
    STRUGGLE_ON_RISK * struggle -
    (STRUGGLE_ON_RISK * STRUGGLE_ON_RISK) / 2 +
    MORALE_SHARE_OF_SELLER * log(world.moraleHazardRatio) * morale;
  const hiring = world.hiringRisk * ((SOURCE_RISK[source] ?? 0) + ASSESSMENT_RISK * assessment);
  return {
    source,
    assessment,
    struggle,
    morale,
    earlyFactor: exp(lasting + hiring),
    lateFactor: exp(lasting + LATE_SHARE_OF_HIRING_RISK * hiring),
  };
}

export interface Place {
  readonly tenureMonths: number;
  readonly region: number;
  readonly role: number;
  /** Calendar quarter 1–4. */
  readonly quarter: number;
  readonly managerFactor: number;
  readonly quotaRaised: boolean;
  /** Resigned colleagues of the team whose exit lies one to five months back. */
  readonly colleaguesGone: number;
}

/** Resignations a month of a seller who is not yet leaving. */
export function resignationHazard(world: World, company: Company, seller: Seller, place: Place): number {
  const { tenureMonths, region, role, quarter, managerFactor } = place;
  const raised = place.quotaRaised ? world.quotaJumps.hazardRatio : 1;
  const contagion = exp(log(world.contagionHazardRatio) * place.colleaguesGone);
  const tenure = TENURE_BANDS.find((band) => tenureMonths < band.under)?.factor ?? 1;
  const market = region === company.poorRegion ? world.poorRegion.rateRatio : 1;
  return (
    world.monthlyHazard *
    tenure *
    market *
    (REGION_FACTORS[region] ?? 1) *
    (ROLE_FACTORS[role] ?? 1) *
    (SEASON_FACTORS[quarter - 1] ?? 1) *
    (tenureMonths < 12 ? seller.earlyFactor : seller.lateFactor) *
    managerFactor *
    raised *
    contagion
  );
}

/** Dismissals a month: more of them in probation and of those who struggle, the same under every manager. */
export function dismissalHazard(seller: Seller, tenureMonths: number): number {
  return 0.003 * (tenureMonths < 6 ? 2 : 1) * exp(0.4 * seller.struggle - 0.08);
}

/** Retirements a month. */
export function retirementHazard(tenureMonths: number): number {
  return tenureMonths < 36 ? 0 : 0.002;
}
