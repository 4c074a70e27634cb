/** What a screen would show, where there is nothing yet. */
export const emptyScreens = {
  shows: {
    overview:
      'How many people there are, how fast they leave by six formulas, how long they stay, and how hours, attainment and mood went over time.',
    hours:
      'Whether teams with fewer coaching or training hours lost more people, a point for each team, and which teams lie outside what chance alone would draw.',
    claim:
      'A verdict on each part of the claim and on its rivals, with the evidence, the doubt and what would change it; and of 100 exits, how many go with what.',
  },
  needs: 'Files it needs',
  helps: 'Shows more with',
  sample: 'Look at it with a sample company',
};
