/** A value and the limits of its interval. */
export interface Limits {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Question: by how much does one rate or share differ from another?
 * Formula: d = a − b; lower = d − √((a − lₐ)² + (u_b − b)²), upper = d + √((uₐ − a)² + (b − l_b)²), from the limits of each
 * alone, both at the same level. With Wilson's limits of shares it is Newcombe's method 10.
 * Source: Zou & Donner (2008), Statistics in Medicine 27, 1693–1702; Newcombe (1998), Statistics in Medicine 17, 873–890.
 * R: arithmetic on prop.test(…, correct = FALSE)$conf.int or poisson.test(…)$conf.int. Unit: that of the values, which must be
 * of different people or times. Throws where limits do not enclose their value.
 */
export function differenceInterval(
  first: Limits,
  second: Limits,
): { difference: number; lower: number; upper: number } {
  for (const { value, lower, upper } of [first, second]) {
    if (!(lower <= value && value <= upper))
      throw new Error(`invalid limits; must enclose ${value}: ${lower}, ${upper}`);
  }
  const difference = first.value - second.value;
  return {
    difference,
    lower: difference - length(first.value - first.lower, second.upper - second.value),
    upper: difference + length(first.upper - first.value, second.value - second.lower),
  };
}

function length(one: number, other: number): number {
  return Math.sqrt(one * one + other * other);
}
