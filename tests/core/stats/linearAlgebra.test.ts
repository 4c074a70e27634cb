import { describe, expect, it } from 'vitest';
import {
  choleskyFactor,
  choleskyLogDeterminant,
  choleskySolve,
  dot,
  inverseOfProduct,
  orthonormalise,
  solveTransposed,
  solveUpperTriangle,
  steeringTriangle,
  triangleOf,
} from '../../../src/core/stats/linearAlgebra';
import { createRandom } from '../../../src/core/stats/random';
import { expectClose } from './expectClose';

const column = (...values: number[]) => Float64Array.from(values);

describe('orthonormalise', () => {
  it('gives back the columns, orthonormal even where they are nearly parallel', () => {
    const random = createRandom(9);
    const first = Float64Array.from({ length: 50 }, () => random.normal());
    const near = first.map((value) => value + 1e-4 * random.normal());
    const third = Float64Array.from({ length: 50 }, () => 1e6 * random.normal());
    const result = orthonormalise([first, near, third]);
    if ('collinear' in result) throw new Error('invalid result; columns are independent: collinear');
    const { basis, triangle } = result;
    for (let i = 0; i < 3; i += 1) {
      for (let j = 0; j < 3; j += 1) {
        // Twice projected: orthonormal to a few roundings.
        expect(Math.abs(dot(basis[i], basis[j]) - (i === j ? 1 : 0))).toBeLessThan(1e-14);
      }
    }
    const back = near.map((_, row) => triangle[1] * basis[0][row] + triangle[4] * basis[1][row]);
    expectClose(back, near, 1e-12);
  });

  it('names the first column that depends on earlier ones', () => {
    const a = column(1, 2, 3, 4);
    expect(orthonormalise([a, column(1, 1, 1, 1), a.map((value) => 3 * value - 5)])).toEqual({ collinear: 2 });
    expect(orthonormalise([column(0, 0)])).toEqual({ collinear: 0 });
    for (const scale of [1e-7, 1e7]) {
      const scaled = [a, column(1, 1, 1, 1)].map((values) => values.map((value) => scale * value));
      expect('collinear' in orthonormalise(scaled)).toBe(false);
      expect(orthonormalise([...scaled, scaled[0]])).toEqual({ collinear: 2 });
    }
  });
});

describe('triangleOf', () => {
  it('is the triangle of orthonormalise', () => {
    const random = createRandom(9);
    const first = Float64Array.from({ length: 50 }, () => random.normal());
    const columns = [first.map(() => 1), first, first.map((value) => 4 * value + random.normal() - 1e3)];
    const one = triangleOf(columns);
    const other = orthonormalise(columns);
    if ('collinear' in one || 'collinear' in other)
      throw new Error('invalid result; columns are independent: collinear');
    // Cross products lose the square of the third column's 1e3.
    expectClose(one.triangle, other.triangle, 1e-8);
  });

  it('names the first column that depends on earlier ones, or is zero', () => {
    const a = column(1, 2, 3, 4);
    expect(triangleOf([a, column(1, 1, 1, 1), a.map((value) => 3 * value - 5)])).toEqual({ collinear: 2 });
    expect(triangleOf([column(0, 0)])).toEqual({ collinear: 0 });
    expect(triangleOf([a, a, column(0, 0, 0, 0)])).toEqual({ collinear: 1 });
    expect(triangleOf([a, column(0, 0, 0, 0), a])).toEqual({ collinear: 1 });
  });
});

describe('steeringTriangle', () => {
  const [a, b] = [column(1, 1, 1, 1), column(1, -1, 2, -2)];

  it('is the identity where columns stand apart, their triangle where one does not', () => {
    expect(steeringTriangle([a, b, column(0, 0, 5e6, 5e6)])).toEqual({ triangle: column(1, 0, 0, 0, 1, 0, 0, 0, 1) });
    const near = [a, b, column(1, 1, 1, 1.04)];
    expect(steeringTriangle(near)).toEqual(triangleOf(near));
    expect(steeringTriangle([a, b, column(1, 1, 1, 1.2)])).toEqual({ triangle: column(1, 0, 0, 0, 1, 0, 0, 0, 1) });
  });

  it('names what triangleOf names', () => {
    expect(steeringTriangle([a, b, a])).toEqual({ collinear: 2 });
    expect(steeringTriangle([a, column(1, 2, Number.POSITIVE_INFINITY, 3)])).toEqual({ collinear: 1 });
    expect(steeringTriangle([])).toEqual({ triangle: column() });
  });
});

describe('Cholesky', () => {
  const matrix = column(4, 0, 0, 2, 5, 0, 2, 3, 6);

  it('factors, solves and gives the determinant (in whole numbers, by hand)', () => {
    const factor = choleskyFactor(matrix, 3);
    if (factor === null) throw new Error('invalid result; the matrix is positive definite: null');
    expectClose(factor, [2, 0, 0, 1, 2, 0, 1, 1, 2], 1e-15);
    expectClose(choleskySolve(factor, 3, column(8, 10, 11)), [1, 1, 1], 1e-15);
    expectClose([choleskyLogDeterminant(factor, 3)], [Math.log(64)], 1e-15);
  });

  it('refuses a singular matrix', () => {
    expect(choleskyFactor(column(1, 0, 1, 1), 2)).toBeNull();
    expect(choleskyFactor(column(0), 1)).toBeNull();
    // By a rounding of its own diagonal, large or small.
    for (const scale of [1e-12, 1, 1e12]) {
      const nearly = column(1, 0, 1, 1 + 2 ** -52).map((value) => value * scale);
      expect(choleskyFactor(nearly, 2)).toBeNull();
      const regular = column(4, 0, 2, 5).map((value) => value * scale);
      const root = column(2, 0, 1, 2).map((value) => value * Math.sqrt(scale));
      expectClose(choleskyFactor(regular, 2) ?? [], root, 1e-15);
    }
  });

  it('inverts Uᵀ L Lᵀ U (by hand: U = [1 1; 0 2], L Lᵀ = diag(4, 9))', () => {
    const inverse = inverseOfProduct(column(2, 0, 0, 3), column(1, 1, 0, 2), 2);
    // [4 4; 4 40] has determinant 144 and inverse [40 −4; −4 4] / 144.
    expectClose(inverse, [40 / 144, -4 / 144, -4 / 144, 4 / 144], 1e-15);
    expectClose(solveUpperTriangle(column(1, 1, 0, 2), 2, column(3, 4)), [1, 2], 1e-15);
    expectClose(solveTransposed(column(1, 1, 0, 2), 2, column(3, 7)), [3, 2], 1e-15);
  });
});
