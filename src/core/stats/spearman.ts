import { tTwoSided } from './studentT';

/**
 * Question: do two things rise together, whatever the shape?
 * Formula: Pearson's correlation of mid-ranks; p from t = ρ √((n − 2) / (1 − ρ²)) on n − 2 degrees of freedom, an
 * approximation: where few or bound, shuffle instead. Source: Spearman (1904), Am J Psychol 15, 72–101; Kendall & Gibbons
 * (1990), 4. R: cor.test(a, b, method = "spearman", exact = FALSE). Unit: −1 to 1.
 * null for fewer than three pairs, or where either does not vary; throws for unequal lengths and NaN.
 */
export function spearman(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { readonly rho: number; readonly p: number; readonly n: number } | null {
  const n = a.length;
  if (b.length !== n) throw new Error(`invalid pairs; lengths differ: ${n}, ${b.length}`);
  if (n < 3) return null;
  const [first, second] = [ranks(a), ranks(b)];
  let [cross, ofFirst, ofSecond] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [first[i] - (n + 1) / 2, second[i] - (n + 1) / 2];
    cross += x * y;
    ofFirst += x * x;
    ofSecond += y * y;
  }
  if (ofFirst === 0 || ofSecond === 0) return null;
  const rho = cross / Math.sqrt(ofFirst * ofSecond);
  const t = rho * Math.sqrt((n - 2) / Math.max(0, 1 - rho * rho));
  return { rho, p: tTwoSided(t, n - 2), n };
}

/**
 * Question: which place does each value take?
 * Formula: 1 for the smallest; equal values share the mean of their places. Source: Kendall & Gibbons (1990), 3.
 * R: rank(values). Shapes: as given. Throws for NaN.
 * Unit: places, 1 to n.
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  const given = Float64Array.from(values);
  if (given.some(Number.isNaN)) throw new Error('invalid values; must be numbers: NaN');
  const order = Int32Array.from(given, (_, index) => index).sort((left, right) => given[left] - given[right]);
  const places = new Float64Array(given.length);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && given[order[next]] === given[order[first]]) next += 1;
    for (let at = first; at < next; at += 1) places[order[at]] = (first + 1 + next) / 2;
    first = next;
  }
  return places;
}
