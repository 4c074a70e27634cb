/**
 * Question: which of many findings to look at, if one in twenty of those looked at may be chance?
 * Formula: sorted p multiplied by m / rank, made non-decreasing from the largest down, at most 1; returned in the order
 * given. Source: Benjamini & Hochberg (1995), JRSS B 57, 289–300. R: p.adjust(p, "BH").
 * Unit: probabilities. For a claim about each single finding use holm. An empty list gives an empty list; throws for
 * values outside [0, 1].
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  for (const value of p) {
    if (!(value >= 0 && value <= 1)) throw new Error(`invalid probability; must be in [0, 1]: ${value}`);
  }
  const falling = p.map((_, index) => index).sort((left, right) => p[right] - p[left]);
  const adjusted = new Array<number>(p.length);
  let smallest = 1;
  falling.forEach((index, above) => {
    smallest = Math.min(smallest, (p.length / (p.length - above)) * p[index]);
    adjusted[index] = smallest;
  });
  return adjusted;
}
