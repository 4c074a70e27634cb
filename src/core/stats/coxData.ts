import { checkSurvivalData, type SurvivalData } from './survivalData';

/** Rows of a proportional-hazards model: a spell, or a piece of one while its covariates stay the same. */
export interface CoxData extends Omit<SurvivalData, 'weight'> {
  /** Covariates, one array per column, no intercept. */
  readonly columns: readonly Float64Array[];
  /** Stratum code per row, each with a baseline of its own; null: one for all. */
  readonly strata: Int32Array | null;
}

/** A stratum's rows in the orders in which a sweep back in time meets them. */
export interface CoxStratum {
  readonly byExit: Int32Array;
  readonly byEntry: Int32Array;
}

/** Columns with mean 0 inside each stratum, which changes no coefficient and keeps risks near 1. */
export function centredWithin(columns: readonly Float64Array[], strata: readonly CoxStratum[]): Float64Array[] {
  return columns.map((column) => {
    const centred = Float64Array.from(column);
    for (const { byExit } of strata) {
      const mean = byExit.reduce((sum, row) => sum + column[row], 0) / byExit.length;
      for (const row of byExit) centred[row] = column[row] - mean;
    }
    return centred;
  });
}

/** Latest first; rows of equal times in the order of the data. */
export function strataOf({ entry, exit, strata }: CoxData): readonly CoxStratum[] {
  const members = new Map<number, number[]>();
  for (let row = 0; row < exit.length; row += 1) {
    const key = strata === null ? 0 : strata[row];
    const found = members.get(key);
    if (found) found.push(row);
    else members.set(key, [row]);
  }
  const latestFirst = (rows: readonly number[], time: Float64Array) =>
    Int32Array.from(
      [...rows].sort((left, right) => (time[left] === time[right] ? left - right : time[right] - time[left])),
    );
  return [...members.values()].map((rows) => ({ byExit: latestFirst(rows, exit), byEntry: latestFirst(rows, entry) }));
}

/** Throws as riskSets, and for columns or strata of other lengths or entries that are not finite. */
export function checkCoxData(data: CoxData): void {
  checkSurvivalData(data);
  const rows = data.exit.length;
  for (const part of [...data.columns, ...(data.strata ? [data.strata] : [])]) {
    if (part.length !== rows) throw new Error(`invalid model; lengths differ: ${part.length} for ${rows} rows`);
  }
  if (!data.columns.every((column) => column.every(Number.isFinite))) {
    throw new Error('invalid model; entries must be finite: NaN or Infinity');
  }
}
