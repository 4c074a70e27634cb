import { exp, expm1, log, log1p } from './elementary';

/** Where exp() still leaves room for products: on the way to a fit a step may go far beyond any real hazard. */
const LARGEST_LINEAR = 300;

/** What one row contributes to the likelihood at its linear predictor; arrays over rows, overwritten by `evaluate`. */
export interface RowTerms {
  /** Expected events. */
  readonly fitted: Float64Array;
  /** Derivative of the log-likelihood by the linear predictor. */
  readonly score: Float64Array;
  /** Expected information about the linear predictor. */
  readonly weight: Float64Array;
  /** Derivative of ln weight by the linear predictor. */
  readonly weightSlope: Float64Array;
}

export interface ModelFamily {
  /** Linear predictor to start a row from. */
  readonly start: (response: number, size: number) => number;
  /**
   * Fills the terms of all rows and returns the deviance. `size` holds the trials of a row for the binomial families, its
   * weight (1: an ordinary row) for the others.
   */
  readonly evaluate: (linear: Float64Array, response: Float64Array, size: Float64Array, terms: RowTerms) => number;
}

/**
 * Question: how do counts follow a rate exp(linear predictor)?
 * Formula: log μ = η; score w (y − μ), information w μ, deviance 2 Σ w (y ln(y / μ) − (y − μ)).
 * Source: McCullagh & Nelder (1989), 6. R: poisson("log"). Shapes: one entry per row.
 * Units: η is the log of an expected count; response and fitted are counts.
 */
export const poissonLog: ModelFamily = {
  start: (response) => log(response + 0.1),
  evaluate(linear, response, size, terms) {
    let deviance = 0;
    for (let i = 0; i < linear.length; i += 1) {
      const mu = exp(linear[i]);
      const y = response[i];
      terms.fitted[i] = mu;
      terms.score[i] = size[i] * (y - mu);
      terms.weight[i] = size[i] * mu;
      terms.weightSlope[i] = 1;
      deviance += 2 * size[i] * ((y > 0 ? y * (log(y) - linear[i]) : 0) - (y - mu));
    }
    return deviance;
  },
};

/**
 * Question: how does a measured value follow the linear predictor itself?
 * Formula: μ = η; score w (y − μ), information w, deviance Σ w (y − μ)². Source: McCullagh & Nelder (1989), 3.
 * R: gaussian("identity"). Shapes: one entry per row.
 * Unit: η and fitted in that of the response.
 */
export const gaussianIdentity: ModelFamily = {
  start: (response) => response,
  evaluate(linear, response, size, terms) {
    let deviance = 0;
    for (let i = 0; i < linear.length; i += 1) {
      const residual = response[i] - linear[i];
      terms.fitted[i] = linear[i];
      terms.score[i] = size[i] * residual;
      terms.weight[i] = size[i];
      terms.weightSlope[i] = 0;
      deviance += size[i] * residual * residual;
    }
    return deviance;
  },
};

/**
 * Question: how do events among trials follow odds exp(linear predictor)?
 * Formula: p = 1 / (1 + exp(−η)); score y − n p, information n p (1 − p), deviance 2 Σ (y ln(y / np) + (n − y) ln((n − y) / nq)).
 * Source: McCullagh & Nelder (1989), 4. R: binomial("logit"). Shapes: events and trials (> 0) per row; fitted = expected
 * events.
 * Unit: η is the log odds of an event per trial.
 */
export const binomialLogit: ModelFamily = {
  start: (response, size) => log((response + 0.5) / (size - response + 0.5)),
  evaluate(linear, response, size, terms) {
    let deviance = 0;
    for (let i = 0; i < linear.length; i += 1) {
      const unlikely = exp(-Math.abs(linear[i]));
      const larger = 1 / (1 + unlikely);
      const p = linear[i] < 0 ? unlikely * larger : larger;
      const q = linear[i] < 0 ? larger : unlikely * larger;
      const [y, n] = [response[i], size[i]];
      terms.fitted[i] = n * p;
      terms.score[i] = y * q - (n - y) * p;
      terms.weight[i] = n * p * q;
      terms.weightSlope[i] = q - p;
      const logLarger = -log1p(unlikely);
      const logP = linear[i] < 0 ? linear[i] + logLarger : logLarger;
      const logQ = linear[i] < 0 ? logLarger : logLarger - linear[i];
      if (y > 0) deviance += 2 * y * (log(y / n) - logP);
      if (y < n) deviance += 2 * (n - y) * (log1p(-y / n) - logQ);
    }
    return deviance;
  },
};

/**
 * Question: how do events among trials follow a hazard h = exp(linear predictor), p = 1 − exp(−h)?
 * Formula: score (y − n p) h / p, information n h² / (e^h − 1), deviance 2 Σ (y ln(y / np) + (n − y) (ln((n − y) / n) + h)).
 * Source: Prentice & Gloeckler (1978), Biometrics 34, 57–67. R: binomial("cloglog").
 * Shapes: events and trials (> 0) per row; fitted = expected events. A small hazard costs one exp a row.
 * Unit: η is the log of the hazard per trial.
 */
export const binomialCloglog: ModelFamily = {
  start: (response, size) => log(-log1p(-(response + 0.5) / (size + 1))),
  evaluate(linear, response, size, terms) {
    let deviance = 0;
    for (let i = 0; i < linear.length; i += 1) {
      const hazard = exp(Math.min(LARGEST_LINEAR, Math.max(-LARGEST_LINEAR, linear[i])));
      const p = chanceOf(hazard);
      const stay = p < 0.5 ? 1 - p : exp(-hazard);
      const y = response[i];
      const n = size[i];
      const ratio = hazard / p;
      terms.fitted[i] = n * p;
      terms.score[i] = y * stay * ratio - (n - y) * hazard;
      terms.weight[i] = n * hazard * ratio * stay;
      terms.weightSlope[i] = 2 - ratio;
      if (y > 0) deviance += 2 * y * (log(y / n) - log(p));
      if (y < n) deviance += 2 * (n - y) * ((y > 0 ? log1p(-y / n) : 0) + hazard);
    }
    return deviance;
  },
};

/** 1 − e^−h; a small h by its series to h^10, whose next term is below 3e-17 of the sum. */
function chanceOf(h: number): number {
  if (h > 0.125) return -expm1(-h);
  const tail = 1 - (h / 7) * (1 - (h / 8) * (1 - (h / 9) * (1 - h / 10)));
  return h * (1 - (h / 2) * (1 - (h / 3) * (1 - (h / 4) * (1 - (h / 5) * (1 - (h / 6) * tail)))));
}
