import type { HypothesisId } from '../../../core/model/ids';

export const lines = {
  management: {
    predicts: 'Exits pile up under some managers, more than chance and the mix of people would give.',
    rival: 'All managers share one rate; what looks like a pattern is chance, region, role or tenure.',
    statistic:
      'Exits of each manager against those expected for people of the same tenure, role, region, season and hiring. The typical ratio between two managers drawn at random comes from a gamma-Poisson fit.',
    chance: 'people’s stretches of employment dealt out anew among managers of the same region, role and year of hire.',
  },
  training: {
    predicts: 'Teams given fewer training hours lose more people.',
    rival: 'Training is sent where people struggle, or a region has both little training and a hard market.',
    statistic:
      'Exits per manager against expected, on hours per person and month; region and coaching held fixed; the last months before an exit do not count.',
    chance: 'hours dealt out anew among managers of a region.',
  },
  coaching: {
    predicts: 'Teams given fewer coaching hours lose more people.',
    rival: 'Coaching stops once somebody has resigned, or goes to those who struggle; the hours say nothing then.',
    statistic:
      'Exits per manager against expected, on hours per person and month; region and training held fixed; the last months before an exit do not count.',
    chance: 'hours dealt out anew among managers of a region.',
  },
  trainingNeedsCoaching: {
    predicts: 'Training goes with fewer exits only where coaching follows.',
    rival: 'Training and coaching each count for themselves; together they simply add up.',
    statistic:
      'What a step in training goes with under much coaching, over the same under little coaching; both practices and region held fixed.',
    chance: 'the joint part of training and coaching dealt out anew among managers of a region.',
  },
  support: {
    predicts: 'Where sellers feel backed, treated fairly and held to account, fewer leave.',
    rival: 'It is the exits that spoil the mood, not the other way round.',
    statistic:
      'Exits per manager against expected, on the mean answer, freed of question, month, tenure and of what recent exits do to the mood; hours held fixed.',
    chance: 'answers dealt out anew among managers of a region.',
  },
  morale: {
    predicts: 'Those with low morale leave, months later.',
    rival: 'Morale falls after colleagues have left; before that it says nothing.',
    statistic:
      'Among people of one manager in one month: who left, on the mean of their own answers of a year, up to the months left out.',
    chance: 'the exits of each manager and month dealt out anew, as likely as expected.',
  },
  performance: {
    predicts: 'After teams get more hours, their sellers attain more.',
    rival: 'Attainment follows territory and quota; hours make no difference to it.',
    statistic:
      'Attainment freed of seller, month and ramp, on the team’s hours in the three months before; manager and month removed.',
    chance: 'each manager’s hours shifted in time.',
  },
  symptoms: {
    predicts: 'Turnover, struggling sellers and low morale sit under the same managers.',
    rival: 'Three lists that have nothing to do with each other.',
    statistic:
      'Rank correlations between managers of exits against expected, sellers under 60% of quota, and low morale, regions removed; the weakest of the three pairs decides.',
    chance: 'the lists dealt out anew among managers of a region.',
  },
  blindSpot: {
    predicts: 'Managers rate their own support higher than their people do, most where most people leave.',
    rival: 'Some people simply give higher ratings than others.',
    statistic: 'Rank correlation between managers of own rating less people’s answers, with exits against expected.',
    chance: 'the ratings dealt out anew among managers of a region.',
  },
  badHires: {
    predicts: 'Early exits follow hiring source and assessment, whoever manages.',
    rival: 'Under one and the same manager, source and assessment make no difference.',
    statistic:
      'Exits in the first six months on source and assessment, among people of one manager and month of employment.',
    chance: 'the exits of each such group dealt out anew, as likely as expected.',
  },
  natureOfTheBusiness: {
    predicts: 'The same rate under every manager: turnover belongs to the business.',
    rival: 'Some managers lose more people than others, beyond chance and mix.',
    statistic: 'The typical ratio between two managers, tested for being too small to be worth acting on.',
    chance: 'not asked here: sameness is shown by an interval, not by the lack of a difference.',
  },
  churnAndBurn: {
    predicts: 'A rate above what is usual, and the same under every manager: policy rather than management.',
    rival: 'The rate is as usual elsewhere, or differs between managers.',
    statistic: 'Exits over what your benchmark would give, with an exact interval, beside the comparison of managers.',
    chance: 'the exact distribution of so many exits.',
  },
  contagion: {
    predicts: 'One exit pulls others after it, in the same team, within months.',
    rival: 'Exits come one by one; bad months hit everyone.',
    statistic: 'Exits of the five months before, against exits less expected, month by month within a manager.',
    chance: 'each manager’s exits dealt to months anew, as likely as expected.',
  },
  quotaAndTerritory: {
    predicts: 'Exits follow attainment and raised quotas, whoever manages.',
    rival: 'Under one and the same manager, quota and attainment make no difference.',
    statistic:
      'Attainment bands and a raised quota before the months left out, among the person-months of one manager.',
    chance: 'each manager’s exits dealt to person-months anew, as likely as expected.',
  },
} satisfies Record<HypothesisId, { predicts: string; rival: string; statistic: string; chance: string }>;
