import { describe, expect, it } from 'vitest';
import { fitGeneralizedLinearModel, type GeneralizedLinearModel } from '../../../src/core/stats/generalizedLinearModel';
import reference from '../../reference/regression.json';
import { expectClose } from './expectClose';

/** Iterated fits: both sides stop when nothing moves; what is left is rounding times the condition of the design. */
const ITERATED = 1e-8;

const FAMILIES = { binomialCloglog: 'binomialCloglog', quasiPoisson: 'quasiPoisson', poisson: 'poisson' } as const;

interface ReferenceModel {
  readonly family: string;
  readonly columns: readonly (readonly number[])[];
  readonly response: readonly number[];
  readonly trials: readonly number[] | null;
  readonly offset: readonly number[];
}

function modelOf(model: ReferenceModel): GeneralizedLinearModel {
  const family = Object.values(FAMILIES).find((name) => name === model.family);
  if (!family) throw new Error(`invalid family; not in the reference: ${model.family}`);
  return {
    columns: model.columns.map((column) => Float64Array.from(column)),
    response: Float64Array.from(model.response),
    trials: model.trials && Float64Array.from(model.trials),
    offset: Float64Array.from(model.offset),
    family,
  };
}

function fitted(model: GeneralizedLinearModel) {
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit;
}

const ones = (rows: number) => new Float64Array(rows).fill(1);

describe('against R glm', () => {
  for (const model of reference.models) {
    it(model.name, () => {
      const fit = fitted(modelOf(model));
      expectClose(fit.coefficients, model.coefficients, ITERATED, 'coefficients');
      expectClose(fit.covariance, model.covariance, ITERATED, 'covariance');
      expectClose(fit.fitted, model.fitted, ITERATED, 'fitted');
      expectClose([fit.deviance, fit.dispersion], [model.deviance, model.dispersion], ITERATED, 'deviance');
      expect(fit.degreesOfFreedom).toBe(model.degreesOfFreedom);
      const size = model.columns.length;
      const errors = Array.from({ length: size }, (_, j) => Math.sqrt(model.covariance[j * size + j]));
      expectClose(fit.standardErrors, errors, ITERATED, 'standard errors');
    });
  }
});

describe('with Jeffreys’ penalty, against direct maximisation in R', () => {
  for (const model of reference.penalised) {
    it(model.name, () => {
      const fit = fitted({ ...modelOf(model), firth: true });
      // R's numerical gradient is 1e-12 at its solution, which leaves coefficients good to about 1e-11.
      expectClose(fit.coefficients, model.coefficients, ITERATED, 'coefficients');
    });
  }

  it('is far from the plain fit’s infinity and close to the plain fit where that exists', () => {
    const [separated] = reference.penalised;
    expect(fitGeneralizedLinearModel(modelOf(separated))).toEqual({
      ok: false,
      failure: { code: 'separation', column: 1 },
    });
  });
});

describe('failures', () => {
  const trials = Float64Array.of(10, 12, 9, 11, 8, 10);
  const base = { columns: [ones(6)], trials, offset: null, family: 'binomialCloglog' } as const;

  it('noEvents', () => {
    const fit = fitGeneralizedLinearModel({ ...base, response: new Float64Array(6) });
    expect(fit).toEqual({ ok: false, failure: { code: 'noEvents', column: null } });
  });

  it('no events are no obstacle with the penalty', () => {
    const fit = fitted({ ...base, response: new Float64Array(6), firth: true });
    expect(fit.coefficients[0]).toBeLessThan(-3);
    expect(Number.isFinite(fit.standardErrors[0])).toBe(true);
  });

  it('separation of a reference group names the intercept or its indicator', () => {
    const group = Float64Array.of(0, 0, 0, 1, 1, 1);
    const low = fitGeneralizedLinearModel({
      ...base,
      columns: [ones(6), group],
      response: Float64Array.of(0, 0, 0, 1, 0, 2),
    });
    expect(low.ok).toBe(false);
    expect(!low.ok && low.failure.code).toBe('separation');
    const all = fitGeneralizedLinearModel({ ...base, response: trials });
    expect(all).toEqual({ ok: false, failure: { code: 'separation', column: 0 } });
  });

  it('separation along a slope', () => {
    const slope = Float64Array.of(1, 2, 3, 4, 5, 6);
    for (const family of ['binomialCloglog', 'poisson'] as const) {
      const response = family === 'poisson' ? Float64Array.of(0, 0, 0, 0, 0, 4) : Float64Array.of(0, 0, 0, 11, 8, 10);
      const fit = fitGeneralizedLinearModel({
        columns: [ones(6), slope],
        response,
        trials: family === 'poisson' ? null : trials,
        offset: null,
        family,
      });
      expect(!fit.ok && fit.failure.code).toBe('separation');
    }
  });

  it('a slope so steep that hazards overflow on the way is still only separated, and finite with the penalty', () => {
    const steep = Float64Array.of(-900, -800, -1, 1, 700, 900);
    const response = Float64Array.of(0, 0, 0, 11, 8, 10);
    const model = { ...base, columns: [ones(6), steep], response };
    const plain = fitGeneralizedLinearModel(model);
    expect(!plain.ok && plain.failure.code).toBe('separation');
    const penalised = fitted({ ...model, firth: true });
    expect(penalised.coefficients.every(Number.isFinite)).toBe(true);
  });

  it('collinear names the first column that adds nothing', () => {
    const slope = Float64Array.of(1, 2, 3, 4, 5, 6);
    const columns = [ones(6), slope, slope.map((value) => 7 - 2 * value), slope];
    const response = Float64Array.of(1, 0, 2, 1, 3, 1);
    const fit = fitGeneralizedLinearModel({ ...base, columns, response });
    expect(fit).toEqual({ ok: false, failure: { code: 'collinear', column: 2 } });
    const zero = fitGeneralizedLinearModel({ ...base, columns: [ones(6), new Float64Array(6)], response });
    expect(zero).toEqual({ ok: false, failure: { code: 'collinear', column: 1 } });
  });

  it('tooFewRows', () => {
    const poisson = { response: Float64Array.of(3), trials: null, offset: null } as const;
    const two = fitGeneralizedLinearModel({ ...poisson, columns: [ones(1), ones(1)], family: 'poisson' });
    expect(!two.ok && two.failure.code).toBe('tooFewRows');
    const quasi = fitGeneralizedLinearModel({ ...poisson, columns: [ones(1)], family: 'quasiPoisson' });
    expect(!quasi.ok && quasi.failure.code).toBe('tooFewRows');
  });

  it('throws for what only we can get wrong', () => {
    const response = Float64Array.of(1, 0, 2, 1, 3, 1);
    expect(() => fitGeneralizedLinearModel({ ...base, response: ones(5) })).toThrow('lengths differ');
    expect(() => fitGeneralizedLinearModel({ ...base, response: ones(6).fill(20) })).toThrow('invalid response');
    expect(() => fitGeneralizedLinearModel({ ...base, response, trials: null })).toThrow('trials belong');
    expect(() =>
      fitGeneralizedLinearModel({ ...base, response, offset: ones(6).fill(Number.NEGATIVE_INFINITY) }),
    ).toThrow('must be finite');
    const quasi = { ...base, response, trials: null, family: 'quasiPoisson', firth: true } as const;
    expect(() => fitGeneralizedLinearModel(quasi)).toThrow('no penalty');
  });
});
