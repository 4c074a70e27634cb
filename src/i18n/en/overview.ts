import { many } from '../many';
export const overview = {
  heading: (period: string) => `Overview, ${period}`,
  turnover: {
    title: {
      voluntary: (rate: string, interval: string) =>
        `${rate} voluntary exits a year for every 100 people (95%: ${interval})`,
      all: (rate: string, interval: string) => `${rate} exits a year for every 100 people (95%: ${interval})`,
      none: 'Turnover by month',
    },
    subtitle:
      'Exits divided by the time worked, each month as if it lasted a year. A single month says little: the band shows how uncertain it is.',
    short:
      'These data cover less than a year. A rate from so short a time says little: it swings by chance and by season.',
    count: (exits: string, personYears: string) => `${many(exits, 'exit', 'exits')} in ${personYears} years worked.`,
    empty: 'Turnover needs hires and exits with dates.',
  },
  definitions: {
    title: (year: string, lowest: string, highest: string) =>
      `${year} reads ${lowest} or ${highest}, depending on the formula`,
    titleNone: 'Turnover by formula',
    subtitle:
      'Six formulas in use for the same exits. Quote the first: it alone stays right when teams grow, shrink or exchange people.',
    caption: 'Turnover by year and formula',
    interval: '95% interval',
    names: {
      rate: 'Exits per year worked',
      shrm: 'SHRM',
      bda: 'BDA',
      schlueter: 'Schlüter',
      zvei: 'ZVEI',
      basis: 'Basis',
    },
    how: 'How each is computed',
    formulas: {
      rate: 'Exits divided by person-years worked. Interval: exact Poisson.',
      shrm: 'Sum over the months of exits divided by average headcount.',
      bda: 'Exits divided by the average of opening and closing headcount.',
      schlueter: 'Exits divided by opening headcount plus hires.',
      zvei: 'The smaller of exits and hires, divided by average headcount.',
      basis: 'Exits divided by opening headcount.',
    },
  },
  headcount: {
    title: (opening: string, closing: string, hires: string, exits: string) =>
      `From ${opening} to ${many(closing, 'person', 'people')}: ${many(hires, 'hire', 'hires')}, ${many(exits, 'exit', 'exits')}`,
    subtitle: 'All exits, whatever the kind. Opening + hires − exits = closing, in every year.',
    caption: 'Headcount, hires and exits by year',
    year: 'Year',
    opening: 'Opening',
    hires: '+ Hires',
    exits: '− Exits',
    closing: '= Closing',
    average: 'Average',
    ofWhich: 'of which',
    whole: 'All',
    empty: 'Headcount needs hires with dates.',
  },
  kinds: {
    title: (voluntary: string, total: string) => `Exits by the person’s own decision: ${voluntary} of ${total}`,
    titleNone: 'No exits on file',
    total: 'All',
    titleUnknown: (unknown: string, total: string) => `Exits whose kind is not said: ${unknown} of ${total}`,
    subtitle:
      'Neutral: retirement, death, the end of a fixed term, transfer out. “Not said” stays a class of its own and is not shared out among the others.',
    caption: 'Exits by kind and year',
  },
  hours: {
    both: (coaching: string, training: string) =>
      `Per person and month: ${coaching} hours of coaching, ${training} hours of training`,
    coachingOnly: (coaching: string) => `Per person and month: ${coaching} hours of coaching`,
    trainingOnly: (training: string) => `Per person and month: ${training} hours of training`,
    none: 'Coaching and training hours',
    subtitle: 'Hours divided by the months worked, leavers’ last months included.',
    coaching: 'Coaching',
    training: 'Training',
    empty: 'This chart would show hours per person and month. It needs a file with training or coaching hours.',
  },
  attainment: {
    title: (total: string, median: string, share: string) =>
      `Quota: ${total} attained in total, ${median} by the median seller; ${share} of sellers reach it over the whole period`,
    titleNone: 'Quota attainment',
    subtitle: 'Three numbers, because one misleads: large quotas rule the total, the median seller does not see them.',
    total: 'In total',
    median: 'Median seller',
    share: 'Sellers at quota',
    count: (sellers: string) => `${many(sellers, 'seller', 'sellers')} with a quota.`,
    noResults: (column: string) =>
      `This chart would show quota attainment. The quota file is read, but this column is missing: ${column}.`,
    empty: 'This chart would show quota attainment. It needs a file with quota and results.',
  },
  morale: {
    title: (mean: string, interval: string) => `Morale averages ${mean} of 100 points (95%: ${interval})`,
    /** Too few people, or no two of them apart: no interval. */
    titleAlone: (mean: string) => `Morale averages ${mean} of 100 points`,
    titleNone: 'Morale',
    subtitle:
      'Mean of all answers, set to a scale from 0 to 100. Its interval takes all answers of a person as one, for the same people answer every month.',
    series: 'Morale',
    count: (answers: string) => `${many(answers, 'answer', 'answers')}.`,
    empty: 'This chart would show morale by month. It needs a pulse survey.',
  },
  survival: {
    median: (months: string, interval: string) =>
      `Half leave within ${many(months, 'month', 'months')} (95%: ${interval})`,
    medianOpen: (months: string, lower: string) =>
      `Half leave within ${many(months, 'month', 'months')} (95%: ${lower} or more)`,
    notReached: (share: string, months: string) => `After ${many(months, 'month', 'months')}, ${share} are still here`,
    none: 'How long people stay',
    curve: 'The whole curve, also by group',
  },
  groups: {
    title: (by: string) => `Turnover by ${by}`,
    by: { byRegion: 'region', byRole: 'role', byTeam: 'team' },
    regions: 'Turnover by region',
    teams: 'Turnover by team',
    subtitle:
      'Exits per year worked, with the interval. In alphabetical order: small groups swing by chance, so a ranking would mislead. People who moved count in each region and team they worked in.',
    region: 'Region',
    team: 'Team',
    unit: (number: string) => `Team ${number}`,
    notSaid: 'not said',
    people: 'People',
    exits: 'Exits counted',
    rate: 'A year',
    interval: '95% interval',
    first: (shown: string, all: string) => `The first ${shown} of ${all}; choose a part above to see others.`,
    tooSmall: (count: number, written: string) =>
      count === 1 ? 'One group is too small to show.' : `${written} groups are too small to show.`,
  },
  noValue: '–',
};
