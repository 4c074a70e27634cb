import fc from 'fast-check';
import { MORALE_DIMENSIONS } from '../../../../src/core/model/moraleView';
import { spanTitle } from '../../../../src/features/managers/SpanStatement';
import { blindSpotTitle } from '../../../../src/features/morale/BlindSpotStatement';
import { enpsTitle } from '../../../../src/features/morale/EnpsStatement';
import { pulseTitle } from '../../../../src/features/morale/PulseStatement';
import { responseTitle } from '../../../../src/features/morale/ResponseStatement';
import { leadLagTitle } from '../../../../src/features/morale/viewModel';
import { includes, oneOf, part, plain, type Titles, three } from './told';

const pulse: Titles = plain(
  fc.tuple(three(0, 100), oneOf(...MORALE_DIMENSIONS), fc.boolean()),
  ([{ estimate: mean, lower, upper }, dimension, isKnown], speech) => ({
    title: pulseTitle(
      { dimension, whole: { mean, lower: isKnown ? lower : null, upper, answers: 90, favourable: null } },
      speech,
    ),
    values: isKnown ? [mean, lower, upper, 100] : [],
  }),
);

const enps: Titles = plain(fc.option(three(-1, 1)), (range, speech) => ({
  title: enpsTitle(
    {
      months: ['2024-05'],
      enps: {
        months: [range && { net: range.estimate, lower: range.lower, upper: range.upper, answers: 40 }],
        noZero: false,
      },
    },
    speech,
  ),
  values: range === null ? [] : [100 * range.estimate, 100 * range.lower, 100 * range.upper],
}));

const response: Titles = plain(fc.option(part), (range, speech) => ({
  title: responseTitle(
    {
      months: ['2024-05'],
      response: [range && { count: 4, of: 9, share: range.estimate, lower: range.lower, upper: range.upper }],
    },
    speech,
  ),
  values: range === null ? [] : [100 * range.estimate, 100 * range.lower, 100 * range.upper],
  unit: range === null ? undefined : { en: /\d% answered/, de: /\d\u00a0%/ },
}));

const leadLag: Titles = fc
  .array(fc.tuple(three(-9, 9), fc.integer({ min: -6, max: 6 })), { maxLength: 13 })
  .map((points) => (speech) => {
    const told = points.map(([{ estimate, lower, upper }, monthsLater]) => ({
      monthsLater,
      slope: estimate,
      lower,
      upper,
    }));
    return {
      title: speech.messages.morale.leadLag[leadLagTitle(told)],
      isOpen: told.every((point) => includes(0, point)),
      values: [],
    };
  });

const blindSpot: Titles = three(-60, 60).map(({ estimate, lower, upper }) => (speech) => ({
  title: blindSpotTitle({ managers: 20, gap: estimate, lower, upper, rows: [] }, speech),
  isOpen: includes(0, { lower, upper }),
  values: includes(0, { lower, upper }) ? [] : [estimate, lower, upper],
  unit: includes(0, { lower, upper }) ? undefined : { en: /\d points/, de: /\d Punkte/ },
}));

const span: Titles = plain(fc.option(fc.double({ min: 1, max: 90, noNaN: true })), (average, speech) => ({
  title: spanTitle(average === null ? null : { average }, speech),
  values: average === null ? [] : [average],
}));

export const MORALE_TITLES: Readonly<Record<string, Titles>> = { pulse, enps, response, leadLag, blindSpot, span };
