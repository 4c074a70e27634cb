import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../../../src/core/stats/aalenJohansen';
import { clusterRobust } from '../../../src/core/stats/clusterRobust';
import { fitCoxModel } from '../../../src/core/stats/coxModel';
import { kaplanMeier } from '../../../src/core/stats/kaplanMeier';
import { logRankTest } from '../../../src/core/stats/logRankTest';
import { spearman } from '../../../src/core/stats/spearman';
import { lastRowAt } from '../../../src/core/stats/survivalData';
import reference from '../../reference/large.json';
import { expectClose } from './expectClose';
import { largeRows } from './largeRows';
import { fitted } from './referenceModels';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;
/** Iterated fits: both sides stop when nothing moves; what is left is rounding times the condition of the design. */
const ITERATED = 1e-8;

/** Each entry over both errors, moved away from 0: one near 0 is what is left of a difference. */
function onItsScale(covariance: ArrayLike<number>): number[] {
  const size = Math.sqrt(covariance.length);
  const error = (j: number) => Math.sqrt(covariance[j * size + j]);
  return Array.from(covariance, (value, at) => 2 + value / (error(Math.floor(at / size)) * error(at % size)));
}

function expectCovariance(ours: ArrayLike<number>, theirs: ArrayLike<number>): void {
  expectClose(onItsScale(ours), onItsScale(theirs), ITERATED);
  const size = Math.sqrt(theirs.length);
  const diagonal = (values: ArrayLike<number>) => Array.from(values).filter((_, at) => at % (size + 1) === 0);
  expectClose(diagonal(ours), diagonal(theirs), ITERATED);
}

describe('a hundred thousand rows, against R', () => {
  const { hours, role, exit, entry, cause, event, group, manager } = largeRows();
  const at = (time: Float64Array, values: Float64Array) =>
    reference.months.map((month) => values[lastRowAt(time, month)]);

  it('are the same rows', () => {
    const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
    const sums = [hours, role, exit, entry, cause, group, manager].map(sum);
    // Hundredths add up to within their rounding; the others are whole.
    expectClose([sums[0]], [reference.sums[0]], CLOSED);
    expect(sums.slice(1)).toEqual(reference.sums.slice(1));
  });

  it('Kaplan–Meier and Aalen–Johansen with late entry', () => {
    const curve = kaplanMeier({ entry, exit, event });
    expectClose(at(curve.time, curve.survival), reference.survival, CLOSED);
    expectClose(at(curve.time, curve.lower), reference.lower, CLOSED);
    expectClose(at(curve.time, curve.upper), reference.upper, CLOSED);
    const ways = aalenJohansen({ entry, exit, cause }, [1, 2, 3]);
    const incidence = ways.causes.flatMap((way) => at(ways.time, way.incidence));
    expectClose(incidence, reference.incidence, CLOSED);
  });

  it('log-rank and Spearman', () => {
    const test = logRankTest({ entry: new Float64Array(exit.length), exit, event }, group, 3);
    // A small quadratic form of differences between 75,000 exits and as many expected: three digits are lost.
    expectClose([test?.chiSquared ?? 0], [reference.logRank], 1e-10);
    expectClose([spearman(hours, exit)?.rho ?? 0], [reference.spearman], CLOSED);
  });

  it('Cox regression with late entry, also by cluster', () => {
    const model = { columns: [hours, role], entry, exit, event, strata: null };
    const [plain, clustered] = [null, manager].map((cluster) => fitCoxModel({ ...model, cluster }));
    if (!plain.ok || !clustered.ok) throw new Error('invalid result; there are exits at all values: a failure');
    expectClose(plain.coefficients, reference.cox, ITERATED);
    expectCovariance(plain.covariance, reference.coxCovariance);
    expectCovariance(clustered.covariance, reference.coxRobust);
  });

  it('regressions, also with errors by cluster', () => {
    const ones = new Float64Array(exit.length).fill(1);
    const columns = [ones, hours, role];
    const left = {
      ...{
        columns,
        response: Float64Array.from(event),
        trials: ones,
        offset: null,
        family: 'binomialCloglog' as const,
      },
    };
    const fit = fitted(left);
    expectClose(fit.coefficients, reference.cloglog, ITERATED);
    expectCovariance(fit.covariance, reference.cloglogCovariance);
    const robust = clusterRobust(left, fit, manager, 'CR1');
    if (!robust.ok) throw new Error('invalid result; there are 500 clusters: a failure');
    expectCovariance(robust.covariance, reference.cloglogRobust);
    const counts = fitted({
      columns,
      response: Float64Array.from(cause),
      trials: null,
      offset: null,
      family: 'poisson',
    });
    expectClose(counts.coefficients, reference.poisson, ITERATED);
    expectCovariance(counts.covariance, reference.poissonCovariance);
  });
});
