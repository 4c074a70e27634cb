import { many } from '../many';
/** Hours and exits by quarter, crossed, by region, and in the months before people leave. */
export const hoursTime = {
  filtered:
    'A line and a verdict come from all data only: under a filter the teams are drawn without one. Expected exits come from all data as well.',
  scaled: 'Expected exits are those of all exits, scaled to the kinds chosen here.',
  under: (hours: string) => `under ${hours} h`,
  between: (from: string, to: string) => `${from} to under ${to} h`,
  over: (hours: string) => `${hours} h or more`,
  behind: (exits: string, years: string) => `${many(exits, 'exit', 'exits')} in ${years} years worked`,
  rate: 'Turnover a year',
  overall: 'all together',
  quarter: {
    title: {
      coaching: 'Turnover in a quarter, by the team’s coaching hours in the quarter before',
      training: 'Turnover in a quarter, by the team’s training hours in the quarter before',
    },
    subtitle:
      'Each row holds the quarters whose teams had got so many hours per person and month; the rows part the work of all data into equal shares. Leavers’ last months do not count as hours.',
    count: (cells: string) => `${cells} team-quarters.`,
    rows: { coaching: 'Coaching hours of the quarter before', training: 'Training hours of the quarter before' },
    note: 'The lines show chance within a row; that quarters of one team are alike they do not know. Tenure, region and role are not taken out here.',
    empty: 'This would set the exits of a quarter beside the hours of the quarter before. It needs hours that differ.',
  },
  crossed: {
    title: 'Turnover where training and coaching lie below or above the middle',
    subtitle:
      'The quarters of all teams, split by the training and the coaching of the quarter before, each at the middle of the work.',
    verdict: (name: string, verdict: string) => `${name}: ${verdict}.`,
    verdictAside: 'The verdict compares teams and takes tenure, region, role and season out; the four cells do not.',
    empty: 'This would cross training with coaching. It needs hours of both.',
  },
  regions: {
    title: {
      coaching: 'The same chart in each region: coaching hours',
      training: 'The same chart in each region: training hours',
    },
    subtitle:
      'Each team stands in the region of most of its time, all on the same scales. Whoever changed teams counts once in each of them, so the teams add up to more people than the region has.',
    count: (regions: string) => `${many(regions, 'region', 'regions')} with at least three teams.`,
    empty: 'This would draw each region apart. It needs regions with at least three teams.',
  },
  notice: {
    titles: {
      fades: {
        coaching: (months: string) =>
          `Leavers got fewer coaching hours at the end; ${many(months, 'month', 'months')} earlier no difference shows`,
        training: (months: string) =>
          `Leavers got fewer training hours at the end; ${many(months, 'month', 'months')} earlier no difference shows`,
      },
      turns: {
        coaching: (months: string) =>
          `Leavers got fewer coaching hours at the end; ${many(months, 'month', 'months')} earlier they had got more than others`,
        training: (months: string) =>
          `Leavers got fewer training hours at the end; ${many(months, 'month', 'months')} earlier they had got more than others`,
      },
      remains: {
        coaching: (months: string) =>
          `Leavers got fewer coaching hours, ${many(months, 'month', 'months')} before they left as well`,
        training: (months: string) =>
          `Leavers got fewer training hours, ${many(months, 'month', 'months')} before they left as well`,
      },
      neutral: {
        coaching: 'Coaching hours of leavers and of those who stayed, month by month',
        training: 'Training hours of leavers and of those who stayed, month by month',
      },
    },
    subtitle:
      'Move the months: how long before the exit are a person’s own hours looked at? The ring is people of the same month, tenure and region who stayed; the dot is the leavers.',
    lag: 'Months between the hours and the exit',
    lagValue: (count: number, months: string) =>
      count === 0 ? 'the same month' : count === 1 ? 'one month before' : `${months} months before`,
    told: (when: string, leavers: string, stayers: string) =>
      `Hours of ${when}: leavers had ${leavers}, people like them who stayed had ${stayers}.`,
    untold: 'Too few left to say how many hours they had.',
    same: 'Whoever has resigned is hardly coached or trained any more, and the month of the exit is cut short. This comparison would prove the trainer right with any data, even where hours do nothing.',
    within:
      'Many had resigned by then: the hours follow the decision, not the other way round. That is why these months are left out of every verdict.',
    before:
      'By then hardly anyone had resigned. What is left of the difference is no echo of the notice; the chart at the top tests it, team by team.',
    aim: 'By then hardly anyone had resigned, and those who would leave got more than others: managers may coach those who struggle. So people’s own hours mislead either way, and the chart at the top compares teams.',
    rows: 'Hours looked at',
    leavers: 'Leavers’ hours a month',
    axis: 'hours a month',
    stayers: 'Those who stayed',
    behind: (leavers: string) => many(leavers, 'leaver', 'leavers'),
    curve: {
      coaching: (when: string) => `Turnover by a person’s own coaching hours, ${when}`,
      training: (when: string) => `Turnover by a person’s own training hours, ${when}`,
    },
    curveSubtitle: 'Turnover a year by class of hours, with the months as chosen above.',
    curveRows: { coaching: 'Own coaching hours', training: 'Own training hours' },
    aside: 'No verdict rests on single people’s hours.',
    empty: 'This would show how the notice period misleads. It needs hours of single people and exits.',
  },
};
