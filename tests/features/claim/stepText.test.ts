import { describe, expect, it } from 'vitest';
import { didShowText } from '../../../src/features/claim/sentenceText';
import { stepText } from '../../../src/features/claim/stepText';
import { markedVerdict } from '../../../src/features/review/verdictSlides';
import { hypothesis, report, speechIn, supportedPractice } from '../support/report';

const english = speechIn('en');
const german = speechIn('de');

describe('the step an estimate stands for', () => {
  it('is in hours for hours, named for others, and nothing where there is none', () => {
    expect(stepText(supportedPractice('coaching'), english)).toBe('per 1.3\u00a0h a month');
    expect(stepText(supportedPractice('training'), german)).toBe('je 1,3\u00a0Std. im Monat');
    expect(stepText(hypothesis({ id: 'badHires' }), english)).toBe('per typical step');
    expect(stepText(hypothesis({ id: 'management', unit: 'medianRateRatio' }), english)).toBeNull();
    expect(stepText(hypothesis({ id: 'blindSpot', unit: 'rankCorrelation' }), english)).toBeNull();
  });
});

describe('support for a rival', () => {
  const badHires = hypothesis({ id: 'badHires', verdict: 'supports', reason: 'predictedDirection' });
  const given = (verdict: 'cannotTell' | 'partly') =>
    report({
      hypotheses: [badHires, hypothesis({ id: 'morale', verdict: 'supports', reason: 'predictedDirection' })],
      overall: { verdict, reason: 'intervalTooWide', supported: [], cautions: [] },
    });

  it('is told beside a whole that cannot be told, and only there', () => {
    expect(didShowText(given('cannotTell'), english)).toBe('What did show: “Bad hires”.');
    expect(didShowText(given('cannotTell'), german)).toBe('Was sich zeigte: „Fehlbesetzungen“.');
    expect(didShowText(given('partly'), english)).toBe('');
    const without = report({
      hypotheses: [{ ...badHires, verdict: 'cannotTell' }],
      overall: { verdict: 'cannotTell', reason: 'intervalTooWide', supported: [], cautions: [] },
    });
    expect(didShowText(without, english)).toBe('');
  });

  it('is named as such on a slide', () => {
    expect(markedVerdict('supports', english, true)).toBe('● supports the rival');
    expect(markedVerdict('supports', english)).toBe('● supports');
    expect(markedVerdict('contradicts', german, true)).toBe('○ widerspricht');
  });
});
