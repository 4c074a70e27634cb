import type { WhatIfOutcome } from '../../core/model/whatIfReport';

/** What an exit and an hour cost, each as typed; null: not given. Amounts in the reader's currency. */
export interface Costs {
  readonly recruiting: number | null;
  readonly onboarding: number | null;
  readonly ramp: number | null;
  readonly vacantDays: number | null;
  readonly perVacantDay: number | null;
  readonly perHour: number | null;
  /** How far off each of them may be, as a fraction. */
  readonly uncertainty: number;
}

export const NO_COSTS: Costs = {
  recruiting: null,
  onboarding: null,
  ramp: null,
  vacantDays: null,
  perVacantDay: null,
  perHour: null,
  uncertainty: 0.25,
};

export interface MoneyRange {
  readonly lower: number;
  readonly upper: number;
}

/** Recruiting + training + ramp shortfall + vacant days × what a day brings in; null where nothing of it is given. */
export function costPerExit({ recruiting, onboarding, ramp, vacantDays, perVacantDay }: Costs): number | null {
  const vacancy = vacantDays === null || perVacantDay === null ? null : vacantDays * perVacantDay;
  const known = [recruiting, onboarding, ramp, vacancy].filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}

/**
 * Between which amounts lies what a year would save, hours paid? The ends of the exits' interval, each with costs as far off as
 * they may be: the least and the most of all combinations. Null without the cost of an exit.
 */
export function savedRange({ lower, upper, extraHours }: WhatIfOutcome, costs: Costs): MoneyRange | null {
  const exit = costPerExit(costs);
  if (exit === null) return null;
  const factors = [1 - costs.uncertainty, 1 + costs.uncertainty];
  const ends = [lower, upper].flatMap((exits) =>
    factors.flatMap((ofExit) =>
      factors.map((ofHour) => exits * exit * ofExit - extraHours * (costs.perHour ?? 0) * ofHour),
    ),
  );
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}
