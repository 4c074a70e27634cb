import type { AttendanceMeasure, MoraleDimension } from '../../core/model/moraleView';
import { many } from '../many';

/** Mood and presence. Numbers arrive written; a bare `count` only chooses the plural. */
export const morale = {
  heading: (period: string) => `Morale, ${period}`,
  dimension: {
    morale: 'Morale',
    support: 'Support',
    respect: 'Respect',
    accountability: 'Accountability',
  } satisfies Record<MoraleDimension, string>,
  question: 'Question',
  noBand:
    'In a month without a band there is only one entry, or all are alike: how far the mean could be off they do not say.',
  leftOut: 'Means of whole groups are on file too; a filter cannot part them, so they are left out here.',
  noPulse: 'This screen would show how people feel. It needs a file with pulse answers.',
  pulse: {
    title: (dimension: string, mean: string, interval: string) =>
      `${dimension}: ${mean} of 100 points (95%: ${interval})`,
    titlePlain: (dimension: string) => `${dimension} by month`,
    subtitle:
      'Mean of the sellers’ answers by month, rescaled to 100 points, with a 95% band. Means of groups weigh as many answers as they stand for.',
    count: (answers: string) => `${many(answers, 'answer', 'answers')}.`,
    favourable: (share: string) => `${share} of the last month’s single answers are favourable (75 points or more).`,
    leavers: 'Who is about to leave answers too, and less often: read it beside the response rate.',
    empty: 'This chart would show the pulse by month. It needs a file with pulse answers.',
  },
  enps: {
    title: 'eNPS by month',
    last: (month: string, net: string, interval: string) => `eNPS was ${net} in ${month} (95%: ${interval})`,
    subtitle: 'Share of nines and tens less share of zeros to sixes, in points; the last twelve months with answers.',
    rows: 'Month',
    value: 'eNPS',
    detail: (answers: string) => many(answers, 'answer', 'answers'),
    noZero:
      'Nobody ever gave a 0. If the form asked from 1 to 10, as German forms often do, this number is not comparable with an eNPS from 0 to 10.',
    empty:
      'This chart would show whether people would recommend working here. It needs single pulse answers to that question, from 0 to 10.',
  },
  response: {
    title: (share: string, month: string, interval: string) => `${share} answered in ${month} (95%: ${interval})`,
    titlePlain: 'Response rate by month',
    series: 'answered',
    subtitle: 'People with an answer, of all who were there in the month. Silence is not contentment.',
    empty:
      'This chart would show how many answered. It needs pulse answers person by person: of means of groups it is not known.',
  },
  heat: {
    title: {
      team: (dimension: string) => `${dimension} by team and month`,
      region: (dimension: string) => `${dimension} by region and month`,
    },
    subtitle:
      'The stronger the colour, the higher. Hatched: too few answers to show. With few answers a cell moves by chance: look for rows and columns, not for single cells.',
    unit: (number: string) => `Team ${number}`,
    notSaid: 'not said',
    value: 'points of 100',
    tooMany: 'There are too many teams and regions to draw here: choose a few of them above.',
    empty: 'This chart would show answers by team and month. It needs a team or region for each person.',
  },
  leadLag: {
    neutral: 'Whether morale falls before people leave, or after: these months do not tell',
    before: 'Where a team’s morale was lower than usual, more of its people left in the months after',
    after: 'Where a team had lost more people than usual, its morale was lower in the months after',
    both: 'Low morale comes with more exits both in the months before it and after it',
    sameMonth:
      'Where a team’s morale was lower than usual, more of its people left in that same month: which came first these months do not tell',
    other: 'A team’s exits and its morale go together, but not as low morale with more exits alone',
    subtitle:
      'For 10 points more morale than a team’s usual in the same month, so many more exits per 1,000 person-months before and after. What is usual for the team and for the month is taken off. The 13 intervals hold together (95%).',
    caution:
      'It describes this part. Who is about to leave answers too, and answers change with who is in the team; the verdict on it stands under The claim.',
    rows: 'Exits counted',
    value: 'exits per 1,000 person-months, for 10 points more morale',
    later: (months: number, written: string) => (months === 1 ? 'one month later' : `${written} months later`),
    earlier: (months: number, written: string) => (months === 1 ? 'one month earlier' : `${written} months earlier`),
    same: 'in the same month',
    reference: 'no association',
    count: (teams: string, months: string, exits: string) =>
      `${many(teams, 'team', 'teams')}, ${months} team-months with answers, ${many(exits, 'exit', 'exits')}.`,
    empty:
      'This chart would show whether morale moves before exits or after them. It needs pulse answers about morale, a manager for each person, 8 teams and 13 months.',
  },
  blindSpot: {
    higher: (gap: string, interval: string) =>
      `Managers rate their own support ${gap} points higher than their people do (95%: ${interval})`,
    lower: (gap: string, interval: string) =>
      `Managers rate their own support ${gap} points lower than their people do (95%: ${interval})`,
    neutral: 'How managers rate their own support, beside what their people say',
    subtitle:
      'Hollow: the manager’s own answers. Full: the mean of his or her people’s answers to the same questions, with its interval. In the order of letters.',
    open: (interval: string) => `The mean difference, manager less people, is somewhere ${interval} points (95%).`,
    rows: 'Team',
    value: 'as the people say',
    before: 'as the manager says',
    detail: (people: string) => `${many(people, 'person', 'people')} answered`,
    style: 'Some of it is rating style: managers answer about themselves, their people about somebody else.',
    count: (managers: string) => `${many(managers, 'manager', 'managers')} with enough answers on both sides.`,
    many: 'There are too many teams to draw one by one; choose a part above.',
    empty:
      'This chart would set managers’ ratings of their own support beside their people’s. It needs pulse answers of both about support, respect or accountability, of 8 managers or more.',
  },
  attendance: {
    title: (measure: string, mean: string, month: string, interval: string) =>
      `${measure}: ${mean} a person in ${month} (95%: ${interval})`,
    titlePlain: (measure: string) => `${measure} by month`,
    measure: { lateDays: 'Late days', absentDays: 'Absent days' } satisfies Record<AttendanceMeasure, string>,
    toggle: 'Which days',
    subtitle: 'Days per person and month, of the person-months on file, with a 95% band.',
    teams: (measure: string) => `${measure} by team`,
    teamsSubtitle: 'Days per person and month. The intervals take all months of a person as one.',
    teamsRegion: (measure: string) => `${measure} by region`,
    value: 'days per person and month',
    rows: 'Team',
    detail: (people: string) => many(people, 'person', 'people'),
    sick: 'Absence has many causes, illness first; it is no measure of anyone’s will.',
    empty: 'This chart would show late and absent days by month. It needs a file with attendance.',
    emptyTeams: 'By team it needs a team for each person, and few enough of them to draw.',
  },
};
