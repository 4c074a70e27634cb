import type { ReasonCode } from '../model/verdict';
import type { ClaimContext } from './context';

export const FEWEST_MANAGERS = 8;
export const FEWEST_EXITS = 30;
const FEWEST_PEOPLE_PER_MANAGER = 5;

/** Why nothing can be said about managers from these files; null where it can. */
export function managersNotTestable(context: ClaimContext): ReasonCode | null {
  const { workforce, options } = context;
  const managers = context.people.filter((people) => people > 0).length;
  if (managers === 0) return 'noManagers';
  if (managers * 2 > workforce.people.count) return 'managerPerPerson';
  const withPeople = context.people.filter((people) => people >= FEWEST_PEOPLE_PER_MANAGER).length;
  if (managers < FEWEST_MANAGERS) return 'tooFewManagers';
  if (withPeople < FEWEST_MANAGERS) return 'tooFewPeoplePerManager';
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const exits = teams ? sum(teams.observed) : 0;
  return exits < FEWEST_EXITS ? 'tooFewExits' : null;
}

/** Σ x. R: sum(values). Unit: that of the values; 0 for none. */
export function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
