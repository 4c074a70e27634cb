/** The first of the entries from `start` to before `end`, sorted by month, whose month is at least `month`; `end` where there is none. */
export function firstFrom(months: Int32Array, start: number, end: number, month: number): number {
  if (start === end || months[start] >= month) return start;
  // Hardly any month is missing or there twice.
  const likely = start + month - months[start];
  if (likely < end && months[likely] === month && months[likely - 1] < month) return likely;
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (months[middle] < month) low = middle + 1;
    else high = middle;
  }
  return low;
}
