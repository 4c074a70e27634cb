import type { Shown } from './estimate';
import type { ReasonCode } from './verdict';

/** When a manager takes over a team: does its rate move toward what he or she had elsewhere? */
export interface MoversReport {
  readonly tested: boolean;
  readonly reason: ReasonCode | null;
  readonly moves: number;
  /** 0: the rate of the manager's other teams says nothing about this one; 1: it travels with the manager. 95 % interval. */
  readonly travels: Slope | null;
  /** The same of the team's own rate before. */
  readonly stays: Slope | null;
  readonly rows: readonly Shown<MoverRow>[];
}

export interface Slope {
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /** From the model, and from dealing the arrivals out anew. */
  readonly p: number;
  readonly pPermutation: number | null;
}

/** One takeover: exits / expected of the team before and after, and of the new manager elsewhere. */
export interface MoverRow {
  /** Fewest people behind one of the three. */
  readonly people: number;
  readonly before: ObservedExpected;
  readonly elsewhere: ObservedExpected;
  readonly after: ObservedExpected;
}

export interface ObservedExpected {
  readonly exits: number;
  readonly expected: number;
}
