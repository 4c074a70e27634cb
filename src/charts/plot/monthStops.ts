import { niceDomain } from './scale';

/** Whole years where the curve is long enough, so that ticks fall on anniversaries. */
export function monthStops(end: number, most: number): number[] {
  const step = end >= 24 ? 12 * Math.ceil(end / 12 / Math.max(1, most)) : niceDomain([0, end], most, true).step;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}
