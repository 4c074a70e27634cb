import fc from 'fast-check';
import { HYPOTHESIS_IDS } from '../../../../src/core/model/ids';
import { OVERALL_VERDICTS } from '../../../../src/core/model/report';
import { VERDICTS } from '../../../../src/core/model/verdict';
import { attributionTitle } from '../../../../src/features/claim/attribution/attributionText';
import { moversTitle, runwayFinding, runwayTitle } from '../../../../src/features/claim/movers/moversText';
import { docketTitle, overallText, verdictSentence } from '../../../../src/features/claim/sentenceText';
import { findingOf } from '../../../../src/features/claim/viewModel';
import { funnelTitleText, hoursTitleText } from '../../../../src/features/hours/titleText';
import { funnelTitle, hoursTitle } from '../../../../src/features/hours/viewModel';
import { whatIfTitle } from '../../../../src/features/whatIf/whatIfModel';
import { arbitraryPractice, arbitrarySpread } from '../arbitraryHypothesis';
import { hypothesis, report } from '../report';
import { includes, oneOf, plain, type Titles, three } from './told';

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

/** Where nothing is settled, what would settle it is said as well: exits to come are no direction. */
const lines: Titles = fc.oneof(arbitraryPractice, arbitrarySpread).map((line) => (speech) => {
  const given = report({ hypotheses: [line] });
  const found = findingOf(line);
  const isTold = found !== null && 'lower' in found && found.kind !== 'hoursAlike';
  return {
    title: verdictSentence(line, given, speech),
    isOpen: found !== null && includes(1, { lower: line.lower ?? 0, upper: line.upper ?? 99 }) && !isTold,
    values: found !== null && 'ratio' in found ? [found.ratio] : [],
  };
});

const sentence: Titles = fc
  .tuple(oneOf(...OVERALL_VERDICTS), fc.subarray([...HYPOTHESIS_IDS], { minLength: 1 }))
  .map(([verdict, supported]) => (speech) => {
    const reason = 'intervalTooWide' as const;
    const given = report({ overall: { verdict, reason, supported, cautions: [] } });
    return {
      title: overallText(given, speech),
      isOpen: verdict === 'cannotTell' || verdict === 'notTestable',
      values: [],
    };
  });

const docketHead: Titles = plain(fc.array(oneOf(...VERDICTS), { minLength: 1, maxLength: 14 }), (verdicts, speech) => {
  const hypotheses = verdicts.map((verdict, index) =>
    hypothesis({ id: HYPOTHESIS_IDS[index] ?? 'coaching', verdict, reason: 'intervalTooWide' }),
  );
  const isOne = verdicts.length === 1;
  return { title: docketTitle(report({ hypotheses }), speech), values: isOne ? [1] : [verdicts.length] };
});

const runway: Titles = plain(
  fc.tuple(fc.array(three(-9, 9), { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 6 })),
  ([ranges, notice], speech) => {
    const points = ranges.map(({ estimate, lower, upper }, index) => ({
      ...{ monthsBefore: index + 1, exits: 30, leavers: 2, stayers: 2, difference: estimate, lower, upper },
    }));
    const { outstanding, months: looked } = runwayFinding(points, notice);
    const title = runwayTitle(speech.messages.attribution.runwayMeasures.coaching, points, notice, speech);
    return { title, values: looked > 1 ? [looked, ...(outstanding > 0 ? [outstanding] : [])] : [] };
  },
);

export const TRIAL_TITLES: Readonly<Record<string, Titles>> = {
  hours,
  funnel,
  attribution,
  movers,
  whatIf,
  lines,
  sentence,
  docketHead,
  runway,
};
