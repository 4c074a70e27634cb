import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../../src/core/stats/aalenJohansen';
import { type CoxModel, fitCoxModel } from '../../src/core/stats/coxModel';
import { kaplanMeier } from '../../src/core/stats/kaplanMeier';
import { logRankTest } from '../../src/core/stats/logRankTest';
import { expectClose } from '../core/stats/expectClose';

/** Iterated fits, compared absolutely to 1e-8. */
const ITERATED = 1e-11;
const shift = (values: ArrayLike<number>) => Array.from(values, (value) => value + 1e3);

interface Row {
  readonly entry: number;
  readonly length: number;
  readonly event: number;
  readonly slope: number;
  readonly group: number;
}

/** Exits with a low and a high slope at the same times, so that nothing separates. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      entry: fc.integer({ min: 0, max: 8 }),
      length: fc.integer({ min: 1, max: 9 }),
      event: fc.integer({ min: 0, max: 1 }),
      slope: fc.integer({ min: -3, max: 3 }),
      group: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 4, maxLength: 30 },
  )
  .map((drawn) => [
    ...drawn,
    ...[-1, 1, 2].flatMap((slope) =>
      [3, 6, 9].map((length, group) => ({ entry: 0, length, event: length === 9 ? 0 : 1, slope, group })),
    ),
  ]);

function modelOf(data: readonly Row[]): CoxModel {
  return {
    entry: Float64Array.from(data, ({ entry }) => entry),
    exit: Float64Array.from(data, ({ entry, length }) => entry + length),
    event: Uint8Array.from(data, ({ event }) => event),
    columns: [Float64Array.from(data, ({ slope }) => slope)],
    strata: null,
    cluster: null,
  };
}

function fitted(model: CoxModel) {
  const fit = fitCoxModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit;
}

describe('fitCoxModel', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const forward = fitted(modelOf(data));
        const backward = fitted(modelOf([...data].reverse()));
        expectClose(shift(backward.coefficients), shift(forward.coefficients), ITERATED);
      }),
    );
  });

  it('a spell cut into pieces is the same spell', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const whole = fitted(modelOf(data));
        const pieces = data.flatMap((row) =>
          row.length < 2
            ? [row]
            : [
                { ...row, length: 1, event: 0 },
                { ...row, entry: row.entry + 1, length: row.length - 1 },
              ],
        );
        const cut = fitted(modelOf(pieces));
        expectClose(shift(cut.coefficients), shift(whole.coefficients), ITERATED);
        expectClose(cut.covariance, whole.covariance, 1e-8);
      }),
    );
  });

  it('another unit divides the coefficient; a constant added to a covariate changes nothing', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1e-3, 60, 1e4), (data, unit) => {
        const model = modelOf(data);
        const scaled = fitted({ ...model, columns: [model.columns[0].map((x) => unit * x + 40)] });
        expectClose(shift([scaled.coefficients[0] * unit]), shift(fitted(model).coefficients), ITERATED);
      }),
    );
  });

  it('every row its own cluster sums to the same robust error in any labelling', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const model = modelOf(data);
        const upward = Int32Array.from(data, (_, row) => row);
        const downward = upward.map((code) => -7 * code);
        const errors = [upward, downward].map((cluster) => fitted({ ...model, cluster }).standardErrors);
        expect(errors[1]).toEqual(errors[0]);
      }),
    );
  });
});

describe('logRankTest', () => {
  const test = (data: readonly Row[], label: (group: number) => number) =>
    logRankTest(
      modelOf(data),
      Uint8Array.from(data, ({ group }) => label(group)),
      3,
    );

  it('does not depend on names of groups nor on the order of rows', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const first = test(data, (group) => group);
        const renamed = test([...data].reverse(), (group) => (group + 1) % 3);
        expectClose([renamed?.p ?? 0], [first?.p ?? 0], 1e-9);
        expect(renamed?.degreesOfFreedom).toBe(first?.degreesOfFreedom);
      }),
    );
  });
});

describe('aalenJohansen', () => {
  it('shares gone in each way and still there add to one; each is at most 1 − Kaplan–Meier of its own', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const { entry, exit, event } = modelOf(data);
        const cause = event.map((left, row) => left * (1 + data[row].group));
        const curve = aalenJohansen({ entry, exit, cause }, [1, 2, 3]);
        curve.causes.forEach(({ incidence, cause: code }) => {
          const naive = kaplanMeier({ entry, exit, event: cause.map((other) => (other === code ? 1 : 0)) });
          naive.time.forEach((time, row) => {
            expect(incidence[curve.time.indexOf(time)]).toBeLessThanOrEqual(1 - naive.survival[row] + 1e-12);
          });
        });
        curve.survival.forEach((survival, row) => {
          expectClose([curve.causes.reduce((sum, { incidence }) => sum + incidence[row], survival)], [1], 1e-12);
        });
      }),
    );
  });

  it('a weight is so many alike', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const repeated = data.flatMap((row) => (row.slope > 0 ? [row, row] : [row]));
        const [once, twice] = [data, repeated].map((some) => {
          const { entry, exit, event } = modelOf(some);
          return { entry, exit, cause: event.map((left, row) => left * (1 + some[row].group)) };
        });
        const weight = Float64Array.from(data, ({ slope }) => (slope > 0 ? 2 : 1));
        expect(aalenJohansen({ ...once, weight }, [1, 2, 3])).toEqual(aalenJohansen(twice, [1, 2, 3]));
      }),
    );
  });
});
