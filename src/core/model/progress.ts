export const STAGES = ['reading', 'joining', 'expanding', 'expecting', 'weighing', 'shuffling', 'resampling'] as const;
export type Stage = (typeof STAGES)[number];

/** How far a long computation has come; `done` of `total` in the stage's own unit (rows, spells, shuffles). */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  /** Rows read so far, where the unit is none that people count. */
  readonly rows?: number;
}

/**
 * A computation that reports progress as it goes and returns its result at the end.
 * Whoever drives it may stop between two steps: that is how Cancel works.
 */
export type Steps<T> = Generator<Progress, T, void>;

/** Runs a computation to its end, handing each progress report to `report`. */
export function runSteps<T>(steps: Steps<T>, report?: (progress: Progress) => void): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    report?.(step.value);
  }
}
