import { many } from '../many';
/** What the Overview says of a part of the data beyond the figures of the report. */
export const overviewPart = {
  turnoverTitle: (kinds: string, rate: string, interval: string) =>
    `${rate} exits (${kinds}) a year for every 100 people (95%: ${interval})`,
  series: (exits: string) => `${exits} a year`,
  /** The first lines of the page. */
  lead: {
    title: 'At a glance',
    people: (last: string, closing: string) => `On ${last} there are ${many(closing, 'person', 'people')}`,
    more: (count: string, first: string) => `${count} more than on ${first}.`,
    fewer: (count: string, first: string) => `${count} fewer than on ${first}.`,
    same: (first: string) => `as many as on ${first}.`,
    steady: (now: string, before: string, fewer: string, more: string) =>
      `The last twelve months (${now} exits a year for 100 people) and the twelve before (${before}) cannot be told apart: by the 95% interval, from ${fewer}\u00a0fewer to ${more}\u00a0more; no difference is possible too.`,
    higher: (now: string, before: string, interval: string) =>
      `The last twelve months saw more exits than the twelve before: ${now} against ${before} a year for 100 people (difference, 95%: ${interval}).`,
    lower: (now: string, before: string, interval: string) =>
      `The last twelve months saw fewer exits than the twelve before: ${now} against ${before} a year for 100 people (difference, 95%: ${interval}).`,
    firstYear: (share: string, interval: string) =>
      `Of those hired, ${share} are gone within a year (95%: ${interval}).`,
  },
  change: {
    before: 'The period before',
    higher: (before: string, interval: string) => `Higher than the period before (${before}; difference ${interval}).`,
    lower: (before: string, interval: string) => `Lower than the period before (${before}; difference ${interval}).`,
    none: (before: string, interval: string) =>
      `Cannot be told from the period before (${before}; difference ${interval}).`,
    points: (value: string) => `${value} points`,
    beforeOf: (name: string) => `${name}, the period before`,
    headcount: (opening: string, closing: string, hires: string, exits: string) =>
      `In the period before: from ${opening} to ${many(closing, 'person', 'people')}, ${many(hires, 'hire', 'hires')}, ${many(exits, 'exit', 'exits')}.`,
    attainment: (total: string, median: string, share: string) =>
      `In the period before: ${total} attained in total, ${median} by the median seller; ${share} of sellers reached it.`,
    hours: (hours: string) => `In the period before, per person and month: ${hours}.`,
    coaching: (hours: string) => `${hours} hours of coaching`,
    training: (hours: string) => `${hours} hours of training`,
  },
  formula: {
    label: 'Formula of the line',
    series: (formula: string) => `${formula}, month by month`,
    cautions: {
      shrm: 'Each month on its own; the SHRM year is the sum of its months. No interval.',
      bda: 'Each month on its own, not a yearly rate. Sources differ on which exits count. No interval.',
      schlueter:
        'Each month on its own. Hires stand in the denominator: the more are hired, the lower it reads. No interval.',
      zvei: 'Each month on its own. Exits that are not refilled do not count: a shrinking team reads as calm. No interval.',
      basis: 'Each month on its own. Growth within the month is left out. No interval.',
    },
  },
  kinds: {
    byMonth: 'Exits by kind and month',
    bounds: (lower: string, upper: string) =>
      `Voluntary exits a year for 100 people: between ${lower} and ${upper}, depending on what kind the exits without one were.`,
    empty: 'This chart would show exits by kind. It needs exits with dates.',
  },
  hires: {
    title: (share: string, interval: string) => `${share} of new hires are gone within a year (95%: ${interval})`,
    titleNone: 'How many new hires are soon gone',
    subtitle:
      'Only hires whose 90 or 365 days lie wholly in the data count; recent hires are in neither number. All kinds of exit.',
    rows: 'Time since hire',
    value: 'Gone by then',
    empty: 'This chart would show early exits. It needs hires at least 90 days before the last day of the data.',
  },
  staying: {
    title: (share: string, interval: string) =>
      `${share} of those there at the start are still here at the end (95%: ${interval})`,
    titleNone: 'Who is still here',
    subtitle:
      'Retention follows those there at the start of the period; whoever moved within the company is still here. Stability counts people with a year’s service now against the headcount a year ago.',
    rows: 'Figure',
    value: 'Share',
    empty: 'This chart would show who stayed. It needs people who were there before the period.',
  },
  shares: {
    firstNinetyDays: 'First 90 days',
    firstYear: 'First year',
    retention: 'Retention',
    stability: 'Stability index',
    responseRate: 'Response rate',
    of: (count: string, of: string) => `${count} of ${of}`,
  },
  response: (share: string, interval: string) =>
    `${share} of those there in a survey month answered (95%: ${interval}).`,
  ramp: {
    median: (months: string, interval: string) =>
      `Half of the newcomers sell like their team after ${many(months, 'month', 'months')} (95%: ${interval})`,
    open: (months: string) => `${months} or more`,
    notReached: 'Fewer than half of the newcomers are known to sell like their team yet',
    titleNone: 'How long newcomers take to sell like their team',
    subtitle:
      'The first of two months in a row at 80% or more of the team’s median attainment. Whoever is not there yet, or left before, counts as not there yet.',
    count: (ramped: string, newcomers: string) =>
      `${ramped} of ${many(newcomers, 'newcomer', 'newcomers')} were seen to get there.`,
    empty: 'This would say how long newcomers take. It needs quotas by month and people hired within the data.',
  },
  cost: {
    title: (low: string, high: string) => `Turnover costs between ${low} and ${high} in this period`,
    titleNone: 'What turnover costs is yours to say',
    subtitle:
      'Exits times what each costs. Enter the lowest and the highest you would defend; what you leave out counts nothing.',
    titleOne: (amount: string) => `Turnover costs about ${amount} in this period`,
    count: (exits: string) => `${exits} ${exits === '1' ? 'exit' : 'exits'} counted.`,
  },
  roles: 'Turnover by role',
  role: 'Role',
  withheld: 'Too few people to show.',
  notes: {
    title: 'Notes on the time axis',
    month: 'Month',
    text: 'What happened',
    add: 'Add note',
    removeThis: (month: string, text: string) => `Delete: ${month}, ${text}`,
    remove: 'Delete',
    elsewhere: '(not in the period shown)',
  },
};
