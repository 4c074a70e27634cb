import { describe, expect, it } from 'vitest';
import { solveIncreasing } from '../../../src/core/stats/solveIncreasing';

/** The root found, and the points tried on the way. */
function traced(value: (x: number) => number, slope: (x: number) => number, start: number, bracket?: [number, number]) {
  const tried: number[] = [];
  const evaluate = (x: number) => {
    tried.push(x);
    return { value: value(x), slope: slope(x) };
  };
  const limits = bracket && { lower: bracket[0], upper: bracket[1] };
  return { root: limits ? solveIncreasing(evaluate, start, limits) : solveIncreasing(evaluate, start), tried };
}

const flat = () => 0;

describe('solveIncreasing', () => {
  it('takes Newton’s steps: the square root of two from 1 by 3/2, 17/12, 577/408', () => {
    const { root, tried } = traced(
      (x) => x * x - 2,
      (x) => 2 * x,
      1,
    );
    expect(Math.abs(root - Math.SQRT2)).toBeLessThanOrEqual(2 ** -52);
    expect(tried.slice(0, 3)).toEqual([1, 3 / 2, 17 / 12]);
    expect(tried[3]).toBeCloseTo(577 / 408, 15);
    // The step from 577/408 is 2e-6, the one after it 1e-12 and the last.
    expect(tried.length).toBe(5);
  });

  it('ends where the value is 0', () => {
    expect(traced((x) => x - 5, flat, 5)).toEqual({ root: 5, tried: [5] });
  });

  it('halves the bracket where there is no slope, down to its last bit', () => {
    const { root, tried } = traced((x) => (x < 3 ? -1 : 1), flat, 1, [0, 8]);
    expect(tried.slice(0, 5)).toEqual([1, 4.5, 2.75, 3.625, 3.1875]);
    expect(Math.abs(root - 3)).toBeLessThanOrEqual(2 ** -51);
    expect(tried.length).toBeLessThan(60);
  });

  it('doubles its steps while a side is open', () => {
    const up = traced((x) => (x < 40.5 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY), flat, 0);
    expect(up.tried.slice(0, 9)).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 48]);
    expect(up.root).toBeCloseTo(40.5, 13);
    const down = traced((x) => (x < -40.5 ? -1 : 1), flat, 0);
    expect(down.tried.slice(0, 9)).toEqual([0, -1, -2, -4, -8, -16, -32, -64, -48]);
    expect(down.root).toBeCloseTo(-40.5, 13);
  });

  it('stays inside the bracket where Newton would leave it', () => {
    const { root, tried } = traced(Math.atan, (x) => 1 / (1 + x * x), 3, [-10, 10]);
    expect(Math.abs(root)).toBeLessThan(1e-15);
    // Newton would go to 3 − 10 atan 3 = −9.5, then to 124: the middle of −9.5 and 3 instead.
    expect(tried[1]).toBeCloseTo(3 - 10 * Math.atan(3), 12);
    expect(tried[2]).toBeCloseTo((tried[1] + 3) / 2, 12);
    expect(tried.every((x) => x > -10 && x < 10)).toBe(true);
  });

  it('gives up where nothing crosses, after 400 points', () => {
    const { root, tried } = traced(() => 1, flat, 0);
    expect(tried.length).toBe(400);
    expect(root).toBeLessThan(-1e100);
  });
});
