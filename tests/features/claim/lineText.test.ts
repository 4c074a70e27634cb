import { describe, expect, it } from 'vitest';
import type { AttributionReport } from '../../../src/core/model/attributionReport';
import type { HypothesisReport, InteractionReport } from '../../../src/core/model/hypothesisReport';
import { HYPOTHESIS_IDS } from '../../../src/core/model/ids';
import type { Report } from '../../../src/core/model/report';
import { detailFacts } from '../../../src/features/claim/evidence/detailFacts';
import { doubtTexts } from '../../../src/features/claim/evidence/doubtText';
import { lineText } from '../../../src/features/claim/lineText';
import { overallReasonText, verdictSentence } from '../../../src/features/claim/sentenceText';
import { LANGUAGES } from '../../../src/i18n/language';
import { CAUSAL } from '../support/causalWords';
import { hypothesis, report, speechIn } from '../support/report';

const english = speechIn('en');
const german = speechIn('de');

const FOUND = { verdict: 'supports', reason: 'predictedDirection' } as const;
const BELOW = { ...FOUND, estimate: 0.8, lower: 0.7, upper: 0.92 };
const ABOVE = { ...FOUND, estimate: 1.3, lower: 1.1, upper: 1.55 };
const RANKS = { ...FOUND, unit: 'rankCorrelation', estimate: 0.42, lower: 0.12, upper: 0.65 } as const;

/** Each newer line as supported, and what it says. */
const LINES: readonly (readonly [HypothesisReport, string])[] = [
  [
    hypothesis({ id: 'support', ...BELOW }),
    'A typical step in how well people feel backed goes with 20% fewer exits (95%: 8–30%).',
  ],
  [
    hypothesis({ id: 'morale', ...BELOW }),
    'Among people of one team in the same month, a typical step up in morale goes with 20% fewer exits months later (95%: 8–30%).',
  ],
  [
    hypothesis({
      id: 'trainingNeedsCoaching',
      ...BELOW,
      details: { kind: 'interaction', cells: [], ratioAtLow: 1.02, ratioAtHigh: 0.74, excess: null },
    }),
    'A typical step in training goes with 0.74 times the exits where there is much coaching, and with 1.02 times where there is little.',
  ],
  [
    hypothesis({
      id: 'performance',
      ...FOUND,
      unit: 'salesRatioPerStandardDeviation',
      estimate: 1.012,
      lower: 1.004,
      upper: 1.02,
      details: { kind: 'performance', sellerMonthsNeeded: 0 },
    }),
    'After a team had got more hours, its sellers attained 1.2% more for a typical step (95%: 0.4–2.0%).',
  ],
  [
    hypothesis({
      id: 'symptoms',
      ...RANKS,
      details: { kind: 'symptoms', exitsStruggling: 0.5, exitsMorale: 0.42, strugglingMorale: 0.6 },
    }),
    'High turnover, sellers under 60% of quota and low morale sit in the same teams (weakest rank correlation: 0.42).',
  ],
  [
    hypothesis({ id: 'blindSpot', ...RANKS, details: { kind: 'blindSpot', meanGap: 9.3 } }),
    'Managers rate their support 9.3 points of 100 above what their people say, and the wider the gap, the higher the turnover (rank correlation: 0.42).',
  ],
  [
    hypothesis({ id: 'churnAndBurn', ...ABOVE, unit: 'rateRatioToBenchmark', reason: 'aboveBenchmark' }),
    '1.30 times the benchmark (95%: 1.10–1.55), much the same under every manager.',
  ],
  [
    hypothesis({ id: 'contagion', ...ABOVE, details: { kind: 'contagion', ratioPerExit: 1.24, monthsAfter: 5 } }),
    'In the five months after an exit, each one goes with 1.24 times as many further exits in the same team.',
  ],
  [
    hypothesis({ id: 'quotaAndTerritory', ...ABOVE }),
    'Exits go with attainment and raised quotas, whoever manages: a typical difference there goes with 1.30 times the exits (95%: 1.10–1.55).',
  ],
];

describe('the sentence on a supported line', () => {
  it.each(LINES.map(([line, text]) => [line.id, line, text] as const))('%s', (_, line, text) => {
    expect(verdictSentence(line, report(), english)).toBe(text);
    const translated = verdictSentence(line, report(), german);
    expect(translated).not.toBe(text);
    expect(translated).not.toMatch(CAUSAL.de);
    expect(text).not.toMatch(CAUSAL.en);
  });

  it.each(LINES.map(([line]) => [line.id, line] as const))(
    '%s: none where the interval reaches no difference',
    (_, line) => {
      const reaching = { ...line, lower: line.unit === 'rankCorrelation' ? -0.02 : 0.95, upper: 1.05 };
      expect(lineText(reaching, english)).toBeNull();
      expect(lineText({ ...line, verdict: 'cannotTell' }, english)).toBeNull();
    },
  );

  it('a gap the other way is not called a gap above', () => {
    const below = hypothesis({ id: 'blindSpot', ...RANKS, details: { kind: 'blindSpot', meanGap: -3 } });
    expect(lineText(below, english)).toMatch(/^Managers rate their support 3\.0 points of 100 below/);
    expect(lineText(below, german)).toContain('3,0 von 100 Punkten niedriger');
  });
});

describe('every hypothesis, whatever its verdict', () => {
  it('has a sentence in both languages', () => {
    for (const language of LANGUAGES) {
      for (const id of HYPOTHESIS_IDS) {
        for (const reason of ['overTimeDisagrees', 'tooFewMonths', 'managersMayDiffer', 'columnMissing'] as const) {
          const line = hypothesis({ id, verdict: 'cannotTell', reason, missing: 'pulse' });
          expect(verdictSentence(line, report(), speechIn(language))).not.toMatch(/^$|undefined|NaN/);
        }
      }
    }
  });

  it('says what would settle a line that more exits would not', () => {
    const open = { verdict: 'cannotTell', reason: 'intervalTooWide', estimate: 0.1, lower: -0.2, upper: 0.4 } as const;
    const ranks = hypothesis({ id: 'blindSpot', ...open, unit: 'rankCorrelation', detectable: 0.43, exitsNeeded: 900 });
    expect(verdictSentence(ranks, report(), english)).toContain('a rank correlation of 0.43 or more');
    const sales = hypothesis({
      id: 'performance',
      ...open,
      details: { kind: 'performance', sellerMonthsNeeded: 5230 },
    });
    expect(verdictSentence(sales, report(), english)).toContain('5,300 more months of sellers’ figures');
  });
});

describe('what a line shows beside its estimate', () => {
  it('the same over time, the E-value, and its own', () => {
    const line = hypothesis({
      id: 'morale',
      overTime: {
        ...{ estimate: 0.95, lower: 0.8, upper: 1.13, standardDeviation: 1, p: 0.4, pPermutation: 0.4 },
        ...{ detectable: 0.8, against: false },
      },
      eValue: { estimate: 1.9, interval: 1.4 },
      details: { kind: 'leadLag', moodPerExit: { points: -4.2, lower: -6, upper: -2.4, p: 0.01, pPermutation: 0.01 } },
    });
    expect(detailFacts(line, english).map(({ value }) => value)).toEqual(['−4.2 points of 100 (95%: −6.0 to −2.4)']);
    const doubts = doubtTexts(line, english).join(' ');
    expect(doubts).toContain('exits were 0.95 times as many for a typical step (95%: 0.80–1.13)');
    expect(doubts).toContain('1.90-fold each (E-value). For the interval to reach no difference, 1.40-fold would do.');
    expect(doubtTexts(line, german)).toHaveLength(4);
    const nothing = { ...line, eValue: { estimate: 1.2, interval: 1 } };
    expect(doubtTexts(nothing, english).at(-1)).toContain('already includes no difference');
    const none = { ...nothing, overTime: null, eValue: { estimate: 1, interval: 1 } };
    expect(doubtTexts(none, english)).toHaveLength(1);
  });
});

describe('the four kinds of teams', () => {
  const kind = (training: 'low' | 'high', coaching: 'low' | 'high', ratio: number | null) => ({
    ...{ training, coaching, managers: 10, exits: 24, expected: 20, personMonths: 900, ratio },
  });
  const details: InteractionReport = {
    kind: 'interaction',
    cells: [kind('low', 'low', 1.3), kind('low', 'high', 1.1), kind('high', 'low', null), kind('high', 'high', 0.6)],
    ratioAtLow: 1.02,
    ratioAtHigh: 0.74,
    excess: { estimate: 0.4, lower: -0.1, upper: 0.9 },
  };
  const factsOf = (given: InteractionReport) =>
    detailFacts(hypothesis({ id: 'trainingNeedsCoaching', details: given }), english);

  it('stand beside the two steps, with how lacking both adds up', () => {
    const facts = factsOf(details);
    expect(facts.map(({ name }) => name)).toEqual([
      'A step in training, under little coaching',
      'A step in training, under much coaching',
      'Little training, little coaching',
      'Little training, much coaching',
      'Much training, much coaching',
      'Lacking both, beyond what lacking each adds (relative excess risk, 0 = nothing)',
    ]);
    expect(facts[2]?.value).toBe('1.30 times the exits expected (24 exits, 10 managers shown)');
    expect(facts[5]?.value).toBe('0.40 (95%: −0.10 to 0.90)');
  });

  it('are not told where they are withheld', () => {
    expect(factsOf({ ...details, cells: [], excess: null })).toHaveLength(2);
  });
});

describe('the sentence as a whole', () => {
  const base = report();
  const between = (share: number, lower: number, upper: number) => ({
    ...{ share, lower, upper },
    ...{ lowerWithMargin: lower - 0.02, upperWithMargin: upper + 0.02 },
  });
  const managing = between(0.4, 0.1, 0.69);
  const lead = between(0.3, 0.04, 0.6);
  const decided = (overall: Report['overall'], given: Partial<AttributionReport> = {}) =>
    report({ attribution: { ...base.attribution, tested: true, reason: null, managing, lead, ...given }, overall });

  it('quotes the interval that decides it, not that of all exits, and says which parts hold up', () => {
    const mostly = decided({ verdict: 'mostly', reason: 'managingAboveHalf', supported: ['coaching'], cautions: [] });
    expect(overallReasonText(mostly, english)).toContain('of 100 exits 4–60 more (95%)');
    expect(overallReasonText(mostly, german)).toContain('von 100 Austritten 4–60 mehr (95\u00a0%)');
    expect(overallReasonText(mostly, english)).toMatch(/Of its parts, “.+” holds up by itself\.$/);
    const alone = decided({ verdict: 'mostly', reason: 'managingAboveHalf', supported: [], cautions: [] });
    expect(overallReasonText(alone, english)).toContain('No part of the sentence holds up by itself');
    expect(overallReasonText(alone, german)).toContain('kein Teil des Satzes');
  });

  it('quotes a difference below none where fewer go with managing', () => {
    const notHere = decided(
      { verdict: 'notHere', reason: 'managingUnderHalf', supported: [], cautions: [] },
      { lead: between(-0.3, -0.5, -0.1) },
    );
    expect(overallReasonText(notHere, english)).toContain('the difference is −50 to −10 of 100 exits (95%)');
  });

  it('quotes all that goes with managing where that may be none', () => {
    const open = decided(
      { verdict: 'cannotTell', reason: 'managingIncludesNone', supported: ['coaching'], cautions: [] },
      { managing: between(0.2, -0.05, 0.4) },
    );
    expect(overallReasonText(open, english)).toContain('of all exits −5 to 40%');
  });
});
