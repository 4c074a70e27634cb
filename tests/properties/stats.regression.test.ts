import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGeneralizedLinearModel, type GeneralizedLinearModel } from '../../src/core/stats/generalizedLinearModel';
import { expectClose } from '../core/stats/expectClose';

/** Iterated fits; coefficients below 1e-3 are compared absolutely, through `shift`. */
const ITERATED = 1e-8;
const shift = (values: ArrayLike<number>) => Array.from(values, (value) => value + 1e3);

interface Row {
  readonly group: number;
  readonly slope: number;
  readonly trials: number;
  readonly events: number;
}

/** At least one leaver and one stayer in each of three groups, so that nothing separates by group. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      group: fc.integer({ min: 0, max: 2 }),
      slope: fc.integer({ min: -3, max: 3 }),
      trials: fc.integer({ min: 5, max: 60 }),
      share: fc.double({ min: 0, max: 0.6, noNaN: true }),
    }),
    { minLength: 6, maxLength: 30 },
  )
  .map((drawn) => [
    ...drawn.map(({ group, slope, trials, share }) => ({ group, slope, trials, events: Math.floor(share * trials) })),
    ...[0, 1, 2].flatMap((group) => [-1, 1].map((slope) => ({ group, slope, trials: 20, events: 3 }))),
  ]);

type Family = GeneralizedLinearModel['family'];
const families = fc.constantFrom<Family>('binomialCloglog', 'poisson', 'quasiPoisson');

function modelOf(data: readonly Row[], family: Family, label = (group: number) => group): GeneralizedLinearModel {
  const column = (value: (row: Row) => number) => Float64Array.from(data, value);
  return {
    columns: [
      column(() => 1),
      column(({ group }) => (label(group) === 1 ? 1 : 0)),
      column(({ group }) => (label(group) === 2 ? 1 : 0)),
      column(({ slope }) => slope),
    ],
    response: column(({ events }) => events),
    trials: family === 'binomialCloglog' ? column(({ trials }) => trials) : null,
    offset: family === 'binomialCloglog' ? null : column(({ trials }) => Math.log(trials)),
    family,
  };
}

function fitted(model: GeneralizedLinearModel) {
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit;
}

describe('fitGeneralizedLinearModel', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, families, (data, family) => {
        const forward = fitted(modelOf(data, family));
        const backward = fitted(modelOf([...data].reverse(), family));
        expectClose(shift(backward.coefficients), shift(forward.coefficients), ITERATED / 1e3);
        expectClose(backward.standardErrors, forward.standardErrors, ITERATED);
      }),
    );
  });

  it('a row twice counts like a row of twice the trials and events', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('binomialCloglog' as const, 'poisson' as const),
        fc.boolean(),
        (data, family, firth) => {
          const doubled = data.map((row) => ({ ...row, trials: 2 * row.trials, events: 2 * row.events }));
          const merged = fitted({ ...modelOf(doubled, family), firth });
          const repeated = fitted({ ...modelOf([...data, ...data], family), firth });
          expectClose(shift(merged.coefficients), shift(repeated.coefficients), ITERATED / 1e3);
          expectClose(merged.standardErrors, repeated.standardErrors, ITERATED);
        },
      ),
    );
  });

  it('another reference group gives the same expected events and deviance', () => {
    fc.assert(
      fc.property(rows, families, (data, family) => {
        const first = fitted(modelOf(data, family));
        const second = fitted(modelOf(data, family, (group) => (group + 1) % 3));
        expectClose(second.fitted, first.fitted, ITERATED);
        expectClose([second.deviance], [first.deviance], ITERATED);
      }),
    );
  });

  it('a column in another unit divides its coefficient and its error', () => {
    fc.assert(
      fc.property(rows, families, fc.constantFrom(1e-4, 60, 1e5), (data, family, unit) => {
        const model = modelOf(data, family);
        const scaled = {
          ...model,
          columns: model.columns.map((column, j) => (j === 3 ? column.map((x) => x * unit) : column)),
        };
        const before = fitted(model);
        const after = fitted(scaled);
        expectClose(shift([after.coefficients[3] * unit]), shift([before.coefficients[3]]), ITERATED / 1e3);
        expectClose([after.standardErrors[3] * unit], [before.standardErrors[3]], ITERATED);
      }),
    );
  });

  it('expected events sum to the events that happened (Poisson with an intercept)', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const fit = fitted(modelOf(data, 'poisson'));
        const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
        expectClose([sum(fit.fitted)], [data.reduce((total, { events }) => total + events, 0)], ITERATED);
      }),
    );
  });

  it('the penalised fit exists whatever happened', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 }), fc.constantFrom(0, 1), (data, emptied, all) => {
        const extreme = data.map((row) => (row.group === emptied ? { ...row, events: all * row.trials } : row));
        for (const family of ['binomialCloglog', 'poisson'] as const) {
          const fit = fitted({ ...modelOf(extreme, family), firth: true });
          expect(fit.coefficients.every(Number.isFinite)).toBe(true);
          expect(fit.standardErrors.every((error) => error > 0 && error < 100)).toBe(true);
        }
      }),
    );
  });

  it('a group without events separates, always', () => {
    fc.assert(
      fc.property(rows, families, fc.integer({ min: 0, max: 2 }), (data, family, emptied) => {
        const empty = data.map((row) => (row.group === emptied ? { ...row, events: 0 } : row));
        const fit = fitGeneralizedLinearModel(modelOf(empty, family));
        expect(!fit.ok && fit.failure.code).toBe('separation');
      }),
    );
  });
});
