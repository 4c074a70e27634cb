import fc from 'fast-check';
import { EXIT_KINDS } from '../../../../src/core/model/ids';
import { SURVIVAL_GROUPINGS, TENURE_BAND_MONTHS } from '../../../../src/core/model/leavingView';
import { atExitTitle } from '../../../../src/features/leaving/AtExitStatement';
import { earlyTitle } from '../../../../src/features/leaving/EarlyStatement';
import { groupingTitleText } from '../../../../src/features/leaving/groupText';
import { hazardTitle } from '../../../../src/features/leaving/HazardStatement';
import { incidenceTitle } from '../../../../src/features/leaving/IncidenceStatement';
import { reasonsTitle } from '../../../../src/features/leaving/ReasonsStatement';
import { report } from '../report';
import { count, oneOf, part, plain, type Titles } from './told';

const early: Titles = plain(fc.tuple(part, fc.integer({ min: 3, max: 4000 })), ([share, hires], speech) => ({
  title: earlyTitle({ hires, exits: 3, share: share.estimate, lower: share.lower, upper: share.upper }, speech),
  values: [100 * share.estimate, hires, 100 * share.lower, 100 * share.upper],
  unit: { en: /\d% of/, de: /\d\u00a0% von/ },
}));

const highest = fc.option(fc.double({ min: 1.001, max: 9, noNaN: true }));

const hazard: Titles = plain(fc.tuple(highest, fc.integer({ min: 0, max: 5 })), ([atLeast, at], speech) => {
  const byTenure = TENURE_BAND_MONTHS.map((fromMonths, place) => ({
    ...{ fromMonths, toMonths: TENURE_BAND_MONTHS[place + 1] ?? null, people: 9, exits: 3, personYears: 9 },
    ...{ rate: 0.3, lower: 0.1, upper: 0.9 },
  }));
  const months = TENURE_BAND_MONTHS.slice(at, at + 2);
  return {
    title: hazardTitle({ byTenure, peak: atLeast === null ? null : { at, next: 0, atLeast } }, speech),
    values: atLeast === null ? [] : [atLeast, ...months],
    claimsMost: atLeast !== null,
  };
});

const incidence: Titles = plain(
  fc.tuple(fc.option(part), oneOf(...EXIT_KINDS), oneOf(13, 25)),
  ([share, kind, end], speech) => {
    const point = {
      months: 11,
      atRisk: 20,
      events: 3,
      share: share?.estimate ?? 0,
      lower: share?.lower ?? null,
      upper: share?.upper ?? null,
      alone: 0.5,
    };
    const title = incidenceTitle([{ kind, exits: 20, curve: [point, { ...point, months: end }] }], speech);
    const isTold = share !== null && kind !== 'unknown';
    return { title, values: isTold ? [100 * share.estimate, 100 * share.lower, 100 * share.upper, end - 1] : [] };
  },
);

const reasons: Titles = plain(fc.tuple(highest, oneOf('', 'Pay', 'Umzug')), ([atLeast, reason], speech) => {
  const row = { reason, exits: 9, share: 0.3, lower: 0.2, upper: 0.4 };
  const most = atLeast === null ? null : { at: 0, next: 1, atLeast };
  const isTold = atLeast !== null && reason !== '';
  return {
    title: reasonsTitle({ exits: 30, rows: [row, { ...row, reason: 'else' }], most, pooled: null }, speech),
    values: isTold ? [atLeast] : [],
    claimsMost: isTold,
  };
});

const atExit: Titles = plain(count, (median, speech) => ({
  title: atExitTitle({ of: 'counted', leavers: 30, lowerQuarter: 0, median, upperQuarter: median + 9 }, speech),
  values: [median],
  unit: { en: /\d months?\b/, de: /\d Monate?\b/ },
}));

const groups: Titles = fc
  .tuple(oneOf(...SURVIVAL_GROUPINGS), fc.option(fc.double({ min: 0, max: 1, noNaN: true })), fc.boolean())
  .map(([by, pAdjusted, isFirstLonger]) => (speech) => {
    const early = by === 'coaching' || by === 'training';
    const group = (at: 0 | 1) => ({
      key: early
        ? { kind: at === 0 ? ('upTo' as const) : ('over' as const) }
        : { kind: 'named' as const, name: ['North', 'South'][at] ?? '' },
      people: 40,
      exits: 10,
      expected: (at === 0) === isFirstLonger ? 14 : 6,
      survival: report().survival,
    });
    const test = pAdjusted === null ? null : { degreesOfFreedom: 1, p: pAdjusted / 2, pAdjusted, withinRegions: false };
    return {
      title: groupingTitleText({ by, groups: [group(0), group(1)], test, threshold: 2 }, speech),
      isOpen: pAdjusted === null || pAdjusted >= 0.05,
      values: [],
    };
  });

export const LEAVING_TITLES: Readonly<Record<string, Titles>> = { early, hazard, incidence, reasons, atExit, groups };
