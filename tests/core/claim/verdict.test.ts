import { describe, expect, it } from 'vitest';
import type { TestedEvidence } from '../../../src/core/claim/evidence';
import { HOLM_FAMILIES, verdictOn, verdictOnChurn, verdictOnNature } from '../../../src/core/claim/verdict';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { HYPOTHESIS_IDS } from '../../../src/core/model/ids';

/** A line that supports the article by every rule; each case breaks one. */
const SUPPORTING: TestedEvidence = {
  tested: true,
  estimate: 0.7,
  unit: 'rateRatioPerStandardDeviation',
  interval95: { lower: 0.55, upper: 0.89 },
  interval90: { lower: 0.58, upper: 0.85 },
  predicted: 'below',
  p: 0.004,
  pPermutation: 0.006,
  detectable: 0.72,
  exitsNeeded: 0,
  managers: 40,
  exits: 200,
  personMonths: 12_000,
  specifications: specifications(48, 0),
  holdsWithoutAnyManager: true,
  negativeControl: 'quiet',
  shuffled: null,
  practice: null,
  cautions: [],
};

function specifications(below: number, above: number) {
  const row = (estimate: number) => ({
    outcome: 'voluntary' as const,
    lagMonths: 1,
    leaveOutMonths: 3,
    skipFirstMonths: 0,
    estimate,
    lower: 0.5,
    upper: 1.5,
  });
  return [...Array.from({ length: below }, () => row(0.8)), ...Array.from({ length: above }, () => row(1.1))];
}

function overTime(against: boolean) {
  return {
    estimate: 1.2,
    lower: 1.05,
    upper: 1.4,
    standardDeviation: 0.4,
    p: 0.01,
    pPermutation: 0.01,
    detectable: 0.9,
    against,
  };
}

const verdict = (change: Partial<TestedEvidence>, pAdjusted: number | null = 0.02) =>
  verdictOn({ ...SUPPORTING, ...change }, pAdjusted, DEFAULT_OPTIONS);

describe('verdictOn: the rules of docs/claim.md, one by one', () => {
  it('supports where everything agrees', () => {
    expect(verdict({})).toEqual({ verdict: 'supports', reason: 'predictedDirection' });
  });

  it.each([
    ['not significant once corrected for several tests', {}, 0.05, 'notSignificantAfterHolm'],
    ['only the model finds it', { p: 0.03, pPermutation: 0.09 }, 0.2, 'permutationDisagrees'],
    ['the interval is too wide', { p: 0.3, pPermutation: 0.2 }, 0.9, 'intervalTooWide'],
    [
      'under four of five ways to count agree',
      { specifications: specifications(38, 10) },
      0.02,
      'specificationsDisagree',
    ],
    ['no other way to count could be fitted', { specifications: [] }, 0.02, 'fitFailed'],
    ['one manager carries it', { holdsWithoutAnyManager: false }, 0.02, 'singleManagerDecides'],
    ['the negative control is loud', { negativeControl: 'loud' as const }, 0.02, 'negativeControlLoud'],
    ['the same over time speaks against it', { overTime: overTime(true) }, 0.02, 'overTimeDisagrees'],
  ])('cannot tell where %s', (_, change, pAdjusted, reason) => {
    expect(verdict(change, pAdjusted)).toEqual({ verdict: 'cannotTell', reason });
  });

  it('supports where the same over time says nothing', () => {
    expect(verdict({ overTime: overTime(false) }).verdict).toBe('supports');
  });

  it('takes no correlation for the middle where the unit is one', () => {
    const ranks = { unit: 'rankCorrelation', predicted: 'above', specifications: null } as const;
    const found = (estimate: number, lower: number, upper: number, pAdjusted: number) =>
      verdict({ ...ranks, estimate, interval90: { lower, upper } }, pAdjusted).verdict;
    expect(found(0.5, 0.3, 0.7, 0.01)).toBe('supports');
    expect(found(-0.5, -0.7, -0.3, 0.01)).toBe('contradicts');
    expect(found(0.02, -0.15, 0.19, 0.8)).toBe('contradicts');
    expect(found(0.02, -0.25, 0.19, 0.8)).toBe('cannotTell');
  });

  it('supports where there is no other way to count, or leaving managers out is not asked', () => {
    expect(verdict({ specifications: null, holdsWithoutAnyManager: null }).verdict).toBe('supports');
  });

  it('exactly four of five is enough', () => {
    expect(verdict({ specifications: specifications(4, 1) }).verdict).toBe('supports');
  });

  it('contradicts where the 90 % interval lies inside the smallest effect, even where it is significant', () => {
    const inside = {
      estimate: 0.96,
      interval90: { lower: 0.93, upper: 0.99 },
      interval95: { lower: 0.92, upper: 0.998 },
    };
    expect(verdict(inside)).toEqual({ verdict: 'contradicts', reason: 'insideSmallestEffect' });
    expect(verdict({ ...inside, interval90: { lower: 0.93, upper: 1.12 } }, 0.6).verdict).toBe('cannotTell');
  });

  it('contradicts where it is significant the other way with a quiet control, cannot tell with a loud one', () => {
    const opposite = { estimate: 1.4, interval90: { lower: 1.15, upper: 1.7 } };
    expect(verdict(opposite)).toEqual({ verdict: 'contradicts', reason: 'oppositeDirection' });
    expect(verdict({ ...opposite, negativeControl: 'loud' })).toEqual({
      verdict: 'cannotTell',
      reason: 'negativeControlLoud',
    });
  });

  it('weighs the spread between managers against the smallest median rate ratio', () => {
    const spread = { unit: 'medianRateRatio', predicted: 'above', estimate: 1.05 } as const;
    expect(verdict({ ...spread, interval90: { lower: 1, upper: 1.19 } }, 0.5).verdict).toBe('contradicts');
    expect(verdict({ ...spread, interval90: { lower: 1, upper: 1.21 } }, 0.5).verdict).toBe('cannotTell');
  });
});

describe('verdictOnNature: no difference found is not yet no difference', () => {
  const nature = (upper: number) => ({
    ...SUPPORTING,
    unit: 'medianRateRatio' as const,
    interval90: { lower: 1, upper },
  });

  it.each([
    [1.15, 'cannotTell', 'supports'],
    [1.25, 'cannotTell', 'cannotTell'],
    [1.15, 'supports', 'contradicts'],
  ] as const)('upper end %f while management comes out as %s: %s', (upper, management, expected) => {
    expect(verdictOnNature(nature(upper), management, DEFAULT_OPTIONS).verdict).toBe(expected);
  });
});

describe('verdictOnChurn: above the benchmark, and the same under every manager', () => {
  const rate = (lower: number, upper: number) => ({
    ...SUPPORTING,
    unit: 'rateRatioToBenchmark' as const,
    predicted: 'above' as const,
    interval95: { lower, upper },
  });

  it.each([
    [1.2, 1.5, 'supports', 'supports'],
    [1.2, 1.5, 'cannotTell', 'cannotTell'],
    [1.2, 1.5, 'contradicts', 'contradicts'],
    [0.9, 1.2, 'supports', 'cannotTell'],
    [0.6, 0.8, 'supports', 'contradicts'],
  ] as const)('%f to %f times the benchmark while nature comes out as %s: %s', (lower, upper, nature, expected) => {
    expect(verdictOnChurn(rate(lower, upper), nature).verdict).toBe(expected);
  });
});

describe('the families of questions', () => {
  it('hold every line that has a p, once; the mirror image of management and the benchmark have none', () => {
    const without = ['natureOfTheBusiness', 'churnAndBurn'];
    expect(HOLM_FAMILIES.flat().sort()).toEqual(HYPOTHESIS_IDS.filter((id) => !without.includes(id)).sort());
  });

  it('a direction of a rank correlation is stated only where its interval excludes 0', () => {
    const ranks = {
      ...SUPPORTING,
      unit: 'rankCorrelation',
      predicted: 'above',
      estimate: 0.4,
      interval90: { lower: 0.05, upper: 0.66 },
      specifications: specifications(0, 10),
    } as const;
    const at = (lower: number) => verdictOn({ ...ranks, interval95: { lower, upper: 0.7 } }, 0.01, DEFAULT_OPTIONS);
    expect(at(0.02)).toEqual({ verdict: 'supports', reason: 'predictedDirection' });
    expect(at(-0.01)).toEqual({ verdict: 'cannotTell', reason: 'intervalTooWide' });
  });
});
