import { many } from '../many';
/** Words of the charts on the claim screen. Numbers arrive written; a bare `count` only chooses the plural. */
export const trialCharts = {
  exitShares: {
    part: 'Where exits go',
    share: 'Of 100 exits',
    reading: (name: string, share: string) => `${name}: ${share} of 100 exits`,
    interval: (interval: string) => `95%: ${interval}`,
    underZero: 'below zero',
    ofAll: 'squares: exits of 100; lines: 95% interval',
    summary: (parts: string) => `A hundred exits as squares: ${parts}.`,
    part100: (share: string, name: string, interval: string) => `${share} ${name} (95%: ${interval})`,
  },
  specifications: {
    reading: (position: string, estimate: string, interval: string) => `${position}: ${estimate} (95%: ${interval})`,
    way: (position: string) => `Way ${position}`,
    ours: 'the way decided beforehand',
    none: { ratio: '1 = no difference', correlation: '0 = unrelated' },
    number: 'Way',
    estimate: 'Estimate',
    summary: (ways: string, least: string, most: string, excluding: string) =>
      `Curve of ${ways} ways to count, sorted by estimate, from ${least} to ${most}, each with its 95% interval. Intervals that do not hold “no difference”: ${excluding}.`,
  },
  runway: {
    months: 'months before the exit',
    month: 'Months before the exit',
    leavers: 'Leavers',
    stayers: 'Stayers',
    difference: 'Difference',
    notice: 'notice',
    same: '0 = as those who stayed',
    reading: (months: string, difference: string, interval: string) =>
      `${many(months, 'month', 'months')} before: ${difference} (95%: ${interval})`,
    means: (leavers: string, stayers: string, exits: string) =>
      `leavers ${leavers}, stayers ${stayers}; ${many(exits, 'exit', 'exits')}`,
    summary: (measure: string, from: string, first: string, last: string, notice: string) =>
      `${measure}, leavers less stayers like them, from ${from} months before the exit on: ${first} then, ${last} in the month of the exit. The last ${notice} months may fall after the resignation.`,
  },
  takeovers: {
    number: (number: string) => `Takeover ${number}`,
    takeover: 'Takeover',
    before: 'team before',
    elsewhere: 'new manager elsewhere',
    after: 'team after',
    horizontal: 'exits compared with expected',
    zero: 'no exits',
    reading: (before: string, elsewhere: string, after: string) =>
      `team before ${before}, new manager elsewhere ${elsewhere}, team after ${after} times what was expected`,
    counts: (exits: string, expected: string) =>
      `afterwards ${many(exits, 'exit', 'exits')} where ${expected} were expected`,
    summary: (takeovers: string) =>
      `Dots for ${many(takeovers, 'takeover', 'takeovers')}: exits divided by expected exits of the team before, of the new manager elsewhere, and of the team after.`,
  },
  slopes: {
    line: 'Line',
    zero: 'says nothing',
    one: 'in full',
    horizontal: 'how much of it is found again after the takeover',
    reading: (name: string, slope: string, interval: string) => `${name}: ${slope} (95%: ${interval})`,
    summary: (parts: string) => `Two slopes with their 95% intervals. ${parts}.`,
    slope: 'Slope',
  },
  avoided: {
    hours: 'hours per person and month',
    hoursColumn: 'Hours per person-month',
    vertical: 'fewer exits a year',
    avoided: 'Fewer exits a year',
    extra: 'Further hours a year',
    none: 'no change',
    reading: (hours: string, avoided: string, interval: string) =>
      `at ${hours} hours: ${avoided} fewer exits a year (95%: ${interval})`,
    summary: (from: string, to: string, last: string, interval: string) =>
      `Line of exits that would be fewer a year, for ${from} to ${to} hours; ${last} at the most hours (95%: ${interval}).`,
  },
  verdictShares: {
    hypothesis: 'Hypothesis',
    truth: 'Truth',
    of: 'of organisations',
    wrong: 'Wrong verdicts',
    interval: (interval: string) => `95%: ${interval}`,
    missed: 'missed',
    bound: 'Demand',
    reading: (name: string, truth: string) => `${name}, ${truth}`,
    summary: (hypotheses: string, organisations: string, parts: string) =>
      `Bars of ${hypotheses} hypotheses in ${organisations} simulated organisations: how often each verdict came. ${parts}`,
    part: (name: string, truth: string, supports: string) => `${name}, ${truth}: supported in ${supports}.`,
  },
  download: 'Download',
};
