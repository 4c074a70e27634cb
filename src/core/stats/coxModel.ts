import { clusterSums, sumOfSquares } from './clusterSums';
import { type CoxData, type CoxStratum, centredWithin, checkCoxData, strataOf } from './coxData';
import { scoreResiduals } from './coxResiduals';
import { exp } from './elementary';
import {
  addMultiple,
  choleskyFactor,
  choleskySolve,
  dot,
  inverseOfProduct,
  orthonormalise,
  solveUpperTriangle,
} from './linearAlgebra';
import { sweepEventTimes } from './partialLikelihood';

export interface CoxModel extends CoxData {
  /** Cluster code per row (whoever shares a code is not independent) for robust errors; null: the model's own. */
  readonly cluster: Int32Array | null;
}

export interface FittedCox {
  readonly ok: true;
  /** Log hazard ratios. */
  readonly coefficients: Float64Array;
  /** Row-major p × p; robust where clusters were given. */
  readonly covariance: Float64Array;
  /** Inverse information. */
  readonly modelCovariance: Float64Array;
  readonly standardErrors: Float64Array;
  readonly logLikelihood: number;
  /** With all coefficients 0. */
  readonly logLikelihoodAtZero: number;
  readonly events: number;
  readonly iterations: number;
}

export interface FailedCox {
  readonly ok: false;
  readonly failure: {
    readonly code: 'separation' | 'collinear' | 'noEvents' | 'notConverged' | 'oneCluster';
    /** Index of the column at fault, where one is. */
    readonly column: number | null;
  };
}

const MOST_ITERATIONS = 60;
/** As in fitGeneralizedLinearModel: squared length of the last step in standard errors, and the signs of an infinite one. */
const CONVERGED = 1e-20;
const SETTLED = 1e-12;
const STILL_MOVING = 0.01;

/**
 * Question: how many times as fast does one leave per unit of a covariate, whatever the course of risk with time?
 * Formula: maximum partial likelihood with Efron's ties by Newton's method with step halving; at risk where
 * entry < t ≤ exit, so a spell may come in pieces with changing covariates. Covariance V = information⁻¹; by cluster
 * V (Σ u uᵀ) V with u the clusters' sums of score residuals (no small-sample factor).
 * Source: Cox (1972), JRSS B 34, 187–220; Efron (1977), JASA 72; Lin & Wei (1989), JASA 84, 1074–1078; Therneau &
 * Grambsch (2000), 3, 7.
 * R: coxph(Surv(entry, exit, event) ~ x + strata(s), ties = "efron", cluster = g).
 * Shapes: n rows, p columns. Returns a failure where an estimate is infinite (separation), a column is constant within
 * strata or depends on others, nobody left, or there is one cluster only; throws for impossible data.
 * Units: times as given (only their order counts); coefficients are log hazard ratios per unit of their column.
 */
export function fitCoxModel(model: CoxModel): FittedCox | FailedCox {
  checkCoxModel(model);
  const size = model.columns.length;
  const events = model.event.reduce((sum, event) => sum + event, 0);
  if (events === 0) return failed('noEvents');
  if (model.cluster !== null && new Set(model.cluster).size < 2) return failed('oneCluster');
  const strata = strataOf(model);
  const centred = centredWithin(model.columns, strata);
  const design = orthonormalise(centred);
  if ('collinear' in design) return failed('collinear', design.collinear);
  const data = { ...model, columns: design.basis };
  const found = maximise(data, strata);
  if ('code' in found) {
    if (found.direction === null) return failed(found.code);
    return failed(found.code, columnOf(centred, solveUpperTriangle(design.triangle, size, found.direction)));
  }
  const { state, factor } = found;
  const modelCovariance = inverseOfProduct(factor, design.triangle, size);
  const covariance =
    model.cluster === null
      ? modelCovariance
      : sumOfSquares(
          clusterSums(scoreResiduals(data, strata, state.risk), model.cluster).map((sum) =>
            solveUpperTriangle(design.triangle, size, choleskySolve(factor, size, sum)),
          ),
          size,
        );
  return {
    ok: true,
    coefficients: solveUpperTriangle(design.triangle, size, state.position),
    ...{ covariance, modelCovariance, events },
    standardErrors: Float64Array.from({ length: size }, (_, j) => Math.sqrt(covariance[j * size + j])),
    logLikelihood: state.logLikelihood,
    logLikelihoodAtZero: found.logLikelihoodAtZero,
    iterations: found.iterations,
  };
}

interface State {
  readonly position: Float64Array;
  readonly risk: Float64Array;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

interface Maximum {
  readonly state: State;
  readonly factor: Float64Array;
  readonly logLikelihoodAtZero: number;
  readonly iterations: number;
}

interface NoMaximum {
  readonly code: 'separation' | 'collinear' | 'notConverged';
  /** Where the likelihood runs off to. */
  readonly direction: Float64Array | null;
}

function maximise(data: CoxData, strata: readonly CoxStratum[]): Maximum | NoMaximum {
  const size = data.columns.length;
  const atZero = stateAt(data, strata, new Float64Array(size));
  if (data.columns.some((column, j) => atZero.information[j * (size + 1)] <= roundingOf(column, data.event))) {
    return { code: 'collinear', direction: null };
  }
  let state = atZero;
  for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations += 1) {
    const factor = choleskyFactor(state.information, size);
    if (factor === null) return { code: iterations === 1 ? 'collinear' : 'notConverged', direction: null };
    const step = choleskySolve(factor, size, state.gradient);
    const decrement = dot(step, state.gradient);
    if (decrement < SETTLED && largestMove(data, step) > STILL_MOVING) return { code: 'separation', direction: step };
    if (decrement < CONVERGED) return { state, factor, logLikelihoodAtZero: atZero.logLikelihood, iterations };
    const next = improve(data, strata, state, step);
    if (next === null) break;
    state = next;
  }
  return { code: 'notConverged', direction: null };
}

/** Most information that rounding alone makes of a column which is the same for all at risk whenever one leaves. */
function roundingOf(column: Float64Array, event: Uint8Array): number {
  const largest = column.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  const events = event.reduce((sum, count) => sum + count, 0);
  return 4 * Number.EPSILON * events * largest * largest;
}

/** Goes the step, or half of it, a quarter … until the likelihood does not worsen. */
function improve(data: CoxData, strata: readonly CoxStratum[], state: State, step: Float64Array): State | null {
  for (let share = 1; share > 1e-9; share /= 2) {
    const next = stateAt(
      data,
      strata,
      state.position.map((value, j) => value + share * step[j]),
    );
    if (next.logLikelihood >= state.logLikelihood - 1e-10 * (1 + Math.abs(state.logLikelihood))) return next;
  }
  return null;
}

function stateAt(data: CoxData, strata: readonly CoxStratum[], position: Float64Array): State {
  const size = position.length;
  const linear = linearOf(data, position);
  const risk = linear.map((value) => exp(value));
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let logLikelihood = 0;
  sweepEventTimes(data, strata, risk, (event) => {
    logLikelihood -= event.logRisk;
    for (const row of event.leavers) {
      logLikelihood += linear[row];
      for (let j = 0; j < size; j += 1) gradient[j] += data.columns[j][row];
    }
    addMultiple(gradient, -1, event.mean);
    addMultiple(information, 1, event.covariance);
  });
  return { position, risk, logLikelihood, gradient, information };
}

function linearOf({ columns, exit }: CoxData, position: Float64Array): Float64Array {
  const linear = new Float64Array(exit.length);
  columns.forEach((column, j) => {
    addMultiple(linear, position[j], column);
  });
  return linear;
}

function largestMove(data: CoxData, step: Float64Array): number {
  return linearOf(data, step).reduce((largest, move) => Math.max(largest, Math.abs(move)), 0);
}

/** The column whose coefficient moves the linear predictor most in this direction. */
function columnOf(columns: readonly Float64Array[], direction: Float64Array): number {
  const moves = columns.map((column, j) =>
    column.reduce((most, entry) => Math.max(most, Math.abs(entry * direction[j])), 0),
  );
  return moves.indexOf(Math.max(...moves));
}

function failed(code: FailedCox['failure']['code'], column: number | null = null): FailedCox {
  return { ok: false, failure: { code, column } };
}

function checkCoxModel(model: CoxModel): void {
  checkCoxData(model);
  if (model.cluster && model.cluster.length !== model.exit.length) {
    throw new Error(`invalid clusters; need one per row: ${model.cluster.length} for ${model.exit.length}`);
  }
}
