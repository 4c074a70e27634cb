import { DAYS_PER_YEAR } from '../model/calendar';
import type { RateOf } from '../model/hoursView';
import { poissonInterval } from '../stats/poissonInterval';

/** Days at risk, exits and different people in each class of a part, and the people beside it. */
export interface ClassSums {
  readonly days: Float64Array;
  readonly exits: Float64Array;
  readonly people: Int32Array;
  readonly outside: Int32Array;
  /** Cells seen. */
  readonly cells: number;
}

/** Null where nobody was at risk. */
export function rateOf(sums: ClassSums, index: number): RateOf | null {
  const days = sums.days[index];
  if (days === 0) return null;
  return { ...rateIn(sums.exits[index], days), people: sums.people[index], outside: sums.outside[index] };
}

/** Exits per person-year with the exact 95 % interval. */
export function rateIn(exits: number, days: number): Omit<RateOf, 'people' | 'outside'> {
  const personYears = days / DAYS_PER_YEAR;
  return { exits, personYears, rate: exits / personYears, ...poissonInterval(exits, personYears) };
}
