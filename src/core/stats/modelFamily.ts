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
  readonly start: (response: number, trials: number) => number;
  /** Fills the terms of all rows and returns the deviance. */
  readonly evaluate: (linear: Float64Array, response: Float64Array, trials: Float64Array, terms: RowTerms) => number;
  readonly variance: (fitted: number, trials: number) => number;
}

/**
 * Question: how do counts follow a rate exp(linear predictor)?
 * Formula: log μ = η; score y − μ, information μ, deviance 2 Σ (y ln(y / μ) − (y − μ)).
 * Source: McCullagh & Nelder (1989), 6. R: poisson("log"). Shapes: one entry per row; trials are not used.
 */
export const poissonLog: ModelFamily = {
  start: (response) => log(response + 0.1),
  evaluate(linear, response, _trials, terms) {
    let deviance = 0;
    for (let i = 0; i < linear.length; i += 1) {
      const mu = exp(linear[i]);
      const y = response[i];
      terms.fitted[i] = mu;
      terms.score[i] = y - mu;
      terms.weight[i] = mu;
      terms.weightSlope[i] = 1;
      deviance += 2 * ((y > 0 ? y * (log(y) - linear[i]) : 0) - (y - mu));
    }
    return deviance;
  },
  variance: (fitted) => fitted,
};

/**
 * Question: how do events among trials follow a hazard h = exp(linear predictor), p = 1 − exp(−h)?
 * Formula: score (y − n p) h / p, information n h² / (e^h − 1), deviance 2 Σ (y ln(y / np) + (n − y) (ln((n − y) / n) + h)).
 * Source: Prentice & Gloeckler (1978), Biometrics 34, 57–67. R: binomial("cloglog").
 * Shapes: events and trials (> 0) per row; fitted = expected events.
 */
export const binomialCloglog: ModelFamily = {
  start: (response, trials) => log(-log1p(-(response + 0.5) / (trials + 1))),
  evaluate(linear, response, trials, terms) {
    let deviance = 0;
    for (let i = 0; i < linear.length; i += 1) {
      const hazard = exp(Math.min(LARGEST_LINEAR, Math.max(-LARGEST_LINEAR, linear[i])));
      const p = -expm1(-hazard);
      const y = response[i];
      const n = trials[i];
      const odds = expm1(hazard);
      terms.fitted[i] = n * p;
      terms.score[i] = ((y * (1 - p) - (n - y) * p) * hazard) / p;
      terms.weight[i] = n * hazard * (hazard / odds);
      terms.weightSlope[i] = 2 - hazard / p;
      if (y > 0) deviance += 2 * y * (log(y / n) - log(p));
      if (y < n) deviance += 2 * (n - y) * (log1p(-y / n) + hazard);
    }
    return deviance;
  },
  variance: (fitted, trials) => fitted * (1 - fitted / trials),
};
