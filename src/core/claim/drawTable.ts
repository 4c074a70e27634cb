/**
 * Draws an index as likely as its share, in constant time: for each of n equal parts of [0, 1) the first index that can be meant is
 * looked up, and the few behind it are gone through. The same index a search of the cumulative shares would find.
 * Source: Chen & Asau 1974, Commun ACM 17 (guide table). `cumulative` holds running sums for positions first … end − 1.
 */
export function fillGuide(guide: Int32Array, cumulative: Float64Array, first: number, end: number): void {
  const size = end - first;
  const total = cumulative[end - 1];
  for (let part = 0, at = first; part < size; part++) {
    while (at < end - 1 && cumulative[at] <= (part / size) * total) at++;
    guide[first + part] = at;
  }
}

/** The first position whose running sum exceeds `draw` (in [0, 1)) of the total. */
export function drawnAt(guide: Int32Array, cumulative: Float64Array, first: number, end: number, draw: number): number {
  const aim = draw * cumulative[end - 1];
  let at = guide[first + Math.min(end - first - 1, Math.floor(draw * (end - first)))];
  // Rounding may have pointed one part too far.
  while (at > first && cumulative[at - 1] > aim) at--;
  while (at < end - 1 && cumulative[at] <= aim) at++;
  return at;
}
