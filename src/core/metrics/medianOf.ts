/**
 * The median of the values from `start` to before `end`, which may be put in another order: of an even number the mean of the
 * two in the middle. Source: Hoare (1961), Communications of the ACM 4, 321 (FIND). R: median(x). NaN of none. O(n) on average.
 */
export function medianOf(values: Float64Array, start = 0, end = values.length): number {
  const count = end - start;
  return count === 0 ? Number.NaN : valueInMiddle(values, start, end, start + (count >> 1), count % 2 === 1);
}

/** The value at a place of the rising order of those from `start` to before `end`; its mean with the one before where it is not the only middle. */
export function valueInMiddle(
  values: Float64Array,
  start: number,
  end: number,
  place: number,
  isOnly: boolean,
): number {
  const high = selected(values, place, start, end - 1);
  if (isOnly) return high;
  let low = values[start];
  for (let at = start + 1; at < place; at++) if (values[at] > low) low = values[at];
  return (low + high) / 2;
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
