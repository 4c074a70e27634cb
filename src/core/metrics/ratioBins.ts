import { valueInMiddle } from './medianOf';

/** Ratios of result to quota are told apart by 1/128 up to 2; the last bin has all above. */
export const RATIO_BINS = 256;
/** Each bin in so many finer ones. */
export const FINER = 32;

/** Of all finer bins; its whole part by FINER is the bin. */
export function finerBin(ratio: number): number {
  return Math.floor(Math.min(Math.max(ratio * 128 * FINER, 0), RATIO_BINS * FINER - 1));
}

export function ratioBin(ratio: number): number {
  return Math.floor(finerBin(ratio) / FINER);
}

/** The bins in which the one or two values in the middle lie, how many lie below them, and how many there are. */
export interface MiddleBins {
  readonly first: number;
  readonly last: number;
  readonly below: number;
  readonly count: number;
}

/** `below` and `above`: how many lie in no bin. Null of none. */
export function middleBins(counts: Int32Array, below = 0, above = 0): MiddleBins | null {
  let count = below + above;
  for (let bin = 0; bin < counts.length; bin++) count += counts[bin];
  if (count === 0) return null;
  const [lower, upper] = [(count - 1) >> 1, count >> 1];
  let first = 0;
  let before = below;
  while (before + counts[first] <= lower) before += counts[first++];
  let last = first;
  for (let through = before + counts[last]; through <= upper; ) through += counts[++last];
  return { first, last, below: before, count };
}

/** The median, of the values in the middle bins alone, which are put in another order. */
export function medianOfMiddle(values: Float64Array, { below, count }: MiddleBins): number {
  return valueInMiddle(values, 0, values.length, (count >> 1) - below, count % 2 === 1);
}
