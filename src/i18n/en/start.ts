export const start = {
  title: 'Does your turnover follow the way people are managed?',
  claim:
    'A sales trainer says high turnover is mostly a management failure, and that training, coaching and support would prevent it. Mainstay puts each part of that sentence to the test on your own exports, and says “cannot tell” when they cannot tell.',
  drop: {
    title: 'Drop your exports here',
    hint: 'Hires and exits first; quota, training, coaching, manager history and pulse surveys as you have them. CSV or Excel, in English or German, all at once or one by one, dropped, chosen or pasted.',
    button: 'Choose files',
    label: 'Choose files to analyse',
  },
  privacy: 'Nothing leaves this device: the files are read by this page alone, and are gone when you close it.',
  samples: {
    title: 'Or look at a sample company',
    hint: 'Five invented sales organisations. In each of them the truth is known. Make your guess first; then the verdicts, and the truth when you ask for it.',
    open: (name: string) => `Open ${name}`,
  },
};
