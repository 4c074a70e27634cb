import {
  addCombination,
  addDots,
  addMultiple,
  choleskyFactor,
  choleskyLogDeterminant,
  choleskySolve,
  solveUpperTriangle,
} from './linearAlgebra';
import type { ModelFamily, RowTerms } from './modelFamily';

export interface LikelihoodModel {
  readonly family: ModelFamily;
  readonly columns: readonly Float64Array[];
  /** Upper triangle that makes the columns orthonormal: basis = columns × triangle⁻¹. */
  readonly triangle: Float64Array;
  readonly response: Float64Array;
  /** Trials, or weights: see ModelFamily. */
  readonly size: Float64Array;
  readonly offset: Float64Array;
  readonly firth: boolean;
}

/** A point on the likelihood. */
export interface LikelihoodState {
  /** Coefficients of the orthonormal basis. */
  readonly position: Float64Array;
  /** Derivative of the log-likelihood by them. */
  readonly gradient: Float64Array;
  readonly deviance: number;
  /** Deviance, less ln det(information) under Firth's penalty: what is minimised. */
  readonly objective: number;
  /** Cholesky factor of the information; null where it is singular. */
  readonly factor: Float64Array | null;
}

/** Rows taken at a time: what is computed about them stays in the processor's cache, and is never held for all. */
const BLOCK = 1024;

/** A stretch of rows and what is computed about it; arrays are overwritten by the next one. */
interface Block {
  readonly start: number;
  readonly basis: readonly Float64Array[];
  readonly linear: Float64Array;
  readonly terms: RowTerms;
}

/**
 * Question: how likely are the responses at some coefficients, and which way is up?
 * Formula: gradient and expected information in an orthonormal basis of the design, block of rows by block of rows; see
 * fitGeneralizedLinearModel, which names source and R call. Shapes: n rows, p basis columns.
 */
export class Likelihood {
  /** Expected events, counts or values of all rows at the position evaluated last. */
  readonly fitted: Float64Array;
  private readonly rows: number;
  private readonly columns: number;
  private readonly model: LikelihoodModel;
  /** Whether the triangle is the identity. */
  private readonly plain: boolean;

  constructor(model: LikelihoodModel) {
    this.model = model;
    this.rows = model.response.length;
    this.columns = model.columns.length;
    this.fitted = new Float64Array(this.rows);
    this.plain = model.triangle.every((value, at) => value === +(at % (this.columns + 1) === 0));
  }

  /** Weighted least squares on the responses themselves, each moved off its boundary. */
  start(): LikelihoodState {
    const { family, response, size, offset } = this.model;
    const gradient = new Float64Array(this.columns);
    const information = new Float64Array(this.columns * this.columns);
    this.eachBlock((block) => {
      const { start, linear, terms } = block;
      for (let i = 0; i < linear.length; i += 1) linear[i] = family.start(response[start + i], size[start + i]);
      this.evaluate(block);
      addInformation(block, information);
      for (let i = 0; i < linear.length; i += 1) {
        terms.score[i] += terms.weight[i] * (linear[i] - offset[start + i]);
      }
      addGradient(block, gradient);
    });
    const factor = choleskyFactor(information, this.columns);
    return this.at(factor === null ? gradient.fill(0) : choleskySolve(factor, this.columns, gradient));
  }

  /** Goes the step, or half of it, a quarter … until the objective does not worsen. */
  improve(state: LikelihoodState, step: Float64Array): LikelihoodState | null {
    for (let share = 1; share > 1e-9; share /= 2) {
      const next = this.at(state.position.map((value, j) => value + share * step[j]));
      if (next.objective <= state.objective + 1e-10 * (1 + Math.abs(state.objective))) return next;
    }
    return null;
  }

  /** The largest change of a linear predictor that a step makes. */
  largestMove(step: Float64Array): number {
    let largest = 0;
    this.eachBlock((block) => {
      fillLinear(block, step);
      for (const move of block.linear) largest = Math.max(largest, Math.abs(move));
    });
    return largest;
  }

  /** The column whose coefficient moves the linear predictor most in this direction. */
  columnOf(direction: Float64Array): number {
    const moves = solveUpperTriangle(this.model.triangle, this.columns, direction).map((value, j) => {
      let reach = 0;
      for (const entry of this.model.columns[j]) reach = Math.max(reach, Math.abs(entry));
      return Math.abs(value) * reach;
    });
    const largest = moves.reduce((most, move) => Math.max(most, move), 0);
    return moves.findIndex((move) => move >= largest * (1 - 1e-6));
  }

  /** Score and information about the linear predictor of all rows at a position. */
  scoresAt(position: Float64Array): { readonly score: Float64Array; readonly weight: Float64Array } {
    const all = { score: new Float64Array(this.rows), weight: new Float64Array(this.rows) };
    this.eachBlock((block) => {
      this.evaluateAt(block, position);
      all.score.set(block.terms.score, block.start);
      all.weight.set(block.terms.weight, block.start);
    });
    return all;
  }

  at(position: Float64Array): LikelihoodState {
    const gradient = new Float64Array(this.columns);
    const information = new Float64Array(this.columns * this.columns);
    let deviance = 0;
    this.eachBlock((block) => {
      deviance += this.evaluateAt(block, position);
      this.fitted.set(block.terms.fitted, block.start);
      addInformation(block, information);
      addGradient(block, gradient);
    });
    const factor = choleskyFactor(information, this.columns);
    if (!this.model.firth) return { position, gradient, deviance, objective: deviance, factor };
    if (factor === null) return { position, gradient, deviance, objective: Number.POSITIVE_INFINITY, factor };
    this.addPenalty(position, factor, gradient);
    const objective = deviance - choleskyLogDeterminant(factor, this.columns);
    return { position, gradient, deviance, objective, factor };
  }

  /** Adds the derivative of ½ ln det(information): ½ Σ hᵢ d ln wᵢ / dηᵢ · xᵢ. */
  private addPenalty(position: Float64Array, factor: Float64Array, gradient: Float64Array): void {
    this.eachBlock((block) => {
      this.evaluateAt(block, position);
      const { score, weight, weightSlope } = block.terms;
      const leverage = leverages(block.basis, factor, this.columns);
      for (let i = 0; i < score.length; i += 1) score[i] = 0.5 * weight[i] * leverage[i] * weightSlope[i];
      addGradient(block, gradient);
    });
  }

  private evaluateAt(block: Block, position: Float64Array): number {
    fillLinear(block, position);
    for (let i = 0; i < block.linear.length; i += 1) block.linear[i] += this.model.offset[block.start + i];
    return this.evaluate(block);
  }

  private evaluate({ start, linear, terms }: Block): number {
    const { family, response, size } = this.model;
    const end = start + linear.length;
    return family.evaluate(linear, response.subarray(start, end), size.subarray(start, end), terms);
  }

  private eachBlock(visit: (block: Block) => void): void {
    const buffer = () => new Float64Array(Math.min(BLOCK, this.rows));
    const terms = { fitted: buffer(), score: buffer(), weight: buffer(), weightSlope: buffer() };
    const whole = { start: 0, basis: this.plain ? [] : this.model.columns.map(buffer), linear: buffer(), terms };
    for (let start = 0; start < this.rows; start += BLOCK) {
      const length = Math.min(BLOCK, this.rows - start);
      const block = length === whole.linear.length ? { ...whole, start } : cut(whole, start, length);
      visit({ ...block, basis: this.basisOf(block) });
    }
  }

  /** The rows' part of columns × triangle⁻¹: the columns themselves where the triangle is the identity. */
  private basisOf({ start, basis, linear }: Block): readonly Float64Array[] {
    const size = this.columns;
    const given = this.model.columns.map((column) => column.subarray(start, start + linear.length));
    if (this.plain) return given;
    given.forEach((column, j) => {
      basis[j].set(column);
      for (let i = 0; i < j; i += 1) addMultiple(basis[j], -this.model.triangle[i * size + j], basis[i]);
      const pivot = this.model.triangle[j * size + j];
      for (let row = 0; row < column.length; row += 1) basis[j][row] /= pivot;
    });
    return basis;
  }
}

function cut({ basis, linear, terms }: Block, start: number, length: number): Block {
  const short = (values: Float64Array) => values.subarray(0, length);
  return {
    ...{ start, basis: basis.map(short), linear: short(linear) },
    terms: {
      fitted: short(terms.fitted),
      score: short(terms.score),
      weight: short(terms.weight),
      weightSlope: short(terms.weightSlope),
    },
  };
}

function fillLinear({ basis, linear }: Block, position: Float64Array): void {
  linear.fill(0);
  addCombination(linear, position, basis);
}

function addGradient({ basis, terms }: Block, gradient: Float64Array): void {
  addDots(gradient, 0, terms.score, basis, basis.length);
}

/** Lower half of the information, row-major; the block's `fitted` is used up. */
function addInformation({ basis, terms }: Block, information: Float64Array): void {
  const size = basis.length;
  const weighted = terms.fitted;
  for (let i = 0; i < size; i += 1) {
    const column = basis[i];
    for (let row = 0; row < weighted.length; row += 1) weighted[row] = terms.weight[row] * column[row];
    addDots(information, i * size, weighted, basis, i + 1);
  }
}

/** xᵢᵀ (XᵀWX)⁻¹ xᵢ: squared length of L⁻¹ xᵢ, row by row. */
function leverages(basis: readonly Float64Array[], factor: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(basis[0].length);
  const solved: Float64Array[] = [];
  basis.forEach((given, i) => {
    const column = Float64Array.from(given);
    for (let k = 0; k < i; k += 1) addMultiple(column, -factor[i * size + k], solved[k]);
    const pivot = factor[i * size + i];
    for (let row = 0; row < sums.length; row += 1) {
      column[row] /= pivot;
      sums[row] += column[row] * column[row];
    }
    solved.push(column);
  });
  return sums;
}
