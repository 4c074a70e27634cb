import { fitExits, type TeamsCompared, teamsCompared } from '../betweenManagers';
import type { ClaimContext, PracticeKind } from '../context';

/** Hours, or points of support, by manager code. */
export interface PracticeColumn {
  readonly kind: PracticeKind;
  readonly values: Float64Array;
}

/** Exits per manager on all practices at once, regions held fixed, and what of the differences remains. */
export interface ManagerModel {
  readonly compared: TeamsCompared;
  /** Intercept, strata, then practices; one entry per manager compared. */
  readonly columns: readonly Float64Array[];
  readonly coefficients: Float64Array;
  /** (XᵀWX)⁻¹ without dispersion, row-major. */
  readonly inverse: Float64Array;
  readonly fitted: Float64Array;
  readonly leverage: Float64Array;
  readonly practices: readonly FittedPractice[];
  /** Stratum codes of the columns after the intercept. */
  readonly strata: readonly number[];
}

export interface FittedPractice {
  readonly kind: PracticeKind;
  /** Index of its column. */
  readonly column: number;
  /** By manager code; the mean where it is not known. */
  readonly values: Float64Array;
  /** What the best share of managers give, on average. */
  readonly reference: number;
}

/** R: glm(exits ~ strata + training + coaching, quasipoisson, offset = log(expected)). Null where it cannot be fitted. */
export function managerModel(
  context: ClaimContext,
  practices: readonly PracticeColumn[],
  best: number,
): ManagerModel | null {
  const { options } = context;
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  if (!teams) return null;
  const compared = teamsCompared(teams, new Float64Array(context.managers), [], context.strata);
  const count = compared.managers.length;
  const fixed = [new Float64Array(count).fill(1), ...compared.held];
  const fittedPractices = practices.flatMap((practice) => usable(practice, compared, best));
  const columns = [
    ...fixed,
    ...fittedPractices.map(({ values }) => Float64Array.from(compared.managers, (manager) => values[manager])),
  ];
  const fit = fitExits(compared, columns);
  if (!fit.ok) return null;
  const inverse = fit.covariance.map((value) => value / fit.dispersion);
  return {
    compared,
    columns,
    coefficients: fit.coefficients,
    inverse,
    fitted: fit.fitted,
    leverage: leverages(columns, inverse, fit.fitted),
    practices: fittedPractices.map((practice, index) => ({ ...practice, column: fixed.length + index })),
    strata: [...new Set(compared.strata)].sort((a, b) => a - b).slice(1),
  };
}

/**
 * Question: how much do rates still differ between managers, chance and practice taken off?
 * Formula: v from E[Σ w ((O − μ)² / (1 − h) / μ − 1)] = v Σ w μ: the moment equation of the Gamma–Poisson, each residual freed of its
 * own pull on the fit (leverage h), w how often a manager was drawn. It may fall below 0.
 * Source: Breslow 1984, Appl Stat 33, 38–44; MacKinnon & White 1985 (leverage). R: as written.
 * Unit: variance of rates relative to their mean squared.
 */
export function remainingVariance(model: ManagerModel, weights: Float64Array | null): number {
  const { fitted, leverage, compared } = model;
  let excess = 0;
  let scale = 0;
  for (let manager = 0; manager < fitted.length; manager++) {
    const weight = weights ? weights[manager] : 1;
    const residual = compared.observed[manager] - fitted[manager];
    excess += weight * ((residual * residual) / (1 - leverage[manager]) / fitted[manager] - 1);
    scale += weight * fitted[manager];
  }
  return excess / scale;
}

/**
 * By how much resampling understates the standard error of the remaining variance: where teams happen to lie closer together than
 * chance usually puts them, their squared residuals vary too little to know better. The standard error is at least that of
 * managers who do not differ, √Σ (2 + 1 / μ) / Σ μ (variance of a Poisson count's squared Pearson residual). R: as written.
 */
export function varianceStretch(model: ManagerModel): number {
  const variance = remainingVariance(model, null);
  let drawn = 0;
  let chance = 0;
  model.fitted.forEach((mean, manager) => {
    const residual = model.compared.observed[manager] - mean;
    const excess = (residual * residual) / (1 - model.leverage[manager]) / mean - 1 - variance * mean;
    drawn += excess * excess;
    chance += 2 + 1 / mean;
  });
  return drawn > 0 ? Math.max(1, Math.sqrt(chance / drawn)) : 1;
}

function usable(practice: PracticeColumn, compared: TeamsCompared, best: number): Omit<FittedPractice, 'column'>[] {
  const known = Array.from(compared.managers, (manager) => practice.values[manager]).filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  if (!known.some((value) => value !== known[0])) return [];
  const values = practice.values.map((value) => (Number.isFinite(value) ? value : mean));
  return [{ kind: practice.kind, values, reference: meanOfHighest(known, best) }];
}

function meanOfHighest(values: readonly number[], share: number): number {
  const count = Math.max(1, Math.round(share * values.length));
  const highest = [...values].sort((a, b) => b - a).slice(0, count);
  return highest.reduce((sum, value) => sum + value, 0) / count;
}

/** hᵢ = μᵢ xᵢᵀ (XᵀWX)⁻¹ xᵢ, short of 1. */
function leverages(columns: readonly Float64Array[], inverse: Float64Array, fitted: Float64Array): Float64Array {
  const size = columns.length;
  return fitted.map((mean, row) => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) sum += columns[i][row] * inverse[i * size + j] * columns[j][row];
    }
    return Math.min(mean * sum, MOST_LEVERAGE);
  });
}

const MOST_LEVERAGE = 0.95;
