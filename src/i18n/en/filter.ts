import type { TenureFilter } from '../../core/model/filter';
import type { ExitKind } from '../../core/model/ids';
import type { ViewId } from '../../core/model/views';

/** The sentence that says what is counted, and its menus. */
export const filter = {
  label: 'What is counted',
  /** Between the exits and the first of the places. */
  where: ' in ',
  exits: {
    name: 'Exits counted',
    everywhere: 'On every screen; the verdicts are weighed anew',
    here: 'Kinds of exit shown here',
    asAbove: 'as above',
    kinds: {
      voluntary: 'Voluntary exits',
      involuntary: 'Involuntary exits',
      neutral: 'Neutral exits',
      unknown: 'Exits of a kind not said',
    } satisfies Record<ExitKind, string>,
    several: (kinds: string) => `Exits (${kinds})`,
  },
  regions: {
    name: 'Regions',
    all: 'all regions',
    some: (chosen: string, of: string) => `${chosen} of ${of} regions`,
    gone: 'regions that cannot be chosen here',
  },
  roles: {
    name: 'Roles',
    all: 'all roles',
    some: (chosen: string, of: string) => `${chosen} of ${of} roles`,
    gone: 'roles that cannot be chosen here',
  },
  teams: {
    name: 'Teams',
    all: 'all teams',
    some: (chosen: string, of: string) => `${chosen} of ${of} teams`,
    gone: 'teams that cannot be chosen here',
  },
  gone: {
    text: (places: string) =>
      `The address names choices that these data do not have, or that hold too few people to show (${places}).`,
    drop: 'Drop these choices',
  },
  misread: (parts: string) => `Part of the address was not understood and leaves nothing out: ${parts}.`,
  unit: (number: string) => `team ${number}`,
  notSaid: 'not said',
  tenure: {
    name: 'Length of service',
    all: 'any length of service',
    some: (classes: string) => `in service ${classes}`,
    classes: {
      under90Days: 'up to 90 days',
      firstYear: '91 days to 1 year',
      secondYear: '1 to 2 years',
      yearsTwoToFive: '2 to 5 years',
      overFiveYears: 'over 5 years',
    } satisfies Record<TenureFilter, string>,
  },
  period: {
    name: 'Period',
    span: (from: string, to: string) => `${from} – ${to}`,
    presets: 'Ready-made periods',
    all: 'All months',
    lastYear: 'Last 12 months',
    from: 'From',
    to: 'To',
  },
  menu: {
    search: 'Search',
    all: 'All',
    only: 'only',
    onlyThis: (name: string) => `Only ${name}`,
    none: 'Nothing is called so.',
    first: (shown: string, found: string) => `${shown} of ${found} stand here; the search finds the others.`,
  },
  compare: {
    name: 'Compare with the period before',
    dates: (from: string, to: string) => `${from} – ${to}`,
    /** What each screen compares, and why not the rest. */
    compared: {
      overview: 'compared are headcount, turnover, early exits, staying, attainment, hours and morale',
      hours: 'compared are the hours and the turnover of all teams together; single teams have too few exits for it',
      leaving:
        'compared are turnover and early exits; the curves follow people across the two periods and so do not compare them',
      managers:
        'compared are the turnover and the hours of all teams together; under a single manager there are too few exits for it',
      morale: 'compared are morale and the response rate',
    } satisfies Record<ViewId, string>,
    table: {
      caption: (period: string) => `Beside the period before, ${period}`,
      figure: 'All of this part together',
      now: 'This period',
      before: 'The period before',
      difference: 'Difference (95%)',
    },
    figures: {
      turnover: 'Counted exits a year, of those there',
      coaching: 'Coaching hours per person and month',
      training: 'Training hours per person and month',
      firstNinetyDays: 'Gone within 90 days of hire, all kinds of exit',
      firstYear: 'Gone within a year of hire, all kinds of exit',
      responseRate: 'Response rate',
      morale: 'Morale, points of 100',
    },
    difference: {
      higher: (points: string, interval: string) => `higher by ${points} points (${interval})`,
      lower: (points: string, interval: string) => `lower: ${points} points (${interval})`,
      none: (points: string, interval: string) => `cannot be told apart: ${points} points (${interval})`,
    },
    noInterval: 'told as they are, without an interval',
    noHires: {
      firstNinetyDays: 'not compared: no hire of one of the periods is observed for 90 days',
      firstYear: 'not compared: no hire of one of the periods is observed for a whole year',
    },
    told: {
      higher: (now: string, before: string, period: string, interval: string) =>
        `Turnover of ${now} a year is higher than in the period before (${before}, ${period}; difference ${interval} points).`,
      lower: (now: string, before: string, period: string, interval: string) =>
        `Turnover of ${now} a year is lower than in the period before (${before}, ${period}; difference ${interval} points).`,
      none: (now: string, before: string, period: string, interval: string) =>
        `Turnover of ${now} a year cannot be told apart from the period before (${before}, ${period}; difference ${interval} points).`,
    },
    none: 'Choose a shorter or later period first',
  },
  all: 'Show all of the data',
  undo: 'Undo last filter',
  counts: {
    people: (count: number, written: string) => (count === 1 ? '1 person' : `${written} people`),
    managers: (count: number, written: string) => (count === 1 ? '1 manager' : `${written} managers`),
    exits: (count: number, written: string) => (count === 1 ? '1 exit' : `${written} exits`),
  },
  fixed: {
    where: (period: string) => ` in the whole company, ${period}`,
    why: 'Filters do not reach this page. Verdicts are weighed on all of the data: whoever looks for a verdict in many parts finds one by chance.',
  },
  saved: {
    title: 'Saved views',
    name: 'Name of this view',
    save: 'Save this view',
    open: (name: string) => `Open ${name}`,
    rename: 'Rename',
    renameThis: (name: string) => `Rename ${name}`,
    done: 'Done',
    remove: 'Delete',
    removeThis: (name: string) => `Delete ${name}`,
    none: 'None yet. A saved view remembers the screen, the filter and the comparison until this page is closed.',
  },
};
