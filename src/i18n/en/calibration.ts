/** How often the verdicts are wrong, in organisations of known truth. */
export const calibration = {
  title: 'How often is this wrong?',
  reading:
    'A simulator made organisations whose truth is set down beforehand, with every trap on: coaching that stops at notice, coaching for those who struggle, mood that follows exits. Each was weighed as yours is here.',
  headline: (falseSupports: string, worst: string) =>
    `Where a hypothesis is false, it was called supported in ${falseSupports} of cases on average, in ${worst} at worst`,
  overallWrong: (wrong: string, worst: string) =>
    `The verdict on the whole sentence contradicted the truth in ${wrong} of organisations, in ${worst} in the worst world.`,
  runs: (fewest: string, worlds: string, shuffles: string) =>
    `${fewest} organisations or more in each of ${worlds} worlds and sizes, ${shuffles} shuffles each.`,
  limits:
    'The figures hold for organisations like these. A real one can be unlike any simulation, and what no file shows can still mislead.',
  world: 'World',
  size: 'Size',
  sizeOf: (managers: string) => `${managers} managers`,
  nearest: (managers: string) => `Yours has ${managers} managers; the nearest size is chosen.`,
  chart: (world: string, managers: string) => `${world}, ${managers} managers`,
  chartSubtitle: 'How often each verdict came; the table has the 95% intervals of the simulation itself.',
  count: (organisations: string) => `${organisations} organisations.`,
  overall: (parts: string, wrong: string) => `The whole sentence: ${parts}. Wrong in ${wrong}.`,
  overalls: {
    mostly: 'mostly',
    partly: 'in part',
    notHere: 'not here',
    cannotTell: 'cannot tell',
    notTestable: 'not testable',
  },
  truths: { true: 'true here', false: 'false here', open: 'neither clearly' },
  demands:
    'Demanded: where a hypothesis is false, supported in at most 5%; intervals of 95% hold the truth in 93 to 97%.',
  missed: (count: number, written: string) =>
    count === 0
      ? 'Every demand is met.'
      : count === 1
        ? 'One demand is missed, and marked.'
        : `${written} demands are missed, and marked.`,
  coverage: 'How often the 95% intervals hold the truth',
  coverageOf: 'Interval of',
  covered: 'Holds the truth in',
  coverageMet: 'Demand',
  met: 'met',
  careful: 'too careful',
  notMet: 'missed',
  managing: 'Practice and managers together',
  lead: 'Managing less structure and hiring',
  anyFalse: (share: string) => `Any false hypothesis supported: ${share} of organisations.`,
  power: 'How strong an effect must be to be found',
  powerReading:
    'Where a hypothesis is true: the effect, or the number of managers, at which four in five organisations show it.',
  powerLine: 'Hypothesis',
  powerWorld: 'World',
  powerFound: 'Found in four of five at',
  strength: (times: string) => `${times} times the effect of the world`,
  managersNeeded: (managers: string) => `${managers} managers`,
  notFound: 'none of those tried',
  empty: 'No organisations were simulated in this version.',
  worlds: {
    coachingCounts: 'Coaching counts',
    trainingCounts: 'Training counts',
    trainingWasted: 'Training wasted without coaching',
    badHires: 'Bad hires',
    natureOfTheBusiness: 'Nature of the business',
    churnAndBurn: 'Churn and burn',
    poorRegion: 'A poor region',
    managersDiffer: 'Managers differ',
    supportAndMorale: 'Support and morale',
    tooSmall: 'Too small',
    hoursTogether: 'Training and coaching go together',
    moodFollowsExits: 'Mood follows exits',
    blindSpot: 'Blind spot',
    hoursSell: 'Hours sell',
    symptoms: 'Symptoms together',
    contagion: 'Contagion',
    quotaJumps: 'Raised quotas',
    salesByLuck: 'Sales by luck',
  },
};
