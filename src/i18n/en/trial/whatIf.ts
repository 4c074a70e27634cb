import { many } from '../../many';
export const whatIf = {
  premise: {
    atLeast: {
      coaching: (hours: string) => `If every team got at least ${hours} coaching hours a month`,
      training: (hours: string) => `If every team got at least ${hours} training hours a month`,
    },
    same: {
      coaching: (hours: string) => `If every team got ${hours} coaching hours a month`,
      training: (hours: string) => `If every team got ${hours} training hours a month`,
    },
  },
  fewer: (premise: string, exits: string, interval: string) =>
    `${premise}, ${exits} fewer would leave each year (95%: ${interval})`,
  more: (premise: string, exits: string, interval: string) =>
    `${premise}, ${exits} more would leave each year (95%: ${interval})`,
  open: (premise: string) => `${premise}, it would be open whether fewer would leave`,
  interval: (change: string, range: string) => `Exits a year: ${change} (95%: ${range}).`,
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  subtitle: 'Exits that would be fewer each year, by the hours all teams would get, with the 95% band.',
  practice: 'Practice',
  kind: 'Who gets them',
  atLeast: 'Teams with fewer get these, teams with more keep theirs',
  same: 'Every team gets exactly these',
  hours: 'Hours per person and month',
  hoursValue: (hours: string) => `${hours} hours`,
  team: 'As in team',
  noTeam: 'choose a team',
  teamHours: (team: string, hours: string) => `${team}: ${hours} hours`,
  extra: (hours: string) => `That would take ${hours} more hours a year.`,
  extraLess: (hours: string) => `That would take ${hours} fewer hours a year.`,
  assumptions: 'It would come true only if',
  count: (exits: string, years: string) => `${many(exits, 'exit', 'exits')} in ${years} years.`,
  empty:
    'This would show how many exits fewer there would be if teams got other hours. It needs hours of training or coaching that differ between teams, and enough exits.',
};
