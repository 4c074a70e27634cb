/** Ratios of result to quota are told apart by 1/256 up to 2; the last bin has all above. */
export const RATIO_BINS = 512;

export function ratioBin(ratio: number): number {
  return Math.floor(Math.min(Math.max(ratio * 256, 0), RATIO_BINS - 1));
}

/** The bins in which the one or two values in the middle lie, how many lie below them, and how many there are. */
export interface MiddleBins {
  readonly first: number;
  readonly last: number;
  readonly below: number;
  readonly count: number;
}

export function middleBins(counts: Int32Array): MiddleBins {
  let count = 0;
  for (let bin = 0; bin < counts.length; bin++) count += counts[bin];
  const [lower, upper] = [(count - 1) >> 1, count >> 1];
  let first = 0;
  let below = 0;
  while (below + counts[first] <= lower) below += counts[first++];
  let last = first;
  for (let through = below + counts[last]; through <= upper; ) through += counts[++last];
  return { first, last, below, count };
}

/** The median, of the values in the middle bins alone. */
export function medianOfMiddle(values: Float64Array, { below, count }: MiddleBins): number {
  values.sort();
  const high = values[(count >> 1) - below];
  return count % 2 === 1 ? high : (values[((count - 1) >> 1) - below] + high) / 2;
}
