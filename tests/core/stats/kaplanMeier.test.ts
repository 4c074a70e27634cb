import { describe, expect, it } from 'vitest';
import { kaplanMeier, medianSurvival, survivalAt } from '../../../src/core/stats/kaplanMeier';
import reference from '../../reference/survival.json';
import { expectClose } from './expectClose';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

describe('against R survfit', () => {
  for (const curve of reference.curves) {
    it(curve.name, () => {
      const ours = kaplanMeier(
        {
          entry: Float64Array.from(curve.entry),
          exit: Float64Array.from(curve.exit),
          event: Uint8Array.from(curve.event),
        },
        curve.level,
      );
      expect(Array.from(ours.time)).toEqual(curve.time);
      expect(Array.from(ours.atRisk)).toEqual(curve.atRisk);
      expect(Array.from(ours.events)).toEqual(curve.events);
      expectClose(ours.survival, curve.survival, CLOSED, 'survival');
      const limits = (values: Float64Array) => Array.from(values, (value) => (Number.isNaN(value) ? null : value));
      for (const side of ['lower', 'upper'] as const) {
        const theirs: (number | null)[] = curve[side];
        const mine = limits(ours[side]);
        expect(mine.map((value) => value === null)).toEqual(theirs.map((value) => value === null));
        expectClose(
          mine.map((value) => value ?? 0),
          theirs.map((value) => value ?? 0),
          CLOSED,
          side,
        );
      }
      const { median, lower, upper } = medianSurvival(ours);
      expect([median, lower, upper]).toEqual([curve.median, curve.medianLower, curve.medianUpper]);
      expectClose(
        curve.at.map((t) => survivalAt(ours, t) ?? Number.NaN),
        curve.survivalAt,
        CLOSED,
        'survivalAt',
      );
    });
  }
});

describe('kaplanMeier without leavers', () => {
  const none = kaplanMeier({
    entry: Float64Array.of(0, 0, 2),
    exit: Float64Array.of(3, 4, 5),
    event: Uint8Array.of(0, 0, 0),
  });

  it('has no rows, a median not reached, and 1 as long as anybody is seen', () => {
    expect(none.time.length).toBe(0);
    expect(medianSurvival(none)).toEqual({ median: null, lower: null, upper: null });
    expect([survivalAt(none, 0), survivalAt(none, 5), survivalAt(none, 5.1)]).toEqual([1, 1, null]);
  });

  it('says nothing about nobody', () => {
    const nobody = kaplanMeier({ entry: new Float64Array(0), exit: new Float64Array(0), event: new Uint8Array(0) });
    expect(survivalAt(nobody, 0)).toBeNull();
    expect(medianSurvival(nobody).median).toBeNull();
  });
});

describe('kaplanMeier refuses', () => {
  const data = (entry: number, exit: number, event: number) => ({
    entry: Float64Array.of(entry),
    exit: Float64Array.of(exit),
    event: Uint8Array.of(event),
  });

  it('times that do not run forward, are not finite, or events that are neither 0 nor 1', () => {
    expect(() => kaplanMeier(data(2, 2, 1))).toThrow('after entry');
    expect(() => kaplanMeier(data(0, Number.NaN, 1))).toThrow('finite');
    expect(() => kaplanMeier(data(0, 1, 2))).toThrow('event must be 0 or 1');
    expect(() => kaplanMeier({ ...data(0, 1, 1), entry: new Float64Array(2) })).toThrow('lengths differ');
    expect(() => kaplanMeier({ ...data(0, 1, 1), event: new Uint8Array(2) })).toThrow('lengths differ');
    expect(() => kaplanMeier(data(0, Number.POSITIVE_INFINITY, 0))).toThrow('finite');
    expect(() => kaplanMeier({ ...data(0, 1, 1), weight: Float64Array.of(-1) })).toThrow('whole');
  });
});
