import { many } from '../many';
export const hours = {
  heading: (period: string) => `Hours & churn, ${period}`,
  toggle: 'Which hours',
  /** On a slide of a part, before what was tested. */
  ofAllData: 'Tested on all data, not on this part:',
  practice: { coaching: 'Coaching', training: 'Training' },
  titles: {
    neutral: {
      coaching: (period: string) => `Turnover and coaching hours by team, ${period}`,
      training: (period: string) => `Turnover and training hours by team, ${period}`,
    },
    /** Only where the interval excludes none and the verdict is settled. */
    perHourFewer: {
      coaching: (percent: string, interval: string) =>
        `${percent} fewer exits with each further coaching hour a month (95%: ${interval})`,
      training: (percent: string, interval: string) =>
        `${percent} fewer exits with each further training hour a month (95%: ${interval})`,
    },
    perHourMore: {
      coaching: (percent: string, interval: string) =>
        `${percent} more exits with each further coaching hour a month (95%: ${interval})`,
      training: (percent: string, interval: string) =>
        `${percent} more exits with each further training hour a month (95%: ${interval})`,
    },
    noDifference: {
      coaching: 'No difference worth acting on between teams with few and with many coaching hours',
      training: 'No difference worth acting on between teams with few and with many training hours',
    },
  },
  association: 'An association between teams, not proof that adding an hour keeps people.',
  subtitle:
    'Each circle is a manager’s team: exits against what tenure, region, role and season would lead one to expect. Size is people; the line through it shows how uncertain that is.',
  subtitleHiring:
    'Each circle is a manager’s team: exits against what tenure, region, role, season and hiring would lead one to expect. Size is people; the line through it shows how uncertain that is.',
  count: (teams: string, exits: string) => `${many(teams, 'team', 'teams')}, ${many(exits, 'exit', 'exits')}.`,
  noLine: 'No line is drawn, because these data do not settle its slope.',
  empty: {
    coaching:
      'This chart would set turnover beside coaching hours, team by team. It needs a file with coaching hours and a manager for each person.',
    training:
      'This chart would set turnover beside training hours, team by team. It needs a file with training hours and a manager for each person.',
  },
  sure: {
    step: (step: string, ratio: string, interval: string) =>
      `A typical step between teams, ${step} hours a month, goes with ${ratio} times the exits (95%: ${interval}).`,
    stepOpen: (step: string, lower: string, upper: string) =>
      `A typical step between teams, ${step} hours a month, may go with anything from ${lower} to ${upper} times the exits (95%); this includes no difference.`,
    detectable: (percent: string) =>
      `These files would probably have shown a difference of ${percent} or more per typical step (80% power), and missed a smaller one.`,
    notTested: 'Nothing was estimated.',
  },
  chance: {
    hours: (shuffles: string, asExtreme: string) =>
      `Dealing the hours out to other teams ${shuffles} times gave a slope this steep ${asExtreme} times.`,
    managers: (shuffles: string, asExtreme: string) =>
      `Dealing people out to other managers ${shuffles} times gave differences this large ${asExtreme} times.`,
    none: 'Not shuffled: there was nothing to test.',
  },
  else: {
    specifications: (agree: string, total: string) =>
      `${agree} of ${total} ways to count come out on the predicted side.`,
    noSpecifications: 'Other ways to count were not tried.',
    naive: {
      coaching: (leavers: string, stayers: string) =>
        `Beware: in the last three months on file, leavers had ${leavers} coaching hours a month and stayers ${stayers}.`,
      training: (leavers: string, stayers: string) =>
        `Beware: in the last three months on file, leavers had ${leavers} training hours a month and stayers ${stayers}.`,
    },
    naiveTelling:
      'Such a gap shows even where hours play no part: they stop once someone has resigned. So each leaver’s last months are left out here.',
    naiveQuiet: 'Even so, each leaver’s last months are left out here: hours stop once someone has resigned.',
    naiveAside: 'This comparison plays no part in the verdict.',
    naiveTest: (p: string) => `A naive test would find that beyond chance (p ${p}).`,
    hiring: 'Where people were hired is not in the files, so differences in hiring are not taken out.',
  },
  funnel: {
    titles: {
      differ: (ratio: string, interval: string) =>
        `Teams differ by more than chance allows: typically ${ratio} times (95%: ${interval})`,
      alike: (ratio: string) =>
        `Teams differ by less than is worth acting on: at most ${ratio} times on the 90% interval that decides this`,
      neutral: 'Exits by team, against what chance allows',
    },
    subtitle:
      'The fewer exits are to be expected, the wider chance alone scatters the teams. Inside the funnel a team differs no more than chance would have it.',
    empty: 'This chart would set each team against the range of chance. It needs a manager for each person.',
  },
  spreadOpen: (interval: string) =>
    `The typical difference between two teams drawn at random is somewhere ${interval} (95%).`,
  spread: (ratio: string, interval: string) =>
    `Of two teams drawn at random, the one with the higher rate typically loses ${ratio} times as many (95%: ${interval}).`,
};
