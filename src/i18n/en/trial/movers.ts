import { many } from '../../many';
export const movers = {
  title: 'When a manager takes over a team, what does its rate go with?',
  titleTravels: (slope: string, interval: string) =>
    `The rate travels with the manager: ${slope} of it is found again in the new team (95%: ${interval})`,
  titleStays: (slope: string, interval: string) =>
    `The rate stays with the team: ${slope} of it is found again under the new manager (95%: ${interval})`,
  subtitle:
    'Two slopes with their 95% intervals. At 0 the rate says nothing about the team afterwards, at 1 it is found again in full.',
  travels: 'The manager’s rate in other teams',
  stays: 'The team’s own rate before',
  left: {
    tooFew: 'Too few takeovers to tell: both intervals hold 0, nothing, as well as 1, all of it.',
    open: 'These takeovers leave it open: each interval holds 0, nothing.',
  },
  count: (moves: string) => `${many(moves, 'takeover', 'takeovers')} by managers who are also known from another team.`,
  chance: (p: string) => `Dealing the arrivals out anew: p ${p} for the manager’s rate.`,
  rowsTitle: 'Each takeover',
  rowsSubtitle:
    'Exits compared with expected: ring before, dot after, line for the new manager elsewhere. Single dots swing by chance.',
  empty: 'This would show whether turnover goes with managers who change teams.',
};
