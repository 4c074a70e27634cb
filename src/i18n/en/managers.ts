import { many } from '../many';
export const managers = {
  heading: (period: string) => `Managers, ${period}`,
  ofAllData: 'From all of the data, not from the part chosen above.',
  filtered:
    'A verdict comes from all data only. Under a filter each team is set against what was to be expected of the people and months left, from the model of all data.',
  scaled: 'Expected exits are those of all exits, scaled to the kinds chosen here.',
  order: 'In the order of the letters, which say nothing: there is no ranking here.',
  teams: 'Team',
  shrinkage: {
    title: 'Exits compared with expected in each team, and what remains after allowing for chance',
    subtitle:
      'The ring is what was seen, the line its 95% interval. The dot, the better guess, is the same team pulled towards the company: further, the fewer exits were to be expected.',
    before: 'As seen, with its interval',
    value: 'Allowing for chance',
    axis: 'exits compared with expected',
    detail: (exits: string, expected: string, people: string) =>
      `${many(exits, 'exit', 'exits')}, ${expected} expected, ${many(people, 'person', 'people')}`,
    none: 'Here the dots stand at the same place: in all data teams differ no more than chance would have it.',
    reference: 'as expected',
    empty: 'This would show each team’s exits beside what was to be expected. It needs a manager for each person.',
  },
  symptoms: {
    titles: {
      together: 'High turnover, struggling sellers and low morale sit in the same teams',
      neutral: 'Turnover, struggling sellers and morale, team by team',
    },
    reading:
      'Three lists of the same teams in the same order. Struggling sellers and morale are those of people who stayed, so nobody stands in two lists.',
    exits: 'Exits compared with expected',
    struggling: 'Months under 60% of quota',
    morale: 'Morale, 0 to 100',
    behind: (people: string) => many(people, 'person', 'people'),
    correlations: 'How the lists go together, in all data (rank correlation; 0 not at all, 1 in the same order)',
    correlation: (rho: string, interval: string) => `${rho} (95%: ${interval})`,
    noCorrelations: 'How the lists go together could not be tested.',
    verdict: (name: string, verdict: string) => `${name}: ${verdict}.`,
    none: {
      exits: 'This needs a manager for each person.',
      struggling: 'This needs quota attainment of people after their ramp.',
      morale: 'This needs answers on morale by single people.',
    },
  },
  hours: {
    title: {
      coaching: 'Coaching hours given in each team',
      training: 'Training hours given in each team',
    },
    subtitle:
      'Hours per person and month, freed of the mix of tenures; leavers’ last months and the last months of the data are left out.',
    value: { coaching: 'Coaching hours a month', training: 'Training hours a month' },
    empty: {
      coaching: 'This would show who gets how much coaching. It needs a file with coaching hours.',
      training: 'This would show who gets how much training. It needs a file with training hours.',
    },
  },
  span: {
    title: (average: string) => `A manager leads ${average} people on average`,
    neutral: 'Direct reports per manager',
    subtitle:
      'How much of the work is done in teams of which size; each manager by the mean over the months he or she led anyone.',
    count: (managers: string) => `${many(managers, 'manager', 'managers')}.`,
    rows: 'Direct reports',
    value: 'Share of person-months',
    band: (from: string, to: string) => `${from} to ${to}`,
    upTo: (to: string) => `up to ${to}`,
    andMore: (from: string) => `${from} and more`,
    detail: (count: number, managers: string) => (count === 1 ? 'one manager' : `${managers} managers`),
    empty: 'This would show how many people a manager leads. It needs a manager for each person.',
  },
};
