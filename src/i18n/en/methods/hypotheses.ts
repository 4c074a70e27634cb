import type { HypothesisPages } from '../../methodPage';

export const hypothesisPages: HypothesisPages = {
  management: {
    title: 'Managers differ',
    predicts: 'Exits pile up under some managers beyond chance and beyond region, role, tenure and hiring.',
    rival: 'Chance, and the mix of people a manager happens to have.',
    tested:
      'Observed and expected exits of each manager. How much managers differ beyond chance is one number, the typical ratio between two teams. Stretches of employment are dealt out anew among managers of the same region, role and year of hire to see what chance does.',
    changes: 'More exits and more managers. It is contradicted where the typical ratio is surely below 1.2.',
    limits: 'Differences in hiring or territory that no file shows count as differences between managers.',
  },
  training: {
    title: 'Training',
    predicts: 'Teams with fewer training hours lose more people.',
    rival: 'Training aimed at some, a poor region that also trains less, season.',
    tested:
      'Exits of each manager against hours per person-month, months before exits left out, regions and coaching held fixed. Hours are shuffled among managers of a region. Beside it, within each manager: did fewer leave after the team got more?',
    changes:
      'More teams, or hours that differ more between teams. It is contradicted where a typical step in hours surely changes exits by less than a tenth.',
    limits: 'Hours say nothing about quality. Where all teams get the same there is nothing to compare.',
  },
  coaching: {
    title: 'Coaching',
    predicts: 'Teams with fewer coaching hours lose more people.',
    rival: 'Coaching that stops because someone is leaving, or that is aimed at those who struggle.',
    tested:
      'As for training, with training held fixed. The naive comparison of leavers with stayers stands beside it as a warning.',
    changes: 'More teams and exits, or a longer record in which a team’s hours changed.',
    limits:
      'It shows what goes together. Managers who coach much may do other things well too; the E-value says how strong those would have to be.',
  },
  trainingNeedsCoaching: {
    title: 'Training needs coaching',
    predicts: 'Training keeps people only where coaching follows.',
    rival: 'Both simply add up.',
    tested:
      'The effect of training in teams with much coaching over that in teams with little; teams are split at the middle. Beside it the four kinds of teams, and the excess of those who lack both.',
    changes: 'Many more teams: a difference of two effects needs about four times as much data as one effect.',
    limits: 'It hangs on where much begins. The split is fixed at the middle so that nobody can choose it.',
  },
  support: {
    title: 'Support',
    predicts: 'Where sellers feel backed, respected and held to account, fewer leave.',
    rival: 'The mood follows the exits, not the other way round.',
    tested:
      'As for hours, on the mean of sellers’ answers, freed of question, month, tenure and of what recent exits do to the mood. Training and coaching are held fixed.',
    changes: 'More answers, from more teams, before people leave.',
    limits: 'Who answers is not everybody. Answers are read only for teams large enough to be anonymous.',
  },
  morale: {
    title: 'Morale falls first',
    predicts: 'People with low morale leave some months later.',
    rival: 'Morale falls because colleagues have left.',
    tested:
      'Among people of one manager in one month: did those leave who had answered lower, up to the months left out before an exit? The other direction, what an exit does to those who stay, stands beside it.',
    changes: 'Answers that can be joined to people, over a year or more.',
    limits: 'Anonymous surveys cannot answer this, and should not be made to.',
  },
  performance: {
    title: 'Performance',
    predicts: 'Weak attainment follows thin training and coaching.',
    rival: 'Territory, and how quotas are set.',
    tested:
      'Attainment freed of seller, month and ramp, against the team’s hours in the three months before. Each manager’s series is shifted in a circle to see what chance does.',
    changes:
      'More months of sellers’ figures. It is contradicted where a typical step surely changes sales by less than 1%.',
    limits: 'Quotas that follow last year’s sales hide what got better.',
  },
  symptoms: {
    title: 'Symptoms together',
    predicts: 'High turnover, struggling sellers and low morale sit under the same managers.',
    rival: 'Three lists that have nothing to do with each other.',
    tested:
      'Rank correlations of exits over expected, share of seller-months under 60% of quota after the ramp, and low morale, regions removed. The weakest of the three pairs decides. The last two are taken from people who stayed, so nobody stands in two lists.',
    changes: 'More managers: with twenty only a strong connection can show.',
    limits: 'That symptoms coincide says nothing about which comes first.',
  },
  blindSpot: {
    title: 'Blind spot',
    predicts: 'Managers rate their own support higher than their sellers do, most where most leave.',
    rival: 'Styles of rating: some give high marks to everything.',
    tested:
      'Each manager’s own rating less the sellers’ answers, and its rank correlation with exits over expected, within regions.',
    changes: 'Managers’ own answers to the same questions as their sellers’.',
    limits: 'One answer of one manager is a thin measure. It is shown as a pattern over all, never by name.',
  },
  badHires: {
    title: 'Bad hires',
    predicts: 'Rival: exits come early and follow source and assessment, whoever manages.',
    rival: 'It is itself a rival of the claim; it must hold among people of one manager.',
    tested:
      'Exits of the first six months by source and assessment, among people of one manager and month of employment. The exits of each such group are dealt out anew.',
    changes: 'Sources and assessment scores in the files, for those who left as well.',
    limits:
      'What was not written down at hiring, such as references, cannot be tested. Where the estimate is 1, its interval still reaches as far up as a difference could be that would often stay unseen: with few early exits it is wide, however alike the sources look.',
  },
  natureOfTheBusiness: {
    title: 'Nature of the business',
    predicts: 'Rival: the same rate under every manager.',
    rival: 'Differences too small for this file to show.',
    tested: 'The typical ratio between two teams must lie surely below 1.2. Not finding a difference is not enough.',
    changes: 'Many more exits: to show that nothing differs takes more than to show that something does.',
    limits: 'It says nothing about whether the common rate is high or low.',
  },
  churnAndBurn: {
    title: 'Churn and burn',
    predicts: 'Rival: the same high rate under every manager, above the benchmark, as if by policy.',
    rival: 'A benchmark that does not fit.',
    tested:
      'Exits over what the benchmark you enter would give, with an exact interval, together with the test that managers do not differ.',
    changes: 'A benchmark of your own business, entered before the verdict is seen.',
    limits: 'A wrong benchmark makes a wrong verdict. None is built in.',
  },
  contagion: {
    title: 'Contagion',
    predicts: 'Rival: one exit draws others after it.',
    rival: 'Months that are bad for everybody, or managers with many exits throughout.',
    tested:
      'Exits of the five months before times exits beyond those expected, by team and month. Each manager’s exits are dealt to months anew, as likely as expected.',
    changes: 'A longer record, or more teams.',
    limits: 'Two people hit by one event look as if one had followed the other.',
  },
  quotaAndTerritory: {
    title: 'Quota and territory',
    predicts: 'Rival: exits follow attainment and raised quotas, whoever manages.',
    rival: 'Managers who set quotas and lead badly at once.',
    tested:
      'Bands of attainment and raised quotas before the months left out, among the person-months of one manager. Exits are dealt to person-months anew.',
    changes: 'Quotas and results by month, for those who left as well.',
    limits:
      'The very good leave too: an inverted U is usual, so bands are used and no straight line. Where the estimate is 1, its interval still reaches as far up as a difference could be that would often stay unseen.',
  },
};
