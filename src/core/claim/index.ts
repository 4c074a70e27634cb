import type { Hypothesis } from './evidence';
import { badHires } from './evidence/badHires';
import { blindSpot } from './evidence/blindSpot';
import { churnAndBurn } from './evidence/churnAndBurn';
import { coaching } from './evidence/coaching';
import { contagion } from './evidence/contagion';
import { management } from './evidence/management';
import { morale } from './evidence/morale';
import { natureOfTheBusiness } from './evidence/natureOfTheBusiness';
import { quotaAndTerritory } from './evidence/quotaAndTerritory';
import { salesAfterHours } from './evidence/salesAfterHours';
import { support } from './evidence/support';
import { symptoms } from './evidence/symptoms';
import { training } from './evidence/training';
import { trainingNeedsCoaching } from './evidence/trainingNeedsCoaching';

/** The hypotheses and rivals that are put to the test, in the order they are shown. */
export const HYPOTHESES: readonly Hypothesis[] = [
  management,
  training,
  coaching,
  trainingNeedsCoaching,
  support,
  morale,
  salesAfterHours,
  symptoms,
  blindSpot,
  badHires,
  natureOfTheBusiness,
  churnAndBurn,
  contagion,
  quotaAndTerritory,
];
