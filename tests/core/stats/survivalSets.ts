import type { CoxModel } from '../../../src/core/stats/coxModel';
import type { SurvivalData } from '../../../src/core/stats/survivalData';

/** Reference rows as the typed arrays that core takes. */
export function survivalOf(rows: {
  readonly entry: readonly number[];
  readonly exit: readonly number[];
  readonly event: readonly number[];
}): SurvivalData {
  return {
    entry: Float64Array.from(rows.entry),
    exit: Float64Array.from(rows.exit),
    event: Uint8Array.from(rows.event),
  };
}

export function coxOf(rows: {
  readonly entry: readonly number[];
  readonly exit: readonly number[];
  readonly event: readonly number[];
  readonly columns: readonly (readonly number[])[];
  readonly strata?: readonly number[] | null;
  readonly cluster?: readonly number[] | null;
}): CoxModel {
  return {
    ...survivalOf(rows),
    columns: rows.columns.map((column) => Float64Array.from(column)),
    strata: rows.strata ? Int32Array.from(rows.strata) : null,
    cluster: rows.cluster ? Int32Array.from(rows.cluster) : null,
  };
}
