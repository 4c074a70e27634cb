import { many } from '../many';
/** Words of the charts that come with their screens. Numbers arrive written; a bare `count` only chooses the plural. */
export const chartWords = {
  interval: (interval: string) => `95%: ${interval}`,
  tooSmall: (names: string) => `Too small to show: ${names}.`,
  firstRows: (shown: string, all: string) => `The first ${shown} of ${all} rows; copy and download hold all.`,
  gridKeys: 'Chart. The four arrow keys read its cells one by one',
  people: 'People',
  exits: 'Exits',
  steps: {
    group: 'Group',
    months: 'Months',
    atRisk: 'At risk',
    shares: { survival: 'Still here', incidence: 'Left by then' },
    vertical: { survival: 'still here', incidence: 'left by then' },
    atRiskTitle: 'people at risk',
    after: (months: string) => `after ${many(months, 'month', 'months')}`,
    value: (name: string, share: string) => `${name}: ${share}`,
    valueWithInterval: (name: string, share: string, interval: string) => `${name}: ${share} (95%: ${interval})`,
    atRiskThen: (people: string) => `${people} at risk`,
    summaries: {
      survival: (groups: string) => `Those still here, as step curves (${groups}).`,
      incidence: (groups: string) => `Those who have left by then, as step curves (${groups}).`,
    },
    end: (name: string, months: string, share: string, people: string) =>
      `${name}: ${share} after ${many(months, 'month', 'months')}, from ${people} at risk at its widest.`,
  },
  dots: {
    summary: (rows: string, value: string) => `Dots with 95% intervals for ${many(rows, 'row', 'rows')}: ${value}.`,
    plainSummary: (rows: string, value: string) => `Dots for ${many(rows, 'row', 'rows')}: ${value}.`,
    told: (name: string, value: string) => `${name}: ${value}`,
    before: (name: string, value: string) => `${name}: ${value}`,
    reference: (name: string, value: string) => `The line stands at ${value}: ${name}.`,
    lowest: (name: string, value: string) => `Lowest ${value}, ${name}.`,
    highest: (name: string, value: string) => `Highest ${value}, ${name}.`,
    suppressed: (count: number, written: string) =>
      count === 1 ? 'One row is too small to show.' : `${written} rows are too small to show.`,
    detail: 'Behind it',
  },
  heat: {
    row: 'Row',
    summary: (rows: string, from: string, to: string, value: string) =>
      `Grid of ${many(rows, 'row', 'rows')} by month, ${from} to ${to}: ${value}.`,
    extremes: (lowest: string, lowestAt: string, highest: string, highestAt: string) =>
      `Lowest ${lowest} (${lowestAt}), highest ${highest} (${highestAt}).`,
    at: (name: string, month: string) => `${name}, ${month}`,
    value: (value: string, answers: string) => `${value}, from ${many(answers, 'answer', 'answers')}`,
    missing: 'no answers',
    suppressed: (count: number, written: string) =>
      count === 1 ? 'One cell is too small to show.' : `${written} cells are too small to show.`,
    range: (from: string, to: string) => `${from}–${to}`,
  },
  twoByTwo: {
    training: 'Training',
    coaching: 'Coaching',
    rate: 'Exits a year',
    personYears: 'Person-years',
    less: 'less',
    more: 'more',
    under: (hours: string) => `under ${hours} h a month`,
    over: (hours: string) => `${hours} h a month or more`,
    trainingSide: (side: string) => `${side} training`,
    coachingSide: (side: string) => `${side} coaching`,
    counts: (exits: string, years: string) => `${many(exits, 'exit', 'exits')} in ${years} years worked`,
    cell: (training: string, coaching: string) => `${training}, ${coaching}`,
    rateTold: (rate: string, interval: string) => `${rate} a year (95%: ${interval})`,
    nobody: 'nobody',
    summary: (parts: string) => `Two by two of training and coaching, split at the median person-month. ${parts}`,
    part: (cell: string, rate: string, interval: string) => `${cell}: ${rate} a year (95%: ${interval}).`,
    suppressed: (count: number, written: string) =>
      count === 1 ? 'One cell is too small to show.' : `${written} cells are too small to show.`,
  },
  scatters: {
    group: 'Group',
    counts: (teams: string, people: string, exits: string) =>
      `${many(teams, 'team', 'teams')}, ${many(people, 'person', 'people')}, ${many(exits, 'exit', 'exits')}`,
    summary: (panels: string) => `${panels} scatters on shared scales: hours against exits compared with expected.`,
    part: (name: string, teams: string, least: string, most: string) =>
      `${name}: ${many(teams, 'team', 'teams')}, ${least} to ${most} hours.`,
    reading: (group: string, team: string, hours: string) => `${group}, ${team}: ${hours} hours a month`,
  },
  stacked: {
    total: 'Together',
    vertical: 'exits',
    summary: (total: string, from: string, to: string, parts: string) =>
      `Stacked bars of ${many(total, 'exit', 'exits')} by month, ${from} to ${to}: ${parts}.`,
    part: (count: string, kind: string) => `${count} ${kind}`,
    most: (count: string, month: string) => `Most in one month: ${count} in ${month}.`,
  },
  notes: {
    column: 'Note',
    ofMonth: (month: string, text: string) => `${month}: ${text}`,
  },
};

export type ChartWords = typeof chartWords;
