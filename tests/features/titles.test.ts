import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSAL } from './support/causalWords';
import { speechIn } from './support/report';
import { LEAVING_TITLES } from './support/titles/leavingTitles';
import { MORALE_TITLES } from './support/titles/moraleTitles';
import { OVERVIEW_TITLES } from './support/titles/overviewTitles';
import { TRIAL_TITLES } from './support/titles/trialTitles';

/** Every title that is computed from results: a new one is a line in one of these. */
const TITLES = { ...TRIAL_TITLES, ...OVERVIEW_TITLES, ...LEAVING_TITLES, ...MORALE_TITLES };

const DIRECTION = {
  en: /\b(fewer|more|less|lost|lose|higher|lower|rises?|falls?|travels|stays)\b/i,
  de: /\b(weniger|mehr|verloren|verlieren|höher|niedriger|steig\w+|sinkt|sinken|wandert|bleibt)\b/i,
};
/** One of several above all others. */
const SUPERLATIVE = {
  en: /\b(highest|lowest|most|least|fewest|longest|shortest|best|worst)\b(?<!\bat (?:most|least))/i,
  de: /\b(höchst|niedrigst|meist|wenigst|häufigst|längst|kürzest|best|schlechtest)(?:e[nrs]?)?\b/i,
};
/** One of a thing that is called by its plural, or many by its singular. */
const MISCOUNTED = {
  en: /(?<![\d.,–])(?:1 (?:hires|exits|months|people|hours|points|lines|teams)|(?:0|[2-9]|[1-9]\d+) (?:exit|month|person|hour|point|line|team))\b/,
  de: /(?<![\d.,–])(?:1 (?:Eintritte|Austritte|Monate|Monaten|Personen|Stunden|Punkte|Beweislinien)|(?:0|[2-9]|[1-9]\d+) (?:Eintritt|Austritt|Monat|Person|Stunde|Punkt))\b/,
};
const NO_NUMBER = /NaN|undefined|null|Infinity|∞|\[object/;
/** `(95%: 3 or more)`: an end of an interval is no direction. */
const INTERVAL = /\((?:90|95)[^)]*\)/g;
/** A question left open names both ways without taking one. */
const LEFT_OPEN = { en: /\b(?:open )?whether .*/i, de: /(?:\boffen, |^)ob .*/i };

/** Numbers as a reader takes them from a title, each with what its last digit is worth; signs are left to words. */
function numbersIn(title: string, language: 'en' | 'de'): { value: number; step: number }[] {
  const [group, mark] = language === 'de' ? ['.', ','] : [',', '.'];
  return [...title.matchAll(/\d[\d.,]*\d|\d/g)].map(([text]) => {
    const plain = text.replaceAll(group, '').replace(mark, '.');
    return { value: Number(plain), step: 10 ** -(plain.split('.')[1]?.length ?? 0) };
  });
}

/** A half of the last digit; the sliver is what a decimal number differs from its binary. */
const isRounded = (value: number, number: { value: number; step: number }) =>
  Math.abs(Math.abs(value) - number.value) <= number.step / 2 + 1e-9;

describe.each(['en', 'de'] as const)('titles in %s', (language) => {
  it.each(Object.entries(TITLES))(
    '%s: no direction where none is shown, no cause, the numbers of the result',
    (_, told) => {
      fc.assert(
        fc.property(told, (tell) => {
          const { title, isOpen, claimsMost, values, unit } = tell(speechIn(language));
          expect(title.trim()).not.toBe('');
          expect(title).not.toMatch(NO_NUMBER);
          expect(title).not.toMatch(CAUSAL[language]);
          expect(title).not.toMatch(MISCOUNTED[language]);
          if (unit) expect(title).toMatch(unit[language]);
          const told = title.replace(LEFT_OPEN[language], '').replace(INTERVAL, '');
          if (isOpen) expect(told).not.toMatch(DIRECTION[language]);
          if (claimsMost !== undefined) expect(SUPERLATIVE[language].test(title)).toBe(claimsMost);
          const numbers = numbersIn(title, language);
          for (const value of values)
            expect(
              numbers.some((number) => isRounded(value, number)),
              `${value} in: ${title}`,
            ).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
  );
});
