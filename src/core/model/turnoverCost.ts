/** A guess between two ends, as its user gives it. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
}

/** What one exit costs. */
export const EXIT_COSTS = ['recruiting', 'training', 'rampShortfall', 'vacantDays', 'quotaPerDay'] as const;
/** And an hour of coaching or training. */
export const COST_INPUTS = [...EXIT_COSTS, 'hour'] as const;
export type CostInput = (typeof COST_INPUTS)[number];

/** In the user's currency; vacant days in days. null: not given. */
export type Costs = { readonly [Input in CostInput]: CostRange | null };

export const NO_COSTS: Costs = {
  recruiting: null,
  training: null,
  rampShortfall: null,
  vacantDays: null,
  quotaPerDay: null,
  hour: null,
};

/**
 * Question: what do so many exits cost?
 * Formula: exits × (recruiting + training + ramp shortfall + vacant days × quota a day), once with all low ends and once
 * with all high ends: a range, because the inputs are guesses. What is not given counts nothing. Source: docs/methods.
 * R: arithmetic. Unit: the user's currency. null where nothing is given that makes an amount.
 */
export function turnoverCost(exits: number, costs: Costs): CostRange | null {
  const { recruiting, training, rampShortfall, vacantDays, quotaPerDay } = costs;
  const vacancy = vacantDays &&
    quotaPerDay && { low: vacantDays.low * quotaPerDay.low, high: vacantDays.high * quotaPerDay.high };
  const known = [recruiting, training, rampShortfall, vacancy].filter((part) => part !== null);
  if (known.length === 0) return null;
  const total = (end: keyof CostRange) => exits * known.reduce((sum, part) => sum + part[end], 0);
  return { low: total('low'), high: total('high') };
}
