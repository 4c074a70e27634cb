import type { TermId } from '../helpIds';

/** The words of the field, in a sentence each. */
export const glossary = {
  title: 'Words of the field, in a sentence each',
  reading: 'Each word leads to the page that says how it is worked out and when it misleads.',
  more: 'How it is worked out',
  onThisPage: 'Words on this page',
  terms: {
    turnover: { word: 'Turnover', meaning: 'Exits divided by the time people were there, as a yearly rate.' },
    personYear: {
      word: 'Person-year',
      meaning: 'One person employed for a year, or two for half a year each; also called a year worked.',
    },
    atRisk: { word: 'At risk', meaning: 'Employed and able to leave: the only time in which an exit can be counted.' },
    annualised: {
      word: 'Annualised',
      meaning: 'Written as if the period had lasted a year. One exit in a month then looks like twelve.',
    },
    exitKind: { word: 'Exit kind', meaning: 'Who ended the employment: the person, the company, or nobody.' },
    regretted: { word: 'Regretted exit', meaning: 'A voluntary exit of someone the company would have kept.' },
    headcount: { word: 'Headcount', meaning: 'People employed at the close of a day, full or part time.' },
    earlyExit: { word: 'Early exit', meaning: 'An exit in the first 90 days.' },
    retention: { word: 'Retention', meaning: 'The share of those there at the start who are still there at the end.' },
    stability: { word: 'Stability index', meaning: 'People with a year’s service now, over the headcount a year ago.' },
    survivalCurve: { word: 'Survival curve', meaning: 'The share of people still there after so many months.' },
    censored: {
      word: 'Censored',
      meaning: 'Still employed when the data end: we know how long at least, not how long in all.',
    },
    lateEntry: {
      word: 'Late entry',
      meaning: 'Already employed when the data begin: counted from then on, not from the hire.',
    },
    medianStay: { word: 'Median stay', meaning: 'The time after which half have left. It may not be reached.' },
    incidence: {
      word: 'Cumulative incidence',
      meaning: 'The share that has left in one way by a time, while others leave in other ways.',
    },
    hazard: { word: 'Risk by tenure', meaning: 'Exits over the time worked, among those who have come so far.' },
    tenure: { word: 'Tenure', meaning: 'Time since the hire of the current employment.' },
    span: { word: 'Span', meaning: 'How many people report to a manager, on average over time.' },
    attainment: { word: 'Attainment', meaning: 'What was sold, divided by the quota.' },
    ramp: { word: 'Ramp', meaning: 'The months until someone new sells about as the team does.' },
    practice: { word: 'Practice', meaning: 'Training, coaching and support: what a manager does for the team.' },
    immortalTime: {
      word: 'Immortal time',
      meaning: 'The trap that those who stay collect more hours simply by staying.',
    },
    pulse: { word: 'Pulse', meaning: 'A short, repeated survey on how people are.' },
    enps: { word: 'eNPS', meaning: 'Share of nines and tens less share of zeros to sixes: would you recommend us?' },
    responseRate: { word: 'Response rate', meaning: 'The share of those there in the month who answered.' },
    interval: {
      word: '95% interval',
      meaning: 'A range worked out so that it holds the truth 95 times in 100, as far as chance is concerned.',
    },
    expected: {
      word: 'Expected exits',
      meaning: 'How many a team would have if it lost people like all others of their tenure, role and region.',
    },
    funnel: { word: 'Funnel', meaning: 'Limits within which teams differ by chance alone, wide for small ones.' },
    shrinkage: { word: 'Shrinkage', meaning: 'Drawing small teams towards the middle, because they say little.' },
    medianRateRatio: {
      word: 'Typical ratio',
      meaning: 'The higher over the lower rate of two teams drawn at random, in the middle of all such pairs.',
    },
    rateRatio: { word: 'Rate ratio', meaning: 'How many times as high one rate is as another.' },
    noticePeriod: {
      word: 'Notice period',
      meaning: 'Time between resigning and leaving, in which hours fall because of the exit.',
    },
    shuffle: { word: 'Shuffle', meaning: 'Dealing managers out anew to see what chance alone would draw.' },
    pValue: {
      word: 'p',
      meaning: 'How often chance alone would give something at least as extreme. It is not the chance of being wrong.',
    },
    specification: { word: 'Way to count', meaning: 'One of several sensible choices of what is counted and how.' },
    eValue: {
      word: 'E-value',
      meaning: 'How strongly something unseen would have to play along to explain a result away.',
    },
    negativeControl: {
      word: 'Negative control',
      meaning: 'Exits that nobody could have a hand in. If they react to coaching, something else is at work.',
    },
    verdict: {
      word: 'Verdict',
      meaning:
        'By rules fixed before looking. Supports: chance explains it poorly, its interval lies on the predicted side, most other ways to count agree, and no one team carries it. Contradicts: by its interval a difference is too small to act on, or lies the other way. Cannot tell: all else. Not testable: the files lack what it takes.',
    },
    shareOfExits: { word: 'Of 100 exits', meaning: 'How many exits go with one part, on average over all orders.' },
    withheld: { word: 'Withheld', meaning: 'Not shown, because a small group could be recognised.' },
  } satisfies Record<TermId, { word: string; meaning: string }>,
};
