export const guess = {
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
};
