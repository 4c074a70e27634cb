import { describe, expect, it } from 'vitest';
import { sharedSentence, verdictSentence } from '../../../src/features/claim/sentenceText';
import { intervalText } from '../../../src/features/page/reasonText';
import { hypothesis, report, speechIn } from '../support/report';

const english = speechIn('en');
const german = speechIn('de');

describe('no difference', () => {
  it('is said in words where both ends read as 1', () => {
    expect(intervalText(1, 1, english)).toBe('no difference seen');
    expect(intervalText(1, 1.0004, german)).toBe('kein Unterschied zu sehen');
    expect(intervalText(1, 1.001, english)).toBe('between no difference and 1.001 times');
  });

  it('is not said as a number of times', () => {
    const alike = { verdict: 'contradicts', reason: 'insideSmallestEffect', lower90: 1, upper90: 1 } as const;
    const management = hypothesis({ id: 'management', unit: 'medianRateRatio', ...alike });
    expect(verdictSentence(management, report(), english)).toBe(
      'No difference between managers was seen beyond what chance gives.',
    );
    expect(verdictSentence({ ...management, upper90: 1.12 }, report(), english)).toContain('at most 1.12 times');
  });
});

describe('what would settle it', () => {
  // Three years, 95 exits a year.
  const given = report({ from: '2023-01-01', asOf: '2025-12-31' });
  const open = (exitsNeeded: number, exits: number | null) =>
    verdictSentence(
      { ...hypothesis({ id: 'coaching', verdict: 'cannotTell', reason: 'intervalTooWide' }), exitsNeeded, exits },
      given,
      english,
    );

  it('says how long that takes', () => {
    // 3,200 / 95 = 33.7 years.
    expect(open(3200, 285)).toContain('About 3,200 more exits could settle it. That is about 34 years at this pace.');
    expect(open(95, 285)).toMatch(/could settle it\. That is about one year at this pace\.$/);
    expect(open(20, 285)).toMatch(/could settle it\.$/);
    expect(open(9500, 285)).toMatch(/That is more than these files can ever give\.$/);
    expect(open(3200, null)).toMatch(/could settle it\.$/);
  });
});

describe('a sentence all lines share', () => {
  const line = (id: 'coaching' | 'training' | 'management', missing: 'hires' | 'exits') =>
    hypothesis({ id, verdict: 'notTestable', reason: 'tableMissing', missing });
  const of = (...hypotheses: ReturnType<typeof line>[]) => sharedSentence(report({ hypotheses }), english);

  it('is had only where every line says the same', () => {
    const same = [line('coaching', 'exits'), line('training', 'exits'), line('management', 'exits')];
    expect(of(...same)).toBe('Needs a file that is missing: Exits.');
    expect(of(...same, line('management', 'hires'))).toBeNull();
    expect(of(line('coaching', 'exits'))).toBeNull();
  });
});
