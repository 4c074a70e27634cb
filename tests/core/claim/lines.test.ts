import { describe, expect, it } from 'vitest';
import { eValueOf } from '../../../src/core/claim/eValueOf';
import { exitsInARow } from '../../../src/core/claim/exitsInARow';
import { excessRisk } from '../../../src/core/claim/interaction';
import { midRanks, rankCorrelation } from '../../../src/core/claim/managerRanks';
import {
  dealExits,
  fitRiskSets,
  orthonormalColumns,
  riskSets,
  scoresOfLeavers,
} from '../../../src/core/claim/riskSets';
import { centredTwice, fittedMargins, type TeamSeries, withinManagers } from '../../../src/core/claim/timeSeries';
import { runSteps } from '../../../src/core/model/progress';
import { createRandom } from '../../../src/core/stats/random';
import reference from '../../reference/claimLines.json';
import { expectClose } from '../stats/expectClose';

/* Designs are made by the formulas of tests/reference/claimLines.R. Iterated fits agree to 1e-8, closed forms to 1e-12. */
const ITERATED = 1e-8;
const CLOSED = 1e-12;

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('risk sets', () => {
  const rows = indices(72).map((index) => ({ stratum: Math.floor(index / 6), place: index % 6 }));
  const expected = Float64Array.from(rows, ({ stratum, place }) => 0.02 + 0.01 * ((stratum * 7 + place * 3) % 5));
  const x = Float64Array.from(rows, ({ stratum, place }) => ((stratum * 5 + place * 11) % 13) / 3);
  const left = Uint8Array.from(rows, ({ stratum, place }) =>
    place === (stratum * 2) % 6 || (stratum % 3 === 0 && place === (stratum + 1) % 6) ? 1 : 0,
  );
  const strata = Int32Array.from(rows, ({ stratum }) => stratum);
  const sets = riskSets(strata, expected, left);

  it('fits as R coxph with Breslow ties', () => {
    const fit = fitRiskSets(sets, x);
    expectClose(
      [fit?.slope ?? 0, fit?.standardError ?? 0],
      [reference.risk.slope, reference.risk.standardError],
      ITERATED,
      'slope, standard error',
    );
  });

  it('does not depend on the order of the candidates', () => {
    const order = Int32Array.from(indices(72));
    createRandom(3).shuffle(order);
    const moved = riskSets(
      strata.map((_, index) => strata[order[index] ?? 0] ?? 0),
      expected.map((_, index) => expected[order[index] ?? 0] ?? 0),
      left.map((_, index) => left[order[index] ?? 0] ?? 0),
    );
    const fit = fitRiskSets(
      moved,
      x.map((_, index) => x[order[index] ?? 0] ?? 0),
    );
    expectClose([fit?.slope ?? 0], [reference.risk.slope], ITERATED, 'slope');
  });

  it('keeps only strata that can tell, and drops columns that say nothing within them', () => {
    const small = riskSets(
      Int32Array.from([0, 0, 1, 1, 2, 2, -1]),
      Float64Array.from([1, 3, 1, 1, 1, 1, 1]),
      Uint8Array.from([1, 0, 0, 0, 1, 1, 1]),
    );
    expect([...small.order]).toEqual([0, 1]);
    expect([...small.share]).toEqual([0.25, 0.75]);
    const constant = new Float64Array(7).fill(0.1);
    const useful = Float64Array.from([4, 0, 0, 0, 0, 0, 0]);
    const basis = orthonormalColumns(small, [constant, useful, useful.map((value) => 2 * value + 1)]);
    expect(basis.length).toBe(1);
    // z = 4 − 1 = 3 and −1, variance ¼ · 9 + ¾ · 1 = 3: the leaver scores 3 / √3.
    expectClose(scoresOfLeavers(small, basis), [Math.sqrt(3)], CLOSED, 'score');
  });

  it('deals exits in proportion to what was expected, nobody twice', () => {
    const one = riskSets(Int32Array.from([0, 0, 0]), Float64Array.from([1, 2, 5]), Uint8Array.from([0, 0, 1]));
    const deals = 8000;
    const first = Float64Array.from([1, 0, 0]);
    const share = runSteps(dealExits(one, [first], (scores) => scores[0] ?? 0, deals, createRandom(1)));
    // Four standard errors of a share of 1/8 among 8,000: √(7/64 / 8000) = 0.0037.
    expect(Math.abs(share.reduce((a, b) => a + b, 0) / deals - 1 / 8)).toBeLessThan(0.0148);
    const both = riskSets(Int32Array.from([0, 0, 0]), Float64Array.from([1, 1, 1]), Uint8Array.from([0, 1, 1]));
    const totals = runSteps(
      dealExits(both, [Float64Array.from([1, 10, 100])], (scores) => scores[0] ?? 0, 500, createRandom(2)),
    );
    expect(new Set(totals)).toEqual(new Set([11, 101, 110]));
  });
});

describe('teams over time', () => {
  const [managers, months] = [10, 12];
  const cells = indices(managers * months).map((cell) => ({
    manager: Math.floor(cell / months),
    month: cell % months,
  }));
  const weight = Float64Array.from(cells, ({ manager, month }) => 1 + ((manager * 3 + month) % 4));
  const given = Float64Array.from(cells, ({ manager, month }) => ((manager * 17 + month * 29) % 23) / 5);
  const outcome = Float64Array.from(
    cells,
    ({ manager, month }, cell) => ((manager * 31 + month * 13) % 19) / 7 + 0.1 * (given[cell] ?? 0),
  );
  const series: TeamSeries = {
    managers,
    months,
    given,
    weight,
    centred: centredTwice(given, weight, managers, months),
    residual: centredTwice(outcome, weight, managers, months).map((value, cell) => value * (weight[cell] ?? 0)),
  };

  it('finds the slope R finds with manager and month effects, and its clustered standard error', () => {
    const fit = runSteps(withinManagers(series, 99, createRandom(1)));
    expectClose(
      [fit?.slope ?? 0, fit?.standardError ?? 0],
      [reference.within.slope, reference.within.standardError],
      ITERATED,
      'slope, standard error',
    );
    expect(fit?.degreesOfFreedom).toBe(9);
  });

  it('fits counts to both margins as Poisson regression does', () => {
    const counts = Float64Array.from(cells, ({ manager, month }) => (manager * 5 + month * 7) % 4);
    const base = Float64Array.from(cells, ({ manager, month }) => 0.5 + ((manager + 2 * month) % 3) / 2);
    expectClose(fittedMargins(counts, base, managers, months), reference.margins, ITERATED, 'fitted');
  });

  it('finds nothing to compare where nothing varies over time', () => {
    const constant = new Float64Array(managers * months).fill(2);
    const still = { ...series, given: constant, centred: centredTwice(constant, weight, managers, months) };
    expect(runSteps(withinManagers(still, 9, createRandom(1)))).toBeNull();
  });

  it('a shift of a series that repeats itself every month cannot change the score', () => {
    const flat = { ...series, centred: cellsOf((manager) => manager - 4.5), residual: series.residual };
    const fit = runSteps(withinManagers(flat, 50, createRandom(1)));
    expect(fit?.pPermutation).toBe(1);
  });

  const cellsOf = (value: (manager: number) => number) => Float64Array.from(cells, ({ manager }) => value(manager));
});

describe('ranks of managers', () => {
  const one = Float64Array.from([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
  const two = Float64Array.from([2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5]);

  it('correlate as in R, ties sharing their rank', () => {
    expect([...midRanks(Float64Array.from([5, 1, 5, 2]))]).toEqual([3.5, 1, 3.5, 2]);
    expectClose([rankCorrelation(one, two, new Int32Array(12))?.rho ?? 0], [reference.spearman], CLOSED, 'rho');
  });

  it('are blind to regions that differ in both', () => {
    const region = Int32Array.from(one, (_, index) => index % 2);
    const lifted = (values: Float64Array) => values.map((value, index) => value + 100 * (index % 2));
    const before = rankCorrelation(one, two, region)?.rho ?? 0;
    expectClose([rankCorrelation(lifted(one), lifted(two), region)?.rho ?? 0], [before], CLOSED, 'rho');
  });

  it('say nothing of a list that does not vary', () => {
    expect(rankCorrelation(one, new Float64Array(12).fill(3), new Int32Array(12))).toBeNull();
  });
});

describe('exits in a row', () => {
  it('counts pairs that follow within five months, against what the same exits give in any months', () => {
    // One manager, 12 equal months, exits in months 3 and 6: one pair. Every month expects 1/6.
    const months = 12;
    const observed = new Float64Array(2 * months);
    observed[3] = 1;
    observed[6] = 1;
    // A second manager whose exits make the months' totals equal, so the fitted months stay equal.
    for (const month of [0, 1, 2, 4, 5, 7, 8, 9, 10, 11]) observed[months + month] = 1;
    const expected = new Float64Array(2 * months).fill(1);
    const found = exitsInARow({ managers: 2, months, observed, expected, personMonths: expected });
    expectClose(found.fitted.subarray(0, 2), [1 / 6, 1 / 6], ITERATED, 'fitted');
    // Months 5–11: exits before are 1,1,1,1,1,1,1 (month 3 seen to 8, month 6 from 7: both in 7 and 8) = 1,1,2,2,1,1,1 = 9.
    // Score: 1 (month 6) − 9/6, plus the shortfall Σ (1/6)(5/6) over seven months / 2 exits = 7 · 5/36 / 2.
    expectClose([found.scoreOf[0] ?? 0], [1 - 9 / 6 + 35 / 72], 1e-7, 'score');
  });
});

describe('what goes beside an estimate', () => {
  it('E-values of the estimate and of the end nearer to no difference, by hand and in R', () => {
    const unit = 'rateRatioPerStandardDeviation';
    const found = eValueOf({ unit, estimate: 3.9, interval95: { lower: 1.8, upper: 8.7 } });
    expectClose([found?.estimate ?? 0, found?.interval ?? 0], reference.eValues, CLOSED, 'E');
    const below = eValueOf({ unit, estimate: 0.5, interval95: { lower: 0.2, upper: 0.8 } });
    expectClose([below?.estimate ?? 0, below?.interval ?? 0], [2 + Math.SQRT2, 1.25 + Math.sqrt(5) / 4], CLOSED, 'E');
    expect(eValueOf({ unit, estimate: 2, interval95: { lower: 0.9, upper: 3 } })?.interval).toBe(1);
    expect(eValueOf({ unit, estimate: 0.5, interval95: { lower: 0.2, upper: 1.1 } })?.interval).toBe(1);
    expect(eValueOf({ unit: 'medianRateRatio', estimate: 2, interval95: { lower: 1.5, upper: 3 } })).toBeNull();
  });

  it('the excess of lacking both, by hand', () => {
    const cell = (training: 'low' | 'high', coaching: 'low' | 'high', exits: number, ratio: number) => ({
      training,
      coaching,
      exits,
      ratio,
    });
    const found = excessRisk([
      cell('low', 'low', 40, 2),
      cell('low', 'high', 25, 1),
      cell('high', 'low', 30, 1.2),
      cell('high', 'high', 20, 0.8),
    ]);
    // 2.5 − 1.25 − 1.5 + 1; variance 6.25/40 + 1.5625/25 + 2.25/30 + 0.25²/20.
    const reach = 1.959963984540054 * Math.sqrt(0.15625 + 0.0625 + 0.075 + 0.003125);
    expectClose([found?.estimate ?? 0, found?.lower ?? 0], [0.75, 0.75 - reach], CLOSED, 'excess');
    expect(excessRisk([cell('low', 'low', 0, 0)])).toBeNull();
  });
});
