import { describe, expect, it } from 'vitest';
import { earlyExits } from '../../../src/core/metrics/earlyExits';
import { exitsByTenure } from '../../../src/core/metrics/exitsByTenure';
import type { Scope } from '../../../src/core/metrics/figures';
import { leavers } from '../../../src/core/metrics/leavers';
import { measured } from '../../../src/core/metrics/measured';
import { partSurvival, survivalOf } from '../../../src/core/metrics/partSurvival';
import { riskSetsOf, tenureSets } from '../../../src/core/metrics/tenureSets';
import type { SurvivalReport } from '../../../src/core/model/figures';
import { EXIT_KINDS } from '../../../src/core/model/ids';
import { logRankOf } from '../../../src/core/stats/logRankTest';
import reference from '../../reference/leaving.json';
import { workforce } from '../metrics/workforceFixture';
import { expectClose } from '../stats/expectClose';

/** Closed form: 1e-12 relative, a few thousand roundings of a double. */
const CLOSED = 1e-12;
/** Quantiles of the gamma distribution and the score test of a fit are iterated. */
const ITERATED = 1e-8;

const drawn = workforce({
  from: reference.first,
  asOf: reference.last,
  spells: reference.hire.map((hire, index) => {
    const exit = reference.exit[index];
    const move = reference.move[index];
    const region = reference.region[index] ?? 0;
    return {
      person: index,
      hire,
      ...(exit === null ? {} : { exit, kind: EXIT_KINDS[(reference.kind[index] ?? 1) - 1] ?? 'unknown' }),
      region,
      ...(move === null ? {} : { moves: [{ from: move, team: 0, region: 1 - region }] }),
    };
  }),
});
const counts = measured({
  ...drawn,
  spells: { ...drawn.spells, source: Int32Array.from(reference.source) },
  dictionaries: { ...drawn.dictionaries, source: ['a', 'b', 'c'] },
});
const { assignments } = counts.workforce;
const whole: Scope = { unit: null, period: { first: 0, last: counts.grid.months - 1 }, counted: ['voluntary'] };
const part: Scope = { ...whole, unit: Uint8Array.from(assignments.region), period: { first: 6, last: 23 } };
const byRegion = { count: 2, of: assignments.region };

function expectCurve(ours: SurvivalReport, theirs: typeof reference.whole): void {
  const column = (name: 'months' | 'atRisk' | 'survival' | 'lower' | 'upper') =>
    ours.curve.map((point) => point[name] ?? Number.NaN);
  expectClose(column('months'), theirs.time, CLOSED);
  expect(column('atRisk')).toEqual(theirs.atRisk);
  expectClose(column('survival'), theirs.survival, CLOSED);
  expectClose(column('lower'), numbers(theirs.lower), CLOSED);
  expectClose(column('upper'), numbers(theirs.upper), CLOSED);
  expectClose(
    numbers([ours.medianMonths, ours.medianLower, ours.medianUpper]),
    numbers([theirs.median, theirs.medianLower, theirs.medianUpper]),
    CLOSED,
  );
}

const numbers = (values: readonly (number | null)[]) => values.map((value) => value ?? Number.NaN);

describe('curves of people who enter late, move and are censored, against survfit', () => {
  it('all of the data, and the months and the region of a filter', () => {
    expectCurve(partSurvival(counts, whole).survival, reference.whole);
    expectCurve(partSurvival(counts, part).survival, reference.part);
  });

  it('region by region, whoever moves being censored in one and entering the other', () => {
    const sets = tenureSets(counts, whole, byRegion);
    for (const [region, theirs] of reference.regions.entries())
      expectCurve(survivalOf(sets, region, riskSetsOf(sets, [region])[0]), theirs);
  });

  it('the log-rank test between regions, which coxph gives as its score test', () => {
    for (const [scope, theirs] of [
      [whole, reference.pace],
      [{ ...part, unit: null }, reference.partPace],
    ] as const) {
      const test = logRankOf([riskSetsOf(tenureSets(counts, scope, byRegion), [0, 1])], 2);
      expectClose([test?.chiSquared ?? 0, test?.p ?? 0], [theirs.chiSquared, theirs.p], ITERATED);
    }
  });

  it('shares gone in each way', () => {
    for (const [scope, theirs] of [
      [whole, reference.incidence],
      [part, reference.partIncidence],
    ] as const) {
      const { incidence } = partSurvival(counts, scope);
      for (const { kind, curve } of incidence)
        expectClose(
          curve.map(({ share }) => share),
          theirs[EXIT_KINDS.indexOf(kind)] ?? [],
          CLOSED,
        );
      expect(incidence.map(({ kind }) => kind)).toEqual(
        EXIT_KINDS.filter((_, code) => theirs[code]?.some((s) => s > 0)),
      );
    }
  });
});

describe('rates, shares and quarters, against poisson.test, prop.test and quantile', () => {
  it('exits by time since hire', () => {
    for (const [scope, theirs] of [
      [whole, reference.byTenure],
      [part, reference.partByTenure],
    ] as const) {
      const ours = exitsByTenure(counts, scope);
      expect(ours.map(({ exits }) => exits)).toEqual(theirs.map(({ exits }) => exits));
      for (const name of ['personYears', 'lower', 'upper'] as const)
        expectClose(numbers(ours.map((band) => band[name])), numbers(theirs.map((band) => band[name])), ITERATED, name);
    }
  });

  it('the first 90 days by source', () => {
    const { bySource, whole: all } = earlyExits(counts, whole);
    expect(bySource.map(({ hires, exits }) => [hires, exits])).toEqual(
      reference.early.map(({ hires, exits }) => [hires, exits]),
    );
    for (const end of ['lower', 'upper'] as const)
      expectClose(
        bySource.map((row) => row[end]),
        reference.early.map((row) => row[end]),
        CLOSED,
      );
    expect(all.hires).toBe(reference.early.reduce((sum, { hires }) => sum + hires, 0));
  });

  it('time since hire of those who left', () => {
    const [row] = leavers(counts, whole).atExit;
    expectClose([row.lowerQuarter, row.median, row.upperQuarter], reference.quarters, CLOSED);
  });
});
