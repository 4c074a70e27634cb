import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, medianSurvival } from '../../src/core/stats/kaplanMeier';
import type { SurvivalData } from '../../src/core/stats/survivalData';
import { expectClose } from '../core/stats/expectClose';

/** Rounding of a product of at most forty factors. */
const ROUNDING = 1e-12;

interface Spell {
  readonly entry: number;
  readonly length: number;
  readonly event: number;
}

const spells = fc.array(
  fc.record({
    entry: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 1, max: 20 }),
    event: fc.integer({ min: 0, max: 1 }),
  }),
  { minLength: 1, maxLength: 40 },
);

function dataOf(rows: readonly Spell[], unit = 1): SurvivalData {
  return {
    entry: Float64Array.from(rows, ({ entry }) => entry * unit),
    exit: Float64Array.from(rows, ({ entry, length }) => (entry + length) * unit),
    event: Uint8Array.from(rows, ({ event }) => event),
  };
}

describe('kaplanMeier', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(spells, (rows) => {
        expect(kaplanMeier(dataOf([...rows].reverse()))).toEqual(kaplanMeier(dataOf(rows)));
      }),
    );
  });

  it('everyone twice: same survival, twice the counts, Greenwood halved', () => {
    fc.assert(
      fc.property(spells, (rows) => {
        const once = kaplanMeier(dataOf(rows));
        const twice = kaplanMeier(dataOf([...rows, ...rows]));
        expect(Array.from(twice.atRisk)).toEqual(Array.from(once.atRisk, (count) => 2 * count));
        expectClose(twice.survival, once.survival, ROUNDING);
        const reach = (lower: number, survival: number) => Math.log(Math.log(lower) / Math.log(survival));
        once.survival.forEach((survival, row) => {
          if (survival === 0) return;
          const ratio = reach(once.lower[row], survival) / reach(twice.lower[row], twice.survival[row]);
          // Two logarithms of numbers near 1 lose up to five digits.
          if (once.lower[row] > 1e-200) expectClose([ratio], [Math.SQRT2], 1e-8);
        });
      }),
    );
  });

  it('a weight is so many alike, 0 nobody, in both kinds of limits', () => {
    fc.assert(
      fc.property(spells, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }), (rows, drawn) => {
        const weight = Float64Array.from(rows, (_, row) => drawn[row]);
        const repeated = rows.flatMap((row, at) => Array.from({ length: weight[at] }, () => row));
        for (const interval of ['logLog', 'plain'] as const) {
          expect(kaplanMeier({ ...dataOf(rows), weight }, 0.9, interval)).toEqual(
            kaplanMeier(dataOf(repeated), 0.9, interval),
          );
        }
      }),
    );
  });

  it('another unit of time scales times and medians and nothing else', () => {
    fc.assert(
      fc.property(spells, (rows) => {
        const days = kaplanMeier(dataOf(rows));
        const quarters = kaplanMeier(dataOf(rows, 0.25));
        expect(quarters.survival).toEqual(days.survival);
        const { median } = medianSurvival(days);
        expect(medianSurvival(quarters).median).toBe(median === null ? null : median * 0.25);
      }),
    );
  });

  it('counts every leaver once and never more than are at risk; survival only falls', () => {
    fc.assert(
      fc.property(spells, (rows) => {
        const curve = kaplanMeier(dataOf(rows));
        const leavers = rows.reduce((sum, { event }) => sum + event, 0);
        expect(curve.events.reduce((sum, count) => sum + count, 0)).toBe(leavers);
        curve.survival.forEach((survival, row) => {
          expect(curve.events[row]).toBeLessThanOrEqual(curve.atRisk[row]);
          expect(survival).toBeLessThanOrEqual(row === 0 ? 1 : curve.survival[row - 1]);
        });
      }),
    );
  });

  it('without censoring and late entry it is the share still there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const curve = kaplanMeier(dataOf(lengths.map((length) => ({ entry: 0, length, event: 1 }))));
        const share = (time: number) => lengths.filter((length) => length > time).length / lengths.length;
        expectClose(curve.survival, Array.from(curve.time, share), ROUNDING);
      }),
    );
  });
});
