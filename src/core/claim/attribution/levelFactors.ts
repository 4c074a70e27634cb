import { exp } from '../../stats/elementary';
import type { ExpectedExits } from '../expectedExits';
import type { Patterns } from '../patterns';

/** What a covariate's levels do to the risk, freed of what chance alone gives, and the levels everyone is compared with. */
export interface LevelFactors {
  /** Index among the patterns' covariates. */
  readonly covariate: number;
  /** Log factor of each level. */
  readonly logFactor: Float64Array;
  /** Weights of the levels in the reference: the best of them, until their time makes up the share asked for; sum 1. */
  readonly reference: Float64Array;
}

/** What shrinking is to get right: each level by itself, or how far the levels lie apart. */
export type Shrinkage = 'levels' | 'spread';

/**
 * Log factors of the levels of a covariate, shrunk toward each other by 1 − df / Wald (not below 0): what is left of differences
 * between levels once the differences chance gives are taken off. Without that the best half of eight equal sources would look
 * better than the rest. That is nearest the truth level by level, but draws them closer together than they are; the square root
 * of it leaves them as far apart as they are, which is what a share of exits asks.
 * Source: James & Stein 1961; Efron & Morris 1973 (moment form); Louis 1984, JASA 79, 393–398 (spread).
 * `adjustment` adds to a level's coefficient before shrinking (what the second stage adds to regions).
 */
export function levelFactors(
  patterns: Patterns,
  expected: ExpectedExits,
  covariate: number,
  best: number,
  shrinkage: Shrinkage,
  adjustment: Float64Array | null,
): LevelFactors {
  const columns = expected.design.columnOfLevel[covariate] ?? new Int32Array(0);
  const systematic = systematicShare(expected, columns);
  const kept = shrinkage === 'spread' ? Math.sqrt(systematic) : systematic;
  const logFactor = Float64Array.from(columns, (column, level) => {
    const own = (column < 0 ? 0 : expected.coefficients[column]) + (adjustment?.[level] ?? 0);
    return kept * own;
  });
  return { covariate, logFactor, reference: bestLevels(patterns, covariate, logFactor, best) };
}

/** Mean factor of the reference levels. */
export function referenceFactor(levels: LevelFactors, logFactor: Float64Array): number {
  let factor = 0;
  levels.reference.forEach((weight, level) => {
    if (weight > 0) factor += weight * exp(logFactor[level]);
  });
  return factor;
}

/** Of the squared differences between levels, the share that is more than chance. */
function systematicShare(expected: ExpectedExits, columnOfLevel: Int32Array): number {
  const columns = [...new Set(columnOfLevel)].filter((column) => column >= 0);
  if (columns.length === 0) return 0;
  return Math.max(0, 1 - columns.length / waldStatistic(expected, columns));
}

/** bᵀ V⁻¹ b over some columns, by elimination. */
function waldStatistic(expected: ExpectedExits, columns: readonly number[]): number {
  const size = expected.coefficients.length;
  const rows = columns.map((row) => [
    ...columns.map((column) => expected.covariance[row * size + column]),
    expected.coefficients[row],
  ]);
  let statistic = 0;
  rows.forEach((pivotRow, pivot) => {
    const value = pivotRow[columns.length];
    statistic += (value * value) / pivotRow[pivot];
    for (const other of rows.slice(pivot + 1)) {
      const share = other[pivot] / pivotRow[pivot];
      for (let column = pivot; column <= columns.length; column++) other[column] -= share * pivotRow[column];
    }
  });
  return statistic;
}

function bestLevels(patterns: Patterns, covariate: number, logFactor: Float64Array, best: number): Float64Array {
  const time = new Float64Array(logFactor.length);
  const levels = patterns.levels[covariate] ?? new Int32Array(0);
  let whole = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const own = patterns.fraction[pattern] * patterns.rows[pattern];
    time[levels[pattern]] += own;
    whole += own;
  }
  const weights = new Float64Array(logFactor.length);
  let left = best * whole;
  for (const level of [...time.keys()].sort((a, b) => logFactor[a] - logFactor[b])) {
    const taken = Math.min(left, time[level]);
    weights[level] = taken / (best * whole);
    left -= taken;
  }
  return weights;
}
