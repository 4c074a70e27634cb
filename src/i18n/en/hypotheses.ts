import type { HypothesisId } from '../../core/model/ids';

/** Each part of the article and each rival: its name, and what it predicts, fixed before looking. */
export const hypotheses = {
  management: { name: 'Managers differ', predicts: 'beyond chance, region, role, tenure' },
  training: { name: 'Training', predicts: 'fewer hours, more exits' },
  coaching: { name: 'Coaching', predicts: 'fewer hours, more exits' },
  trainingNeedsCoaching: { name: 'Training needs coaching', predicts: 'one pays only with the other' },
  support: { name: 'Support', predicts: 'where sellers feel backed, fewer leave' },
  morale: { name: 'Morale falls first', predicts: 'before people leave' },
  performance: { name: 'Performance', predicts: 'weak attainment follows thin training and coaching' },
  symptoms: { name: 'Symptoms together', predicts: 'exits, struggling sellers and low morale under the same managers' },
  blindSpot: { name: 'Blind spot', predicts: 'managers rate their support higher than their sellers do' },
  badHires: { name: 'Bad hires', predicts: 'rival: exits follow where people were hired, whoever manages' },
  natureOfTheBusiness: { name: 'Nature of the business', predicts: 'rival: the same rate under everyone' },
  churnAndBurn: { name: 'Churn and burn', predicts: 'rival: the same high rate under everyone, by policy' },
  contagion: { name: 'Contagion', predicts: 'rival: one exit draws others after it' },
  quotaAndTerritory: { name: 'Quota and territory', predicts: 'rival: exits follow quota, whoever manages' },
} satisfies Record<HypothesisId, { name: string; predicts: string }>;
