import { describe, expect, it } from 'vitest';
import { chiSquaredUpper } from '../../src/core/stats/chiSquared';
import { fUpper } from '../../src/core/stats/fDistribution';
import { funnelLimits } from '../../src/core/stats/funnelLimits';
import { holm } from '../../src/core/stats/holm';
import { incompleteBeta } from '../../src/core/stats/incompleteBeta';
import { logGamma } from '../../src/core/stats/logGamma';
import { medianRateRatio } from '../../src/core/stats/medianRateRatio';
import { poissonInterval } from '../../src/core/stats/poissonInterval';
import { quantile, weightedMean } from '../../src/core/stats/quantile';
import { tQuantile, tTwoSided } from '../../src/core/stats/studentT';
import { welchTest } from '../../src/core/stats/welchTest';
import { expectClose } from '../core/stats/expectClose';

/** Some dozens of roundings. */
const BY_HAND = 1e-14;

describe('distributions with a closed form', () => {
  it('Γ(½) = √π, Γ(5) = 24, Γ(1) = Γ(2) = 1', () => {
    expectClose([logGamma(0.5), logGamma(5)], [Math.log(Math.PI) / 2, Math.log(24)], BY_HAND);
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
  });

  it('I_x(2, 2) = 3x² − 2x³', () => {
    expectClose([incompleteBeta(2, 2, 1 / 4), incompleteBeta(2, 2, 3 / 4)], [5 / 32, 27 / 32], BY_HAND);
  });

  it('χ² with 2 degrees of freedom is exponential: P(> x) = e^(−x/2)', () => {
    expectClose([chiSquaredUpper(3, 2), chiSquaredUpper(600, 2)], [Math.exp(-1.5), Math.exp(-300)], 1e-13);
  });

  it('t with 2 degrees of freedom: P(|T| > t) = 1 − t / √(2 + t²); with 1 the quartile is 1', () => {
    expectClose([tTwoSided(1, 2), tTwoSided(Math.SQRT2, 2)], [1 - 1 / Math.sqrt(3), 1 - Math.SQRT1_2], BY_HAND);
    expectClose([tQuantile(0.75, 1), tQuantile(0.25, 1)], [1, -1], BY_HAND);
  });

  it('F with 2 and 2 degrees of freedom: P(> f) = 1 / (1 + f)', () => {
    expectClose([fUpper(3, 2, 2), fUpper(1, 2, 2)], [1 / 4, 1 / 2], BY_HAND);
  });
});

describe('Garwood’s interval', () => {
  it('no exits in 8 years: 0 to −ln(0.025) / 8; one exit: lower −ln(0.975)', () => {
    const none = poissonInterval(0, 8);
    expect(none.lower).toBe(0);
    expectClose([none.upper], [-Math.log(0.025) / 8], 1e-13);
    expectClose([poissonInterval(1, 1).lower], [-Math.log(0.975)], 1e-13);
  });
});

describe('funnel limits', () => {
  it('1 expected, 50 %: P(0) = P(1) = 1/e, P(2) = 1/(2e)', () => {
    // Lower tail ¼ < P(0): r = 0, α = 1 − e/4; limit below 0, so 0. Upper: P(≤ 1) = 2/e = 0.736 ≤ 0.75 < P(≤ 2): r = 2,
    // α = (5/(2e) − ¾) / (1/(2e)) = 5 − 3e/2.
    const { lower, upper } = funnelLimits(1, 0.5);
    expect(lower).toBe(0);
    expectClose([upper], [2 - (5 - 1.5 * Math.E)], 1e-13);
  });
});

describe('median rate ratio', () => {
  it('variance 1: rates are exponential, their ratio has P(R > r) = 1 / (1 + r), so the larger is thrice the smaller', () => {
    expectClose([medianRateRatio(1)], [3], BY_HAND);
  });
});

describe('Holm', () => {
  it('0.01, 0.04, 0.03 → 0.03, 0.06, 0.06', () => {
    expectClose(holm([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06], BY_HAND);
  });
});

describe('describing values', () => {
  it('type 7 of 1, 2, 4, 8: quartiles 1.75 and 5', () => {
    expect([quantile([8, 1, 4, 2], 0.25), quantile([8, 1, 4, 2], 0.75)]).toEqual([1.75, 5]);
    expect(weightedMean([1, 5], [3, 1])).toBe(2);
  });

  it('Welch on 1, 2, 3 and 2, 4, 6, 8: variances 1/3 and 5/3, t = −3/√2, d.f. 4 / (1/18 + 25/27) = 216/53', () => {
    const test = welchTest([1, 2, 3], [2, 4, 6, 8]);
    expect(test?.t).toBeCloseTo(-3 / Math.SQRT2, 14);
    expect(test?.degreesOfFreedom).toBeCloseTo(216 / 53, 12);
  });
});
