import { describe, expect, it } from 'vitest';
import { chiSquaredQuantile, chiSquaredUpper, noncentralChiSquaredCdf } from '../../../src/core/stats/chiSquared';
import { logPoissonTerm } from '../../../src/core/stats/densityTerms';
import { detectableLogRatio } from '../../../src/core/stats/detectableEffect';
import { fQuantile, fUpper } from '../../../src/core/stats/fDistribution';
import { funnelLimits } from '../../../src/core/stats/funnelLimits';
import { fitGammaPoisson } from '../../../src/core/stats/gammaPoisson';
import { gammaQuantile } from '../../../src/core/stats/gammaQuantile';
import { holm } from '../../../src/core/stats/holm';
import { betaOdds, incompleteBeta } from '../../../src/core/stats/incompleteBeta';
import { lowerGamma, upperGamma } from '../../../src/core/stats/incompleteGamma';
import { logGamma, stirlingError } from '../../../src/core/stats/logGamma';
import { medianRateRatio, varianceOfMedianRateRatio } from '../../../src/core/stats/medianRateRatio';
import { normalQuantile } from '../../../src/core/stats/normal';
import { permutationP } from '../../../src/core/stats/permutation';
import {
  poissonCdf,
  poissonProbability,
  poissonTwoSided,
  poissonUpper,
} from '../../../src/core/stats/poissonDistribution';
import { quantile, standardDeviation, weightedMean } from '../../../src/core/stats/quantile';
import { createRandom } from '../../../src/core/stats/random';
import { tQuantile, tTwoSided } from '../../../src/core/stats/studentT';

const { NaN: none, POSITIVE_INFINITY: infinite } = Number;
const only = (value: number) => Float64Array.of(value);

describe('outside its domain every function says so, whichever argument is at fault', () => {
  const refused: readonly (readonly [string, () => unknown, string])[] = [
    ['chiSquaredUpper, no degrees', () => chiSquaredUpper(1, 0), 'incomplete gamma'],
    ['chiSquaredQuantile below', () => chiSquaredQuantile(-0.1, 2), 'chiSquaredQuantile'],
    ['chiSquaredQuantile above', () => chiSquaredQuantile(1.1, 2), 'chiSquaredQuantile'],
    ['chiSquaredQuantile, no degrees', () => chiSquaredQuantile(0.5, 0), 'chiSquaredQuantile'],
    ['noncentralChiSquaredCdf', () => noncentralChiSquaredCdf(1, 2, -1), 'non-centrality'],
    ['logPoissonTerm, count', () => logPoissonTerm(-1, 2), 'logPoissonTerm'],
    ['logPoissonTerm, mean', () => logPoissonTerm(2, -1), 'logPoissonTerm'],
    ['detectableLogRatio', () => detectableLogRatio(-1, 5), 'standard error'],
    ['fUpper', () => fUpper(1, 0, 3), 'incompleteBeta'],
    ['fQuantile below', () => fQuantile(-0.1, 2, 3), 'fQuantile'],
    ['fQuantile above', () => fQuantile(1.1, 2, 3), 'fQuantile'],
    ['fQuantile, first degrees', () => fQuantile(0.5, 0, 3), 'fQuantile'],
    ['fQuantile, second degrees', () => fQuantile(0.5, 2, 0), 'fQuantile'],
    ['funnelLimits, nothing expected', () => funnelLimits(0, 0.9), 'expected'],
    ['funnelLimits, no end of it', () => funnelLimits(infinite, 0.9), 'expected'],
    ['funnelLimits, level 0', () => funnelLimits(2, 0), 'level'],
    ['funnelLimits, level 1', () => funnelLimits(2, 1), 'level'],
    ['gammaQuantile', () => gammaQuantile(0, 0.2, 0.8), 'gamma'],
    ['fitGammaPoisson, a part of an exit', () => fitGammaPoisson(only(0.5), only(1)), 'unit 0'],
    ['fitGammaPoisson, less than none', () => fitGammaPoisson(only(-1), only(1)), 'unit 0'],
    ['fitGammaPoisson, an exit out of nothing', () => fitGammaPoisson(only(1), only(0)), 'unit 0'],
    ['fitGammaPoisson, less than nothing expected', () => fitGammaPoisson(only(0), only(-1)), 'unit 0'],
    ['fitGammaPoisson, no end of it expected', () => fitGammaPoisson(only(1), only(infinite)), 'unit 0'],
    ['holm below', () => holm([0.5, -0.1]), 'probability'],
    ['holm above', () => holm([1.1]), 'probability'],
    ['incompleteBeta, first shape', () => incompleteBeta(0, 1, 0.5), 'incompleteBeta'],
    ['incompleteBeta, second shape', () => incompleteBeta(1, 0, 0.5), 'incompleteBeta'],
    ['incompleteBeta below', () => incompleteBeta(1, 1, -0.1, 1), 'incompleteBeta'],
    ['incompleteBeta above', () => incompleteBeta(1, 1, 1.1, 0), 'incompleteBeta'],
    ['incompleteBeta, rest below', () => incompleteBeta(1, 1, 1, -0.1), 'incompleteBeta'],
    ['incompleteBeta, rest above', () => incompleteBeta(1, 1, 0, 1.1), 'incompleteBeta'],
    ['lowerGamma', () => lowerGamma(1, -1), 'incomplete gamma'],
    ['upperGamma', () => upperGamma(0, 1), 'incomplete gamma'],
    ['logGamma', () => logGamma(none), 'logGamma'],
    ['stirlingError', () => stirlingError(9.9), 'stirlingError'],
    ['medianRateRatio', () => medianRateRatio(none), 'variance'],
    ['varianceOfMedianRateRatio below', () => varianceOfMedianRateRatio(0.99), 'rate ratio'],
    ['varianceOfMedianRateRatio above', () => varianceOfMedianRateRatio(infinite), 'rate ratio'],
    ['normalQuantile below', () => normalQuantile(-0.1), 'probability'],
    ['normalQuantile above', () => normalQuantile(1.1), 'probability'],
    ['permutationP below', () => permutationP(-1, 4), 'count'],
    ['permutationP above', () => permutationP(5, 4), 'count'],
    ['poissonCdf, a part', () => poissonCdf(0.5, 1), 'count'],
    ['poissonUpper, less than none', () => poissonUpper(-1, 1), 'count'],
    ['poissonProbability, mean', () => poissonProbability(1, -1), 'logPoissonTerm'],
    ['poissonTwoSided', () => poissonTwoSided(-1, 1), 'count'],
    ['quantile below', () => quantile([1, 2], -0.1), 'probability'],
    ['quantile above', () => quantile([1, 2], 1.1), 'probability'],
    ['weightedMean, lengths', () => weightedMean([1, 2], [1]), 'one per value'],
    ['weightedMean, weights', () => weightedMean([1, 2], [1, -1]), 'weight'],
    ['random, no bound', () => createRandom(1).integer(0), 'bound'],
    ['random, too large a bound', () => createRandom(1).integer(2 ** 32 + 1), 'bound'],
    ['random, part of a bound', () => createRandom(1).integer(1.5), 'bound'],
    ['random, mean below', () => createRandom(1).poisson(-1), 'mean'],
    ['random, mean above', () => createRandom(1).poisson(infinite), 'mean'],
    ['tQuantile below', () => tQuantile(-0.1, 3), 'probability'],
    ['tQuantile above', () => tQuantile(1.1, 3), 'probability'],
    ['tQuantile, degrees', () => tQuantile(0.5, infinite), 'degrees'],
    ['tTwoSided, degrees', () => tTwoSided(1, -1), 'degrees'],
  ];

  it.each(refused)('%s', (_, call, named) => {
    expect(call).toThrow(named);
    expect(call).toThrow('invalid');
  });
});

it('the ends of a domain belong to it', () => {
  expect(holm([0, 1])).toEqual([0, 1]);
  expect([permutationP(0, 0), permutationP(0, 4), permutationP(4, 4)]).toEqual([1, 0.2, 1]);
  expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
  expect([standardDeviation([5, 5]), weightedMean([7, 9], [0, 1])]).toEqual([0, 9]);
  expect([gammaQuantile(2, 0, 1), gammaQuantile(2, 1, 0)]).toEqual([0, infinite]);
  expect([betaOdds(2, 3, 0, 1), betaOdds(2, 3, 1, 0)]).toEqual([0, infinite]);
  expect([chiSquaredUpper(0, 2), chiSquaredQuantile(1, 2), fQuantile(1, 2, 3)]).toEqual([1, infinite, infinite]);
  expect([lowerGamma(2, infinite), fUpper(0, 2, 3), tTwoSided(0, 3)]).toEqual([1, 1, 1]);
  expect([tQuantile(0, 3), tQuantile(1, 3)]).toEqual([-infinite, infinite]);
  expect([logPoissonTerm(0, 0), logPoissonTerm(1, 0)]).toEqual([0, -infinite]);
  expect([noncentralChiSquaredCdf(0, 2, 3), noncentralChiSquaredCdf(2, 2, 0)]).toEqual([0, lowerGamma(1, 1)]);
  expect([detectableLogRatio(0, 5), createRandom(1).integer(1), createRandom(1).poisson(0)]).toEqual([0, 0, 0]);
  expect(createRandom(1).integer(2 ** 32)).toBeGreaterThan(0);
});
