import { chiSquaredUpper } from './chiSquared';
import { choleskyFactor, choleskySolve, dot } from './linearAlgebra';
import { checkSurvivalData, distinct, type RiskSets, riskSets, type SurvivalData } from './survivalData';

export interface LogRankTest {
  readonly chiSquared: number;
  /** Groups that were ever at risk beside another one, less one. */
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** Exits per group, and what they would be if risk were the same in all. */
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/**
 * Question: do groups leave at the same pace, comparing only within strata and only those there at the same time?
 * Formula: per stratum and event time O − E with E = n_g d / n and hypergeometric covariance
 * d (n − d) / (n − 1) · (n_g / n) (δ_gh − n_h / n), summed; χ² = (O − E)ᵀ V⁻¹ (O − E) on groups − 1 degrees of freedom.
 * Source: Mantel (1966), Cancer Chemother Rep 50, 163–170; Klein & Moeschberger (2003), 7.3, 7.5 (strata).
 * R: survdiff(Surv(exit, event) ~ group + strata(stratum)); with late entry the score test of
 * coxph(Surv(entry, exit, event) ~ factor(group) + strata(stratum), ties = "exact").
 * Shapes: group 0 … groups − 1 and a stratum code (null: one stratum) per spell. null where nobody left while two groups
 * were at risk, or where groups fall into sets that never meet: nothing to compare. Throws as riskSets, for weights, and for group codes out of range.
 * Units: exits (observed and expected); χ² and p have none. Of the times only their order counts.
 */
export function logRankTest(
  data: SurvivalData,
  group: Uint8Array,
  groups: number,
  strata: Int32Array | null = null,
): LogRankTest | null {
  check(data, group, groups, strata);
  return logRankOf(
    rowsByStratum(strata, group.length).map((rows) => stratumOf(data, group, rows, groups)),
    groups,
  );
}

/** Who was at risk and who left in one stratum: for each group at the same rising times, those at which anybody left. */
export type LogRankStratum = readonly Pick<RiskSets, 'atRisk' | 'events'>[];

/** The same from who was at risk and who left, counted already. Source, R and units: as logRankTest. */
export function logRankOf(strata: readonly LogRankStratum[], groups: number): LogRankTest | null {
  const observed = new Float64Array(groups);
  const expected = new Float64Array(groups);
  const covariance = new Float64Array(groups * groups);
  for (const stratum of strata) addStratum(stratum, { observed, expected, covariance });
  const compared = Array.from({ length: groups }, (_, g) => g).filter((g) => covariance[g * groups + g] > 0);
  const free = compared.slice(1);
  if (free.length === 0) return null;
  const difference = Float64Array.from(free, (g) => observed[g] - expected[g]);
  const inner = Float64Array.from(free.flatMap((g) => free.map((h) => covariance[g * groups + h])));
  const factor = choleskyFactor(inner, free.length);
  if (factor === null) return null;
  const chiSquared = dot(difference, choleskySolve(factor, free.length, difference));
  const degreesOfFreedom = free.length;
  return { chiSquared, degreesOfFreedom, p: chiSquaredUpper(chiSquared, degreesOfFreedom), observed, expected };
}

interface Sums {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly covariance: Float64Array;
}

function stratumOf(data: SurvivalData, group: Uint8Array, rows: readonly number[], groups: number): LogRankStratum {
  const time = distinct(
    Float64Array.from(
      rows.filter((row) => data.event[row] === 1),
      (row) => data.exit[row],
    ).sort(),
  );
  return Array.from({ length: groups }, (_, g) => {
    const members = rows.filter((row) => group[row] === g);
    return riskSets(
      {
        entry: Float64Array.from(members, (row) => data.entry[row]),
        exit: Float64Array.from(members, (row) => data.exit[row]),
        event: Uint8Array.from(members, (row) => data.event[row]),
      },
      time,
    );
  });
}

function addStratum(counts: LogRankStratum, sums: Sums): void {
  const groups = sums.observed.length;
  const steps = counts[0]?.atRisk.length ?? 0;
  for (let step = 0; step < steps; step += 1) {
    const n = counts.reduce((sum, { atRisk }) => sum + atRisk[step], 0);
    const d = counts.reduce((sum, { events }) => sum + events[step], 0);
    const factor = n > 1 ? (d * (n - d)) / (n - 1) : 0;
    for (let g = 0; g < groups; g += 1) {
      const share = counts[g].atRisk[step] / n;
      sums.observed[g] += counts[g].events[step];
      sums.expected[g] += share * d;
      for (let h = 0; h < groups; h += 1) {
        sums.covariance[g * groups + h] += factor * share * ((g === h ? 1 : 0) - counts[h].atRisk[step] / n);
      }
    }
  }
}

function rowsByStratum(strata: Int32Array | null, rows: number): readonly (readonly number[])[] {
  const found = new Map<number, number[]>();
  for (let row = 0; row < rows; row += 1) {
    const key = strata === null ? 0 : strata[row];
    const members = found.get(key);
    if (members) members.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

function check(data: SurvivalData, group: Uint8Array, groups: number, strata: Int32Array | null): void {
  checkSurvivalData(data);
  if (data.weight) throw new Error('invalid survival data; the log-rank test takes one row per spell: weights');
  if (group.length !== data.exit.length || (strata && strata.length !== group.length)) {
    throw new Error(`invalid groups; need one per spell: ${group.length} for ${data.exit.length}`);
  }
  const outside = group.find((code) => code >= groups);
  if (outside !== undefined) throw new Error(`invalid group; must lie below ${groups}: ${outside}`);
}
