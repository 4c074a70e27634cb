/** A function's value and its slope at a point. */
export interface ValueAndSlope {
  readonly value: number;
  readonly slope: number;
}

/**
 * Question: where does an increasing function cross zero?
 * Formula: Newton's method kept inside the bracket of the signs seen so far; bisection (or a growing step while one side
 * is open) where Newton leaves it. Source: Press et al., Numerical Recipes 3rd ed., 9.4 (rtsafe). R: uniroot.
 * `bracket` may be given where known. `evaluate` may return ±Infinity, which counts by its sign. Returns the root to about 1e-15 × max(1, |root|); where the
 * function never crosses, the last point of 400 steps.
 * Unit: that of the argument of `evaluate`.
 */
export function solveIncreasing(
  evaluate: (x: number) => ValueAndSlope,
  start: number,
  bracket = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY },
): number {
  let { lower, upper } = bracket;
  let x = start;
  for (let iteration = 0; iteration < 400; iteration += 1) {
    const { value, slope } = evaluate(x);
    if (value === 0) return x;
    if (value < 0) lower = x;
    else upper = x;
    const newton = x - value / slope;
    if (newton > lower && newton < upper) {
      // The step is the error before it; Newton squares it, so what is left lies below the rounding of x.
      if (Math.abs(newton - x) <= 1e-9 * Math.max(1, Math.abs(x))) return newton;
      x = newton;
    } else {
      const middle = between(lower, upper);
      if (middle === x || Math.abs(upper - lower) <= 2e-16 * Math.max(1, Math.abs(x))) return x;
      x = middle;
    }
  }
  return x;
}

function between(lower: number, upper: number): number {
  if (lower === Number.NEGATIVE_INFINITY) return upper - Math.max(1, Math.abs(upper));
  if (upper === Number.POSITIVE_INFINITY) return lower + Math.max(1, Math.abs(lower));
  return lower + (upper - lower) / 2;
}
