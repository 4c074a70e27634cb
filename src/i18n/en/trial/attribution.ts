import { many } from '../../many';
export const attribution = {
  explains: {
    structure: 'region, role, year and season',
    hiring: 'hiring source and assessment',
    practice: 'training, coaching and support',
    managers: 'whatever else sets managers apart, in ways no file shows',
    rest: 'what would remain if everyone were like the best',
  },
  title: (share: string, interval: string) => `Of 100 exits, ${share} go with how teams are managed (95%: ${interval})`,
  titleStructure: (share: string, interval: string) =>
    `Of 100 exits, ${share} go with region, role, year and season (95%: ${interval})`,
  titleHiring: (share: string, interval: string) =>
    `Of 100 exits, ${share} go with source and assessment at hiring (95%: ${interval})`,
  titleNeutral: 'Of 100 exits, how many go with what',
  undivided: {
    title: 'Of 100 exits: cannot be divided up with these data',
    reading:
      'By the intervals how many exits go with how teams are managed is open, and whether any do. Squares would pretend to know.',
    caption: 'What 100 exits go with, and how uncertain that is',
    part: 'Part',
    interval: '95% interval, of 100 exits',
    share: 'Middle estimate',
  },
  compared: 'Compared with the best',
  ofManagers: 'of managers and the better',
  ofLevels: 'of regions, roles, sources and seasons.',
  managersLabel: 'Share of managers that is the reference',
  levelsLabel: 'Share of regions, roles, sources and seasons that is the reference',
  subtitle: 'A square is one exit of a hundred; under each name its 95% interval.',
  negative:
    'A share below zero: by these figures the reference would have more exits there. It is shown as it came out.',
  count: (exits: string, resamples: string) =>
    `${many(exits, 'exit', 'exits')}; intervals from ${resamples} draws of managers with replacement.`,
  gives: (practices: string) => `Those who give most give ${practices}.`,
  practices: {
    training: (hours: string) => `${hours} training hours a month`,
    coaching: (hours: string) => `${hours} coaching hours a month`,
    support: (points: string) => `${points} points of support`,
  },
  empty: 'This would show with what exits go: structure, hiring, practice, other differences between managers.',
};
