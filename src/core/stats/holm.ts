/**
 * Question: which of several findings still stand when all were looked for at once?
 * Formula: sorted p multiplied by m, m − 1, …, 1, made non-decreasing, at most 1; returned in the order given.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70. R: p.adjust(p, "holm").
 * Unit: probabilities. An empty list gives an empty list; throws for values outside [0, 1].
 */
export function holm(p: readonly number[]): number[] {
  for (const value of p) {
    if (!(value >= 0 && value <= 1)) throw new Error(`invalid probability; must be in [0, 1]: ${value}`);
  }
  const order = p.map((_, index) => index).sort((left, right) => p[left] - p[right]);
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}
