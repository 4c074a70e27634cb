import type { SpecifiedOutcome } from '../model/ids';

/** One defensible way to count. */
export interface Specification<Kind extends SpecifiedOutcome> {
  readonly outcome: Kind;
  readonly lagMonths: number;
  readonly leaveOutMonths: number;
  readonly skipFirstMonths: number;
}

const LAG_MONTHS = [0, 1, 2, 3, 4, 5, 6];
/** Fewer than two months is no specification but the trap itself: the notice period would count as practice. */
const LEAVE_OUT_MONTHS = [2, 3, 6];
const SKIP_FIRST_MONTHS = [0, 3];

/** Every combination of these outcomes, lag, months left out before exits and first months skipped. */
export function practiceSpecifications<Kind extends SpecifiedOutcome>(
  outcomes: readonly Kind[],
): Specification<Kind>[] {
  return LEAVE_OUT_MONTHS.flatMap((leaveOutMonths) =>
    managerSpecifications(outcomes).map((specification) => ({ ...specification, leaveOutMonths })),
  );
}

/** The same where no practice is involved. */
export function managerSpecifications<Kind extends SpecifiedOutcome>(outcomes: readonly Kind[]): Specification<Kind>[] {
  return outcomes.flatMap((outcome) =>
    LAG_MONTHS.flatMap((lagMonths) =>
      SKIP_FIRST_MONTHS.map((skipFirstMonths) => ({ outcome, lagMonths, leaveOutMonths: 0, skipFirstMonths })),
    ),
  );
}
