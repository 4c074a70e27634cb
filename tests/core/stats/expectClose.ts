import { expect } from 'vitest';

/** |actual − expected| / |expected|; absolute where 0 is expected; 0 for equal values, infinities included. */
function relativeError(actual: number, expected: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
}

/** Fails with the worst entry where any relative error exceeds the tolerance. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  what = '',
): void {
  expect(actual.length, what).toBe(expected.length);
  let worst = 0;
  let message = '';
  for (let i = 0; i < expected.length; i += 1) {
    const error = relativeError(actual[i], expected[i]);
    if (error > worst || Number.isNaN(error)) {
      worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
      message = `${what} entry ${i}: ${actual[i]} for ${expected[i]}, relative error ${error}`;
    }
  }
  expect(worst, message).toBeLessThanOrEqual(tolerance);
}
