export const reveal = {
  title: 'And what is the truth?',
  button: 'Reveal the truth',
  right: (guess: string) => `You guessed: ${guess}. That is so.`,
  wrong: (guess: string) => `You guessed: ${guess}. The truth is different.`,
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
};
