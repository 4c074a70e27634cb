import { FINER, finerBin, medianOfMiddle, middleBins, RATIO_BINS } from './ratioBins';

/** From so many values on those in the middle are found by counting. */
const MANY = 4096;

/**
 * The median of the values from `start` to before `end`, which may be put in another order: of an even number the mean of the
 * two in the middle. Source: Hoare (1961), Communications of the ACM 4, 321 (FIND); many are counted by bins of ratios
 * first, which changes no value. R: median(x). NaN of none. O(n) on average.
 */
export function medianOf(values: Float64Array, start = 0, end = values.length): number {
  const count = end - start;
  if (count === 0) return Number.NaN;
  if (count >= MANY) return medianOfMany(values.subarray(start, end));
  const upper = start + (count >> 1);
  const high = selected(values, upper, start, end - 1);
  if (count % 2 === 1) return high;
  let low = values[start];
  for (let at = start + 1; at < upper; at++) if (values[at] > low) low = values[at];
  return (low + high) / 2;
}

function medianOfMany(values: Float64Array): number {
  const bins = new Int16Array(values.length);
  for (let at = 0; at < bins.length; at++) bins[at] = finerBin(values[at]);
  const counts = new Int32Array(RATIO_BINS * FINER);
  for (let at = 0; at < bins.length; at++) counts[bins[at]]++;
  const middle = middleBins(counts);
  if (middle === null) return Number.NaN;
  const inside: number[] = [];
  for (let at = 0; at < bins.length; at++)
    if (bins[at] >= middle.first && bins[at] <= middle.last) inside.push(values[at]);
  return medianOfMiddle(Float64Array.from(inside), middle);
}

/** The value at a place of the rising order; those before it are no larger, those after it no smaller. */
function selected(values: Float64Array, place: number, first: number, last: number): number {
  let left = first;
  let right = last;
  while (left < right) {
    const pivot = values[(left + right) >> 1];
    let up = left;
    let down = right;
    while (up <= down) {
      while (values[up] < pivot) up++;
      while (values[down] > pivot) down--;
      if (up > down) break;
      const held = values[up];
      values[up++] = values[down];
      values[down--] = held;
    }
    if (place <= down) right = down;
    else if (place >= up) left = up;
    else break;
  }
  return values[place];
}
