import type { DecidingOption } from '../../../core/model/analysisOptions';

export const rules = {
  title: 'What would be worth acting on',
  before: 'Decide before you look. A verdict contradicts where any difference is surely smaller than this.',
  after: 'You have seen results. A change from here on is stamped: here, in the report, on every slide.',
  fields: {
    smallestRateRatio: 'Smallest change of exits for a typical step in hours or support',
    smallestMedianRateRatio: 'Smallest typical ratio between two teams',
    smallestRankCorrelation: 'Weakest connection between two rankings (0 to 1)',
    smallestSalesRatio: 'Smallest change of sales for a typical step in hours',
    benchmarkYearlyRate: 'Exits usual in your business, per 100 people and year',
    bestManagers: 'Share of managers taken as the best',
    bestLevels: 'Share of regions, sources and seasons taken as the better',
  } satisfies Record<DecidingOption, string>,
  units: { percent: '%', times: 'times', perHundred: 'per 100' },
  timesText: (ratio: string) => `${ratio} times`,
  perHundredText: (rate: string) => `${rate} per 100`,
  optional: 'optional',
  apply: 'Use these',
  reset: 'As proposed',
  invalid: (from: string, to: string) => `Between ${from} and ${to}, please.`,
  changed: 'Changed after seeing results',
  changedText: (name: string, before: string, now: string) => `${name}: ${before} before, ${now} now.`,
  notGiven: 'none',
};
