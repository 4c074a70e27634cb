import fc from 'fast-check';
import { EXIT_KINDS } from '../../../../src/core/model/ids';
import { attainmentTitle } from '../../../../src/features/overview/AttainmentTrend';
import { exitKindsTitle } from '../../../../src/features/overview/ExitKindsTable';
import { headcountTitle } from '../../../../src/features/overview/HeadcountStatement';
import { hoursTrendTitle } from '../../../../src/features/overview/HoursTrend';
import { moraleTitle } from '../../../../src/features/overview/MoraleTrend';
import { rampTitle } from '../../../../src/features/overview/RampStatement';
import { shareTitle } from '../../../../src/features/overview/ShareDots';
import { survivalTitleText } from '../../../../src/features/overview/survivalTitleText';
import { turnoverTitleText } from '../../../../src/features/overview/TurnoverTrend';
import { figures } from '../report';
import { count, months, oneOf, part, plain, type Titles, three } from './told';

const turnover: Titles = plain(
  fc.tuple(part, fc.subarray([...EXIT_KINDS], { minLength: 1 }), fc.boolean()),
  ([{ estimate, lower, upper }, kinds, isKnown], speech) => ({
    title: turnoverTitleText(
      { ...figures().turnover, rate: isKnown ? estimate : null, lower: isKnown ? lower : null, upper },
      kinds,
      speech,
    ),
    values: isKnown ? [estimate * 100, lower * 100, upper * 100] : [],
    unit: isKnown ? { en: /[\d.]+ .*exits.* a year for every 100 people/, de: /[\d,]+ .*Austritte.* 100/ } : undefined,
  }),
);

const headcount: Titles = plain(fc.tuple(count, count, count, count), ([opening, closing, hires, exits], speech) => ({
  title: headcountTitle({ whole: figures({ opening, closing, hires, exits }) }, speech),
  values: [opening, closing, hires, exits],
}));

const exitKinds: Titles = plain(fc.tuple(count, count, count), ([voluntary, unknown, others], speech) => {
  const exits = voluntary + unknown + others;
  const exitsByKind = { voluntary, unknown, involuntary: others, neutral: 0 };
  return {
    title: exitKindsTitle({ whole: figures({ exits, exitsByKind }) }, speech),
    values: exits === 0 ? [] : [unknown > exits / 2 ? unknown : voluntary, exits],
  };
});

const attainment: Titles = plain(fc.option(fc.tuple(part, count)), (given, speech) => {
  const [values, sellers] = given ?? [{ lower: 0, estimate: 0, upper: 0 }, 0];
  const { lower, estimate, upper } = values;
  const shown = { total: estimate, medianSeller: lower, shareAtQuota: upper, sellers };
  return {
    title: attainmentTitle({ whole: figures({ attainment: given === null ? null : shown }) }, speech),
    values: given === null ? [] : [100 * estimate, 100 * lower, 100 * upper],
    unit: given === null ? undefined : { en: /\d%/, de: /\d\u00a0%/ },
  };
});

const moraleByMonth: Titles = plain(fc.tuple(fc.option(three(0, 100)), fc.boolean()), ([found, isSure], speech) => {
  const pulse = found && { mean: found.estimate, answers: 90, respondents: 30 };
  const moraleInterval = found && isSure ? { lower: found.lower, upper: found.upper } : null;
  const limits = moraleInterval === null ? [] : [moraleInterval.lower, moraleInterval.upper];
  return {
    title: moraleTitle({ whole: figures({ pulse }), moraleInterval }, speech),
    values: found === null ? [] : [found.estimate, 100, ...limits],
  };
});

const hoursByMonth: Titles = plain(
  fc.tuple(
    fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
    fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
  ),
  ([coaching, training], speech) => ({
    title: hoursTrendTitle(
      { whole: figures({ coachingHoursPerPersonMonth: coaching, trainingHoursPerPersonMonth: training }) },
      speech,
    ),
    values: [coaching, training].filter((value) => value !== null),
    unit: coaching === null && training === null ? undefined : { en: /\d hours? of/, de: /\d Stunden? / },
  }),
);

const staying: Titles = plain(
  fc.tuple(fc.option(months), part, fc.boolean()),
  ([median, share, isOpenAbove], speech) => {
    const point = {
      months: 24.5,
      atRisk: 40,
      events: 1,
      survival: share.estimate,
      lower: share.lower,
      upper: share.upper,
    };
    const survival = {
      medianMonths: median?.estimate ?? null,
      medianLower: median?.lower ?? null,
      medianUpper: isOpenAbove ? null : (median?.upper ?? null),
      lateEntry: 0,
      curve: [{ ...point, months: 12 }, point],
    };
    const quoted = isOpenAbove ? [] : [median?.upper ?? 0];
    return {
      title: survivalTitleText({ survival }, speech),
      values: median === null ? [100 * share.estimate, 24] : [median.estimate, median.lower, ...quoted],
      unit: { en: /\d months?\b/, de: /\d Monat(?:en|e)?\b/ },
    };
  },
);

const ramp: Titles = fc.tuple(fc.option(months), fc.boolean()).map(([median, isOpenAbove]) => (speech) => ({
  title: rampTitle(
    {
      medianMonths: median?.estimate ?? null,
      lower: median?.lower ?? null,
      upper: isOpenAbove ? null : (median?.upper ?? null),
      newcomers: 40,
      ramped: 30,
    },
    speech,
  ),
  // That fewer than half got there is what was seen, and leaves no direction open.
  isOpen: median !== null,
  values: median === null ? [] : [median.estimate, median.lower, ...(isOpenAbove ? [] : [median.upper])],
  unit: median === null ? undefined : { en: /\d months?\b/, de: /\d Monat(?:en|e)?\b/ },
}));

const shares: Titles = plain(
  fc.tuple(oneOf('hires' as const, 'staying' as const), fc.option(part)),
  ([which, share], speech) => ({
    title: shareTitle(
      share && { count: 4, of: 40, value: share.estimate, lower: share.lower, upper: share.upper },
      speech.messages.overviewPart[which],
      speech,
    ),
    values: share === null ? [] : [100 * share.estimate, 100 * share.lower, 100 * share.upper],
    unit: share === null ? undefined : { en: /\d%/, de: /\d\u00a0%/ },
  }),
);

export const OVERVIEW_TITLES: Readonly<Record<string, Titles>> = {
  turnover,
  headcount,
  exitKinds,
  attainment,
  moraleByMonth,
  hoursByMonth,
  staying,
  ramp,
  shares,
};
