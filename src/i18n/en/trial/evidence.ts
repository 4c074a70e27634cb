export const evidence = {
  overTime: {
    fewer: (estimate: string, interval: string) =>
      `Within teams, over time: in the months after a team had got more, exits were ${estimate} times as many for a typical step (95%: ${interval}).`,
    against: 'That speaks against it: the whole interval lies on the other side.',
    open: 'That line is weak, because practice changes little over the years. Alone it decides nothing.',
  },
  eValue: {
    estimate: (ratio: string) =>
      `To explain the estimate away, something not on file would have to go with both sides ${ratio}-fold each (E-value).`,
    interval: (ratio: string) => `For the interval to reach no difference, ${ratio}-fold would do.`,
    intervalNothing: 'The interval already includes no difference, so nothing needs explaining away.',
  },
  specifications: {
    title: (agree: string, total: string) => `${agree} of ${total} ways to count come out on the predicted side`,
    subtitle: 'Each line is one defensible way to count, with its 95% interval; the marks beneath say which.',
    needs: (needed: string, total: string) => `To support, at least ${needed} of ${total} must.`,
    voluntary: 'voluntary',
    all: 'all',
    regretted: 'regretted',
    months: (months: string) => `${months} mo`,
    names: {
      outcome: 'Exits counted',
      lagMonths: 'Manager of so many months before',
      leaveOutMonths: 'Leavers’ last months left out',
      skipFirstMonths: 'First months of employment left out',
      earlyMonths: 'Exits within so many months of hire',
    },
  },
  shuffle: {
    start: 'Shuffle my data',
    again: 'Shuffle once more',
    hundred: '100 more',
    all: 'Show all of them',
    hint: (shuffles: string) =>
      `A shuffle deals the data out anew, so that only chance is left. Step through the ${shuffles} that were computed and see how often chance comes as far as your data.`,
    state: (dealt: string, shuffles: string, from: string, to: string, ours: string) =>
      `Shuffle ${dealt} of ${shuffles} came out between ${from} and ${to}. Your data: ${ours}.`,
    done: (shuffles: string, asExtreme: string) =>
      `All ${shuffles} shuffles: ${asExtreme} came out at least as extreme as your data.`,
    order: 'These are the shuffles of the report itself, each known to the width of its bar, in an order drawn by lot.',
  },
  changes: {
    supports: (agree: string, needed: string, total: string) =>
      `It would be lost if fewer than ${needed} of ${total} ways to count agreed (now ${agree}), if one team alone carried it, if retirements and the like moved along, or if a longer record brought the interval to include no difference.`,
    supportsPlain: 'It would be lost if a longer record brought the interval to include no difference.',
    sameness: (ratio: string) =>
      `It rests on what you call worth acting on: were that less than ${ratio} times, the answer would be that one cannot tell.`,
    samenessCorrelation: (ratio: string) =>
      `It rests on what you call worth acting on: were that a correlation of less than ${ratio}, the answer would be that one cannot tell.`,
    opposite: 'A longer record in which the difference turned round, or other ways to count that disagree.',
    moreExits: (exits: string) =>
      `About ${exits} more exits, or a longer record with the same teams. The smallest difference worth acting on would then show four times in five.`,
    moreSellerMonths: (months: string) => `About ${months} more months of sellers’ figures.`,
    moreManagers: 'More managers in the files: between so few, only a strong connection can show.',
    longer: 'A longer record, or more teams.',
    fewerQuestions:
      'It would stand if this had been the only question. As one among many, it needs a stronger signal or more exits.',
    specifications: (needed: string, total: string) =>
      `At least ${needed} of ${total} ways to count would have to agree.`,
    singleManager: 'More teams that show the same, so that no single one carries it.',
    negativeControl: 'Finding what else moves along: exits no manager could have a hand in should stay still.',
    permutation: 'A longer record, in which model and shuffling agree.',
    overTime: 'A longer record over time that no longer speaks against it.',
    managersFirst: 'A verdict on whether managers differ: this one is its mirror image.',
    benchmark: 'A benchmark: enter under the rules above how many leave in a usual year in your business.',
    table: (table: string) => `The missing file: ${table}.`,
    notTestable: 'Files that fill the gap named above.',
  },
};
