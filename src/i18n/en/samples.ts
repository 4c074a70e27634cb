/** `story` is told before, `truth` only on request. */
export const samples = {
  coachingCounts: {
    name: 'Sample A',
    story: 'Forty teams, three years. Some managers coach a lot, some hardly at all; people keep leaving.',
    truth:
      'Here coaching counts. The simulator raises the risk of leaving wherever a manager gives fewer coaching hours, and managers differ in other ways as well. Training hours play no part.',
  },
  natureOfTheBusiness: {
    name: 'Sample B',
    story: 'Forty teams, three years. Those who left had plainly fewer coaching hours in their last months.',
    truth:
      'Here nothing about managing plays a part: everyone carries the same risk. Leavers have fewer hours only because coaching stops once someone has resigned. Whoever compares leavers with stayers falls for it.',
  },
  badHires: {
    name: 'Sample C',
    story: 'Forty teams, three years. Many people leave early, and some teams lose far more than others.',
    truth:
      'Here the risk comes in through hiring: some sources and low assessments. All managers are alike; some were merely sent more risky hires.',
  },
  poorRegion: {
    name: 'Sample D',
    story: 'Forty teams in several regions, three years. One region trains less and loses more.',
    truth:
      'Here one region has a poorer market and happens to train less. The market raises the exits; training plays no part. Compared across regions, training looks guilty; compared within, it does not.',
  },
  tooSmall: {
    name: 'Sample E',
    story: 'Four managers, some twenty-five sellers. Too little for an answer?',
    truth:
      'Here the company is simply too small. Whatever is true of it, no honest test could show it. The right answer is that one cannot tell.',
  },
};
