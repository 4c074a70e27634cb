import { describe, expect, it } from 'vitest';
import type { Line, Outcome, Triple } from '../../src/cli/calibrateOrganisation';
import { calibrationPage } from '../../src/cli/calibratePage';
import { CURVES, powerCurves } from '../../src/cli/calibratePower';
import { shareInterval, summarise } from '../../src/cli/calibrateSummary';
import { isWrong, trueEstimate } from '../../src/cli/calibrateTruth';
import { HYPOTHESIS_IDS } from '../../src/core/model/ids';
import type { OverallVerdictId } from '../../src/core/model/report';
import type { VerdictId } from '../../src/core/model/verdict';
import { WORLDS } from '../../src/core/worlds/worlds';
import { expectClose } from '../core/stats/expectClose';

/** Organisations in which coaching came out as told; `managing` is always the same interval. */
function outcomes(verdicts: readonly VerdictId[], overall: OverallVerdictId, interval: Triple): Outcome[] {
  return verdicts.map((verdict, seed) => ({
    seed,
    lines: { coaching: { verdict, reason: 'intervalTooWide', interval: [0.8, 0.6, 1.1] } },
    overall,
    shares: { managing: interval },
  }));
}

const many = (supports: number, of: number): VerdictId[] =>
  Array.from({ length: of }, (_, index) => (index < supports ? 'supports' : 'cannotTell'));

const line = (verdict: VerdictId): Line => ({ verdict, reason: 'intervalTooWide', interval: null });

describe('powerCurves', () => {
  const place = (strength: number, supports: number) => ({
    ...{ strength, managers: 40 },
    outcomes: outcomes(many(supports, 10), 'cannotTell', [0, 0, 0]),
  });
  const curve = { world: 'coachingCounts', ids: ['coaching'], over: 'strength' } as const;

  it('finds where four in five are reached, along a straight line between the points', () => {
    const [found] = powerCurves(curve, [place(0.5, 2), place(1, 6), place(1.5, 10)]);
    expect(found?.points.map(({ supports }) => supports)).toEqual([2, 6, 10]);
    // Half way from 6 to 10 of 10.
    expect(found?.foundAt).toBeCloseTo(1.25, 12);
  });

  it('knows none where none is reached, and the first point where that is enough', () => {
    expect(powerCurves(curve, [place(0.5, 2), place(1, 7)])[0]?.foundAt).toBeNull();
    expect(powerCurves(curve, [place(0.5, 9), place(1, 10)])[0]?.foundAt).toBe(0.5);
    expect(powerCurves({ ...curve, over: 'managers' }, [place(1, 9)])[0]?.foundAt).toBe(40);
  });

  it('asks every hypothesis, each in a world where it is true', () => {
    expect(CURVES.flatMap(({ ids }) => ids).sort()).toEqual([...HYPOTHESIS_IDS].sort());
    for (const { world, ids } of CURVES) for (const id of ids) expect(WORLDS[world].holds).toContain(id);
  });
});

describe('shareInterval', () => {
  it('is the exact binomial interval', () => {
    // R: binom.test(25, 500)$conf.int; binom.test(0, 6)$conf.int; the quantiles are iterated to 1e-12.
    const { lower, upper } = shareInterval(25, 500);
    expectClose([lower, upper], [0.0326151801, 0.0729276217], 1e-8, 'R printed nine digits');
    // By hand: none of 6: 1 − 0.025^(1/6).
    expectClose([shareInterval(0, 6).upper], [1 - Math.exp(Math.log(0.025) / 6)], 1e-10, 'closed form');
    expect(shareInterval(6, 6).upper).toBe(1);
  });
});

describe('summarise', () => {
  const large: Outcome[] = [{ seed: 1, lines: {}, overall: null, shares: { managing: [0, 0, 0], lead: [-0.1, 0, 0] } }];

  it('misses where a false hypothesis is supported too often, by share or by upper bound', () => {
    const bound = (supports: number) =>
      summarise('natureOfTheBusiness', 40, outcomes(many(supports, 500), 'cannotTell', [0, -0.1, 0.1]), large)
        .hypotheses[0]?.bound;
    expect(bound(20)).toEqual({ met: true, reason: null });
    // 25 of 500 are 5 %, but 7.3 % by the upper bound.
    expect(bound(25)?.met).toBe(false);
    expect(bound(40)?.met).toBe(false);
  });

  it('misses where a promised effect is found too rarely, and says what stood in the way', () => {
    const at = (managers: number, supports: number) =>
      summarise('coachingCounts', managers, outcomes(many(supports, 100), 'partly', [0, -0.1, 0.1]), large)
        .hypotheses[0]?.bound;
    expect(at(40, 80)).toEqual({ met: true, reason: null });
    expect(at(40, 79)).toEqual({ met: false, reason: 'intervalTooWide' });
    expect(at(20, 40)?.met).toBe(true);
  });

  it('counts intervals that hold the truth, and what the verdict on the whole should not have been', () => {
    const summary = summarise('natureOfTheBusiness', 40, outcomes(many(0, 10), 'mostly', [0.2, 0.1, 0.3]), large);
    expect(summary.overall).toMatchObject({ wrong: 10, bound: { met: false } });
    const managing = summary.coverage.find(({ of }) => of === 'managing');
    expect(managing).toMatchObject({ truth: 0, covered: 0, intervals: 10, met: false });
    expect(managing?.bias).toBeCloseTo(0.2, 12);
    expect(summary.coverage.find(({ of }) => of === 'coaching')).toMatchObject({ truth: 1, covered: 10 });
    const calibration = {
      seed: 1,
      permutations: 1,
      bootstraps: 1,
      benchmarkYearlyRate: 0.3,
      worlds: [summary],
      power: [],
    };
    expect(calibrationPage(calibration)).toContain('the whole sentence is wrong too often');
  });

  it('counts organisations in which anything false was supported, once each', () => {
    const [both, one, none]: Outcome['lines'][] = [
      { coaching: line('supports'), training: line('supports') },
      { training: line('supports'), natureOfTheBusiness: line('supports') },
      { coaching: line('cannotTell'), natureOfTheBusiness: line('supports'), quotaAndTerritory: line('supports') },
    ];
    const drawn = [both, one, none].map((lines, seed) => ({ seed, lines: lines ?? {}, overall: null, shares: {} }));
    expect(summarise('natureOfTheBusiness', 40, drawn, large).anyFalse).toBe(2);
  });
});

describe('the truth of a world', () => {
  it('no difference where a line is false, the stated effect where it acts', () => {
    expect(trueEstimate('natureOfTheBusiness', 'management')).toBe(1);
    expect(trueEstimate('coachingCounts', 'coaching')).toBe(0.7);
    expect(trueEstimate('trainingWasted', 'coaching')).toBeNull();
    expect(trueEstimate('trainingCounts', 'training')).toBe(0.7);
    expect(trueEstimate('natureOfTheBusiness', 'blindSpot')).toBe(0);
    expect(trueEstimate('contagion', 'management')).toBeNull();
    // exp(0.6745 √2 × 0.45)
    expect(trueEstimate('managersDiffer', 'management')).toBeCloseTo(1.536, 3);
  });

  it('makes a verdict wrong', () => {
    const leading = new Map([['lead', 0.3]]);
    const behind = new Map([['lead', -0.3]]);
    expect(isWrong('managersDiffer', 'mostly', leading)).toBe(false);
    expect(isWrong('managersDiffer', 'notHere', leading)).toBe(true);
    expect(isWrong('badHires', 'notHere', behind)).toBe(false);
    expect(isWrong('badHires', 'partly', behind)).toBe(true);
    expect(isWrong('badHires', 'cannotTell', behind)).toBe(false);
    expect(isWrong('tooSmall', 'partly', leading)).toBe(true);
  });
});
