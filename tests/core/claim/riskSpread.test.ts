import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orthonormalColumns, riskSets, scoresOfLeavers } from '../../../src/core/claim/riskSets';
import { riskSpread } from '../../../src/core/claim/riskSpread';
import { exp, log } from '../../../src/core/stats/elementary';
import { normalQuantile } from '../../../src/core/stats/normal';
import { createRandom, type Random } from '../../../src/core/stats/random';
import reference from '../../reference/claimLines.json';
import { expectClose } from '../stats/expectClose';

describe('riskSpread', () => {
  it('inverts the non-central χ² as R does', () => {
    const { statistic, terms, level, lower, upper } = reference.spread;
    const exits = 60;
    const found = statistic.map((value, row) => riskSpread(value, terms[row], exits, level[row]));
    const ratio = (lambda: number) => exp(Math.sqrt(lambda / exits));
    // uniroot stops within 1e-13, and R's pchisq is good to 1e-12 there; √ of a small λ widens that.
    expectClose(
      Float64Array.from(found, ({ interval }) => interval.lower),
      lower.map(ratio),
      1e-10,
      'lower',
    );
    expectClose(
      Float64Array.from(found, ({ interval }) => interval.upper),
      upper.map(ratio),
      1e-10,
      'upper',
    );
    expectClose(
      Float64Array.from(found, ({ estimate }) => estimate),
      statistic.map((value, row) => ratio(Math.max(0, value - terms[row]))),
      1e-14,
    );
  });

  it('is never sure that nothing differs: no interval has width 0, and 90 % lies within 95 %', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 80, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 15, max: 5000 }),
        (statistic, terms, exits) => {
          const { estimate, interval } = riskSpread(statistic, terms, exits, 0.95);
          const narrower = riskSpread(statistic, terms, exits, 0.9).interval;
          expect(interval.upper).toBeGreaterThan(interval.lower);
          expect(interval.lower).toBeLessThanOrEqual(estimate);
          expect(interval.upper).toBeGreaterThan(estimate);
          expect(narrower.upper).toBeLessThan(interval.upper);
          expect(narrower.lower).toBeGreaterThanOrEqual(interval.lower);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says no less after less scatter: every estimate of no difference has one upper end', () => {
    const ends = [0, 0.01, 0.27, 2, 4].map((statistic) => riskSpread(statistic, 4, 58, 0.95).interval.upper);
    expect(new Set(ends).size).toBe(1);
    expect(riskSpread(4.1, 4, 58, 0.95).interval.upper).toBeGreaterThan(ends[0] ?? 0);
  });

  // Of 4,000 each it held 1, 1.1 and 1.3 in 97.5, 97.6 and 98.3 %: 0.95 is three standard errors of 500 away.
  it.each([1, 1.1, 1.3])('holds a true ratio of %d per standard deviation of simulated risk', (truth) => {
    const random = createRandom(Math.round(truth * 1000));
    const ends = memoised((statistic) => riskSpread(statistic, TERMS, EXITS, 0.95).interval);
    let held = 0;
    for (let run = 0; run < 500; run++) {
      const { lower, upper } = ends(drawnStatistic(log(truth), random));
      if (lower <= truth && truth <= upper) held++;
    }
    expect(held / 500).toBeGreaterThanOrEqual(0.95);
  });
});

const TERMS = 4;
const EXITS = 58;
const PEOPLE = 8;

/** The upper end below `TERMS` is one number: computed once. */
function memoised(of: (statistic: number) => { lower: number; upper: number }) {
  const atBound = of(0);
  return (statistic: number) => (statistic <= TERMS ? atBound : of(statistic));
}

/** Three sources in four and a score, as in a file of hires; the score and a source raise the risk, `spread` per standard deviation. */
function drawnStatistic(spread: number, random: Random): number {
  const count = EXITS * PEOPLE;
  const source = Int32Array.from({ length: count }, () => Math.floor(random.next() * 4));
  const score = Float64Array.from({ length: count }, () => normalQuantile(random.next()));
  const strata = Int32Array.from({ length: count }, (_, person) => Math.floor(person / PEOPLE));
  const left = new Uint8Array(count);
  // A source of one in four varies with √(3/16); both parts together have the standard deviation 1.
  const risk = (person: number) =>
    exp((spread / Math.SQRT2) * ((score[person] ?? 0) + (source[person] === 0 ? 1 : 0) / Math.sqrt(3 / 16)));
  for (let set = 0; set < EXITS; set++) {
    const risks = Array.from({ length: PEOPLE }, (_, place) => risk(set * PEOPLE + place));
    let at = random.next() * risks.reduce((total, own) => total + own, 0);
    let place = 0;
    while (place < PEOPLE - 1 && at >= (risks[place] ?? 0)) at -= risks[place++] ?? 0;
    left[set * PEOPLE + place] = 1;
  }
  const sets = riskSets(strata, new Float64Array(count).fill(1), left);
  const columns = [1, 2, 3].map((own) => Float64Array.from(source, (value) => (value === own ? 1 : 0)));
  const scores = scoresOfLeavers(sets, orthonormalColumns(sets, [...columns, score]));
  return scores.reduce((total, value) => total + value * value, 0);
}
