import { describe, expect, it } from 'vitest';
import { chiSquaredQuantile, chiSquaredUpper, noncentralChiSquaredCdf } from '../../../src/core/stats/chiSquared';
import { fQuantile, fUpper } from '../../../src/core/stats/fDistribution';
import { incompleteBeta } from '../../../src/core/stats/incompleteBeta';
import { lowerGamma, upperGamma } from '../../../src/core/stats/incompleteGamma';
import { logGamma } from '../../../src/core/stats/logGamma';
import { normalCdf, normalQuantile, normalUpper } from '../../../src/core/stats/normal';
import {
  poissonCdf,
  poissonProbability,
  poissonTwoSided,
  poissonUpper,
} from '../../../src/core/stats/poissonDistribution';
import { tQuantile, tTwoSided, tUpper } from '../../../src/core/stats/studentT';
import reference from '../../reference/distributions.json';
import { expectClose } from './expectClose';

/** Closed forms: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

describe('against R, relative', () => {
  it('logGamma', () => {
    expectClose(reference.logGamma.x.map(logGamma), reference.logGamma.value, CLOSED);
  });

  it('incomplete gamma, both tails', () => {
    const { a, x, lower, upper } = reference.gamma;
    expectClose(
      a.map((value, i) => lowerGamma(value, x[i])),
      lower,
      CLOSED,
      'lower',
    );
    expectClose(
      a.map((value, i) => upperGamma(value, x[i])),
      upper,
      CLOSED,
      'upper',
    );
  });

  it('incomplete beta', () => {
    const { a, b, x, value } = reference.beta;
    expectClose(
      a.map((shape, i) => incompleteBeta(shape, b[i], x[i])),
      value,
      CLOSED,
    );
  });

  it('normal', () => {
    const { x, cdf, upper } = reference.normal;
    expectClose(x.map(normalCdf), cdf, CLOSED, 'cdf');
    expectClose(x.map(normalUpper), upper, CLOSED, 'upper');
    expectClose(reference.normalQuantile.p.map(normalQuantile), reference.normalQuantile.value, CLOSED, 'quantile');
  });

  it("Student's t", () => {
    const { t, df, upper, twoSided } = reference.t;
    expectClose(
      t.map((value, i) => tUpper(value, df[i])),
      upper,
      CLOSED,
      'upper',
    );
    expectClose(
      t.map((value, i) => tTwoSided(value, df[i])),
      twoSided,
      CLOSED,
      'two-sided',
    );
    const { p, df: degrees, value } = reference.tQuantile;
    expectClose(
      p.map((probability, i) => tQuantile(probability, degrees[i])),
      value,
      CLOSED,
      'quantile',
    );
  });

  it('chi-squared', () => {
    const { x, df, upper } = reference.chiSquared;
    expectClose(
      x.map((value, i) => chiSquaredUpper(value, df[i])),
      upper,
      CLOSED,
      'upper',
    );
    const { p, df: degrees, value } = reference.chiSquaredQuantile;
    expectClose(
      p.map((probability, i) => chiSquaredQuantile(probability, degrees[i])),
      value,
      CLOSED,
      'quantile',
    );
  });

  it('non-central chi-squared', () => {
    const { x, df, lambda, value } = reference.noncentral;
    expectClose(
      x.map((at, i) => noncentralChiSquaredCdf(at, df[i], lambda[i])),
      value,
      CLOSED,
    );
  });

  it('F', () => {
    const { f, df1, df2, upper } = reference.f;
    expectClose(
      f.map((value, i) => fUpper(value, df1[i], df2[i])),
      upper,
      CLOSED,
      'upper',
    );
    const quantile = reference.fQuantile;
    const ours = quantile.p.map((p, i) => fQuantile(p, quantile.df1[i], quantile.df2[i]));
    expectClose(ours, quantile.value, CLOSED, 'quantile');
  });

  it('Poisson', () => {
    const { count, mean, probability, cdf, upper, twoSided } = reference.poisson;
    expectClose(
      count.map((n, i) => poissonProbability(n, mean[i])),
      probability,
      CLOSED,
      'probability',
    );
    expectClose(
      count.map((n, i) => poissonCdf(n, mean[i])),
      cdf,
      CLOSED,
      'cdf',
    );
    expectClose(
      count.map((n, i) => poissonUpper(n, mean[i])),
      upper,
      CLOSED,
      'upper',
    );
    expectClose(
      count.map((n, i) => poissonTwoSided(n, mean[i])),
      twoSided,
      CLOSED,
      'two-sided',
    );
  });
});

describe('between and beyond the reference', () => {
  it('quantiles lead back through the distribution, also where R stops early', () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.3, 0.45, 0.499999]) {
      for (const [df1, df2] of [
        [0.5, 1],
        [1, 1e4],
        [0.3, 40],
        [300, 7],
        [1e4, 1e4],
      ]) {
        const odds = (df1 / df2) * fQuantile(p, df1, df2);
        const back = incompleteBeta(df1 / 2, df2 / 2, odds / (1 + odds), 1 / (1 + odds));
        // At 1e4 degrees of freedom one rounding of the quantile moves a tail of 1e-12 by 1e-13.
        expectClose([back], [p], CLOSED, `F ${df1} ${df2}`);
      }
      for (const df of [0.4, 1, 30, 1e4]) {
        expectClose([lowerGamma(df / 2, chiSquaredQuantile(p, df) / 2)], [p], CLOSED, `chi-squared ${df}`);
        expectClose([tUpper(-tQuantile(p, df), df)], [p], CLOSED, `t ${df}`);
      }
    }
  });

  it('tails add to one', () => {
    for (const a of [0.01, 0.7, 4, 55, 3000]) {
      for (const x of [0.3 * a, 0.99 * a, a + 1, 1.4 * a]) {
        expectClose([lowerGamma(a, x) + upperGamma(a, x)], [1], 1e-14);
        const y = x / (x + a);
        expectClose([incompleteBeta(a, 2, y) + incompleteBeta(2, a, 1 - y)], [1], 1e-14);
      }
    }
  });

  it('an upper tail of next to nothing keeps its digits: Q(a, x) / a goes to the exponential integral', () => {
    // E₁(½), Abramowitz & Stegun table 5.1; what is left is about a ln a.
    expectClose([upperGamma(1e-12, 0.5)], [0.5597735947761608e-12], 1e-11);
    // pgamma(0.5, 1e-6, lower.tail = FALSE), pgamma(0.02, 1e-9, lower.tail = FALSE)
    expectClose(
      [upperGamma(1e-6, 0.5), upperGamma(1e-9, 0.02)],
      [5.5977388815563464e-7, 3.3547077784853929e-9],
      CLOSED,
    );
  });

  it('ends are exact', () => {
    expect([lowerGamma(2, 0), upperGamma(2, 0), upperGamma(2, Number.POSITIVE_INFINITY)]).toEqual([0, 1, 0]);
    expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([chiSquaredQuantile(0, 3), chiSquaredQuantile(1, 3), fQuantile(0, 2, 2)]).toEqual([0, Infinity, 0]);
    expect([tQuantile(0.5, 7), tQuantile(1, 7), tTwoSided(Infinity, 3), fUpper(Infinity, 1, 1)]).toEqual([
      0,
      Infinity,
      0,
      0,
    ]);
    expect([poissonUpper(0, 3), poissonCdf(2, 0), poissonProbability(0, 0)]).toEqual([1, 1, 1]);
  });

  it('arguments outside the domain are our error', () => {
    expect(() => logGamma(0)).toThrow('invalid argument');
    expect(() => lowerGamma(0, 1)).toThrow('invalid arguments');
    expect(() => upperGamma(1, Number.NaN)).toThrow('invalid arguments');
    expect(() => incompleteBeta(1, 1, 1.1)).toThrow('invalid arguments');
    expect(() => normalQuantile(1.1)).toThrow('invalid probability');
    expect(() => tTwoSided(1, 0)).toThrow('invalid degrees');
    expect(() => chiSquaredQuantile(0.5, 0)).toThrow('invalid arguments');
    expect(() => poissonCdf(0.5, 1)).toThrow('invalid count');
  });
});
