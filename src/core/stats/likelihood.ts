import {
  addMultiple,
  choleskyFactor,
  choleskyLogDeterminant,
  choleskySolve,
  dot,
  type OrthonormalBasis,
  solveUpperTriangle,
} from './linearAlgebra';
import type { ModelFamily, RowTerms } from './modelFamily';

export interface LikelihoodModel {
  readonly family: ModelFamily;
  readonly columns: readonly Float64Array[];
  /** The columns, made orthonormal. */
  readonly design: OrthonormalBasis;
  readonly response: Float64Array;
  readonly trials: Float64Array;
  readonly offset: Float64Array;
  readonly firth: boolean;
}

/** A point on the likelihood. */
export interface LikelihoodState {
  /** Coefficients of the orthonormal basis. */
  readonly position: Float64Array;
  readonly deviance: number;
  /** Deviance, less ln det(information) under Firth's penalty: what is minimised. */
  readonly objective: number;
  /** Cholesky factor of the information; null where it is singular. */
  readonly factor: Float64Array | null;
}

/**
 * Question: how likely are the responses at some coefficients, and which way is up?
 * Formula: gradient and expected information in an orthonormal basis of the design; see fitGeneralizedLinearModel, which
 * names source and R call. Shapes: n rows, p basis columns. `terms` always belong to the state evaluated last.
 */
export class Likelihood {
  readonly terms: RowTerms;
  private readonly rows: number;
  private readonly size: number;
  private readonly model: LikelihoodModel;

  constructor(model: LikelihoodModel) {
    this.model = model;
    this.rows = model.response.length;
    this.size = model.design.basis.length;
    const column = () => new Float64Array(this.rows);
    this.terms = { fitted: column(), score: column(), weight: column(), weightSlope: column() };
  }

  /** Weighted least squares on the responses themselves, each moved off its boundary. */
  start(): LikelihoodState {
    const linear = this.model.response.map((response, row) =>
      this.model.family.start(response, this.model.trials[row]),
    );
    this.model.family.evaluate(linear, this.model.response, this.model.trials, this.terms);
    const factor = choleskyFactor(this.information(), this.size);
    if (factor === null) return this.at(new Float64Array(this.size));
    const { weight, score } = this.terms;
    const working = linear.map((value, row) => weight[row] * (value - this.model.offset[row]) + score[row]);
    return this.at(choleskySolve(factor, this.size, this.project(working)));
  }

  /** Goes the step, or half of it, a quarter … until the objective does not worsen. */
  improve(state: LikelihoodState, step: Float64Array): LikelihoodState | null {
    for (let share = 1; share > 1e-9; share /= 2) {
      const next = this.at(state.position.map((value, j) => value + share * step[j]));
      if (next.objective <= state.objective + 1e-10 * (1 + Math.abs(state.objective))) return next;
    }
    return null;
  }

  gradient(factor: Float64Array): Float64Array {
    if (!this.model.firth) return this.project(this.terms.score);
    const { score, weight, weightSlope } = this.terms;
    const leverage = this.leverages(factor);
    return this.project(score.map((value, row) => value + 0.5 * weight[row] * leverage[row] * weightSlope[row]));
  }

  /** The largest change of a linear predictor that a step makes. */
  largestMove(step: Float64Array): number {
    let largest = 0;
    for (const move of this.linearOf(step)) largest = Math.max(largest, Math.abs(move));
    return largest;
  }

  /** The column whose coefficient moves the linear predictor most in this direction. */
  columnOf(direction: Float64Array): number {
    const moves = solveUpperTriangle(this.model.design.triangle, this.size, direction).map((value, j) => {
      let reach = 0;
      for (const entry of this.model.columns[j]) reach = Math.max(reach, Math.abs(entry));
      return Math.abs(value) * reach;
    });
    const largest = moves.reduce((most, move) => Math.max(most, move), 0);
    return moves.findIndex((move) => move >= largest * (1 - 1e-6));
  }

  private at(position: Float64Array): LikelihoodState {
    const linear = this.linearOf(position);
    addMultiple(linear, 1, this.model.offset);
    const deviance = this.model.family.evaluate(linear, this.model.response, this.model.trials, this.terms);
    const factor = choleskyFactor(this.information(), this.size);
    if (!this.model.firth) return { position, deviance, objective: deviance, factor };
    if (factor === null) return { position, deviance, objective: Number.POSITIVE_INFINITY, factor };
    return { position, deviance, objective: deviance - choleskyLogDeterminant(factor, this.size), factor };
  }

  private linearOf(position: Float64Array): Float64Array {
    const linear = new Float64Array(this.rows);
    this.model.design.basis.forEach((column, j) => {
      addMultiple(linear, position[j], column);
    });
    return linear;
  }

  private project(values: Float64Array): Float64Array {
    return Float64Array.from(this.model.design.basis, (column) => dot(column, values));
  }

  /** Lower half of the information, row-major. */
  private information(): Float64Array {
    const { basis } = this.model.design;
    const matrix = new Float64Array(this.size * this.size);
    const weighted = new Float64Array(this.rows);
    for (let i = 0; i < this.size; i += 1) {
      for (let row = 0; row < this.rows; row += 1) weighted[row] = this.terms.weight[row] * basis[i][row];
      for (let j = 0; j <= i; j += 1) matrix[i * this.size + j] = dot(weighted, basis[j]);
    }
    return matrix;
  }

  /** xᵢᵀ (XᵀWX)⁻¹ xᵢ: squared length of L⁻¹ xᵢ, row by row. */
  private leverages(factor: Float64Array): Float64Array {
    const { size } = this;
    const sums = new Float64Array(this.rows);
    const solved: Float64Array[] = [];
    for (let i = 0; i < size; i += 1) {
      const column = Float64Array.from(this.model.design.basis[i]);
      for (let k = 0; k < i; k += 1) addMultiple(column, -factor[i * size + k], solved[k]);
      const pivot = factor[i * size + i];
      for (let row = 0; row < this.rows; row += 1) {
        column[row] /= pivot;
        sums[row] += column[row] * column[row];
      }
      solved.push(column);
    }
    return sums;
  }
}
