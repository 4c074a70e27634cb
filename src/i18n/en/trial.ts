import type { DecidingOption } from '../../core/model/analysisOptions';
import type { HypothesisId } from '../../core/model/ids';

/** The claim on trial: what each line predicts and how it is computed, and what surrounds the docket. */
export const trial = {
  association:
    'What goes with exits need not be their reason. Every figure here compares; none of them is an experiment.',
  managing: (share: string, interval: string) =>
    `Practice and other differences between managers together: ${share} of 100 exits (95%: ${interval}).`,
  groups: { article: 'What the article says', rivals: 'Its rivals' },
  predicts: 'What it predicts',
  rival: 'What its rival predicts',
  seen: 'What was seen',
  chance: 'Could it be chance?',
  otherWays: 'Would another way to count say the same?',
  somethingElse: 'Could it be something else?',
  change: 'What would change this verdict',
  computed: 'How it is computed',
  chanceIs: 'Chance is',
  missingAdds: (table: string, purpose: string) => `${table} would add: ${purpose}`,
  lines: {
    management: {
      predicts: 'Exits pile up under some managers, more than chance and the mix of people would give.',
      rival: 'All managers share one rate; what looks like a pattern is chance, region, role or tenure.',
      statistic:
        'Exits of each manager against those expected for people of the same tenure, role, region, season and hiring. The typical ratio between two managers drawn at random comes from a gamma-Poisson fit.',
      chance:
        'people’s stretches of employment dealt out anew among managers of the same region, role and year of hire.',
    },
    training: {
      predicts: 'Teams given fewer training hours lose more people.',
      rival: 'Training is sent where people struggle, or a region has both little training and a hard market.',
      statistic:
        'Exits per manager against expected, on hours per person and month; region and coaching held fixed; the last months before an exit do not count.',
      chance: 'hours dealt out anew among managers of a region.',
    },
    coaching: {
      predicts: 'Teams given fewer coaching hours lose more people.',
      rival: 'Coaching stops once somebody has resigned, or goes to those who struggle; the hours say nothing then.',
      statistic:
        'Exits per manager against expected, on hours per person and month; region and training held fixed; the last months before an exit do not count.',
      chance: 'hours dealt out anew among managers of a region.',
    },
    trainingNeedsCoaching: {
      predicts: 'Training goes with fewer exits only where coaching follows.',
      rival: 'Training and coaching each count for themselves; together they simply add up.',
      statistic:
        'What a step in training goes with under much coaching, over the same under little coaching; both practices and region held fixed.',
      chance: 'the joint part of training and coaching dealt out anew among managers of a region.',
    },
    support: {
      predicts: 'Where sellers feel backed, treated fairly and held to account, fewer leave.',
      rival: 'It is the exits that spoil the mood, not the other way round.',
      statistic:
        'Exits per manager against expected, on the mean answer, freed of question, month, tenure and of what recent exits do to the mood; hours held fixed.',
      chance: 'answers dealt out anew among managers of a region.',
    },
    morale: {
      predicts: 'Those with low morale leave, months later.',
      rival: 'Morale falls after colleagues have left; before that it says nothing.',
      statistic:
        'Among people of one manager in one month: who left, on the mean of their own answers of a year, up to the months left out.',
      chance: 'the exits of each manager and month dealt out anew, as likely as expected.',
    },
    performance: {
      predicts: 'After teams get more hours, their sellers attain more.',
      rival: 'Attainment follows territory and quota; hours make no difference to it.',
      statistic:
        'Attainment freed of seller, month and ramp, on the team’s hours in the three months before; manager and month removed.',
      chance: 'each manager’s hours shifted in time.',
    },
    symptoms: {
      predicts: 'Turnover, struggling sellers and low morale sit under the same managers.',
      rival: 'Three lists that have nothing to do with each other.',
      statistic:
        'Rank correlations between managers of exits against expected, sellers under 60% of quota, and low morale, regions removed; the weakest of the three pairs decides.',
      chance: 'the lists dealt out anew among managers of a region.',
    },
    blindSpot: {
      predicts: 'Managers rate their own support higher than their people do, most where most people leave.',
      rival: 'Some people simply give higher ratings than others.',
      statistic: 'Rank correlation between managers of own rating less people’s answers, with exits against expected.',
      chance: 'the ratings dealt out anew among managers of a region.',
    },
    badHires: {
      predicts: 'Early exits follow hiring source and assessment, whoever manages.',
      rival: 'Under one and the same manager, source and assessment make no difference.',
      statistic:
        'Exits in the first six months on source and assessment, among people of one manager and month of employment.',
      chance: 'the exits of each such group dealt out anew, as likely as expected.',
    },
    natureOfTheBusiness: {
      predicts: 'The same rate under every manager: turnover belongs to the business.',
      rival: 'Some managers lose more people than others, beyond chance and mix.',
      statistic: 'The typical ratio between two managers, tested for being too small to be worth acting on.',
      chance: 'not asked here: sameness is shown by an interval, not by the lack of a difference.',
    },
    churnAndBurn: {
      predicts: 'A rate above what is usual, and the same under every manager: policy rather than management.',
      rival: 'The rate is as usual elsewhere, or differs between managers.',
      statistic:
        'Exits over what your benchmark would give, with an exact interval, beside the comparison of managers.',
      chance: 'the exact distribution of so many exits.',
    },
    contagion: {
      predicts: 'One exit pulls others after it, in the same team, within months.',
      rival: 'Exits come one by one; bad months hit everyone.',
      statistic: 'Exits of the five months before, against exits less expected, month by month within a manager.',
      chance: 'each manager’s exits dealt to months anew, as likely as expected.',
    },
    quotaAndTerritory: {
      predicts: 'Exits follow attainment and raised quotas, whoever manages.',
      rival: 'Under one and the same manager, quota and attainment make no difference.',
      statistic:
        'Attainment bands and a raised quota before the months left out, among the person-months of one manager.',
      chance: 'each manager’s exits dealt to person-months anew, as likely as expected.',
    },
  } satisfies Record<HypothesisId, { predicts: string; rival: string; statistic: string; chance: string }>,
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
  attribution: {
    explains: {
      structure: 'region, role, year and season',
      hiring: 'hiring source and assessment',
      practice: 'training, coaching and support',
      managers: 'whatever else sets managers apart, in ways no file shows',
      rest: 'what would remain if everyone were like the best',
    },
    title: (share: string, interval: string) =>
      `Of 100 exits, ${share} go with how teams are managed (95%: ${interval})`,
    titleStructure: (share: string, interval: string) =>
      `Of 100 exits, ${share} go with region, role, year and season (95%: ${interval})`,
    titleHiring: (share: string, interval: string) =>
      `Of 100 exits, ${share} go with source and assessment at hiring (95%: ${interval})`,
    titleNeutral: 'Of 100 exits, how many go with what',
    compared: 'Compared with the best',
    ofManagers: 'of managers and the better',
    ofLevels: 'of regions, roles, sources and seasons.',
    managersLabel: 'Share of managers that is the reference',
    levelsLabel: 'Share of regions, roles, sources and seasons that is the reference',
    subtitle: 'A square is one exit of a hundred; under each name its 95% interval.',
    negative:
      'A share below zero: by these figures the reference would have more exits there. It is shown as it came out.',
    count: (exits: string, resamples: string) =>
      `${exits} exits; intervals from ${resamples} draws of managers with replacement.`,
    gives: (practices: string) => `Those who give most give ${practices}.`,
    practices: {
      training: (hours: string) => `${hours} training hours a month`,
      coaching: (hours: string) => `${hours} coaching hours a month`,
      support: (points: string) => `${points} points of support`,
    },
    empty: 'This would show with what exits go: structure, hiring, practice, other differences between managers.',
  },
  whatIf: {
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
    interval: (fewer: string, interval: string) => `Exits fewer a year: ${fewer} (95%: ${interval}).`,
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
    count: (exits: string, years: string) => `${exits} exits in ${years} years.`,
    empty:
      'This would show how many exits fewer there would be if teams got other hours. It needs hours of training or coaching that differ between teams, and enough exits.',
  },
  movers: {
    title: 'When a manager takes over a team, what does its rate go with?',
    titleTravels: (slope: string, interval: string) =>
      `The rate travels with the manager: ${slope} of it is found again in the new team (95%: ${interval})`,
    titleStays: (slope: string, interval: string) =>
      `The rate stays with the team: ${slope} of it is found again under the new manager (95%: ${interval})`,
    subtitle: 'Two slopes with their 95% intervals: 0 says nothing about the team afterwards, 1 goes along in full.',
    travels: 'The manager’s rate in other teams',
    stays: 'The team’s own rate before',
    open: 'Both intervals include nothing and much: so few takeovers leave it open.',
    count: (moves: string) => `${moves} takeovers by managers who are also known from another team.`,
    chance: (p: string) => `Dealing the arrivals out anew: p ${p} for the manager’s rate.`,
    rowsTitle: 'Each takeover',
    rowsSubtitle:
      'Exits compared with expected: ring before, dot after, line for the new manager elsewhere. Single dots swing by chance.',
    empty: 'This would show whether turnover goes with managers who change teams.',
  },
  runway: {
    title: 'The last twelve months before an exit',
    reading:
      'Leavers less people of the same tenure, region and month who stayed. What shows only in the shaded months may follow the resignation and says nothing about why.',
    noMonths: 'no month before notice was seen',
    oneMonth: (outstanding: boolean): string =>
      outstanding
        ? 'the only month seen before notice stands out'
        : 'the only month seen before notice does not stand out',
    months: (count: number, months: string, all: string) =>
      count === 0
        ? `none of the ${all} months before notice stands out`
        : `${months} of the ${all} months before notice ${count === 1 ? 'stands' : 'stand'} out`,
    chart: (measure: string, finding: string) => `${measure}: ${finding}`,
    count: (exits: string) => `Up to ${exits} exits.`,
    pointwise: 'The band holds month by month, not for all months at once.',
    empty: 'Nothing of this measure is on file.',
  },
  refusal: 'Not testable',
  rules: {
    title: 'What would be worth acting on',
    before: 'Decide before you look. A verdict contradicts where any difference is surely smaller than this.',
    after: 'You have seen results. A change from here on is stamped: here, in the report, on every slide.',
    fields: {
      smallestRateRatio: 'Smallest change of exits for a typical step in hours or support',
      smallestMedianRateRatio: 'Smallest typical ratio between two teams',
      smallestRankCorrelation: 'Weakest connection between two rankings (0 to 1)',
      smallestSalesRatio: 'Smallest change of sales for a typical step in hours',
      benchmarkYearlyRate: 'Exits usual in your business, per 100 people and year',
      bestManagers: 'Share of managers taken as the best',
      bestLevels: 'Share of regions, sources and seasons taken as the better',
    } satisfies Record<DecidingOption, string>,
    units: { percent: '%', times: 'times', perHundred: 'per 100' },
    timesText: (ratio: string) => `${ratio} times`,
    perHundredText: (rate: string) => `${rate} per 100`,
    optional: 'optional',
    apply: 'Use these',
    reset: 'As proposed',
    invalid: (from: string, to: string) => `Between ${from} and ${to}, please.`,
    changed: 'Changed after seeing results',
    changedText: (name: string, before: string, now: string) => `${name}: ${before} before, ${now} now.`,
    notGiven: 'none',
  },
  guess: {
    title: 'Before you look: what do you think is true here?',
    reading:
      'This company comes from a simulator, so its truth is known. Make your guess; the verdicts follow, and the truth when you ask for it.',
    legend: 'What do you think is true?',
    options: {
      practice: 'Some managers give fewer hours, and their teams lose more people',
      managers: 'Managers differ, but not by training or coaching hours',
      hiring: 'It comes in with hiring: source and assessment',
      region: 'One region has a harder market',
      nobody: 'Nothing about managing: everyone carries the same risk',
      tooSmall: 'The company is too small to tell',
    },
    show: 'Show the verdicts',
    skip: 'Skip the guess',
  },
  reveal: {
    title: 'And what is the truth?',
    button: 'Reveal the truth',
    right: (guess: string) => `You guessed: ${guess}. That is so.`,
    wrong: (guess: string) => `You guessed: ${guess}. It is otherwise.`,
    none: 'You made no guess.',
    counts: (right: string, open: string, wrong: string) =>
      `Mainstay’s verdicts against the truth: ${right} right, ${open} left open or not testable, ${wrong} wrong.`,
    hypothesis: 'Hypothesis',
    truth: 'Truth',
    verdict: 'Verdict here',
    truths: { true: 'true', false: 'false', open: 'neither clearly' },
    judged: { right: 'right', open: 'left open', wrong: 'wrong' },
    coaching: (ratio: string) =>
      `The simulator was told: a typical step more coaching between managers goes with ${ratio} times the exits.`,
    region: (ratio: string) => `The simulator was told: the poor region has ${ratio} times the exits of the others.`,
    rate: (rate: string) => `It aims at about ${rate} resignations per 100 people and year, over many such companies.`,
  },
};
