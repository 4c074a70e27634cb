/** A guess between two ends, as its user gives it. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
}

export const COST_INPUTS = ['recruiting', 'training', 'rampShortfall', 'vacantDays', 'quotaPerDay'] as const;
export type CostInput = (typeof COST_INPUTS)[number];

/** Per exit, in the user's currency; vacant days in days. null: not given. */
export type TurnoverCostInputs = { readonly [Input in CostInput]: CostRange | null };

export const NO_COSTS: TurnoverCostInputs = {
  recruiting: null,
  training: null,
  rampShortfall: null,
  vacantDays: null,
  quotaPerDay: null,
};

/**
 * Question: what do so many exits cost?
 * Formula: exits × (recruiting + training + ramp shortfall + vacant days × quota a day), once with all low ends and once
 * with all high ends: a range, because the inputs are guesses. What is not given counts nothing. Source: docs/methods.
 * R: arithmetic. Unit: the user's currency. null where nothing is given.
 */
export function turnoverCost(exits: number, inputs: TurnoverCostInputs): CostRange | null {
  if (COST_INPUTS.every((input) => inputs[input] === null)) return null;
  const total = (end: keyof CostRange) => {
    const of = (input: CostInput) => inputs[input]?.[end] ?? 0;
    return exits * (of('recruiting') + of('training') + of('rampShortfall') + of('vacantDays') * of('quotaPerDay'));
  };
  return { low: total('low'), high: total('high') };
}
