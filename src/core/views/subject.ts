import type { ClaimContext } from '../claim/context';
import { type Measured, measured } from '../metrics/measured';
import { type Ramps, ramps } from '../metrics/ramp';
import { type SplitAtTenure, splitAtTenure } from '../panel/splitAtTenure';

/** What the views are computed from: kept after the report, so that a filter costs no second reading. */
export interface Subject {
  readonly counts: Measured;
  /** Parted where people pass from one class of tenure to the next; made when first asked for. */
  readonly byTenure: () => { readonly counts: Measured; readonly tenureOf: SplitAtTenure['tenureOf'] };
  /** By spell; made when first asked for. */
  readonly ramps: () => Ramps | null;
  readonly context: ClaimContext;
  readonly minimum: number;
  /** Dictionary code of the team with each masked number. */
  readonly teamOfNumber: ReadonlyMap<number, number>;
}

export function subject(
  counts: Measured,
  context: ClaimContext,
  minimum: number,
  teamOfNumber: ReadonlyMap<number, number>,
): Subject {
  let split: ReturnType<Subject['byTenure']> | null = null;
  let found: Ramps | null | undefined;
  return {
    counts,
    byTenure: () => {
      if (split === null) {
        const parted = splitAtTenure(counts.workforce);
        split = { counts: measured(parted.workforce), tenureOf: parted.tenureOf };
      }
      return split;
    },
    ramps: () => {
      found ??= ramps(counts);
      return found;
    },
    context,
    minimum,
    teamOfNumber,
  };
}
