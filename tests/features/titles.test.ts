import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionTitle } from '../../src/features/claim/attribution/attributionText';
import { moversTitle } from '../../src/features/claim/movers/moversText';
import { funnelTitleText, hoursTitleText } from '../../src/features/hours/titleText';
import { funnelTitle, hoursTitle } from '../../src/features/hours/viewModel';
import { whatIfTitle } from '../../src/features/whatIf/whatIfModel';
import type { Speech } from '../../src/i18n/LanguageProvider';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { arbitraryPractice, arbitrarySpread } from './support/arbitraryHypothesis';
import { CAUSAL } from './support/causalWords';
import { report, speechIn } from './support/report';

interface Told {
  readonly title: string;
  /** Whether the interval the title stands on includes no difference. */
  readonly isOpen: boolean;
  /** What must be found in it as numbers, as they are written; where it tells any. */
  readonly values: readonly number[];
}

type Titles = fc.Arbitrary<(speech: Speech) => Told>;

const three = (min: number, max: number) =>
  fc
    .tuple(
      fc.double({ min, max, noNaN: true }),
      fc.double({ min, max, noNaN: true }),
      fc.double({ min, max, noNaN: true }),
    )
    .map((values) => {
      const [lower = 0, estimate = 0, upper = 0] = values.toSorted((a, b) => a - b);
      return { lower, estimate, upper };
    });

const includes = (none: number, { lower, upper }: { readonly lower: number; readonly upper: number }) =>
  lower <= none && upper >= none;

const hours: Titles = arbitraryPractice.map((line) => (speech) => {
  const title = hoursTitle(line);
  const { practice } = line;
  const isOpen = practice === null || includes(1, { lower: practice.lowerPerHour, upper: practice.upperPerHour });
  return {
    title: hoursTitleText(title, line.id === 'training' ? 'training' : 'coaching', '', speech),
    isOpen,
    values: 'change' in title && practice !== null ? [100 * (practice.ratioPerHour - 1)] : [],
  };
});

const funnel: Titles = arbitrarySpread.map((line) => (speech) => {
  const given = report({ hypotheses: [{ ...line, id: 'management' }] });
  const title = funnelTitle(given);
  const { estimate, lower, upper } = line;
  return {
    title: funnelTitleText(title, speech),
    isOpen: lower === null || upper === null || includes(1, { lower, upper }),
    values: title.kind === 'differ' ? [estimate ?? 0, lower ?? 0, upper ?? 0] : [],
  };
});

const attribution: Titles = three(-0.9, 0.95).map(({ estimate, lower, upper }) => (speech) => {
  const managing = { share: estimate, lower, upper, lowerWithMargin: lower, upperWithMargin: upper };
  const values = lower > 0 ? [100 * estimate, 100 * lower, 100 * upper] : [];
  return {
    title: attributionTitle({ ...report().attribution, managing, shares: [] }, speech),
    isOpen: lower <= 0,
    values,
  };
});

const movers: Titles = three(-2, 2).map(({ estimate, lower, upper }) => (speech) => {
  const travels = { slope: estimate, lower, upper, p: 0.5, pPermutation: null };
  return {
    title: moversTitle({ ...report().movers, travels, stays: null }, speech),
    isOpen: lower <= 0,
    values: lower > 0 ? [100 * estimate, 100 * lower, 100 * upper] : [],
  };
});

const whatIf: Titles = fc.tuple(three(-300, 300), fc.boolean()).map(([range, isSupported]) => (speech) => {
  const { estimate, lower, upper } = range;
  const outcome = { avoided: estimate, lower, upper, extraHours: 0, saved: null };
  const isOpen = !isSupported || includes(0, { lower, upper });
  return {
    title: whatIfTitle('coaching', 'atLeast', { hours: 3, atLeast: outcome, same: outcome }, isSupported, speech),
    isOpen,
    values: isOpen ? [] : [estimate, lower, upper],
  };
});

/** Every title that is computed from results: a new one is a line here. */
const TITLES: Readonly<Record<string, Titles>> = { attribution, funnel, hours, movers, whatIf };

const DIRECTION = {
  en: /\b(fewer|more|less|lost|lose|higher|lower|rises?|falls?|travels|stays)\b/i,
  de: /\b(weniger|mehr|verloren|verlieren|höher|niedriger|steig\w+|sinkt|sinken|wandert|bleibt)\b/i,
};
/** A question left open names both ways without taking one. */
const LEFT_OPEN = { en: /\bopen whether .*/i, de: /\boffen, ob .*/i };

/** Numbers as a reader takes them from a title, each with what its last digit is worth; signs are left to words. */
function numbersIn(title: string, language: Language): { value: number; step: number }[] {
  const [group, mark] = language === 'de' ? ['.', ','] : [',', '.'];
  return [...title.matchAll(/\d[\d.,]*\d|\d/g)].map(([text]) => {
    const plain = text.replaceAll(group, '').replace(mark, '.');
    return { value: Number(plain), step: 10 ** -(plain.split('.')[1]?.length ?? 0) };
  });
}

/** A half of the last digit; the sliver is what a decimal number differs from its binary. */
const isRounded = (value: number, number: { value: number; step: number }) =>
  Math.abs(Math.abs(value) - number.value) <= number.step / 2 + 1e-9;

describe.each(LANGUAGES)('titles in %s', (language) => {
  it.each(Object.entries(TITLES))(
    '%s: no direction where none is shown, no cause, the numbers of the result',
    (_, told) => {
      fc.assert(
        fc.property(told, (tell) => {
          const { title, isOpen, values } = tell(speechIn(language));
          expect(title).not.toMatch(CAUSAL[language]);
          if (isOpen) expect(title.replace(LEFT_OPEN[language], '')).not.toMatch(DIRECTION[language]);
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
