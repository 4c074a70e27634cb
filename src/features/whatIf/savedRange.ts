import { type CostRange, type Costs, turnoverCost } from '../../core/model/turnoverCost';
import type { WhatIfOutcome } from '../../core/model/whatIfReport';

/**
 * Between which amounts lies what a year would save, hours paid? The ends of the exits' interval, each with the lowest and the
 * highest cost: the least and the most of all combinations. Null without the cost of an exit.
 */
export function savedRange({ lower, upper, extraHours }: WhatIfOutcome, costs: Costs): CostRange | null {
  const exit = turnoverCost(1, costs);
  if (exit === null) return null;
  const hour = costs.hour ?? { low: 0, high: 0 };
  const ends = [lower, upper].flatMap((exits) =>
    [exit.low, exit.high].flatMap((ofExit) =>
      [hour.low, hour.high].map((ofHour) => exits * ofExit - extraHours * ofHour),
    ),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
