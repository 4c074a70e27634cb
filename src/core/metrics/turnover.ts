import type { Turnover } from '../model/figures';
import { poissonInterval } from '../stats/poissonInterval';

/** What a period of one unit shows; exits are those the turnover counts. */
export interface TurnoverInput {
  readonly exits: number;
  readonly hires: number;
  readonly opening: number;
  readonly closing: number;
  /** Days at risk / 365.25. */
  readonly personYears: number;
  /** Exits and headcounts month by month, for the SHRM form; may be null over spans for which it is not defined. */
  readonly months: readonly { readonly exits: number; readonly opening: number; readonly closing: number }[] | null;
}

/** A month, or a year of twelve months. */
export function isDefinedOver(months: number): boolean {
  return months === 1 || months === 12;
}

/**
 * Question: how fast do people leave?
 * Formulas, with L exits, H hires, A opening, E closing headcount:
 * rate = L / person-years, with the exact Poisson interval of Garwood (1936), Biometrika 28, 437–442;
 * shrm = Σ over months of L / ((A + E) / 2), the sum of monthly rates; bda = L / ((A + E) / 2);
 * schlueter = L / (A + H); zvei = min(L, H) / ((A + E) / 2); basis = L / A.
 * R: poisson.test(L, personYears)$estimate and $conf.int; the rest is arithmetic.
 * Units: fractions; the rate per person-year. The others are defined for a month or a year of twelve months; over any other
 * span they are null, because a figure for 33 months beside one for 12 would be read as if both were annual.
 * A form whose denominator is 0 is null; so is shrm where somebody left in a month of average headcount 0.
 */
export function turnover(input: TurnoverInput): Turnover {
  const { exits, hires, opening, closing, personYears } = input;
  const average = (opening + closing) / 2;
  const months = input.months !== null && isDefinedOver(input.months.length) ? input.months : null;
  const defined = months !== null;
  const limits = personYears > 0 ? limitsOfExits(exits) : null;
  return {
    rate: ratio(exits, personYears),
    lower: limits && limits.lower / personYears,
    upper: limits && limits.upper / personYears,
    shrm: months && sumOfMonths(months),
    bda: defined ? ratio(exits, average) : null,
    schlueter: defined ? ratio(exits, opening + hires) : null,
    zvei: defined ? ratio(Math.min(exits, hires), average) : null,
    basis: defined ? ratio(exits, opening) : null,
  };
}

/** So many exits or more are rare enough to be counted anew. */
const FEW_EXITS = 1000;

const known = new Map<number, ReturnType<typeof poissonInterval>>();

/** Limits of the exits themselves: thousands of teams have as many. */
function limitsOfExits(exits: number): ReturnType<typeof poissonInterval> {
  const found = known.get(exits) ?? poissonInterval(exits, 1, 0.95);
  if (exits < FEW_EXITS) known.set(exits, found);
  return found;
}

function sumOfMonths(months: NonNullable<TurnoverInput['months']>): number | null {
  let sum = 0;
  let peopled = false;
  for (const { exits, opening, closing } of months) {
    const share = ratio(exits, (opening + closing) / 2);
    if (share === null && exits > 0) return null;
    if (share === null) continue;
    peopled = true;
    sum += share;
  }
  return peopled ? sum : null;
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}
