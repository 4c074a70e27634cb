import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HypothesisReport } from '../../../src/core/model/hypothesisReport';
import { hoursTitleText } from '../../../src/features/hours/titleText';
import {
  funnelTitle,
  hoursTeams,
  hoursTitle,
  isSettled,
  naiveClaims,
  teamSums,
} from '../../../src/features/hours/viewModel';
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
  it('names the change with each hour and its interval, and blames no team', () => {
    expect(titleIn('en', supportedPractice('coaching'))).toBe(
      '20% fewer exits with each further coaching hour a month (95%: 9–30%)',
    );
    expect(titleIn('de', supportedPractice('training'), 'training')).toBe(
      '20\u00a0% weniger Austritte mit jeder weiteren Trainingsstunde im Monat (95\u00a0%: 9–30\u00a0%)',
    );
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
        for (const language of ['en', 'de'] as const) {
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
        expect(title.lower).toBeGreaterThan(0);
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
    managerRow({ manager: 'Eva', people: 6, exits: 1 }),
    managerRow({ manager: 'Dea', people: 3, exits: 1 }),
  ];
  const found = report({ managers: { ...report().managers, rows } });

  it('are those with hours on file; withheld ones stay withheld', () => {
    const teams = hoursTeams(found.managers.rows, 'coaching');
    expect(teams).toHaveLength(4);
    expect(teams.filter((team) => 'suppressed' in team)).toHaveLength(3);
    expect(teamSums(teams)).toEqual({ teams: 1, exits: 6 });
    expect(hoursTeams(found.managers.rows, 'training')).toHaveLength(5);
  });

  it('carry letters, not names', () => {
    expect(JSON.stringify(hoursTeams(found.managers.rows, 'training'))).not.toMatch(/Ana|Ben|Cem|Dea|Eva/);
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

  it('says that teams are alike only on equivalence, and quotes the end that decides it', () => {
    const alike = { verdict: 'contradicts', reason: 'insideSmallestEffect', lower90: 1, upper90: 1.17 } as const;
    expect(funnelTitle(withManagement(alike))).toEqual({ kind: 'alike', ratio: 1.17 });
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
