import { many } from '../many';
import { trialCharts } from './trialCharts';

/** Numbers arrive written by `format`; a bare `count: number` beside them only chooses the plural. */
export const charts = {
  ...trialCharts,
  frame: {
    table: 'Table',
    actionOf: (action: string, title: string) => `${action}: ${title}`,
    hideTable: 'Hide table',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; open the table and select it',
    keys: 'Chart. The left and right arrow keys read its points one by one',
    loading: 'Counting…',
    tooSmall: 'too small to show',
    allTooSmall: 'The groups here are too small to show. Widen the filters or choose a longer period.',
    howSure: 'How sure?',
    chance: 'Could it be chance?',
    somethingElse: 'Could it be something else?',
    sceptic: 'How far to trust this',
    noValue: 'no value',
    method: 'How it is worked out',
    suppressedTeams: (count: number, written: string) =>
      count === 1 ? 'One team is too small to show.' : `${written} teams are too small to show.`,
    suppressedMonths: (count: number, written: string) =>
      count === 1 ? 'One month is too small to show.' : `${written} months are too small to show.`,
    suppressedYears: (count: number, written: string) =>
      count === 1 ? 'One year is too small to show.' : `${written} years are too small to show.`,
    position: (index: string, total: string) => `${index} of ${total}`,
  },
  columns: {
    team: 'Team',
    people: 'People',
    hours: 'Hours per person-month',
    exits: 'Exits',
    expected: 'Expected',
    ratio: 'Exits / expected',
    place: 'Place in the funnel',
    lower: 'from',
    upper: 'to',
    month: 'Month',
    year: 'Year',
    series: 'Line',
    value: 'Value',
    opening: 'Opening',
    hires: 'Hires',
    closing: 'Closing',
    months: 'Months since hire',
    atRisk: 'At risk',
    survival: 'Still here',
    shuffles: 'Shuffles',
  },
  team: (letter: string) => `Team ${letter}`,
  asExpected: 'as expected',
  zeroExits: 'no exits',
  hoursScatter: {
    vertical: 'exits compared with expected',
    coaching: (months: string) =>
      `coaching hours per person and month, leavers’ last ${many(months, 'month', 'months')} left out`,
    training: (months: string) =>
      `training hours per person and month, leavers’ last ${many(months, 'month', 'months')} left out`,
    coachingShort: 'coaching hours per person and month',
    trainingShort: 'training hours per person and month',
    unit: 'h',
    under: (hours: string) => `under ${hours} hours`,
    fitted: 'fitted,',
    band: '95% band',
    times: (ratio: string) => `${ratio}×`,
    reading: (team: string, people: string, hours: string) =>
      `${team}: ${many(people, 'person', 'people')}, ${hours} hours a month`,
    compared: (exits: string, expected: string) => `${many(exits, 'exit', 'exits')} where ${expected} were expected`,
    ratio: (ratio: string, interval: string) => `${ratio} times (95%: ${interval})`,
    summary: (teams: string, least: string, most: string) =>
      `Scatter of ${many(teams, 'team', 'teams')}: hours per person and month from ${least} to ${most} against exits compared with expected, with a 95% interval through each team.`,
    lineSummary: (fromHours: string, from: string, toHours: string, to: string, interval: string) =>
      `The fitted line goes from ${from} times at ${fromHours} hours to ${to} times at ${toHours} hours (95%: ${interval}).`,
    noLine: 'No line is drawn: the data do not carry one.',
  },
  funnel: {
    times: (ratio: string, place: string) => `${ratio} times, ${place}`,
    vertical: 'exits compared with expected',
    horizontal: 'expected exits',
    limit95: '95%',
    limit998: '99.8%',
    reading: (team: string, people: string) => `${team}, ${many(people, 'person', 'people')}`,
    beyond998: 'outside 99.8%: rare by chance alone',
    beyond95: 'outside 95%',
    inside: 'inside 95%',
    summary: (teams: string, beyond95: string, beyond998: string) =>
      `Funnel of ${many(teams, 'team', 'teams')}: exits divided by expected exits against expected exits. Outside the 95% limits: ${beyond95}; of these outside 99.8%: ${beyond998}.`,
  },
  trend: {
    reading: (series: string, value: string) => `${series}: ${value}`,
    interval: (interval: string) => `95%: ${interval}`,
    summary: (series: string, first: string, from: string, last: string, to: string) =>
      `${series}: from ${from} in ${first} to ${to} in ${last}.`,
    range: (lowest: string, highest: string) => `Lowest ${lowest}, highest ${highest}.`,
  },
  shuffle: {
    ours: 'ours',
    from: 'Test value from',
    to: 'Test value to',
    axis: (given: string) => `Test value: ${given}`,
    given: {
      hours: 'what shuffled hours give',
      managers: 'what shuffled managers give',
      answers: 'what shuffled answers give',
      exits: 'what exits dealt out anew give',
      lists: 'what shuffled lists of managers give',
    },
    reading: (from: string, to: string, count: number, written: string) =>
      `test value ${from} to ${to}: ${written} ${count === 1 ? 'shuffle' : 'shuffles'}`,
    summary: (observed: string, asExtreme: number, written: string, shuffles: string) =>
      `Histogram of ${shuffles} shuffles. Our test value is ${observed}; ${written} ${asExtreme === 1 ? 'shuffle is' : 'shuffles are'} at least as extreme.`,
    title: 'Shuffled against ours',
  },
  survival: {
    vertical: 'still here',
    horizontal: 'months since hire',
    atRisk: 'people at risk',
    median: (months: string) => `half have left after ${many(months, 'month', 'months')}`,
    medianTold: (months: string) => `Half have left after ${many(months, 'month', 'months')}.`,
    reading: (months: string, survival: string) =>
      `after ${many(months, 'month', 'months')} ${survival} are still here`,
    interval: (interval: string, atRisk: string) => `95%: ${interval}; ${atRisk} at risk`,
    summary: (people: string, at: string, survival: string) =>
      `Step curve of those still here by months since hire, from ${people} at risk at its widest; after ${many(at, 'month', 'months')} ${survival} remain.`,
    noMedian: 'Fewer than half have left within the period, so there is no median.',
  },
  flow: {
    hires: 'hires',
    exits: 'exits',
    headcount: 'headcount at the end',
    yearFrom: (year: string, day: string) => `${year}, from ${day}`,
    yearTo: (year: string, day: string) => `${year}, to ${day}`,
    yearBetween: (year: string, first: string, last: string) => `${year}, ${first} to ${last}`,
    reading: (year: string, opening: string, hires: string, exits: string, closing: string) =>
      `${year}: ${opening} + ${many(hires, 'hire', 'hires')} − ${many(exits, 'exit', 'exits')} = ${closing}`,
    summary: (first: string, opening: string, last: string, closing: string, hires: string, exits: string) =>
      `Headcount from ${opening} at the start of ${first} to ${closing} at the end of ${last}: ${many(hires, 'hire', 'hires')}, ${many(exits, 'exit', 'exits')}.`,
  },
  interval: {
    reading: (estimate: string, interval: string) => `${estimate} times, 95% interval ${interval}`,
    none: 'no interval',
    fewer: 'fewer exits',
    more: 'more exits',
  },
  verdicts: {
    supports: 'supports',
    contradicts: 'contradicts',
    cannotTell: 'cannot tell',
    notTestable: 'not testable',
  },
  supportsRival: 'supports the rival',
};

export type ChartMessages = typeof charts;
