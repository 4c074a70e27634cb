import { describe, expect, it } from 'vitest';
import { type CoxModel, fitCoxModel } from '../../../src/core/stats/coxModel';
import reference from '../../reference/cox.json';
import { expectClose } from './expectClose';
import { coxOf } from './survivalSets';

/** Iterated fits: both sides stop when nothing moves; what is left is rounding times the condition of the information. */
const ITERATED = 1e-8;

function fitted(model: CoxModel) {
  const fit = fitCoxModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit;
}

describe('against R coxph', () => {
  for (const theirs of reference.cases) {
    it(theirs.name, () => {
      const model = coxOf(theirs);
      const fit = fitted(model);
      expectClose(fit.coefficients, theirs.coefficients, ITERATED, 'coefficients');
      expectClose(fit.covariance, theirs.covariance, ITERATED, 'covariance');
      expectClose(fit.modelCovariance, theirs.modelCovariance, ITERATED, 'model covariance');
      expectClose(
        [fit.logLikelihood, fit.logLikelihoodAtZero, fit.events],
        [theirs.logLikelihood, theirs.logLikelihoodAtZero, theirs.events],
        ITERATED,
      );
      const size = theirs.columns.length;
      expectClose(
        fit.standardErrors,
        Array.from({ length: size }, (_, j) => Math.sqrt(theirs.covariance[j * size + j])),
        ITERATED,
      );
    });
  }

  it('one exit', () => {
    const { entry, exit, event, x, coefficient, variance, logLikelihood } = reference.oneEvent;
    const fit = fitted(coxOf({ entry, exit, event, columns: [x] }));
    expectClose(
      [fit.coefficients[0], fit.covariance[0], fit.logLikelihood],
      [coefficient, variance, logLikelihood],
      ITERATED,
    );
  });
});

describe('failures', () => {
  const rows = { entry: [0, 0, 0, 0, 0, 0], exit: [1, 2, 3, 4, 5, 6], event: [1, 1, 1, 0, 1, 0] };
  const base = coxOf({ ...rows, columns: [[3, 1, 4, 1, 5, 9]] });
  const failureOf = (model: CoxModel) => {
    const fit = fitCoxModel(model);
    return fit.ok ? null : fit.failure;
  };

  it('noEvents', () => {
    expect(failureOf({ ...base, event: new Uint8Array(6) })).toEqual({ code: 'noEvents', column: null });
  });

  it('separation: whoever has more of it leaves first', () => {
    const steep = coxOf({
      ...rows,
      event: [1, 1, 1, 0, 0, 0],
      columns: [
        [3, 1, 4, 1, 5, 9],
        [6, 5, 4, 3, 2, 1],
      ],
    });
    expect(failureOf(steep)).toEqual({ code: 'separation', column: 1 });
    const group = coxOf({ ...rows, columns: [[0, 0, 0, 1, 0, 1]] });
    expect(failureOf(group)).toEqual({ code: 'separation', column: 0 });
  });

  it('collinear: constant, constant within strata, a combination, or the same for all at risk', () => {
    const constant = coxOf({
      ...rows,
      columns: [
        [3, 1, 4, 1, 5, 9],
        [2, 2, 2, 2, 2, 2],
      ],
    });
    expect(failureOf(constant)).toEqual({ code: 'collinear', column: 1 });
    const byStratum = coxOf({ ...rows, strata: [1, 1, 1, 2, 2, 2], columns: [[7, 7, 7, 8, 8, 8]] });
    expect(failureOf(byStratum)).toEqual({ code: 'collinear', column: 0 });
    const sum = coxOf({
      ...rows,
      columns: [
        [3, 1, 4, 1, 5, 9],
        [5, 1, 7, 1, 9, 17],
      ],
    });
    expect(failureOf(sum)).toEqual({ code: 'collinear', column: 1 });
    // Those with a 1 are gone before the only exits of the others.
    const early = coxOf({ entry: [0, 0, 3, 3], exit: [1, 2, 5, 6], event: [0, 0, 1, 0], columns: [[1, 1, 0, 0]] });
    expect(failureOf(early)).toEqual({ code: 'collinear', column: null });
    // The four at risk at the only exit all have a 2; centring leaves them a rounding apart.
    const same = coxOf({
      entry: [0, 0, 0, 0, 0, 0, 0],
      ...{ exit: [4, 9, 4, 3, 1, 3, 1], event: [0, 0, 1, 0, 0, 0, 0], columns: [[2, 2, 2, 1, 1, 2, 1]] },
    });
    expect(failureOf(same)).toEqual({ code: 'collinear', column: null });
    // The second column is the first wherever it counts.
    const twins = [
      [1, 1, 3, 4, 2],
      [9, 1, 3, 4, 2],
    ];
    const alike = coxOf({ entry: [0, 0, 0, 0, 0], exit: [1, 2, 3, 4, 5], event: [0, 1, 1, 1, 0], columns: twins });
    expect(failureOf(alike)).toEqual({ code: 'collinear', column: null });
  });

  it('notConverged where one value dwarfs the others so that the information is lost on the way', () => {
    const far = { exit: [4, 4, 3, 5], event: [0, 1, 0, 0], columns: [[2, 0, 141, 3618]] };
    expect(failureOf(coxOf({ entry: [0, 0, 0, 0], ...far }))).toEqual({ code: 'notConverged', column: null });
    const further = { exit: [1, 4, 7, 6, 1, 3, 9, 2], event: [1, 0, 0, 0, 0, 1, 1, 1] };
    const values = [-39, 12, 17031, 146, 2, -7, 16960, 1];
    expect(failureOf(coxOf({ entry: new Array<number>(8).fill(0), ...further, columns: [values] }))).toEqual({
      ...{ code: 'notConverged', column: null },
    });
  });

  it('oneCluster', () => {
    expect(failureOf({ ...base, cluster: new Int32Array(6) })).toEqual({ code: 'oneCluster', column: null });
  });

  it('throws for what only we can get wrong', () => {
    expect(() => fitCoxModel({ ...base, columns: [new Float64Array(5)] })).toThrow('lengths differ');
    expect(() => fitCoxModel({ ...base, strata: new Int32Array(5) })).toThrow('lengths differ');
    const broken = Float64Array.of(1, 2, 3, 4, 5, Number.NaN);
    expect(() => fitCoxModel({ ...base, columns: [broken] })).toThrow('finite');
    expect(() => fitCoxModel({ ...base, columns: [...base.columns, broken] })).toThrow('finite');
    expect(() => fitCoxModel({ ...base, event: new Uint8Array(5) })).toThrow('lengths differ');
    expect(() => fitCoxModel({ ...base, cluster: new Int32Array(5) })).toThrow('one per row');
    expect(() => fitCoxModel({ ...base, entry: base.exit })).toThrow('after entry');
  });
});

describe('by hand', () => {
  it('two at risk, the one with a 1 leaves; then the other way round with three: x = exp(b) solves 1/(1+x) = …', () => {
    // Exits: {1} of {1, 0, 0}, then {0} of {0, 0}: likelihood x / (x + 2) · 1/2 rises for ever; with a second stratum in
    // which 0 leaves {1, 0}: x / (x + 2) · 1 / (x + 1), highest where x² = 2.
    const fit = fitted(
      coxOf({
        entry: [0, 0, 0, 0, 0],
        exit: [1, 2, 3, 1, 2],
        event: [1, 0, 0, 1, 0],
        strata: [1, 1, 1, 2, 2],
        columns: [[1, 0, 0, 0, 1]],
      }),
    );
    expectClose(fit.coefficients, [Math.log(Math.SQRT2)], 1e-12);
    // Information: p (1 − p) summed, p = x / (x + 2) and x / (x + 1).
    const x = Math.SQRT2;
    expectClose([1 / fit.covariance[0]], [(2 * x) / (x + 2) ** 2 + x / (x + 1) ** 2], 1e-12);
    expectClose([fit.logLikelihoodAtZero], [Math.log(1 / 6)], 1e-14);
  });
});
