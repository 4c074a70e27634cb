import type { IdeaPages } from '../../methodPage';

export const ideas: IdeaPages = {
  interval: {
    title: 'The 95% interval',
    question: 'How far could the truth be from the number shown?',
    answer:
      'Had the same year run again, with the same risk, another number would have come out. The interval holds the risks that make the count at hand unsurprising. Few exits make it wide, and no skill in computing makes it narrower.',
    formula: 'Gamma quantiles at exits and exits + 1, over person-years (Garwood)',
    example: 'One exit in a team of eight in a year: {one}, and the truth anywhere from {oneLower} to {oneUpper}.',
    table: {
      caption: 'Exits, time and what they tell',
      head: ['Exits', 'Person-years', 'Rate', 'From', 'To'],
      rows: [
        ['1', '8', '{one}', '{oneLower}', '{oneUpper}'],
        ['5', '20', '{five}', '{fiveLower}', '{fiveUpper}'],
        ['12', '40', '{twelve}', '{twelveLower}', '{twelveUpper}'],
      ],
    },
    traps: ['Two intervals that overlap may still differ; whether they do is a question of its own.'],
  },
  expectedExits: {
    title: 'Expected exits',
    question: 'How many exits would a team have if it lost people like everybody else?',
    answer:
      'Newcomers leave more often than the long-serving, some regions and roles more than others. A regression gives each person-month its usual risk, without looking at manager or hours. Summed over a team these are its expected exits. Observed over expected says how many times as many left.',
    formula: 'E = Σ usual risk of each person-month; O / E with Garwood’s interval of O',
    example:
      '30 person-months at 4% and 200 at 1% make {expected} expected exits. Six were observed: {ratio} times as many (95%: {lower} to {upper}).',
    traps: ['What is not in the files cannot be allowed for. A team with a hard territory may look badly led.'],
  },
  funnel: {
    title: 'The funnel',
    question: 'Which teams lie outside what chance alone would do?',
    answer:
      'Each team is a point: to the right the exits expected of it, upwards how many times as many it had. The limits are wide on the left and narrow on the right, like a funnel. A point inside them is no news, however high it looks.',
    formula: 'limits = interpolated Poisson quantiles at the expected exits, over the expected exits',
    example:
      'With 8 expected exits 95 of 100 such teams lie between {lower} and {upper} times, and 998 of 1,000 between {outerLower} and {outerUpper}.',
    traps: ['Of 40 teams two lie outside the inner limits by chance alone. So there is no ranking of teams here.'],
  },
  shrinkage: {
    title: 'Shrinkage',
    question: 'What is the best guess for a small team?',
    answer:
      'A team with few expected exits says little, so its ratio is drawn towards the company’s middle; a large team keeps its own. How strongly is learned from how much teams differ beyond chance.',
    formula: '(O + 1 / v) / (mean × E + 1 / v), v the variance between managers by marginal likelihood',
    example:
      'Five teams with 1, 9, 2, 14, 3 exits where 5, 5, 6, 6, 7 were expected. The second has {raw} times as many and is drawn to {shrunk}; the first goes from {rawLow} to {shrunkLow}.',
    traps: ['The shrunk values are best on average. They are no judgement of one manager.'],
  },
  medianRateRatio: {
    title: 'Typical ratio between two teams',
    question: 'How much do teams differ, in one number?',
    answer:
      'Draw two teams at random and put the higher rate over the lower. The middle of all such ratios is the typical ratio; 1 means that teams do not differ beyond chance.',
    formula:
      'upper quartile of the F distribution with 2 / v and 2 / v degrees of freedom, v the variance between managers',
    example: 'With a variance between managers of 0.1 the typical ratio is {ratio}.',
    traps: ['It says that teams differ, not why.'],
  },
  doseResponse: {
    title: 'Hours against exits, and the trap of the notice period',
    question: 'Do teams with fewer hours lose more people?',
    answer:
      'Each point is a team: hours per person and month to the right, exits over expected upwards. The line shows by how many times exits change per further hour. Whoever has resigned is not coached any more, so hours of leavers fall because they leave. That is why the month of the exit and the three before it are left out, and teams are compared, not people.',
    formula: 'log(exits) = log(expected) + slope × hours + region + other practice; quasi-Poisson',
    example:
      'Everyone gets 3 hours a month. One person gives notice and gets none in the last three months. Over the year that person had {leaver} hours a month, the others {stayer}. Without the notice months it is {before} for both: the difference was made by the exit.',
    traps: [
      'Hours are often aimed at those who struggle. Person by person coaching can then look harmful.',
      'A line through points is no proof of cause: what goes with hours goes with the line.',
    ],
  },
  shuffle: {
    title: 'Shuffling',
    question: 'What would chance alone have drawn?',
    answer:
      'Managers are dealt out anew, within region, role and year of hire, and the figure is computed again, about a thousand times. If the real figure stands out from this crowd, chance is a poor explanation.',
    formula: 'p = (shuffles at least as extreme + 1) / (shuffles + 1)',
    example:
      'In 9 of 999 shuffles the figure is as extreme as the real one: p = {p}. Were it none, p would be {least}, never 0.',
    traps: ['Shuffling answers only one doubt. What moves along with managers stays with them when they are dealt.'],
  },
  specificationCurve: {
    title: 'Other ways to count',
    question: 'Does the answer hang on choices that nobody could defend?',
    answer:
      'Voluntary or all exits, the manager now or up to three months back, newcomers in or out, two, three or six months left out before exits: all sensible, so all are computed and drawn side by side.',
    formula: 'share of the ways whose estimate lies on the predicted side; at least 80% are needed',
    example: '2 × 4 × 2 × 3 make {ways} ways. If 40 agree that is {enough} and enough; 38 are {tooFew} and too few.',
    traps: ['The ways are not independent of each other. Their number is no number of proofs.'],
  },
  eValue: {
    title: 'The strength of something unseen',
    question: 'How strong would something not in the files have to be to explain this away?',
    answer:
      'It would have to go with the hours and with leaving, each by this many times, beyond all that is allowed for. A small number is soon reached by some ordinary circumstance.',
    formula: 'R + √(R × (R − 1)), R the ratio or its inverse below 1; also for the limit nearer to 1',
    example:
      'A ratio of 0.7 (95%: 0.55 to 0.9) needs something unseen of {estimate} to explain it away, and of {limit} to make it doubtful.',
    traps: ['It says how strong a rival would have to be, not whether there is one.'],
  },
  ofHundredExits: {
    title: 'Of 100 exits',
    question: 'How many exits go with what?',
    answer:
      'Each risk is a product of structure, hiring, practice and other differences between managers. A part’s share is what its return to a reference, such as the best fifth, would take away, averaged over every order in which the parts can return. What would remain is the rest.',
    formula: 'share = average over all orders of the exits removed when the part is set to its reference (Shapley)',
    example:
      'Practice raises the risk 1.25 times, managers 1.6 times. Practice set right first removes {first} of 100 exits, after the managers {second}: on average {practice}. Managers get {managers}, the rest is {rest}.',
    traps: [
      'Shares speak of what goes together, not of what would happen if one changed it.',
      'They depend on the reference: against the best tenth they would be larger.',
    ],
  },
  verdicts: {
    title: 'Four verdicts',
    question: 'When does the file support a part of the claim?',
    answer:
      'Rules are fixed before looking. Support needs chance to be a poor explanation after allowing for the number of questions, an interval that lies wholly on the predicted side, at least 80% of the other ways to count, no single manager who carries it, and quiet where nothing should move: retirements and deaths must not follow coaching. It is contradicted where any difference is surely too small to act on, or lies the other way. All else is “cannot tell”.',
    formula: 'Holm: the smallest of k values of p is multiplied by k, the next by k − 1, and so on',
    example:
      'Among four questions a p of {alone} counts as {corrected}: no support, although it would do if it stood alone.',
    traps: [
      '“Cannot tell” is not “no”. It often means too few exits, and the screen says how many more it would take.',
    ],
  },
  smallGroups: {
    title: 'Small groups withheld',
    question: 'Why is something not shown?',
    answer:
      'Groups under five people (the limit can be raised, never under three) are not shown anywhere, in no chart, table, text or file, nor is what as few people told. How many were there, came and left in a month is shown of any larger part. Where a total would give a hidden figure away, another one is hidden too. Who would be recognised should not have to trust that nobody looks.',
    formula: 'shown only if people ≥ minimum, and no hidden figure is a difference of shown ones',
    example:
      '40 people in all, 37 of them in the teams shown: {hidden} remain, and they are not shown either, nor is a second team.',
    traps: [
      'Withheld is not zero. A gap in a line says that nothing was measured; a grey stretch that it is not shown.',
    ],
  },
};
