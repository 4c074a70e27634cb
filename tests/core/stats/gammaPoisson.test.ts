import { describe, expect, it } from 'vitest';
import { fitGammaPoisson } from '../../../src/core/stats/gammaPoisson';
import reference from '../../reference/betweenUnits.json';
import { expectClose } from './expectClose';

/** Iterated fits on both sides: 1e-8 relative. */
const ITERATED = 1e-8;

describe('against R dnbinom, maximised', () => {
  for (const unit of reference.cases) {
    it(unit.name, () => {
      const fit = fitGammaPoisson(Float64Array.from(unit.observed), Float64Array.from(unit.expected));
      expectClose([fit.variance, fit.mean], [unit.variance, unit.mean], ITERATED, 'variance, mean');
      expectClose([fit.lower, fit.upper, fit.upper90], [unit.lower, unit.upper, unit.upper90], ITERATED, 'limits');
      expectClose(
        [fit.logLikelihood, fit.logLikelihoodAtZero],
        [unit.logLikelihood, unit.logLikelihoodAtZero],
        1e-12,
        'log-likelihood',
      );
      expectClose(fit.shrunk, unit.shrunk, ITERATED, 'shrunk');
    });
  }
});

describe('with a mean per stratum, against R dnbinom adjusted by hand and maximised', () => {
  for (const unit of reference.adjusted) {
    it(unit.name, () => {
      const strata = Int32Array.from(unit.strata);
      const fit = fitGammaPoisson(Float64Array.from(unit.observed), Float64Array.from(unit.expected), 0.95, strata);
      expectClose([fit.variance], [unit.variance], ITERATED, 'variance');
      expectClose([fit.lower, fit.upper, fit.upper90], [unit.lower, unit.upper, unit.upper90], ITERATED, 'limits');
      expectClose(
        [fit.logLikelihood, fit.logLikelihoodAtZero],
        [unit.logLikelihood, unit.logLikelihoodAtZero],
        1e-10,
        'log-likelihood',
      );
    });
  }

  it('gives the 90 % interval beside any other', () => {
    for (const { observed, expected } of reference.cases) {
      const [counts, usual] = [Float64Array.from(observed), Float64Array.from(expected)];
      const { lower90, upper90 } = fitGammaPoisson(counts, usual, 0.95);
      const at90 = fitGammaPoisson(counts, usual, 0.9);
      expect([lower90, upper90]).toEqual([at90.lower, at90.upper]);
    }
  });

  it('takes nothing from a region without exits, and shrinks towards the own region', () => {
    const [observed, expected] = [Float64Array.of(9, 1, 4, 12), Float64Array.of(4, 4, 4, 6)];
    const without = fitGammaPoisson(observed, expected, 0.95, new Int32Array(4));
    const beside = fitGammaPoisson(
      Float64Array.of(...observed, 0, 0),
      Float64Array.of(...expected, 3, 2),
      0.95,
      Int32Array.of(0, 0, 0, 0, 1, 1),
    );
    expect([beside.variance, beside.lower, beside.upper]).toEqual([without.variance, without.lower, without.upper]);
    expect(Array.from(beside.shrunk)).toEqual([...without.shrunk, 1, 1]);
  });

  it('refuses strata that are not one per unit', () => {
    const three = Float64Array.of(1, 2, 3);
    expect(() => fitGammaPoisson(three, three, 0.95, new Int32Array(2))).toThrow('invalid strata');
  });
});

describe('at the edges', () => {
  it('nothing happened: nothing is known', () => {
    const fit = fitGammaPoisson(new Float64Array(3), Float64Array.of(1, 2, 3));
    expect([fit.variance, fit.lower, fit.upper, fit.upper90]).toEqual([
      0,
      0,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(Array.from(fit.shrunk)).toEqual([1, 1, 1]);
  });

  it('equal rates: variance 0, shrunk all the way, and an upper limit still', () => {
    const fit = fitGammaPoisson(Float64Array.of(4, 4, 4, 4), Float64Array.of(4, 4, 4, 4));
    expect([fit.variance, fit.lower]).toEqual([0, 0]);
    expect(fit.logLikelihood).toBe(fit.logLikelihoodAtZero);
    expect(fit.upper).toBeGreaterThan(fit.upper90);
    expect(fit.upper90).toBeGreaterThan(0);
  });

  it('a unit where nothing is expected stays out of it', () => {
    const with0 = fitGammaPoisson(Float64Array.of(9, 1, 4, 0), Float64Array.of(4, 4, 4, 0));
    const without = fitGammaPoisson(Float64Array.of(9, 1, 4), Float64Array.of(4, 4, 4));
    expect(with0.variance).toBe(without.variance);
    expect(with0.shrunk[3]).toBe(1);
  });

  it('refuses counts that cannot be', () => {
    expect(() => fitGammaPoisson(Float64Array.of(1.5), Float64Array.of(1))).toThrow('invalid unit');
    expect(() => fitGammaPoisson(Float64Array.of(1), Float64Array.of(0))).toThrow('invalid unit');
    expect(() => fitGammaPoisson(Float64Array.of(1), Float64Array.of(1, 2))).toThrow('invalid expected');
  });
});
