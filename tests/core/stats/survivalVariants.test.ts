import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../../../src/core/stats/aalenJohansen';
import { kaplanMeier } from '../../../src/core/stats/kaplanMeier';
import { logRankTest } from '../../../src/core/stats/logRankTest';
import { createRandom } from '../../../src/core/stats/random';
import competing from '../../reference/competing.json';
import logRank from '../../reference/logRank.json';
import reference from '../../reference/survival.json';
import { expectClose } from './expectClose';
import { survivalOf } from './survivalSets';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;

const numbers = (values: readonly (number | null)[]) => values.map((value) => value ?? Number.NaN);
const defined = (values: ArrayLike<number>, beside: ArrayLike<number>) =>
  Array.from(values).filter((_, row) => !Number.isNaN(beside[row]));

describe('kaplanMeier with frequency weights, against survfit', () => {
  const { entry, exit, event, weight, ...theirs } = reference.weighted;
  const data = { ...survivalOf({ entry, exit, event }), weight: Float64Array.from(weight) };

  it('has its counts, survival and limits', () => {
    const ours = kaplanMeier(data);
    expect(Array.from(ours.time)).toEqual(theirs.time);
    expect(Array.from(ours.atRisk)).toEqual(theirs['n.risk']);
    expect(Array.from(ours.events)).toEqual(theirs['n.event']);
    expectClose(ours.survival, theirs.surv, CLOSED);
    expectClose(ours.lower, numbers(theirs.lower), CLOSED);
    expectClose(ours.upper, numbers(theirs.upper), CLOSED);
  });

  it('a weight of 0 is nobody: neither at risk, nor leaving, nor seen last', () => {
    const ours = kaplanMeier({
      entry: Float64Array.of(0, 0, 0),
      exit: Float64Array.of(1, 2, 9),
      event: Uint8Array.of(1, 1, 1),
      weight: Float64Array.of(2, 1, 0),
    });
    expect([ours.time, ours.atRisk, ours.lastSeen]).toEqual([Float64Array.of(1, 2), Float64Array.of(3, 1), 2]);
    expect(() => kaplanMeier({ ...data, weight: data.weight.map((value) => value + 0.5) })).toThrow('whole');
    expect(() => kaplanMeier({ ...data, weight: new Float64Array(2) })).toThrow('lengths');
  });
});

describe('plain limits, against survfit', () => {
  const data = survivalOf(reference.weighted);

  it('plain Greenwood limits', () => {
    const ours = kaplanMeier(data, 0.95, 'plain');
    expectClose(ours.lower, numbers(reference.plain.lower), CLOSED);
    expectClose(ours.upper, numbers(reference.plain.upper), CLOSED);
  });

  it('plain limits stay inside 0 and 1', () => {
    const few = survivalOf({ entry: [0, 0, 0], exit: [1, 2, 3], event: [1, 1, 0] });
    const { lower, upper } = kaplanMeier(few, 0.99, 'plain');
    expect([lower[1], upper[0]]).toEqual([0, 1]);
  });
});

describe('aalenJohansen against R', () => {
  for (const theirs of competing.cases) {
    it(theirs.name, () => {
      const data = {
        entry: Float64Array.from(theirs.entry),
        exit: Float64Array.from(theirs.exit),
        cause: Uint8Array.from(theirs.cause),
      };
      const kinds = theirs.incidence.length;
      const ours = aalenJohansen(
        data,
        Array.from({ length: kinds }, (_, k) => k + 1),
        theirs.level,
      );
      expect(Array.from(ours.time)).toEqual(theirs.time);
      expect(Array.from(ours.atRisk)).toEqual(theirs.atRisk);
      // Shares near 0 are what is left of differences in R; compared to the size of a share.
      const shift = (values: ArrayLike<number>) => Array.from(values, (value) => value + 1);
      expectClose(shift(ours.survival), shift(theirs.survival), CLOSED);
      ours.causes.forEach((cause, k) => {
        expect(cause.cause).toBe(k + 1);
        expectClose(shift(cause.incidence), shift(theirs.incidence[k]), CLOSED, 'incidence');
        expectClose(shift(cause.standardError), shift(theirs.standardError[k]), CLOSED, 'error');
        const rows = theirs.time.flatMap((time, row) =>
          data.exit.some((exit, i) => exit === time && data.cause[i] === k + 1) ? [row] : [],
        );
        expect(cause.events.reduce((sum, count) => sum + count, 0)).toBe(
          theirs.cause.filter((code) => code === k + 1).length,
        );
        expect(rows.every((row) => cause.events[row] > 0)).toBe(true);
        for (const side of ['lower', 'upper'] as const) {
          const limits = numbers(theirs[side][k]);
          expect(Array.from(cause[side], Number.isNaN)).toEqual(limits.map(Number.isNaN));
          expectClose(defined(cause[side], limits), defined(limits, limits), CLOSED, side);
        }
        if (theirs.survfitError)
          expectClose(shift(cause.standardError), shift(theirs.survfitError[k]), CLOSED, 'survfit');
        if (theirs.survfitUpper) {
          const limits = numbers(theirs.survfitUpper[k]);
          expectClose(defined(cause.upper, limits), defined(limits, limits), CLOSED, 'survfit upper');
        }
      });
    });
  }

  it('refuses 0, which means still there', () => {
    const data = { entry: Float64Array.of(0), exit: Float64Array.of(1), cause: Uint8Array.of(1) };
    expect(() => aalenJohansen(data, [0])).toThrow('causes begin at 1');
  });

  it('nobody left: no rows', () => {
    const data = { entry: Float64Array.of(0), exit: Float64Array.of(7), cause: Uint8Array.of(0) };
    const { time, causes, lastSeen } = aalenJohansen(data, [1]);
    expect([time.length, causes[0].incidence.length, lastSeen]).toEqual([0, 0, 7]);
  });
});

describe('logRankTest against R', () => {
  for (const theirs of logRank.cases) {
    it(theirs.name, () => {
      const group = Uint8Array.from(theirs.group);
      const strata = Int32Array.from(theirs.stratum);
      const ours = logRankTest(survivalOf(theirs), group, theirs.degreesOfFreedom + 1, strata);
      if (ours === null) throw new Error('invalid result; the groups can be compared: null');
      expectClose([ours.chiSquared], [theirs.chiSquared], CLOSED);
      expectClose([ours.p], [theirs.p], CLOSED);
      expect(ours.degreesOfFreedom).toBe(theirs.degreesOfFreedom);
      if (theirs.observed && theirs.expected) {
        expectClose(ours.observed, theirs.observed, CLOSED);
        expectClose(ours.expected, theirs.expected, CLOSED);
      }
    });
  }

  const data = survivalOf({ entry: [0, 0, 5, 5], exit: [3, 4, 8, 9], event: [1, 0, 1, 0] });

  it('null where nothing can be compared: nobody left, one group, groups that never meet', () => {
    const nobody = { ...data, event: new Uint8Array(4) };
    expect(logRankTest(nobody, Uint8Array.of(0, 1, 0, 1), 2)).toBeNull();
    expect(logRankTest(data, new Uint8Array(4), 2)).toBeNull();
    expect(logRankTest(data, Uint8Array.of(0, 0, 1, 1), 2)).toBeNull();
    expect(logRankTest(data, Uint8Array.of(0, 1, 2, 3), 4)).toBeNull();
    expect(logRankTest(data, Uint8Array.of(0, 1, 0, 1), 2, Int32Array.of(1, 2, 3, 4))).toBeNull();
  });

  it('a group that is empty takes no degree of freedom', () => {
    const two = logRankTest(data, Uint8Array.of(0, 1, 0, 1), 2);
    const withEmpty = logRankTest(data, Uint8Array.of(0, 2, 0, 2), 3);
    expect([withEmpty?.chiSquared, withEmpty?.degreesOfFreedom]).toEqual([two?.chiSquared, 1]);
  });

  it('refuses weights, codes out of range and other lengths', () => {
    const group = Uint8Array.of(0, 1, 0, 1);
    expect(() => logRankTest({ ...data, weight: new Float64Array(4).fill(1) }, group, 2)).toThrow('one row per spell');
    expect(() => logRankTest(data, Uint8Array.of(0, 1, 2, 0), 2)).toThrow('must lie below 2');
    expect(() => logRankTest(data, new Uint8Array(3), 2)).toThrow('one per spell');
    expect(() => logRankTest(data, group, 2, new Int32Array(3))).toThrow('one per spell');
  });
});

describe('a hundred thousand spells', () => {
  const random = createRandom(5);
  const rows = 100_000;
  const exit = Float64Array.from({ length: rows }, () => 1 + random.integer(400));
  const entry = exit.map((time) => Math.max(0, time - 1 - random.integer(200)));
  const cause = Uint8Array.from({ length: rows }, () => random.integer(4));
  const event = cause.map((code) => (code > 0 ? 1 : 0));

  it('shares gone by cause and still there add to one at every time', () => {
    const { survival, causes } = aalenJohansen({ entry, exit, cause }, [1, 2, 3]);
    const totals = survival.map((share, row) => causes.reduce((sum, { incidence }) => sum + incidence[row], share));
    expectClose(totals, new Float64Array(totals.length).fill(1), CLOSED);
    expectClose(survival, kaplanMeier({ entry, exit, event }).survival, CLOSED);
  });

  it('the log-rank test’s observed and expected exits both sum to all exits', () => {
    const group = Uint8Array.from({ length: rows }, () => random.integer(3));
    const test = logRankTest({ entry, exit, event }, group, 3);
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expectClose([sum(test?.expected ?? new Float64Array(0))], [sum(test?.observed ?? new Float64Array(0))], 1e-11);
    expect(test?.p).toBeGreaterThan(1e-4);
  });
});
