/** What a screen would show, where there is nothing yet. */
export const emptyScreens = {
  shows: {
    overview:
      'How many people there are, how fast they leave by six formulas, how long they stay, and how hours, attainment and mood went over time.',
    hours:
      'Whether teams with fewer coaching or training hours lost more people, a point for each team, and which teams lie outside what chance alone would draw.',
    leaving:
      'When people leave: how many stay how long, by role, source, region and year of hire; what kinds of exit there are; how the first 90 days go; and the reasons as they are stated.',
    managers:
      'Each manager’s team against what chance allows, what shows under the same managers, and what happened when a manager changed. Nobody is ranked.',
    morale:
      'How mood, support, respect and accountability went, month by month and team by team, how many answered, and whether mood moves before or after exits.',
    whatIf:
      'How many exits would be avoided, and what that would save, if every team got the hours of a chosen one: with its interval, and only if the association is what it seems.',
    claim:
      'A verdict on each part of the claim and on its rivals, with the evidence, the doubt and what would change it; and of 100 exits, how many go with what.',
  },
  stillThere: {
    title: 'How many leave cannot be said: the files seem to hold only people who are still there',
    why: 'Hardly anyone in them has left; several HR systems export active people only. A rate of exits, the share that stayed or how soon newcomers are gone would read as calm, whatever really happened. So none of them is shown.',
    add: 'Add those who left: a list of exits (employee number and exit date), or a list of hires that keeps former people with their exit date.',
    rest: 'What follows is about those in the files only.',
  },
  needs: 'Files it needs',
  helps: 'Shows more with',
  sample: 'Look at it with a sample company',
};
