import { describe, expect, it } from 'vitest';
import { attribution } from '../../../src/core/claim/attribution';
import { shareAboveBest } from '../../../src/core/claim/attribution/bestRates';
import { type ClaimContext, claimContext } from '../../../src/core/claim/context';
import { runway } from '../../../src/core/claim/runway';
import { whatIf } from '../../../src/core/claim/whatIf';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { simulate } from '../../../src/core/worlds/simulate';
import reference from '../../reference/attribution.json';
import { expectClose } from '../stats/expectClose';

/* Hours in the panel are single precision and rounded to four decimals in the table R reads (see twoStages.test.ts). */
const SINGLE_PRECISION = 1e-6;

const OPTIONS: AnalysisOptions = { ...DEFAULT_OPTIONS, bootstraps: 199 };

function contextOf(workforce: Workforce, options: Partial<AnalysisOptions> = {}): ClaimContext {
  return claimContext(workforce, runSteps(buildPanel(workforce)), { ...OPTIONS, ...options }, false);
}

/** The organisation of tests/reference/claim-panel.csv; R was not given its pulse. */
const { workforce } = simulate('coachingCounts', { seed: 11, managers: 12, sellersPerManager: 12, months: 24 });
const context = contextOf({ ...workforce, pulse: null });

describe('attribution, against R', () => {
  it('shares of exits, person-month by person-month and over all 24 orders', () => {
    const { shares } = runSteps(attribution(context));
    expectClose(
      shares.map(({ share }) => share),
      reference.shares,
      10 * SINGLE_PRECISION,
      'shares of a difference of sums',
    );
  });

  it('share above the best fifth of a Gamma distribution', () => {
    const variances = [0.001, 0.05, 0.2, 1, 3];
    expectClose(
      variances.map((variance) => shareAboveBest(variance, 0.2)),
      reference.aboveBest,
      1e-9,
      'quantiles of qgamma are iterated to about 1e-12; near 0 the difference from 1 costs two digits',
    );
  });

  it('what if', () => {
    const coaching = runSteps(whatIf(context)).find(({ practice }) => practice === 'coaching');
    const four = coaching?.targets.find(({ hours }) => Math.abs(hours - 4) < 1e-9);
    const atLeast = four ? [four.atLeast.avoided, four.atLeast.upper, four.atLeast.lower] : [];
    expectClose(atLeast, reference.atLeast, 10 * SINGLE_PRECISION, 'at least four hours');
    expectClose([four?.same.avoided ?? 0], [reference.same[0]], 10 * SINGLE_PRECISION, 'exactly four hours');
  });

  it('runway of coaching', () => {
    const coaching = runSteps(runway(context)).measures.find(({ measure }) => measure === 'coaching');
    const points = coaching?.points ?? [];
    expect(points.map(({ exits }) => exits)).toEqual(reference.runwayExits.filter((exits) => exits >= 10));
    expectClose(
      points.map(({ leavers }) => leavers),
      reference.runwayLeavers,
      SINGLE_PRECISION,
      'leavers',
    );
    expectClose(
      points.map(({ stayers }) => stayers),
      reference.runwayStayers,
      SINGLE_PRECISION,
      'stayers',
    );
  });
});

describe('attribution', () => {
  const whole = runSteps(attribution(contextOf(workforce)));

  it('adds up to all exits', () => {
    expect(whole.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    const of = (block: string) => whole.shares.find((own) => own.block === block)?.share ?? Number.NaN;
    expect(whole.managing?.share).toBeCloseTo(of('practice') + of('managers'), 12);
    expect(whole.lead?.share).toBeCloseTo((whole.managing?.share ?? 0) - of('structure') - of('hiring'), 12);
  });

  it('gives the same bits for the same seed, and other intervals for another', () => {
    expect(runSteps(attribution(contextOf(workforce)))).toEqual(whole);
    const other = runSteps(attribution(contextOf(workforce, { seed: 7 })));
    expect(other.managing?.share).toBe(whole.managing?.share);
    expect(other.managing?.lower).not.toBe(whole.managing?.lower);
  });

  it('asks less of everyone when the reference is less than the best', () => {
    const halves = runSteps(attribution(contextOf(workforce, { bestManagers: 0.5 })));
    expect(halves.managing?.share).toBeLessThan(whole.managing?.share ?? 0);
    expect(halves.reference.practice.coaching).toBeLessThan(whole.reference.practice.coaching ?? 0);
  });

  it('leaves practice out where none is on file', () => {
    const { shares, reference: found } = runSteps(
      attribution(contextOf({ ...workforce, training: null, coaching: null, pulse: null })),
    );
    expect(shares.find(({ block }) => block === 'practice')).toMatchObject({ share: 0, lower: 0, upper: 0 });
    expect(found.practice).toEqual({ training: null, coaching: null, support: null });
  });

  it('refuses where managers cannot be compared', () => {
    const { workforce: small } = simulate('tooSmall', { seed: 1 });
    expect(runSteps(attribution(contextOf(small)))).toMatchObject({
      tested: false,
      reason: 'tooFewManagers',
      shares: [],
    });
  });
});

describe('whatIf', () => {
  it('nothing is avoided by giving the least anyone gives, more by more where coaching helps', () => {
    const [coaching] = runSteps(whatIf(contextOf(workforce))).filter(({ practice }) => practice === 'coaching');
    const avoided = coaching?.targets.map(({ atLeast }) => atLeast.avoided) ?? [];
    expect(avoided.length).toBeGreaterThan(5);
    expect(avoided.every((value, index) => index === 0 || value >= avoided[index - 1])).toBe(true);
    expect(avoided[0]).toBeLessThan(0.1 * avoided[avoided.length - 1]);
  });

  it('money: exits avoided less hours given', () => {
    const [coaching] = runSteps(whatIf(contextOf(workforce, { costPerExit: 10_000, costPerHour: 50 }))).slice(-1);
    const { avoided, extraHours, saved } = coaching?.targets[3]?.atLeast ?? { avoided: 0, extraHours: 0, saved: null };
    expect(saved?.money).toBeCloseTo(10_000 * avoided - 50 * extraHours, 6);
  });
});

describe('runway', () => {
  it('leavers differ in their notice and hardly before, though coaching does nothing', () => {
    const { workforce: nothing } = simulate('natureOfTheBusiness', { seed: 3 });
    const { measures, noticeMonths } = runSteps(runway(contextOf(nothing)));
    const coaching = measures.find(({ measure }) => measure === 'coaching')?.points ?? [];
    expect(coaching[0].upper).toBeLessThan(-1);
    const before = coaching.filter(({ monthsBefore }) => monthsBefore > noticeMonths);
    expect(before.filter(({ lower, upper }) => lower > 0 || upper < 0).length).toBeLessThanOrEqual(2);
  });
});
