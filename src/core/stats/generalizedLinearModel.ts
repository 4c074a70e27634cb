import { Likelihood, type LikelihoodState } from './likelihood';
import { choleskySolve, dot, inverseOfProduct, orthonormalise, solveUpperTriangle } from './linearAlgebra';
import { binomialCloglog, type ModelFamily, poissonLog } from './modelFamily';

export interface GeneralizedLinearModel {
  /** Design, one array per column, intercept included; equal lengths. */
  readonly columns: readonly Float64Array[];
  /** Events (binomialCloglog) or counts per row, ≥ 0; need not be whole for quasiPoisson. */
  readonly response: Float64Array;
  /** Trials per row (> 0) for binomialCloglog; null for counts. */
  readonly trials: Float64Array | null;
  /** Added to the linear predictor, finite; null: none. */
  readonly offset: Float64Array | null;
  readonly family: 'binomialCloglog' | 'quasiPoisson' | 'poisson';
  /** Maximise the likelihood × √det(information): finite also under separation. Not for quasiPoisson. */
  readonly firth?: boolean;
}

export interface FittedModel {
  readonly ok: true;
  readonly coefficients: Float64Array;
  /** Row-major p × p; dispersion included. */
  readonly covariance: Float64Array;
  readonly standardErrors: Float64Array;
  /** Expected events or counts per row. */
  readonly fitted: Float64Array;
  readonly deviance: number;
  /** Pearson χ² / degrees of freedom for quasiPoisson, else 1. */
  readonly dispersion: number;
  /** Rows − columns. */
  readonly degreesOfFreedom: number;
  readonly iterations: number;
}

export interface FailedModel {
  readonly ok: false;
  readonly failure: {
    readonly code: 'separation' | 'collinear' | 'noEvents' | 'notConverged' | 'tooFewRows';
    /** Index of the column at fault, where one is. */
    readonly column: number | null;
  };
}

const MOST_ITERATIONS = 300;
/** Squared length of the last step in standard errors: 1e-10 of one; what is left after it is smaller still. */
const CONVERGED = 1e-20;
/** By then a step that can be identified no longer moves any row; one that still does runs off to infinity. */
const SETTLED = 1e-12;
const STILL_MOVING = 0.01;

/**
 * Question: how do events follow several covariates at once?
 * Formula: maximum likelihood by Fisher scoring with step halving, in an orthonormal basis of the design:
 * δ = (XᵀWX)⁻¹ Xᵀ s; covariance dispersion × (XᵀWX)⁻¹ with expected information W. With `firth`, s gains
 * ½ hᵢ · d ln wᵢ / dηᵢ, h the leverages: the gradient of ½ ln det(XᵀWX), Jeffreys' penalty.
 * Source: McCullagh & Nelder (1989), 2.5; Firth (1993), Biometrika 80, 27–38; Kosmidis & Firth (2021), Biometrika 108,
 * 71–82 (finite for this link).
 * R: glm(cbind(events, trials - events) ~ x, binomial("cloglog"), offset = o); glm(count ~ x, quasipoisson, offset = o);
 * penalised: optim on the log-likelihood + 0.5 * log(det(information)); for poisson brglm2 type "AS_mean" is the same.
 * Shapes: n rows, p columns. Returns a failure where an estimate is infinite (separation; not found with `firth`), a column
 * depends on earlier ones, nothing happened, or rows are too few; throws for unequal lengths and impossible responses.
 */
export function fitGeneralizedLinearModel(model: GeneralizedLinearModel): FittedModel | FailedModel {
  const steps = fitInSteps(model);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same fit, pausing after every iteration: a regression on tens of thousands of rows takes longer than a page may be deaf. */
export function* fitInSteps(model: GeneralizedLinearModel): Generator<void, FittedModel | FailedModel, void> {
  check(model);
  const rows = model.response.length;
  const size = model.columns.length;
  const firth = model.firth ?? false;
  if (rows < size || (model.family === 'quasiPoisson' && rows === size)) return failed('tooFewRows');
  if (!firth && model.response.every((value) => value === 0)) return failed('noEvents');
  const design = orthonormalise(model.columns);
  if ('collinear' in design) return failed('collinear', design.collinear);
  yield;
  const family = model.family === 'binomialCloglog' ? binomialCloglog : poissonLog;
  const trials = model.trials ?? new Float64Array(rows).fill(1);
  const offset = model.offset ?? new Float64Array(rows);
  const likelihood = new Likelihood({ ...model, family, design, trials, offset, firth });
  const found = yield* maximise(likelihood);
  if ('code' in found) return failed(found.code, found.column);
  const { position, deviance, factor, iterations } = found;
  const degreesOfFreedom = rows - size;
  const { fitted } = likelihood.terms;
  const dispersion =
    model.family === 'quasiPoisson' ? pearson(family, model.response, fitted, trials) / degreesOfFreedom : 1;
  const covariance = inverseOfProduct(factor, design.triangle, size).map((value) => value * dispersion);
  return {
    ok: true,
    coefficients: solveUpperTriangle(design.triangle, size, position),
    covariance,
    standardErrors: Float64Array.from({ length: size }, (_, j) => Math.sqrt(covariance[j * size + j])),
    fitted,
    deviance,
    dispersion,
    degreesOfFreedom,
    iterations,
  };
}

interface Maximum extends LikelihoodState {
  readonly factor: Float64Array;
  readonly iterations: number;
}

function* maximise(likelihood: Likelihood): Generator<void, Maximum | FailedModel['failure'], void> {
  let state = likelihood.start();
  yield;
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration += 1) {
    if (state.factor === null) return { code: 'separation', column: likelihood.columnOf(state.position) };
    const gradient = likelihood.gradient(state.factor);
    const step = choleskySolve(state.factor, gradient.length, gradient);
    const decrement = dot(step, gradient);
    if (decrement < SETTLED && likelihood.largestMove(step) > STILL_MOVING) {
      return { code: 'separation', column: likelihood.columnOf(step) };
    }
    const next = likelihood.improve(state, step);
    if (next === null) break;
    if (decrement < CONVERGED && next.factor !== null) return { ...next, factor: next.factor, iterations: iteration };
    state = next;
    yield;
  }
  return { code: 'notConverged', column: null };
}

function pearson(family: ModelFamily, response: Float64Array, fitted: Float64Array, trials: Float64Array): number {
  return response.reduce((sum, value, row) => {
    const residual = value - fitted[row];
    return sum + (residual * residual) / family.variance(fitted[row], trials[row]);
  }, 0);
}

function failed(code: FailedModel['failure']['code'], column: number | null = null): FailedModel {
  return { ok: false, failure: { code, column } };
}

function check({ columns, response, trials, offset, family, firth }: GeneralizedLinearModel): void {
  const rows = response.length;
  for (const part of [...columns, ...(trials ? [trials] : []), ...(offset ? [offset] : [])]) {
    if (part.length !== rows) throw new Error(`invalid model; lengths differ: ${part.length} for ${rows} rows`);
    if (!part.every(Number.isFinite)) throw new Error('invalid model; entries must be finite: NaN or Infinity');
  }
  if ((family === 'binomialCloglog') !== (trials !== null)) {
    throw new Error(`invalid model; trials belong to binomialCloglog and to nothing else: ${family}`);
  }
  if (family === 'quasiPoisson' && firth)
    throw new Error('invalid model; no penalty without a likelihood: quasiPoisson');
  response.forEach((value, row) => {
    const most = trials ? trials[row] : Number.MAX_VALUE;
    if (!(value >= 0 && value <= most && most > 0))
      throw new Error(`invalid response; row ${row}: ${value} of ${most}`);
  });
}
