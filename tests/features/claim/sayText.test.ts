import { describe, expect, it } from 'vitest';
import { sayText, strongestLine } from '../../../src/features/claim/sayText';
import { overallText } from '../../../src/features/claim/sentenceText';
import { hypothesis, PRACTICE, report, speechIn } from '../support/report';

const english = speechIn('en');
const BASIS = { managers: 40, exits: 283, personMonths: 12_552 };

const coaching = hypothesis({
  ...BASIS,
  id: 'coaching',
  verdict: 'supports',
  reason: 'predictedDirection',
  estimate: 0.8,
  lower: 0.7,
  upper: 0.91,
  practice: PRACTICE,
});
const support = hypothesis({
  ...BASIS,
  id: 'support',
  verdict: 'supports',
  reason: 'predictedDirection',
  estimate: 0.6,
  lower: 0.5,
  upper: 0.7,
});

describe('the sentence to say', () => {
  it('is the verdict as a whole, then the strongest line with its interval and what it rests on', () => {
    const said = report({ hypotheses: [coaching] });
    expect(sayText(said, english)).toMatch(
      /\. Each .*\(95%: .* That rests on 40 managers, 283 exits, 1,046 years worked\.$/,
    );
    expect(sayText(said, english).startsWith(overallText(said, english))).toBe(true);
    expect(sayText(said, speechIn('de'))).toMatch(/95\s%: .* Grundlage: 40 Führungskräfte, 283 Austritte, 1\.046 /);
  });

  it('takes the line whose nearer end is furthest from no difference', () => {
    expect(strongestLine(report({ hypotheses: [coaching, support] }), english)?.id).toBe('support');
    const twice = hypothesis({ ...support, id: 'churnAndBurn', estimate: 3, lower: 2, upper: 4 });
    expect(strongestLine(report({ hypotheses: [coaching, support, twice] }), english)?.id).toBe('churnAndBurn');
  });

  it('quotes no line that is not supported', () => {
    const open = hypothesis({ ...coaching, verdict: 'cannotTell', reason: 'intervalTooWide', upper: 1.2 });
    expect(strongestLine(report({ hypotheses: [open] }), english)).toBeNull();
    expect(sayText(report({ hypotheses: [open] }), english)).not.toContain('managers,');
  });
});
