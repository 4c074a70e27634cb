import { describe, expect, it } from 'vitest';
import type { Outcome, Triple } from '../../src/cli/calibrateOrganisation';
import { calibrationPage } from '../../src/cli/calibratePage';
import { shareInterval, summarise } from '../../src/cli/calibrateSummary';
import { isWrong, trueEstimate } from '../../src/cli/calibrateTruth';
import type { OverallVerdictId, VerdictId } from '../../src/core/model/report';
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
    expect(calibrationPage({ seed: 1, permutations: 1, bootstraps: 1, worlds: [summary] })).toContain(
      'the whole sentence is wrong too often',
    );
  });
});

describe('the truth of a world', () => {
  it('no difference where a line is false, the stated effect where it acts', () => {
    expect(trueEstimate('natureOfTheBusiness', 'management')).toBe(1);
    expect(trueEstimate('coachingCounts', 'coaching')).toBe(0.7);
    expect(trueEstimate('trainingWasted', 'coaching')).toBeNull();
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
