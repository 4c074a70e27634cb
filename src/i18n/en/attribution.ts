import type { AttributionBlock } from '../../core/model/attributionReport';
import type { RunwayMeasure } from '../../core/model/runwayReport';
import type { WhatIfAssumption } from '../../core/model/whatIfReport';

/** Whom exits go to, what if, and the months before an exit. */
export const attribution = {
  /** Of 100 exits. */
  blocks: {
    structure: { name: 'Structure', explains: 'region, role, year and season, compared with the better half of each' },
    hiring: { name: 'Hiring', explains: 'source and assessment, compared with the better half' },
    practice: {
      name: 'Practice',
      explains: 'training, coaching and support, compared with the fifth of managers who give most',
    },
    managers: {
      name: 'Other differences between managers',
      explains: 'whatever else sets managers apart, compared with the best fifth',
    },
    rest: { name: 'Would have left anyway', explains: 'exits that remain were everyone like the best' },
  } satisfies Record<AttributionBlock, { name: string; explains: string }>,
  whatIfAssumptions: {
    differenceIsCause: 'Teams lose fewer people because of their hours, not because of something that goes with them.',
    sameEffectPerHour: 'Each further hour does as much as the one before, in every team.',
    otherThingsEqual: 'Nothing else changes.',
    withinObservedHours: 'No team gets more hours than some team here already does.',
    pastExits: 'The coming years are like those in the files.',
  } satisfies Record<WhatIfAssumption, string>,
  runwayMeasures: {
    coaching: 'Coaching hours a month',
    training: 'Training hours a month',
    morale: 'Morale, points of 100',
    attainment: 'Attainment of quota',
  } satisfies Record<RunwayMeasure, string>,
};
