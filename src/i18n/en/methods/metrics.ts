import type { MetricPages } from '../../methodPage';

export const metrics: MetricPages = {
  turnover: {
    title: 'Turnover',
    question: 'How fast do people leave?',
    answer:
      'Exits are divided by the time people were there and could have left. Somebody who was there for half a year counts half. That keeps the figure right when a team grows, shrinks or swaps people. Five other formulas are common; they divide by heads on some day and give other numbers for the same team.',
    formula: 'rate = exits / person-years; a person-year is 365.25 days employed in the period and in the group',
    example:
      'A team grows from 20 to 40: from January to October three come and one leaves each month, in the middle of it. That is 10 exits in {personYears} person-years, so {rate} a year (95%: {lower} to {upper}). The other formulas say anything from {schlueter} to {basis}, and nobody has made a mistake.',
    table: {
      caption: 'One team, one year, six formulas',
      head: ['Formula', 'How', 'Result'],
      rows: [
        ['Exits per person-year', '10 / {personYears}', '{rate}'],
        ['SHRM', 'sum of the months’ exits / average headcount', '{shrm}'],
        ['Basis formula', '10 / 20 at the start', '{basis}'],
        ['BDA', '10 / 30 on average', '{bda}'],
        ['Schlüter', '10 / (20 + 30 hires)', '{schlueter}'],
        ['ZVEI', 'the smaller of 10 exits and 30 hires / 30 on average', '{zvei}'],
      ],
    },
    traps: [
      'Never compare a figure of one formula with a benchmark of another.',
      'One exit in a team of eight in one month reads as 150% a year. Quote nothing under six months, and always the interval.',
    ],
  },
  exitKinds: {
    title: 'Voluntary and other exits',
    question: 'How many left of their own accord?',
    answer:
      'Exits are counted by who ended the employment: the person, the company, or nobody (retirement, death, end of a fixed term). Where the files do not say, the exit stays “not said” and is never added to another kind. Bounds show what the truth could be.',
    formula: 'rate of a kind = exits of that kind / person-years; bounds: without and with all that are not said',
    example:
      'Of 20 exits in 80 person-years 9 were voluntary and 4 do not say. The voluntary rate lies between {lower} and {upper}.',
    traps: [
      'What is called voluntary is decided by whoever fills in the form, and a dismissal may be written as a resignation.',
    ],
  },
  regretted: {
    title: 'Regretted exits',
    question: 'How many of those who left would one have kept?',
    answer:
      'Where the files carry a mark, the mark counts. Where they do not, a voluntary exit counts as regretted if the person’s attainment over the months before was at or above the team’s middle; such a count is labelled as inferred.',
    formula: 'regretted = marked, else voluntary and trailing attainment ≥ the team’s median',
    example:
      'Of 14 voluntary exits 5 are marked. Of the other 9, three were at or above their team’s middle. That makes 8 regretted exits of 14, {share}, three of them inferred.',
    traps: [
      'The mark is set by the manager whose record is at stake. Regret often comes out small where turnover is high.',
    ],
  },
  headcount: {
    title: 'Headcount',
    question: 'How many people are there, and how did it come to that?',
    answer:
      'Headcount is taken at the close of a day. The last day employed still counts as employed. A person stands in one group a day; a change of team is neither hire nor exit.',
    formula: 'opening + hires + transfers in − exits − transfers out = closing',
    example: '120 at the start, 12 hires and 3 transfers in, 14 exits and 1 transfer out: {closing} at the end.',
    traps: ['Heads are not full-time equivalents: half a post counts as one person.'],
  },
  firstNinetyDays: {
    title: 'Exits in the first 90 days',
    question: 'How many of the newly hired are gone within 90 days?',
    answer:
      'Only hires whose first 90 days lie wholly in the data are counted. Someone hired three weeks ago has had no chance to leave within 90 days and belongs in neither the numerator nor the denominator. The first year is counted in the same way.',
    formula: 'exits with tenure ≤ 90 days / hires whose first 90 days are fully observed; Wilson interval',
    example:
      'Of 40 hires 8 came less than 90 days before the last day of the data. Of the other 32, four left in time: {share} (95%: {lower} to {upper}). Divided by all 40 it would read {naive}.',
    traps: ['Early exits say as much about hiring as about managing: compare within one source of hires.'],
  },
  retention: {
    title: 'Retention',
    question: 'How many of those who were there at the start are still there?',
    answer:
      'It follows one fixed group of people from the first day to the last. Whoever came in between plays no part.',
    formula: 'present at the start and at the end / present at the start',
    example:
      'Of 50 people 42 are still there a year later: {share}. In the same year 5 of the newly hired left as well, 13 exits in all and 43 people at the end. One minus turnover by the BDA formula would say {misread}.',
    traps: ['It is not one minus turnover: exits of those who came and went in between are missing.'],
  },
  stability: {
    title: 'Stability index',
    question: 'How much of the team has been there for a year?',
    answer: 'People with at least a year’s service today, compared with the headcount a year ago.',
    formula: 'people now with ≥ 1 year of service / headcount a year ago',
    example: '50 people a year ago; 36 of today’s people have been there that long: {index}.',
    traps: [
      'A few seats that are refilled again and again hardly show: whether a seat was lost once or four times, the index is the same.',
    ],
  },
  survival: {
    title: 'How long people stay',
    question: 'What share is still there after so many months?',
    answer:
      'At each exit the share still there falls by one over the number present at that tenure. Those still employed count for as long as they were seen, and those who were there before the data begin count from then on. The median is where half have left; it may not be reached.',
    formula: 'S(t) = product over exits up to t of (1 − exits / present); log-log interval (Kaplan–Meier)',
    example:
      'Five people; exits after 1, 2 and 4 years, one last seen at 2, one joining the record at 1, one at 5. After 3 years {third} are still there, and the median stay is {median} years.',
    table: {
      caption: 'Five people',
      head: ['From year', 'To year', 'Then'],
      rows: [
        ['0', '1', 'exit'],
        ['0', '2', 'exit'],
        ['0', '2', 'last seen'],
        ['1', '4', 'exit'],
        ['0', '5', 'last seen'],
      ],
    },
    traps: [
      'The mean tenure of leavers is no answer: it knows nothing of those who stay.',
      'Without late entry the long-serving count as if their whole past had been watched, and stays look too long.',
    ],
  },
  cumulativeIncidence: {
    title: 'Exits by kind over time',
    question: 'What share has left in this way by now, when others leave in other ways first?',
    answer:
      'Whoever was dismissed can no longer resign. So each kind of exit takes its share of those still there, and the shares of all kinds add up to all who have left.',
    formula: 'F(t) = sum over exits of the kind of S just before × exits of the kind / present (Aalen–Johansen)',
    example:
      'Four people: one resigns, one is dismissed, one resigns, one stays. {voluntary} resigned and {involuntary} were dismissed. Treating the dismissal as if that person might still resign later would give {wrong}.',
    traps: ['One minus the survival curve of a single kind overstates it.'],
  },
  hazardByTenure: {
    title: 'Risk of leaving by tenure',
    question: 'In which months of employment do people leave most?',
    answer:
      'For each band of tenure: exits in the band, divided by the years people worked in it. That is a rate, not a share of people: it may exceed 100%. A band is called the highest only where the intervals put it above every other band, all bands being compared with each other at once: one of several that are truly alike always looks highest.',
    formula: 'exits in the band / person-years in the band; of k bands, ratios of two at 1 − 0.05 / (k (k − 1) / 2)',
    example:
      '6 exits in 5 years worked in the first three months: {early} a year. 3 exits in 25 years worked beyond two years: {late}. The risk at the start is {ratio} times as high; with these two bands alone, at least {atLeast} times by the 95% interval.',
    traps: ['A falling curve does not show that people settle: those likely to leave have gone, and the rest remain.'],
  },
  tenureAtExit: {
    title: 'Tenure at exit',
    question: 'How long had those who left been there?',
    answer:
      'The middle of the leavers’ tenures, with the quarter who left soonest and the quarter who left last cut off at each side.',
    formula: 'median and quartiles of (exit day − hire day) of the current employment',
    example:
      'Leavers after 2, 4, 5, 9 and 30 months: median {median}, quartiles {lower} and {upper}. The mean would be {mean}.',
    traps: [
      'It describes leavers, not staff. A young company has short tenures at exit, because nobody can have long ones.',
    ],
  },
  span: {
    title: 'Span',
    question: 'How many people report to a manager?',
    answer:
      'Months worked under managers, divided by months in which managers had anyone. Reports of a month count as much as reports of a year only for that month.',
    formula: 'person-months under managers / manager-months',
    example:
      'One manager leads 10 people for a year, another 4 for half a year and then 8: 192 person-months in 24 manager-months, {average} on average.',
    traps: ['A deputy who leads in fact but not on file makes the span look larger than it is.'],
  },
  attainment: {
    title: 'Attainment of quota',
    question: 'How much of the quota is reached, and by how many?',
    answer:
      'Three numbers, for one can hide what another shows: all sales over all quota, the middle seller, and the share of sellers at or above quota.',
    formula: 'Σ actual / Σ quota; median of sellers’ own ratios; sellers at ≥ 100% / sellers',
    example:
      'Quotas of 200, 100 and 100; sales of 320, 80 and 90. The total is {total}, the middle seller has {median}, and {atQuota} of sellers are at quota. One large deal makes the total.',
    traps: [
      'The mean of ratios is ruled by whoever has the smallest quota; it is not given.',
      'A full quota for half a month makes a newcomer look weak.',
    ],
  },
  ramp: {
    title: 'Ramp',
    question: 'How long until someone new sells like the team?',
    answer:
      'The first of two months in a row in which a newcomer reaches at least four fifths of the team’s middle attainment. Whoever has not got there yet counts as not there yet, not as never.',
    formula: 'first month m with attainment of m and m + 1 ≥ 80% of the team’s median; censored for recent hires',
    example:
      'Team’s middle 100%, so the mark is {threshold}. A newcomer has 20, 55, 85, 70, 88, 95%: the single good month does not count, ramp ends in month {month}.',
    traps: [
      'Those who leave early never finish the ramp. A short ramp among those who stayed may only mean that the others have gone.',
    ],
  },
  hours: {
    title: 'Training and coaching hours',
    question: 'How much training and coaching do people get?',
    answer:
      'Hours are divided by the months people were there, never by heads. Months in the table without an entry count as zero hours; outside the table’s months there is no figure.',
    formula: 'Σ hours / Σ person-months at risk',
    example:
      '90 hours in 60 person-months: {rate} a month. At that pace someone who stays for 24 months has {stayer} hours in total and someone who leaves after 6 has {leaver}, although both got the same.',
    traps: [
      'Hours in total per person always make leavers look neglected: they had less time to collect them.',
      'Hours in the last months before an exit fall because of the notice, not before it.',
    ],
  },
  pulse: {
    title: 'Pulse',
    question: 'How do people say they are?',
    answer:
      'Answers are put on a scale from 0 to 100, items asked the other way round are turned first. The share of favourable answers stands apart, because a mean can hide two camps. The interval of a mean over several months takes all answers of a person as one, and all means of a team: the same people answer every month, and hearing them again tells little new.',
    formula: '100 × (answer − lowest) / (highest − lowest); favourable: 4 and 5 of 5',
    example:
      'On a scale of 1 to 5: a 5, a 3, and a 2 on a reversed item, which is a 4. Mean {mean}, favourable {favourable}. Five people give 80, 60, 70, 50 and 65 points, and the same again a month later: mean 65, interval {lower} to {upper}. Counted as ten people it would be {narrowLower} to {narrowUpper}, which is too narrow.',
    traps: ['Who answers is not everybody, and those about to leave answer least. Read it beside the response rate.'],
  },
  enps: {
    title: 'eNPS',
    question: 'Would people recommend working here?',
    answer:
      'On 0 to 10: the share of nines and tens less the share of zeros to sixes. Its interval is wide, for it is a difference of two shares.',
    formula: '% (9–10) − % (0–6); score interval of a trinomial difference',
    example: 'Of 100 answers 40 are nines or tens and 25 are sixes or less: {score} (95%: {lower} to {upper}).',
    traps: [
      'Forms on 1 to 10 give another number. A change of 10 points in a team of 20 is chance more often than not.',
    ],
  },
  responseRate: {
    title: 'Response rate',
    question: 'How many of those there in the month answered?',
    answer: 'Answers divided by people who were there to be asked, and the same for those who left soon after.',
    formula: 'people with an answer / people employed in the survey month',
    example: 'Of 60 people 42 answered: {all}. Of the 8 who left within three months, 3 did: {leavers}.',
    traps: ['Silence is not contentment. Where it differs between teams, so does what the mean stands for.'],
  },
  cost: {
    title: 'Cost of turnover',
    question: 'What do exits cost?',
    answer:
      'A sum whose inputs you enter yourself: recruiting, training, what is not sold during the ramp, and days a seat stays empty. The result is a range, because the inputs are guesses.',
    formula: 'exits × (recruiting + training + sales missed + empty days × what a day would have brought in)',
    example:
      '10 exits × (5,000 + 3,000 + 12,000 + 30 empty days × 400) = {total}. With amounts a quarter lower or higher: {lower} to {upper}.',
    traps: [
      'It is never one number. Figures such as “one and a half salaries” are quoted everywhere and measured hardly anywhere.',
    ],
  },
};
