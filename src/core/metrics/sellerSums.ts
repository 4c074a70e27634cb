import { type Cut, withCells } from './cells';

/** A seller at 100 % may miss it by the rounding of a quarter spread over three months. */
export const AT_QUOTA = 1 - 1e-9;

/** What sellers add up to: row by row, a group or a group's month each. */
export interface SellerSums {
  readonly quotas: Float64Array;
  readonly actuals: Float64Array;
  readonly atQuota: Int32Array;
  /** How many have a ratio in each bin: row × bins + bin. */
  readonly bins: Int32Array;
}

/** The same with the middle one of each row; null where there is nobody. */
export interface MedianSellers extends Omit<SellerSums, 'bins'> {
  readonly median: (row: number) => { readonly sellers: number; readonly ratio: number } | null;
}

export function sellersWithCells(cut: Cut, groups: number, ofCells: SellerSums, rest?: SellerSums): SellerSums {
  return {
    quotas: withCells(cut, groups, ofCells.quotas, rest?.quotas),
    actuals: withCells(cut, groups, ofCells.actuals, rest?.actuals),
    atQuota: withCells(cut, groups, ofCells.atQuota, rest?.atQuota),
    bins: withCells(cut, groups, ofCells.bins, rest?.bins),
  };
}
