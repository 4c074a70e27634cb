import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { docketTitle, overallReasonText, overallText, verdictSentence } from '../../../src/features/claim/sentenceText';
import {
  docket,
  findingOf,
  largestBenefit,
  specificationColumns,
  verdictCounts,
} from '../../../src/features/claim/viewModel';
import { arbitraryPractice, arbitrarySpread } from '../support/arbitraryHypothesis';
import { CAUSAL } from '../support/causalWords';
import { hypothesis, report, speechIn, supportedPractice } from '../support/report';

const english = speechIn('en');
const german = speechIn('de');

describe('the sentence on a verdict', () => {
  it('quotes the change per hour and its interval', () => {
    const line = supportedPractice('coaching');
    expect(verdictSentence(line, report(), english)).toBe(
      'Each further coaching hour a month goes with 20% fewer exits (95%: 9–30%).',
    );
    expect(verdictSentence(line, report(), german)).toMatch(
      /^Jede weitere Coachingstunde im Monat geht mit 20\s% weniger/,
    );
  });

  it('says what would settle an open question', () => {
    const line = hypothesis({
      id: 'training',
      verdict: 'cannotTell',
      reason: 'intervalTooWide',
      estimate: 0.95,
      lower: 0.8,
      upper: 1.13,
      exitsNeeded: 1384,
    });
    expect(verdictSentence(line, report(), english)).toBe(
      'The 95% interval, 0.80–1.13, is too wide to tell a difference from none. About 1,400 more exits could settle it.',
    );
  });

  it('names the missing table', () => {
    const line = hypothesis({ id: 'coaching', reason: 'tableMissing', missing: 'coaching' });
    expect(verdictSentence(line, report(), english)).toBe('Needs a file that is missing: Coaching hours.');
    expect(verdictSentence(line, report(), german)).toBe('Dafür fehlt eine Datei: Coachingstunden.');
  });

  it('tells an interval without an upper end as such', () => {
    const line = hypothesis({
      id: 'management',
      verdict: 'supports',
      reason: 'predictedDirection',
      unit: 'medianRateRatio',
      estimate: 3,
      lower: 1.5,
      upper: null,
    });
    expect(verdictSentence(line, report(), english)).toContain('(95%: 1.50 or more)');
  });

  it('quotes what decides where differences are too small, and never an end the interval goes beyond', () => {
    const line = hypothesis({
      id: 'badHires',
      verdict: 'contradicts',
      reason: 'insideSmallestEffect',
      estimate: 1.05,
      lower: 1,
      upper: 1.2,
      lower90: 1,
      upper90: 1.11,
    });
    expect(verdictSentence(line, report(), english)).toBe(
      'Early exits hardly differ by source and assessment at hiring: at most 1.11 times on the 90% interval that decides this.',
    );
    const rival = { ...line, id: 'natureOfTheBusiness', verdict: 'supports', upper90: 1.17 } as const;
    expect(verdictSentence(rival, report(), english)).toContain('differ by at most 1.17 times on the 90% interval');
  });

  it('writes an interval that ends at no difference in words', () => {
    const line = hypothesis({
      id: 'management',
      verdict: 'cannotTell',
      reason: 'intervalTooWide',
      unit: 'medianRateRatio',
      estimate: 1,
      lower: 1,
      upper: 1.29,
    });
    expect(verdictSentence(line, report(), english)).toContain(
      'The 95% interval, between no difference and 1.29 times,',
    );
    expect(verdictSentence(line, report(), german)).toContain('von keinem Unterschied bis zum 1,29-Fachen');
  });

  it('has a direction or a difference only where the interval excludes none, and never a causal verb', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPractice, arbitrarySpread), (line) => {
        const finding = findingOf(line);
        if (finding !== null && 'ratio' in finding && 'lower' in finding)
          expect(finding.lower > 1 || (finding.upper !== null && finding.upper < 1)).toBe(true);
        if (finding?.kind === 'hoursFewer' || finding?.kind === 'hoursMore') expect(finding.lower).toBeGreaterThan(0);
        if (line.verdict === 'cannotTell' || line.verdict === 'notTestable') expect(finding).toBeNull();
        for (const language of ['en', 'de'] as const) {
          const text = verdictSentence(line, report(), speechIn(language));
          expect(text).not.toBe('');
          // Reasons may say why something cannot be told; findings may not say why people leave.
          if (finding !== null) expect(text).not.toMatch(CAUSAL[language]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the docket', () => {
  const found = report({
    hypotheses: [
      supportedPractice('coaching'),
      hypothesis({ id: 'training', verdict: 'cannotTell', reason: 'intervalTooWide' }),
      hypothesis({ id: 'management', verdict: 'notTestable', reason: 'noManagers' }),
      hypothesis({ id: 'contagion' }),
    ],
  });

  it('gives no row to what is not tested in this version', () => {
    const { tested, notBuilt } = docket(found);
    expect(tested.map(({ id }) => id)).toEqual(['coaching', 'training', 'management']);
    expect(notBuilt.map(({ id }) => id)).toEqual(['contagion']);
  });

  it('counts verdicts, and none that did not come', () => {
    expect(verdictCounts(docket(found).tested)).toEqual([
      { verdict: 'supports', count: 1 },
      { verdict: 'cannotTell', count: 1 },
      { verdict: 'notTestable', count: 1 },
    ]);
    expect(docketTitle(found, english)).toBe('3 lines of evidence: 1 supports, 1 cannot tell and 1 not testable');
    expect(docketTitle(found, german)).toBe('3 Beweislinien: 1 stützt, 1 nicht zu entscheiden und 1 nicht prüfbar');
  });
});

describe('the article’s sentence as a whole', () => {
  it('names what is supported', () => {
    const partly = report({
      overall: { verdict: 'partly', reason: 'predictedDirection', supported: ['management', 'coaching'], cautions: [] },
    });
    expect(overallText(partly, english)).toBe('In part: “Managers differ” and “Coaching” hold up in these data');
    expect(overallText(partly, german)).toContain('„Führungskräfte unterscheiden sich“ und „Coaching“');
  });

  it('says why it is not testable, with the figures of the line that says so', () => {
    const found = report({
      hypotheses: [hypothesis({ id: 'management', reason: 'tooFewManagers' })],
      managers: { ...report().managers, count: 4 },
      overall: { verdict: 'notTestable', reason: 'tooFewManagers', supported: [], cautions: [] },
    });
    expect(overallReasonText(found, english)).toBe('Needs at least 8 managers with enough people; there are 4.');
  });
});

describe('the largest benefit left', () => {
  const open = { ...supportedPractice('coaching'), verdict: 'cannotTell', lower: 0.934, lower90: 0.945 } as const;

  it('is told, rounded away from nothing, where a benefit worth acting on is ruled out', () => {
    expect(largestBenefit(open, DEFAULT_OPTIONS)).toBe(0.07);
    expect(largestBenefit({ ...open, lower: 0.93 }, DEFAULT_OPTIONS)).toBe(0.07);
    expect(largestBenefit({ ...open, lower: 1.02 }, DEFAULT_OPTIONS)).toBe(0);
  });

  it('is not told elsewhere', () => {
    expect(largestBenefit({ ...open, lower90: 0.9 }, DEFAULT_OPTIONS)).toBeNull();
    expect(largestBenefit({ ...open, verdict: 'supports' }, DEFAULT_OPTIONS)).toBeNull();
    expect(largestBenefit({ ...open, practice: null }, DEFAULT_OPTIONS)).toBeNull();
  });
});

describe('other ways to count', () => {
  it('show only what differs between them', () => {
    const way = { outcome: 'all', lagMonths: 1, leaveOutMonths: 3, skipFirstMonths: 0 } as const;
    const effect = { estimate: 0.8, lower: 0.7, upper: 0.9 };
    const rows = [
      { ...way, ...effect },
      { ...way, leaveOutMonths: 6, ...effect },
    ];
    expect(specificationColumns(rows)).toEqual({
      outcome: false,
      lagMonths: false,
      leaveOutMonths: true,
      skipFirstMonths: false,
      earlyMonths: false,
    });
  });
});
