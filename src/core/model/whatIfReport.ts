/** What must hold for a what-if to come true: one sentence each in the catalogues. */
export const WHAT_IF_ASSUMPTIONS = [
  'differenceIsCause',
  'sameEffectPerHour',
  'otherThingsEqual',
  'withinObservedHours',
  'pastExits',
] as const;
export type WhatIfAssumption = (typeof WHAT_IF_ASSUMPTIONS)[number];

/** Exits avoided, had teams been given other hours. */
export interface WhatIfReport {
  readonly practice: 'training' | 'coaching';
  readonly years: number;
  readonly exits: number;
  /** From the fewest hours a team gets to the most, hours per person-month. */
  readonly targets: readonly WhatIfTarget[];
  readonly assumptions: readonly WhatIfAssumption[];
}

export interface WhatIfTarget {
  readonly hours: number;
  /** Teams with fewer hours get these, teams with more keep theirs. */
  readonly atLeast: WhatIfOutcome;
  /** Every team gets exactly these. */
  readonly same: WhatIfOutcome;
}

/** Per year, with the 95 % interval of the exits; below 0: more exits. */
export interface WhatIfOutcome {
  readonly avoided: number;
  readonly lower: number;
  readonly upper: number;
  /** Hours more than were given. */
  readonly extraHours: number;
  /** Cost of the exits avoided less that of the hours; null without costs. */
  readonly saved: { readonly money: number; readonly lower: number; readonly upper: number } | null;
}
