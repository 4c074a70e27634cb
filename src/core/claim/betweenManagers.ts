import { log } from '../stats/elementary';
import { type FailedModel, type FittedModel, fitGeneralizedLinearModel } from '../stats/generalizedLinearModel';
import { tTwoSided } from '../stats/studentT';
import type { Teams } from './teams';

const FEWEST_MANAGERS_PER_STRATUM = 3;

/** Teams that enter the comparison, and what they are compared on. */
export interface TeamsCompared {
  /** Manager codes. */
  readonly managers: Int32Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Hours per person-month. */
  readonly hours: Float64Array;
  readonly strata: Int32Array;
  /** Strata as centred indicators, then other practices: what is held fixed. */
  readonly held: readonly Float64Array[];
  /** Mean hours, weighted by expected exits. */
  readonly meanHours: number;
  /** Standard deviation of hours between managers within strata. */
  readonly standardDeviation: number;
}

/** Quasi-Poisson regression of exits on hours, offset log expected. Coefficients per hour, on the log scale. */
export interface BetweenManagersFit {
  readonly slope: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** Log of exits / expected at mean hours, and the covariances that draw the band. */
  readonly level: number;
  readonly levelVariance: number;
  readonly levelSlopeCovariance: number;
  /** Exits fitted per manager. */
  readonly fitted: Float64Array;
  /** How much higher the slope is for having each manager in the comparison, to first order. */
  readonly slopeInfluence: Float64Array;
}

/** Gathers the managers with expected exits and known hours; strata become indicators where they leave room to compare. */
export function teamsCompared(
  teams: Teams,
  hours: Float64Array,
  others: readonly Float64Array[],
  strata: Int32Array,
  leftOut: number | null = null,
): TeamsCompared {
  const codes: number[] = [];
  hours.forEach((value, manager) => {
    if (manager !== leftOut && (teams.expected[manager] ?? 0) > 0 && !Number.isNaN(value)) codes.push(manager);
  });
  const managers = Int32Array.from(codes);
  const pick = (values: Float64Array) => Float64Array.from(managers, (manager) => values[manager] ?? Number.NaN);
  const expected = pick(teams.expected);
  const ownHours = pick(hours);
  const ownStrata = usableStrata(Int32Array.from(managers, (manager) => strata[manager] ?? 0));
  const indicators = stratumIndicators(ownStrata).map((column) => centred(column, expected));
  const practices = others.map((values) => centred(pick(values), expected)).filter(varies);
  return {
    managers,
    observed: pick(teams.observed),
    expected,
    hours: ownHours,
    strata: ownStrata,
    held: [...indicators, ...practices],
    meanHours: meanOfKnown(ownHours, expected),
    standardDeviation: deviationWithinStrata(ownHours, ownStrata),
  };
}

/** Exits per manager ~ quasi-Poisson on the columns, offset log(expected). R: glm(exits ~ …, quasipoisson, offset = log(expected)). */
export function fitExits(compared: TeamsCompared, columns: readonly Float64Array[]): FittedModel | FailedModel {
  return fitGeneralizedLinearModel({
    columns,
    response: compared.observed,
    trials: null,
    offset: compared.expected.map(log),
    family: 'quasiPoisson',
    firth: false,
  });
}

/**
 * Do teams with more hours lose fewer people than expected?
 *
 * Second stage of two: exits per manager ~ quasi-Poisson, offset log(expected exits), on mean hours per person-month,
 * strata and other practices held fixed; t with managers − parameters degrees of freedom.
 * R: glm(exits ~ hours + strata, quasipoisson, offset = log(expected)). Returns null where it cannot be fitted.
 */
export function fitBetweenManagers(compared: TeamsCompared): BetweenManagersFit | null {
  const count = compared.managers.length;
  const slopeColumn = compared.held.length + 1;
  if (count <= slopeColumn + 1 || compared.standardDeviation === 0) return null;
  const columns = [new Float64Array(count).fill(1), ...compared.held, centred(compared.hours, compared.expected)];
  const fit = fitExits(compared, columns);
  if (!fit.ok) return null;
  const size = slopeColumn + 1;
  const slope = fit.coefficients[slopeColumn] ?? Number.NaN;
  const standardError = fit.standardErrors[slopeColumn] ?? Number.NaN;
  return {
    slope,
    standardError,
    degreesOfFreedom: fit.degreesOfFreedom,
    p: tTwoSided(slope / standardError, fit.degreesOfFreedom),
    level: fit.coefficients[0] ?? Number.NaN,
    levelVariance: fit.covariance[0] ?? Number.NaN,
    levelSlopeCovariance: fit.covariance[slopeColumn] ?? fit.covariance[slopeColumn * size] ?? Number.NaN,
    fitted: fit.fitted,
    slopeInfluence: slopeInfluence(columns, compared.observed, fit),
  };
}

/** The slope's row of (XᵀWX)⁻¹, times xᵢ (exits − fitted): Pregibon's one-step change, leverage left out. */
function slopeInfluence(columns: readonly Float64Array[], observed: Float64Array, fit: FittedModel): Float64Array {
  const size = columns.length;
  const ofSlope = fit.covariance.subarray((size - 1) * size);
  return observed.map((exits, manager) => {
    let reach = 0;
    for (let column = 0; column < size; column++) reach += (ofSlope[column] ?? 0) * (columns[column]?.[manager] ?? 0);
    return (reach / fit.dispersion) * (exits - (fit.fitted[manager] ?? 0));
  });
}

/**
 * Question: the average of what is known, where some values stand for more than others.
 * Formula: Σ w x / Σ w over the values that are not NaN. Source: definition. R: weighted.mean(values, weights, na.rm = TRUE).
 * Shapes: one weight per value, in any unit. Unit: that of the values. NaN where none is known or the weights sum to 0.
 */
export function meanOfKnown(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  let weight = 0;
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    total += value * (weights[index] ?? 0);
    weight += weights[index] ?? 0;
  });
  return total / weight;
}

/** Values minus their weighted mean; a missing value stands at the mean. */
function centred(values: Float64Array, weights: Float64Array): Float64Array {
  const mean = meanOfKnown(values, weights);
  return values.map((value) => (Number.isNaN(value) ? 0 : value - mean));
}

function varies(values: Float64Array): boolean {
  return values.some((value) => value !== values[0]);
}

/** Strata of a few managers each would leave nothing to compare: then all managers are one stratum. */
function usableStrata(strata: Int32Array): Int32Array {
  return new Set(strata).size * FEWEST_MANAGERS_PER_STRATUM > strata.length ? new Int32Array(strata.length) : strata;
}

function stratumIndicators(strata: Int32Array): Float64Array[] {
  const levels = [...new Set(strata)].sort((a, b) => a - b);
  return levels.slice(1).map((level) => Float64Array.from(strata, (stratum) => (stratum === level ? 1 : 0)));
}

function deviationWithinStrata(values: Float64Array, strata: Int32Array): number {
  const sums = new Map<number, { count: number; total: number }>();
  values.forEach((value, index) => {
    const group = sums.get(strata[index] ?? 0) ?? { count: 0, total: 0 };
    sums.set(strata[index] ?? 0, { count: group.count + 1, total: group.total + value });
  });
  let squares = 0;
  values.forEach((value, index) => {
    const group = sums.get(strata[index] ?? 0);
    if (!group) return;
    const deviation = value - group.total / group.count;
    squares += deviation * deviation;
  });
  const freedom = values.length - sums.size;
  return freedom > 0 ? Math.sqrt(squares / freedom) : 0;
}
