import { describe, expect, it } from 'vitest';
import type { HypothesisReport } from '../../../src/core/model/hypothesisReport';
import type { HypothesisId } from '../../../src/core/model/ids';
import { type Finding, findingName, findings } from '../../../src/features/review/findings';
import { hypothesis, report } from '../support/report';

const NO_VIEWS = { leaving: null, morale: null };
const MANAGING = { share: 0.5, lower: 0.12, upper: 0.69, lowerWithMargin: 0.1, upperWithMargin: 0.7 };

const settled = (id: HypothesisId, verdict: 'supports' | 'contradicts', pAdjusted: number): HypothesisReport =>
  hypothesis({
    id,
    verdict,
    reason: verdict === 'supports' ? 'predictedDirection' : 'insideSmallestEffect',
    pAdjusted,
  });

const names = (found: readonly Finding[]) => found.map(findingName);

describe('the findings of a review', () => {
  it('are the settled lines of least chance, then the share of managing', () => {
    const given = report({
      hypotheses: [
        settled('coaching', 'supports', 0.02),
        settled('support', 'supports', 0.001),
        settled('performance', 'contradicts', 1),
        hypothesis({ id: 'training', verdict: 'cannotTell', reason: 'intervalTooWide' }),
      ],
      attribution: { ...report().attribution, tested: true, managing: MANAGING },
    });
    expect(names(findings(given, NO_VIEWS)).slice(0, 4)).toEqual([
      'line support',
      'hours coaching',
      'attribution',
      'line performance',
    ]);
  });

  it('show one chart once, and leave rivals that were rejected to the words about rivals', () => {
    const given = report({
      hypotheses: [
        settled('management', 'supports', 0.001),
        settled('natureOfTheBusiness', 'contradicts', 0.001),
        settled('badHires', 'contradicts', 1),
        settled('coaching', 'supports', 0.01),
      ],
    });
    const found = names(findings(given, NO_VIEWS));
    expect(found.slice(0, 2)).toEqual(['funnel', 'hours coaching']);
    expect(found.filter((name) => name === 'funnel')).toHaveLength(1);
    expect(found.indexOf('line badHires')).toBeGreaterThan(1);
  });

  it('of data that settle nothing are drawn without a direction, and exits that cannot be divided up are not drawn', () => {
    const shared = (lower: number, upper: number) =>
      names(
        findings(
          report({
            hypotheses: [],
            attribution: { ...report().attribution, tested: true, managing: { ...MANAGING, lower, upper } },
          }),
          NO_VIEWS,
        ),
      );
    expect(shared(-0.1, 0.3).slice(0, 3)).toEqual(['funnel', 'hours coaching', 'attribution']);
    expect(shared(-0.3, 0.4)).not.toContain('attribution');
    expect(names(findings(report({ hypotheses: [] }), NO_VIEWS))).not.toContain('attribution');
  });
});
