import type { Steps } from '../model/progress';
import type { Scanned } from './scanRows';

/** Shares of the work, in passes over the bytes: fingerprint, opening, rows, columns. */
const PASSES = 4;

/** Does the work of one pass, which counts up to `amount`, and tells how far the whole has come. */
export type Report = <T>(work: Generator<number | Scanned, T, void>, pass: number, amount: number) => Steps<T>;

/** Turns the units of one pass into bytes of the whole work; rows read stay known. */
export function reporter(size: number): Report {
  let done = 0;
  let rows = 0;
  return function* report(work, pass, amount) {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      const to = typeof step.value === 'number' ? step.value : step.value.to;
      if (typeof step.value !== 'number') rows = step.value.rows;
      // The parts of a workbook stand in any order.
      done = Math.max(done, Math.round((pass + to / amount) * size));
      yield { stage: 'reading', done, total: PASSES * size, ...(rows > 0 ? { rows } : {}) };
    }
  };
}
