import { describe, expect, it } from 'vitest';
import { fitGeneralizedLinearModel } from '../../../src/core/stats/generalizedLinearModel';
import { createRandom } from '../../../src/core/stats/random';
import reference from '../../reference/regression.json';
import { expectClose } from './expectClose';
import { fitted, modelOf } from './referenceModels';

/** Iterated fits: both sides stop when nothing moves; what is left is rounding times the condition of the design. */
const ITERATED = 1e-8;

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

it('starts near enough to need few steps', () => {
  // As many as when written: canonical links double the digits with every step, the complementary log-log does not.
  const steps: Readonly<Record<string, number>> = {
    ...{
      'grouped hazards': 9,
      steep: 15,
      teams: 5,
      counts: 6,
      odds: 5,
      heavier: 6,
      'smaller quasi': 6,
      'smaller odds': 5,
    },
    ...{ 'years, counts': 4, 'years, hazards': 8, 'likely odds': 5 },
    ...{ measured: 1, 'smaller measured': 1, 'years, values': 1 },
  };
  for (const model of reference.models) {
    expect(fitted(modelOf(model)).iterations, model.name).toBeLessThanOrEqual(steps[model.name]);
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
    expect(() => fitGeneralizedLinearModel({ ...base, response, trials: ones(7) })).toThrow('lengths differ');
    const [below, nobody] = [response.map((value) => value - 1), Float64Array.of(0, 12, 9, 11, 8, 10)];
    expect(() => fitGeneralizedLinearModel({ ...base, response: below })).toThrow('invalid response');
    expect(() => fitGeneralizedLinearModel({ ...base, response: below, trials: null, family: 'poisson' })).toThrow(
      'invalid response',
    );
    expect(() => fitGeneralizedLinearModel({ ...base, response: response.with(0, 0), trials: nobody })).toThrow(
      'invalid response',
    );
    expect(() => fitGeneralizedLinearModel({ ...base, response, offset: ones(6).with(3, Number.NaN) })).toThrow(
      'finite',
    );
    expect(() =>
      fitGeneralizedLinearModel({ ...base, response, offset: ones(6).fill(Number.NEGATIVE_INFINITY) }),
    ).toThrow('must be finite');
    const quasi = { ...base, response, trials: null, family: 'quasiPoisson', firth: true } as const;
    expect(() => fitGeneralizedLinearModel(quasi)).toThrow('no penalty');
  });
});

it('counts met exactly have no dispersion, and are a fit all the same', () => {
  const response = ones(4).fill(2);
  const fit = fitted({ columns: [ones(4)], response, trials: null, offset: null, family: 'quasiPoisson' });
  expectClose(fit.coefficients, [Math.LN2], 1e-14);
  expect(fit.dispersion).toBeLessThan(1e-25);
});

it('names the column that runs off, whatever its scale', () => {
  const group = Float64Array.of(0, 0, 0, 1e-3, 1e-3, 1e-3);
  const other = Float64Array.of(1e3, 3e3, 2e3, 1e3, 2e3, 3e3);
  const response = Float64Array.of(0, 0, 0, 1, 0, 2);
  const model = { columns: [ones(6), other, group], response, trials: null, offset: null, family: 'poisson' } as const;
  expect(fitGeneralizedLinearModel(model)).toEqual({ ok: false, failure: { code: 'separation', column: 0 } });
  const turned = { ...model, columns: [other, group.map((value) => 1e-3 - value), group] };
  expect(fitGeneralizedLinearModel(turned)).toEqual({ ok: false, failure: { code: 'separation', column: 1 } });
});

describe('gaussian', () => {
  const base = { trials: null, offset: null, family: 'gaussian' } as const;
  const slope = Float64Array.of(1, 2, 3, 4);

  it('by hand: y = 1, 2, 4, 5 on 1 … 4 is −0.5 + 1.4 x with residual variance 0.1', () => {
    const fit = fitted({ ...base, columns: [ones(4), slope], response: Float64Array.of(1, 2, 4, 5) });
    expectClose(fit.coefficients, [-0.5, 1.4], 1e-14);
    expectClose([fit.dispersion, fit.deviance, fit.covariance[3]], [0.1, 0.2, 0.02], 1e-13);
    expect(fit.iterations).toBe(1);
  });

  it('noVariation where the response is met exactly', () => {
    for (const response of [Float64Array.of(7, 7, 7, 7), new Float64Array(4), slope.map((x) => 3e9 - 1e7 * x)]) {
      const fit = fitGeneralizedLinearModel({ ...base, columns: [ones(4), slope], response });
      expect(fit).toEqual({ ok: false, failure: { code: 'noVariation', column: null } });
    }
  });

  it('less than nothing is a value', () => {
    const fit = fitted({ ...base, columns: [ones(4), slope], response: Float64Array.of(-1, -2, -4, -5) });
    expectClose(fit.coefficients, [0.5, -1.4], 1e-14);
  });

  it('what is met exactly is so beside the response’s own size, without its offset', () => {
    const response = Float64Array.of(1, 2, 4, 5);
    const small = fitted({ ...base, columns: [ones(4), slope], response: response.map((value) => 1e-9 * value) });
    expectClose(small.coefficients, [-0.5e-9, 1.4e-9], 1e-13);
    // A quarter of a millionth left over beside a million: 2^-22 has an exact sum with it.
    const offset = ones(4).fill(1e6);
    const beside = response.map((value) => 1e6 + value * 2 ** -22);
    const fit = fitted({ ...base, columns: [ones(4), slope], response: beside, offset });
    // The sums are held to 1e-10, 2^-11 of what is left over.
    expectClose(fit.coefficients, [-0.5 * 2 ** -22, 1.4 * 2 ** -22], 2e-3);
  });

  it('a value in cents is a hundred times one in euros, whatever its size', () => {
    const euros = Float64Array.of(1e9, 2e9 + 3, 4e9, 5e9 - 8);
    const fit = fitted({ ...base, columns: [ones(4), slope], response: euros });
    const cents = fitted({ ...base, columns: [ones(4), slope], response: euros.map((value) => 100 * value) });
    expectClose(
      cents.coefficients,
      fit.coefficients.map((value) => 100 * value),
      1e-12,
    );
    expectClose(
      cents.standardErrors,
      fit.standardErrors.map((value) => 100 * value),
      1e-12,
    );
  });

  it('takes no penalty, no trials, and as many rows as columns are too few', () => {
    const model = { ...base, columns: [ones(4), slope], response: Float64Array.of(1, 2, 4, 5) };
    expect(() => fitGeneralizedLinearModel({ ...model, firth: true })).toThrow('no penalty');
    expect(() => fitGeneralizedLinearModel({ ...model, trials: ones(4) })).toThrow('trials belong');
    const few = { ...base, columns: [ones(2), Float64Array.of(1, 2)], response: Float64Array.of(1, 2) };
    expect(fitGeneralizedLinearModel(few)).toEqual({ ok: false, failure: { code: 'tooFewRows', column: null } });
  });
});

describe('weights', () => {
  const model = {
    columns: [ones(6), Float64Array.of(1, 2, 3, 4, 5, 6)],
    response: Float64Array.of(1, 0, 2, 1, 3, 1),
    trials: null,
    offset: null,
    family: 'poisson',
  } as const;

  it('a count of weight 2 is the row twice', () => {
    const weights = Float64Array.of(2, 1, 1, 2, 1, 1);
    const repeat = (values: Float64Array) => Float64Array.from([...values, values[0], values[3]]);
    const weighted = fitted({ ...model, weights });
    const repeated = fitted({ ...model, columns: model.columns.map(repeat), response: repeat(model.response) });
    expectClose(weighted.coefficients, repeated.coefficients, ITERATED);
    expectClose(weighted.covariance, repeated.covariance, ITERATED);
    expectClose([weighted.deviance], [repeated.deviance], ITERATED);
  });

  it('must be positive, one per row, and not beside trials', () => {
    expect(() => fitGeneralizedLinearModel({ ...model, weights: new Float64Array(6) })).toThrow('positive');
    expect(() => fitGeneralizedLinearModel({ ...model, weights: ones(6).with(2, 0) })).toThrow('positive');
    expect(() => fitGeneralizedLinearModel({ ...model, weights: ones(5) })).toThrow('lengths differ');
    const binomial = { ...model, family: 'binomialLogit', trials: ones(6).fill(4), weights: ones(6) } as const;
    expect(() => fitGeneralizedLinearModel(binomial)).toThrow('weights to the others');
  });
});

describe('a hundred thousand rows', () => {
  it('in blocks, the last one short, are their 40 patterns grouped', () => {
    const rows = 100_003;
    const random = createRandom(12);
    const group = Int32Array.from({ length: rows }, () => random.integer(40));
    const exits = Float64Array.from(group, (code) => +(random.next() < 0.02 + 0.001 * code));
    const grouped = { events: new Float64Array(40), trials: new Float64Array(40) };
    group.forEach((code, row) => {
      grouped.events[code] += exits[row];
      grouped.trials[code] += 1;
    });
    const codes = Float64Array.from({ length: 40 }, (_, code) => code);
    for (const family of ['binomialCloglog', 'binomialLogit'] as const) {
      const each = fitted({
        ...{
          columns: [ones(rows), Float64Array.from(group)],
          response: exits,
          trials: ones(rows),
          offset: null,
          family,
        },
      });
      const pooled = fitted({
        ...{ columns: [ones(40), codes], response: grouped.events, trials: grouped.trials, offset: null, family },
      });
      expectClose(each.coefficients, pooled.coefficients, ITERATED);
      expectClose(each.covariance, pooled.covariance, ITERATED);
      // A fit of every sixteenth row has found where to begin; from the usual start it takes two steps more.
      expect(each.iterations).toBeLessThanOrEqual(5);
    }
    const halves = {
      weights: ones(rows).fill(0.5),
      offset: ones(rows).fill(2),
      family: 'poisson' as const,
      trials: null,
    };
    const weighted = fitted({ ...halves, columns: [ones(rows), Float64Array.from(group)], response: exits });
    const plain = fitted({
      ...{ columns: [ones(40), codes], response: grouped.events, trials: null, family: 'poisson' },
      offset: grouped.trials.map((count) => Math.log(count)),
    });
    expectClose(weighted.coefficients, [plain.coefficients[0] - 2, plain.coefficients[1]], ITERATED);
    expectClose(
      weighted.covariance,
      plain.covariance.map((value) => 2 * value),
      ITERATED,
    );
    expect(weighted.iterations).toBeLessThanOrEqual(5);
  });
});
