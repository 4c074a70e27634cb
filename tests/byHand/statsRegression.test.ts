import { describe, expect, it } from 'vitest';
import { fitGammaPoisson } from '../../src/core/stats/gammaPoisson';
import { fitGeneralizedLinearModel } from '../../src/core/stats/generalizedLinearModel';
import { expectClose } from '../core/stats/expectClose';

/** Newton's last step is below 1e-10 standard errors and squares itself away; the rest is rounding. */
const ITERATED = 1e-12;

function fitted(model: Parameters<typeof fitGeneralizedLinearModel>[0]) {
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit;
}

/** Two groups: 6 events in 40, 3 in 60. */
const intercept = Float64Array.of(1, 1, 1, 1);
const second = Float64Array.of(0, 0, 1, 1);
const events = Float64Array.of(2, 4, 1, 2);
const trials = Float64Array.of(15, 25, 20, 40);

describe('two groups, in fractions', () => {
  it('Poisson: log rates 6/40 and 3/60, variances 1/6 and 1/6 + 1/3', () => {
    const offset = trials.map(Math.log);
    const fit = fitted({ columns: [intercept, second], response: events, trials: null, offset, family: 'poisson' });
    expectClose(fit.coefficients, [Math.log(6 / 40), Math.log(3 / 60 / (6 / 40))], ITERATED);
    expectClose(fit.covariance, [1 / 6, -1 / 6, -1 / 6, 1 / 6 + 1 / 3], ITERATED);
    expectClose(fit.fitted, [2.25, 3.75, 1, 2], ITERATED);
    expect(fit.degreesOfFreedom).toBe(2);
  });

  it('quasi-Poisson: the same, errors by √(χ²/2), χ² = (1/4)²/2.25 + (1/4)²/3.75 = 2/45', () => {
    const offset = trials.map(Math.log);
    const fit = fitted({
      columns: [intercept, second],
      response: events,
      trials: null,
      offset,
      family: 'quasiPoisson',
    });
    expectClose([fit.dispersion], [1 / 45], 1e-10);
    expectClose([fit.standardErrors[1]], [Math.sqrt(1 / 90)], 1e-10);
  });

  it('complementary log-log: ln(−ln(1 − p)) of 6/40 and 3/60', () => {
    const fit = fitted({
      columns: [intercept, second],
      response: events,
      trials,
      offset: null,
      family: 'binomialCloglog',
    });
    const first = Math.log(-Math.log(34 / 40));
    expectClose(fit.coefficients, [first, Math.log(-Math.log(57 / 60)) - first], ITERATED);
    // Information of a group: n h² / (e^h − 1) with e^h − 1 = 6/34.
    const hazard = -Math.log(34 / 40);
    expectClose([fit.covariance[0]], [6 / 34 / (40 * hazard * hazard)], ITERATED);
  });

  it('an offset shifts the intercept and nothing else', () => {
    const half = Float64Array.of(1, 1, 1, 1).fill(Math.log(0.5));
    const model = { columns: [intercept, second], response: events, trials, family: 'binomialCloglog' } as const;
    const without = fitted({ ...model, offset: null });
    const withHalf = fitted({ ...model, offset: half });
    expectClose([withHalf.coefficients[0]], [without.coefficients[0] + Math.log(2)], ITERATED);
    expectClose([withHalf.coefficients[1]], [without.coefficients[1]], 1e-11);
  });
});

describe('Jeffreys’ penalty by hand', () => {
  it('saturated Poisson groups: half an event more in each', () => {
    // Gradient y + ½ − μ = 0, for the information of group g is μ_g and the penalty ½ Σ ln μ_g.
    const response = Float64Array.of(0, 0, 1, 2);
    const offset = trials.map(Math.log);
    const model = { columns: [intercept, second], response, trials: null, offset, family: 'poisson' } as const;
    expect(fitGeneralizedLinearModel(model)).toEqual({ ok: false, failure: { code: 'separation', column: 0 } });
    const fit = fitted({ ...model, firth: true });
    expectClose(fit.coefficients, [Math.log(0.5 / 40), Math.log(3.5 / 60 / (0.5 / 40))], ITERATED);
    expectClose(fit.covariance, [2, -2, -2, 2 + 2 / 7], ITERATED);
  });

  it('one cloglog group without events: h solves n h = 1 − h / (2 (1 − e^(−h)))', () => {
    // Penalised log-likelihood −n h + ½ ln(h² / (e^h − 1)) in η = ln h: −n h + 1 − ½ h / (1 − e^(−h)) = 0.
    const fit = fitted({
      columns: [Float64Array.of(1)],
      response: Float64Array.of(0),
      trials: Float64Array.of(20),
      offset: null,
      family: 'binomialCloglog',
      firth: true,
    });
    const h = Math.exp(fit.coefficients[0]);
    // Near h = 0.024 the solution is close to ½ / (n + ¼): half an event among n trials and a quarter.
    // The last step, 1e-10 standard errors, shrinks what is left by the linear rate of the penalised fit only.
    expectClose([20 * h], [1 - h / (2 * (1 - Math.exp(-h)))], 1e-10);
    expect(Math.abs(h - 0.5 / 20.25)).toBeLessThan(1e-4);
  });
});

describe('Gamma–Poisson by hand', () => {
  it('two equal units, 0 and 4 of 2: variance and shrinkage', () => {
    // Mean 1, μ = 2 each. ln L = Σ_{j<4} ln(1 + jv) + 4 ln 2 − ln 4! − (4 + 2/v) ln(1 + 2v); its derivative vanishes at v̂.
    const fit = fitGammaPoisson(Float64Array.of(0, 4), Float64Array.of(2, 2));
    const v = fit.variance;
    const slope =
      1 / (1 + v) +
      2 / (1 + 2 * v) +
      3 / (1 + 3 * v) +
      (2 / (v * v)) * Math.log(1 + 2 * v) -
      (2 * (4 + 2 / v)) / (1 + 2 * v);
    expect(Math.abs(slope)).toBeLessThan(1e-12);
    expectClose([fit.mean], [1], 1e-12);
    expectClose(fit.shrunk, [1 / (1 + 2 * v), (1 + 4 * v) / (1 + 2 * v)], 1e-12);
  });

  it('at variance 0: the Poisson log-likelihood', () => {
    // 3, 5 and 4 of 4 each, mean 1: Σ (O ln 4 − 4 − ln O!).
    const fit = fitGammaPoisson(Float64Array.of(3, 5, 4), Float64Array.of(4, 4, 4));
    expect(fit.variance).toBe(0);
    expectClose([fit.logLikelihood], [12 * Math.log(4) - 12 - Math.log(6 * 120 * 24)], 1e-13);
  });
});
