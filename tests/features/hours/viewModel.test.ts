import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HypothesisReport } from '../../../src/core/model/report';
import { hoursTitleText } from '../../../src/features/hours/titleText';
import {
  funnelTitle,
  hoursTeams,
  hoursTitle,
  isSettled,
  naiveClaims,
  teamSums,
} from '../../../src/features/hours/viewModel';
import { LANGUAGES } from '../../../src/i18n/language';
import { arbitraryPractice } from '../support/arbitraryHypothesis';
import { CAUSAL } from '../support/causalWords';
import { hypothesis, managerRow, PRACTICE, report, speechIn, supportedPractice } from '../support/report';

const DIRECTION = {
  en: /\b(fewer|more|less|lost|lose|higher|lower)\b/i,
  de: /\b(weniger|mehr|verloren|verlieren|höher|niedriger)\b/i,
};

const titleIn = (language: 'en' | 'de', line: HypothesisReport, practice: 'coaching' | 'training' = 'coaching') =>
  hoursTitleText(hoursTitle(line), practice, '2023–2025', speechIn(language));

const including1 = (lower: number | null, upper: number | null) =>
  lower === null || upper === null || (lower <= 1 && upper >= 1);

describe('the title of hours and churn', () => {
  it('names teams, hours, ratio and interval where the contrast carries them', () => {
    expect(titleIn('en', supportedPractice('coaching'))).toBe(
      'Teams with under 2.5 coaching hours a month lost 1.6 times as many people (95%: 1.2–2.1)',
    );
    expect(titleIn('de', supportedPractice('training'), 'training')).toBe(
      'Teams mit unter 2,5 Trainingsstunden im Monat verloren 1,6-mal so viele Leute (95 %: 1,2–2,1)',
    );
  });

  it('falls back on the slope where the contrast includes no difference', () => {
    const contrast = { threshold: 2.5, ratio: 1.3, lower: 0.99, upper: 1.8 };
    const line = { ...supportedPractice('coaching'), practice: { ...PRACTICE, contrast } };
    expect(titleIn('en', line)).toBe('20% fewer exits with each further coaching hour a month (95%: 9–30%)');
  });

  it('does not follow a contrast that points the other way than the slope', () => {
    const contrast = { threshold: 2.5, ratio: 0.6, lower: 0.5, upper: 0.8 };
    const line = { ...supportedPractice('coaching'), practice: { ...PRACTICE, contrast } };
    expect(hoursTitle(line).kind).toBe('perHourFewer');
  });

  it('says that a difference is not worth acting on, without a direction', () => {
    const line = hypothesis({
      ...supportedPractice('coaching'),
      verdict: 'contradicts',
      reason: 'insideSmallestEffect',
    });
    expect(hoursTitle(line)).toEqual({ kind: 'noDifference' });
  });

  it.each(['cannotTell', 'notTestable'] as const)('stays neutral where the verdict is %s', (verdict) => {
    const line = hypothesis({ ...supportedPractice('coaching'), verdict, reason: 'notSignificantAfterHolm' });
    expect(titleIn('en', line)).toBe('Turnover and coaching hours by team, 2023–2025');
    expect(isSettled(line)).toBe(false);
  });

  it('has a direction only where verdict and interval carry one, and never a causal verb', () => {
    fc.assert(
      fc.property(arbitraryPractice, (line) => {
        for (const language of LANGUAGES) {
          const text = titleIn(language, line);
          expect(text).not.toMatch(CAUSAL[language]);
          if (DIRECTION[language].test(text)) {
            expect(isSettled(line)).toBe(true);
            expect(including1(line.lower, line.upper)).toBe(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('quotes an interval that excludes no difference wherever it quotes one', () => {
    fc.assert(
      fc.property(arbitraryPractice, (line) => {
        const title = hoursTitle(line);
        if (!('lower' in title)) return;
        const noDifference = title.kind.startsWith('perHour') ? 0 : 1;
        expect(title.lower > noDifference || title.upper < noDifference).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the teams drawn', () => {
  const rows = [
    managerRow({ manager: 'Ana', exits: 6 }),
    managerRow({ manager: 'Ben', exits: 4, hours: { training: 1, coaching: null } }),
    managerRow({ manager: 'Cem', people: 2, exits: 2 }),
    managerRow({ manager: 'Dea', people: 3, exits: 1 }),
  ];
  const found = report({ managers: { ...report().managers, rows } });

  it('are those with hours on file; withheld ones stay withheld', () => {
    const teams = hoursTeams(found, 'coaching');
    expect(teams).toHaveLength(3);
    expect(teams.filter((team) => 'suppressed' in team)).toHaveLength(2);
    expect(teamSums(teams)).toEqual({ teams: 1, exits: 6 });
    expect(hoursTeams(found, 'training')).toHaveLength(4);
  });

  it('carry letters, not names', () => {
    expect(JSON.stringify(hoursTeams(found, 'training'))).not.toMatch(/Ana|Ben|Cem|Dea/);
  });
});

describe('the title of the funnel', () => {
  const withManagement = (given: Partial<HypothesisReport>) =>
    report({ hypotheses: [hypothesis({ id: 'management', estimate: 1.4, lower: 1.2, upper: 1.7, ...given })] });

  it('says that teams differ only on a verdict and an interval above 1', () => {
    const supports = { verdict: 'supports', reason: 'predictedDirection' } as const;
    expect(funnelTitle(withManagement(supports))).toEqual({ kind: 'differ', ratio: 1.4, lower: 1.2, upper: 1.7 });
    expect(funnelTitle(withManagement({ ...supports, lower: 1 }))).toEqual({ kind: 'neutral' });
    expect(funnelTitle(withManagement({ verdict: 'cannotTell', reason: 'singleManagerDecides' }))).toEqual({
      kind: 'neutral',
    });
  });

  it('says that teams are alike only on equivalence', () => {
    expect(funnelTitle(withManagement({ verdict: 'contradicts', reason: 'insideSmallestEffect' }))).toEqual({
      kind: 'alike',
      ratio: 1.2,
    });
  });
});

describe('the naive comparison', () => {
  it('is called telling only where leavers had fewer hours beyond chance', () => {
    expect(naiveClaims(PRACTICE)).toBe(true);
    expect(naiveClaims({ ...PRACTICE, naive: { leaversHours: 3, stayersHours: 1, t: 9, p: 1e-9 } })).toBe(false);
    expect(naiveClaims({ ...PRACTICE, naive: { leaversHours: 1, stayersHours: 3, t: -1, p: 0.3 } })).toBe(false);
    expect(naiveClaims({ ...PRACTICE, naive: null })).toBe(false);
  });
});
