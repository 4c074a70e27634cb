import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import type { AttributionReport } from '../../../src/core/model/attributionReport';
import { HYPOTHESIS_IDS } from '../../../src/core/model/ids';
import type { Slope } from '../../../src/core/model/moversReport';
import { REASON_CODES, VERDICTS } from '../../../src/core/model/verdict';
import { attributionTitle, isDivisible, managingText } from '../../../src/features/claim/attribution/attributionText';
import { changeText, leastAgreeing } from '../../../src/features/claim/evidence/changeText';
import { dealShuffles, histogramOfDealt } from '../../../src/features/claim/evidence/dealShuffles';
import { isRight, judgedLines } from '../../../src/features/claim/guess/truthOfGuess';
import { moversTitle, openness, runwayFinding } from '../../../src/features/claim/movers/moversText';
import { docketGroups } from '../../../src/features/claim/viewModel';
import { RULE_FIELDS, ruleText, typedText, typedValue } from '../../../src/features/rules/ruleFields';
import { LANGUAGES } from '../../../src/i18n/language';
import { CAUSAL } from '../support/causalWords';
import { hypothesis, report, speechIn } from '../support/report';

const english = speechIn('en');
const german = speechIn('de');

const share = (of: number, lower: number, upper: number) => ({
  share: of,
  ...{ lower, upper, lowerWithMargin: lower - 0.02, upperWithMargin: upper + 0.02 },
});
const attribution = (given: Partial<AttributionReport>): AttributionReport => ({
  ...report().attribution,
  tested: true,
  reason: null,
  ...given,
});

describe('of 100 exits', () => {
  it('names managing only where its interval lies above none, then structure, then hiring', () => {
    const shares = [
      { block: 'structure' as const, ...share(0.2, 0.05, 0.4) },
      { block: 'hiring' as const, ...share(0.1, 0.02, 0.2) },
    ];
    expect(attributionTitle(attribution({ managing: share(0.5, 0.1, 0.69), shares }), english)).toBe(
      'Of 100 exits, 50 go with how teams are managed (95%: 10–69)',
    );
    expect(attributionTitle(attribution({ managing: share(0.5, -0.1, 0.69), shares }), german)).toBe(
      'Von 100 Austritten gehen 20 mit Region, Rolle, Jahr und Jahreszeit einher (95\u00a0%: 5–40)',
    );
    expect(attributionTitle(attribution({ managing: share(0.5, 0, 0.69) }), english)).toBe(
      'Of 100 exits, how many go with what',
    );
  });

  it('draws nothing where the whole cannot be told and managing holds none over more than half of all exits', () => {
    const given = (verdict: 'cannotTell' | 'notHere', managing: ReturnType<typeof share>) =>
      report({
        attribution: attribution({ managing }),
        overall: { verdict, reason: 'intervalTooWide', supported: [], cautions: [] },
      });
    expect(isDivisible(given('cannotTell', share(-0.23, -0.72, 0.35)))).toBe(false);
    expect(isDivisible(given('notHere', share(-0.23, -0.72, 0.35)))).toBe(true);
    expect(isDivisible(given('cannotTell', share(0.1, -0.1, 0.3)))).toBe(true);
    expect(isDivisible(given('cannotTell', share(0.5, 0.1, 0.8)))).toBe(true);
  });

  it('shows a share below zero as such', () => {
    const below = report({ attribution: attribution({ managing: share(-0.23, -0.73, 0.36) }) });
    expect(managingText(below, english)).toBe(
      'Practice and other differences between managers together: −23 of 100 exits (95%: −73 to 36).',
    );
  });
});

describe('what would change a verdict', () => {
  it('is said of every verdict and reason, in both languages, with numbers that are numbers', () => {
    const texts = LANGUAGES.flatMap((language) =>
      HYPOTHESIS_IDS.flatMap((id) =>
        VERDICTS.flatMap((verdict) =>
          REASON_CODES.map((reason) => {
            const found = { estimate: 0.9, lower90: 0.95, upper90: 1.04, exitsNeeded: 37 };
            return changeText(hypothesis({ id, verdict, reason, ...found }), speechIn(language));
          }),
        ),
      ),
    );
    expect(texts.filter((text) => !/^\S.*\.$/.test(text) || /NaN|undefined/.test(text))).toEqual([]);
  });

  it('quotes the end of the 90% interval that a smaller threshold would have to pass', () => {
    const alike = hypothesis({
      id: 'training',
      verdict: 'contradicts',
      reason: 'insideSmallestEffect',
      lower90: 0.93,
      upper90: 1.04,
    });
    expect(changeText(alike, english)).toContain('less than 1.08 times');
    expect(changeText({ ...alike, lower90: 1, upper90: 1 }, english)).toBe('A longer record, or more teams.');
  });

  it('asks four of five ways to agree, rounded up', () => {
    expect([48, 16, 6, 5].map(leastAgreeing)).toEqual([39, 13, 5, 4]);
  });
});

describe('shuffle my data', () => {
  const histogram = { observed: 9, binStart: 0, binWidth: 1, counts: [3, 0, 5, 2], asExtreme: 0, shuffles: 10 };

  it('deals every shuffle of the report once, in the same order each time', () => {
    const order = dealShuffles(histogram);
    expect([...order].sort()).toEqual([0, 0, 0, 2, 2, 2, 2, 2, 3, 3]);
    expect(dealShuffles(histogram)).toEqual(order);
    expect(histogramOfDealt(histogram, order, 10).counts).toEqual(histogram.counts);
    expect(histogramOfDealt(histogram, order, 1).counts.reduce((sum, count) => sum + count)).toBe(1);
  });

  it('does not deal them by height: of many, an early part looks like the whole', () => {
    const large = { ...histogram, counts: [400, 800, 600, 200], shuffles: 2000 };
    const early = histogramOfDealt(large, dealShuffles(large), 400).counts;
    // Hypergeometric standard deviations of 7.2 to 8.9; four of them.
    for (const [bin, expected] of [80, 160, 120, 40].entries())
      expect(Math.abs((early[bin] ?? 0) - expected)).toBeLessThan(36);
  });
});

describe('movers and runway', () => {
  const slope = (of: number, lower: number, upper: number) => ({ slope: of, lower, upper, p: 0.1, pPermutation: 0.1 });
  const movers = { tested: true, reason: null, moves: 20, rows: [] };

  it('says that a rate travels only where the interval excludes that it does not', () => {
    expect(moversTitle({ ...movers, travels: slope(0.8, 0.2, 1.4), stays: null }, english)).toBe(
      'The rate travels with the manager: 80% of it is found again in the new team (95%: 20–140%)',
    );
    const open = { ...movers, travels: slope(-4, -12, 5), stays: slope(2, -7, 11) };
    expect(moversTitle(open, english)).toBe('When a manager takes over a team, what does its rate go with?');
  });

  it('says that takeovers are too few only where both intervals hold nothing and all of it', () => {
    const of = (travels: Slope | null, stays: Slope | null) => openness({ ...movers, travels, stays });
    expect(of(slope(-4, -12.9, 4.9), slope(0.4, -1, 2))).toBe('tooFew');
    expect(of(slope(0.1, -0.2, 0.4), slope(0.4, -1, 2))).toBe('open');
    expect(of(slope(0.8, 0.2, 1.4), slope(0.4, -1, 2))).toBeNull();
    expect(of(null, slope(0.4, -1, 2))).toBe('tooFew');
  });

  it('counts months that stand out before notice only', () => {
    const month = (monthsBefore: number, lower: number, upper: number) => ({
      ...{ monthsBefore, lower, upper, exits: 9, leavers: 1, stayers: 1, difference: (lower + upper) / 2 },
    });
    const points = [month(0, -3, -2), month(3, -2, -1), month(4, -2, -1), month(5, -1, 1)];
    expect(runwayFinding(points, 3)).toEqual({ outstanding: 1, months: 2 });
  });
});

describe('the rules', () => {
  it('are read back as they were written, with comma or point', () => {
    for (const field of RULE_FIELDS) {
      const value = DEFAULT_OPTIONS[field.option];
      for (const speech of [english, german]) {
        const text = typedText(field, DEFAULT_OPTIONS, speech);
        const read = typedValue(field, text);
        if (value === null) expect([text, read]).toEqual(['', null]);
        // 100 × (1 − 0.9) and back is not exact in binary; a ten-thousand-millionth is far below what is typed.
        else expect(read).toBeCloseTo(value, 10);
      }
    }
  });

  it('take nothing that is no number of the range', () => {
    const [change] = RULE_FIELDS;
    if (change === undefined) throw new Error('invalid fields; there are none: 0');
    for (const text of ['', 'ten', '0', '51', '1e9', '-5', 'Infinity'])
      expect(typedValue(change, text)).toBeUndefined();
    expect(typedValue(change, ' 12,5 ')).toBe(0.875);
  });

  it('are told with their unit', () => {
    expect(ruleText('smallestRateRatio', 0.9, english)).toBe('10%');
    expect(ruleText('smallestMedianRateRatio', 1.2, german)).toBe('1,20-fach');
    expect(ruleText('benchmarkYearlyRate', null, english)).toBe('none');
    expect(ruleText('benchmarkYearlyRate', 0.25, english)).toBe('25 per 100');
    expect(ruleText('bestManagers', 0.2, german)).toBe('20\u00a0%');
  });
});

describe('guess and truth', () => {
  const truth = {
    holds: ['coaching' as const],
    open: ['morale' as const],
    coachingRateRatio: 0.7,
    regionRateRatio: null,
    yearlyRate: 0.27,
  };

  it('judge what is true or false, and nothing else', () => {
    const judged = judgedLines(
      report({
        hypotheses: [
          hypothesis({ id: 'coaching', verdict: 'supports' }),
          hypothesis({ id: 'training', verdict: 'supports' }),
          hypothesis({ id: 'support', verdict: 'contradicts' }),
          hypothesis({ id: 'morale', verdict: 'supports' }),
          hypothesis({ id: 'management', verdict: 'cannotTell' }),
        ],
      }),
      truth,
    );
    expect(judged.map(({ judgement }) => judgement)).toEqual(['right', 'wrong', 'right', 'open', 'open']);
  });

  it('know one right guess for each sample', () => {
    expect(isRight('coachingCounts', 'practice')).toBe(true);
    expect(isRight('coachingCounts', 'nobody')).toBe(false);
    expect(isRight('tooSmall', 'skipped')).toBe(false);
  });
});

it('the docket holds every line once, the article’s before its rivals', () => {
  const groups = docketGroups(report().hypotheses);
  expect(groups.map(({ group, lines }) => [group, lines.length])).toEqual([
    ['article', 9],
    ['rivals', 5],
  ]);
  expect(new Set(groups.flatMap(({ lines }) => lines.map(({ id }) => id))).size).toBe(14);
});

it('no sentence outside what if has a causal verb', () => {
  const arbitraryShare = fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([of, reach]) => share(of, of - reach, of + reach));
  fc.assert(
    fc.property(arbitraryShare, arbitraryShare, (managing, structure) => {
      const shares = [{ block: 'structure' as const, ...structure }];
      for (const language of ['en', 'de'] as const)
        expect(attributionTitle(attribution({ managing, shares }), speechIn(language))).not.toMatch(CAUSAL[language]);
    }),
    { numRuns: 200 },
  );
});
