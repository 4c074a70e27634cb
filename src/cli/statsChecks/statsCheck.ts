import type { Random } from '../../core/stats/random';

export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What one sample shows; null where the method says that it cannot tell. */
export type Outcome = boolean | null;

export interface Check {
  readonly name: string;
  /** How often it should be true: within, or at least, or at most. */
  readonly promise: readonly ['about' | 'atLeast' | 'atMost', number];
  readonly draw: (random: Random) => Outcome;
}

export const holds = (limits: Limits | null, truth: number): Outcome =>
  limits === null ? null : limits.lower <= truth && truth <= limits.upper;

export const around = (estimate: number, reach: number): Limits => ({
  lower: estimate - reach,
  upper: estimate + reach,
});

export const exponential = (random: Random, rate: number) => -Math.log1p(-random.next()) / rate;

export function binomialCount(random: Random, of: number, share: number): number {
  let count = 0;
  for (let i = 0; i < of; i += 1) if (random.next() < share) count += 1;
  return count;
}
