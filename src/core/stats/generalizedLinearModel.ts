import { Likelihood, type LikelihoodState } from './likelihood';
import { choleskySolve, dot, inverseOfProduct, solveUpperTriangle, steeringTriangle } from './linearAlgebra';
import { binomialCloglog, binomialLogit, gaussianIdentity, poissonLog } from './modelFamily';

const FAMILIES = {
  binomialCloglog,
  binomialLogit,
  poisson: poissonLog,
  quasiPoisson: poissonLog,
  gaussian: gaussianIdentity,
} as const;

export interface GeneralizedLinearModel {
  /** Design, one array per column, intercept included; equal lengths. */
  readonly columns: readonly Float64Array[];
  /** Events (binomial), counts ≥ 0 (Poisson; need not be whole for quasiPoisson) or measured values (gaussian) per row. */
  readonly response: Float64Array;
  /** Trials per row (> 0) for the binomial families; null for the others. */
  readonly trials: Float64Array | null;
  /** Added to the linear predictor, finite; null: none. */
  readonly offset: Float64Array | null;
  readonly family: keyof typeof FAMILIES;
  /** What each row counts for (> 0), as R's prior weights; left out: 1. Trials are the weights of the binomial families. */
  readonly weights?: Float64Array;
  /** Maximise the likelihood × √det(information): finite also under separation. Not for quasiPoisson and gaussian. */
  readonly firth?: boolean;
}

export interface FittedModel {
  readonly ok: true;
  readonly family: GeneralizedLinearModel['family'];
  readonly coefficients: Float64Array;
  /** Row-major p × p; dispersion included. */
  readonly covariance: Float64Array;
  readonly standardErrors: Float64Array;
  /** Expected events, counts or values per row. */
  readonly fitted: Float64Array;
  readonly deviance: number;
  /** Pearson χ² / degrees of freedom for quasiPoisson and gaussian, else 1. */
  readonly dispersion: number;
  /** Rows − columns. */
  readonly degreesOfFreedom: number;
  readonly iterations: number;
}

export interface FailedModel {
  readonly ok: false;
  readonly failure: {
    readonly code: 'separation' | 'collinear' | 'noEvents' | 'noVariation' | 'notConverged' | 'tooFewRows';
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
/** Residual variance, relative to the mean square, that is rounding alone. */
const MET_EXACTLY = 1e-26;

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
 * depends on earlier ones, nothing happened, a gaussian response is met exactly (noVariation), or rows are too few; throws
 * for unequal lengths and impossible responses.
 * Units: coefficients on the scale of the link, per unit of their column: log hazards per trial (cloglog), log odds (logit),
 * log counts (Poisson), the response's own unit (gaussian).
 */
export function fitGeneralizedLinearModel(model: GeneralizedLinearModel): FittedModel | FailedModel {
  const steps = fitInSteps(model);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same fit, pausing after every iteration: a regression on tens of thousands of rows takes longer than a page may be deaf.
 * Units and failures: as fitGeneralizedLinearModel.
 */
export function* fitInSteps(model: GeneralizedLinearModel): Generator<void, FittedModel | FailedModel, void> {
  check(model);
  const { family, response } = model;
  const size = model.columns.length;
  const dispersed = hasDispersion(family);
  if (response.length < size || (dispersed && response.length === size)) return failed('tooFewRows');
  if (!model.firth && family !== 'gaussian' && response.every((value) => value === 0)) return failed('noEvents');
  const design = steeringTriangle(model.columns);
  if ('collinear' in design) {
    model.columns.forEach(checkFinite);
    return failed('collinear', design.collinear);
  }
  yield;
  const likelihood = likelihoodOf(model, design.triangle);
  const start = yield* startingState(model, design.triangle, likelihood);
  const found = yield* maximise(likelihood, start, family === 'gaussian');
  if ('code' in found) return failed(found.code, found.column);
  const degreesOfFreedom = response.length - size;
  const { fitted } = likelihood;
  const dispersion = dispersed ? pearson(model, fitted) / degreesOfFreedom : 1;
  if (family === 'gaussian' && dispersion <= MET_EXACTLY * meanSquare(model)) return failed('noVariation');
  const covariance = inverseOfProduct(found.factor, design.triangle, size).map((value) => value * dispersion);
  return {
    ...{ ok: true, family, covariance, fitted, dispersion, degreesOfFreedom },
    coefficients: solveUpperTriangle(design.triangle, size, found.position),
    standardErrors: Float64Array.from({ length: size }, (_, j) => Math.sqrt(covariance[j * size + j])),
    deviance: found.deviance,
    iterations: found.iterations,
  };
}

/** Whether the family's dispersion is estimated, so that tests use t and F. */
export function hasDispersion(family: GeneralizedLinearModel['family']): boolean {
  return family === 'quasiPoisson' || family === 'gaussian';
}

/** The likelihood of a model in the basis that `triangle` makes of its columns. */
export function likelihoodOf(model: GeneralizedLinearModel, triangle: Float64Array): Likelihood {
  const rows = model.response.length;
  return new Likelihood({
    ...{ columns: model.columns, response: model.response, triangle, firth: model.firth ?? false },
    family: FAMILIES[model.family],
    size: sizeOf(model),
    offset: model.offset ?? new Float64Array(rows),
  });
}

function sizeOf({ trials, weights, response }: GeneralizedLinearModel): Float64Array {
  return trials ?? weights ?? new Float64Array(response.length).fill(1);
}

interface Maximum extends LikelihoodState {
  readonly factor: Float64Array;
  readonly iterations: number;
}

/** From so many rows on, a fit of every sixteenth finds where to begin: cheaper than its first steps on all. */
const PILOTED = 65_536;
const PILOT_STEP = 16;

function* startingState(
  model: GeneralizedLinearModel,
  triangle: Float64Array,
  likelihood: Likelihood,
): Generator<void, LikelihoodState, void> {
  if (model.response.length < PILOTED || model.family === 'gaussian') return likelihood.start();
  const thin = (values: Float64Array) =>
    Float64Array.from({ length: Math.floor(values.length / PILOT_STEP) }, (_, row) => values[row * PILOT_STEP]);
  const pilot = likelihoodOf(
    {
      ...{ family: model.family, firth: model.firth ?? false, columns: model.columns.map(thin) },
      ...{ response: thin(model.response), trials: model.trials && thin(model.trials) },
      offset: model.offset && thin(model.offset),
      ...(model.weights && { weights: thin(model.weights) }),
    },
    triangle,
  );
  const found = yield* maximise(pilot, pilot.start(), false);
  return 'code' in found ? likelihood.start() : likelihood.at(found.position);
}

function* maximise(
  likelihood: Likelihood,
  start: LikelihoodState,
  quadratic: boolean,
): Generator<void, Maximum | FailedModel['failure'], void> {
  let state = start;
  yield;
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration += 1) {
    if (state.factor === null) return { code: 'separation', column: likelihood.columnOf(state.position) };
    const { factor, gradient } = state;
    const step = choleskySolve(factor, gradient.length, gradient);
    const decrement = dot(step, gradient);
    if (!quadratic && decrement < SETTLED && likelihood.largestMove(step) > STILL_MOVING) {
      return { code: 'separation', column: likelihood.columnOf(step) };
    }
    const next = likelihood.improve(state, step);
    if (next === null) break;
    if ((quadratic || decrement < CONVERGED) && next.factor !== null) {
      return { ...next, factor: next.factor, iterations: iteration };
    }
    state = next;
    yield;
  }
  return { code: 'notConverged', column: null };
}

/** Pearson's χ² of a family whose dispersion is estimated. */
function pearson(model: GeneralizedLinearModel, fitted: Float64Array): number {
  const size = sizeOf(model);
  return model.response.reduce((sum, value, row) => {
    const residual = value - fitted[row];
    return sum + (size[row] * residual * residual) / (model.family === 'gaussian' ? 1 : fitted[row]);
  }, 0);
}

/** Weighted mean square of the response without its offset: what a gaussian fit of nothing would leave. */
function meanSquare(model: GeneralizedLinearModel): number {
  const size = sizeOf(model);
  const sum = model.response.reduce((total, value, row) => {
    const explained = value - (model.offset?.[row] ?? 0);
    return total + size[row] * explained * explained;
  }, 0);
  return sum / model.response.length;
}

function failed(code: FailedModel['failure']['code'], column: number | null = null): FailedModel {
  return { ok: false, failure: { code, column } };
}

function check({ columns, response, trials, weights, offset, family, firth }: GeneralizedLinearModel): void {
  const rows = response.length;
  const besides = [...(trials ? [trials] : []), ...(weights ? [weights] : []), ...(offset ? [offset] : [])];
  for (const part of [...columns, ...besides]) {
    if (part.length !== rows) throw new Error(`invalid model; lengths differ: ${part.length} for ${rows} rows`);
  }
  besides.forEach(checkFinite);
  const binomial = family === 'binomialCloglog' || family === 'binomialLogit';
  if (binomial !== (trials !== null) || (binomial && weights)) {
    throw new Error(`invalid model; trials belong to the binomial families, weights to the others: ${family}`);
  }
  if (weights?.some((weight) => weight <= 0)) throw new Error('invalid weights; must be positive: 0 or less');
  if (hasDispersion(family) && firth) throw new Error(`invalid model; no penalty without a likelihood: ${family}`);
  const least = family === 'gaussian' ? -Number.MAX_VALUE : 0;
  response.forEach((value, row) => {
    const most = trials ? trials[row] : Number.MAX_VALUE;
    if (!(value >= least && value <= most && most > 0)) {
      throw new Error(`invalid response; row ${row}: ${value} of ${most}`);
    }
  });
}

function checkFinite(values: Float64Array): void {
  if (!values.every(Number.isFinite)) throw new Error('invalid model; entries must be finite: NaN or Infinity');
}
