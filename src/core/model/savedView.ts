import type { Filter } from './filter';
import type { Outcome } from './ids';

/** A screen with its filter, under a name its reader gave. */
export interface SavedView {
  readonly name: string;
  readonly path: string;
  readonly filter: Filter;
  readonly compare: boolean;
  readonly outcome: Outcome;
}
