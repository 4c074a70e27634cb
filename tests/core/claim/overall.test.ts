import { describe, expect, it } from 'vitest';
import { overallVerdict } from '../../../src/core/claim/overall';
import type { AttributionReport, DecidingShare } from '../../../src/core/model/attributionReport';
import type { HypothesisReport } from '../../../src/core/model/hypothesisReport';
import { HYPOTHESIS_IDS, type HypothesisId } from '../../../src/core/model/ids';
import type { VerdictId } from '../../../src/core/model/verdict';

/** A report of each hypothesis with the verdicts that matter here; the rest is what an untested line looks like. */
function hypotheses(verdicts: Partial<Record<HypothesisId, VerdictId>>): HypothesisReport[] {
  return HYPOTHESIS_IDS.map((id) => ({
    id,
    verdict: verdicts[id] ?? 'cannotTell',
    reason: 'intervalTooWide',
    missing: null,
    unit: 'medianRateRatio',
    ...{ estimate: null, lower: null, upper: null, lower90: null, upper90: null },
    ...{ p: null, pPermutation: null, pAdjusted: null, detectable: null, exitsNeeded: null },
    ...{ managers: 40, exits: 280, personMonths: 12_000 },
    ...{ specifications: null, shuffled: null, practice: null, cautions: [] },
  }));
}

/** Bounds with their margin; the plain interval lies a little inside. */
function attributed(managing: [number, number], lead: [number, number]): AttributionReport {
  const share = ([lower, upper]: [number, number]): DecidingShare => ({
    share: (lower + upper) / 2,
    ...{ lower: lower + 0.015, upper: upper - 0.015 },
    ...{ lowerWithMargin: lower, upperWithMargin: upper },
  });
  return {
    tested: true,
    reason: null,
    exits: 280,
    reference: { bestManagers: 0.2, bestLevels: 0.5, practice: { training: null, coaching: null, support: null } },
    shares: [],
    managing: share(managing),
    lead: share(lead),
    bootstraps: 999,
    cautions: [],
  };
}

const verdict = (
  verdicts: Partial<Record<HypothesisId, VerdictId>>,
  managing: [number, number],
  lead: [number, number],
) => overallVerdict(hypotheses(verdicts), attributed(managing, lead)).verdict;

describe('overallVerdict', () => {
  it('mostly: managing leads structure and hiring by the lower bound, chance among the resamples allowed for', () => {
    expect(verdict({}, [0.3, 0.6], [0.01, 0.5])).toBe('mostly');
    expect(verdict({}, [0.3, 0.6], [-0.01, 0.5])).toBe('cannotTell');
  });

  it('partly: a part is supported and managing has some for certain', () => {
    expect(verdict({ coaching: 'supports' }, [0.01, 0.6], [-0.2, 0.5])).toBe('partly');
    expect(verdict({ support: 'supports' }, [0.01, 0.6], [-0.2, 0.5])).toBe('partly');
    expect(verdict({ coaching: 'supports' }, [-0.01, 0.6], [-0.2, 0.5])).toBe('cannotTell');
    expect(verdict({ badHires: 'supports' }, [0.01, 0.6], [-0.2, 0.5])).toBe('cannotTell');
  });

  it('not here: under half by the upper bound, and managers shown to be alike', () => {
    expect(verdict({ management: 'contradicts' }, [-0.3, 0.1], [-0.5, -0.01])).toBe('notHere');
    expect(verdict({ management: 'contradicts' }, [-0.3, 0.1], [-0.5, 0.01])).toBe('cannotTell');
    expect(verdict({}, [-0.3, 0.1], [-0.5, -0.01])).toBe('cannotTell');
  });

  it('cannot tell without an attribution, whatever is supported', () => {
    const none = {
      ...attributed([0, 0], [0, 0]),
      tested: false,
      reason: 'fitFailed',
      managing: null,
      lead: null,
    } as const;
    expect(overallVerdict(hypotheses({ coaching: 'supports' }), none)).toMatchObject({
      verdict: 'cannotTell',
      reason: 'fitFailed',
      supported: ['coaching'],
    });
  });

  it('is not testable where none of the parts is', () => {
    const parts = {
      management: 'notTestable',
      training: 'notTestable',
      coaching: 'notTestable',
      support: 'notTestable',
    } as const;
    expect(verdict(parts, [0, 0], [0, 0])).toBe('notTestable');
  });
});
