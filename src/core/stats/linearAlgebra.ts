import { log } from './elementary';

/** Below this share of its length left over, a column counts as a combination of the earlier ones. */
const COLLINEAR = 1e-6;
/** Below this share the projection has lost a digit and is repeated. */
const REPEAT = 0.1;

/** Columns as orthonormal basis × upper triangle (row-major p × p): column j = Σ_{i ≤ j} triangle[i, j] basis_i. */
export interface OrthonormalBasis {
  readonly basis: readonly Float64Array[];
  readonly triangle: Float64Array;
}

/**
 * Question: what does each column add to the earlier ones, and does any add nothing?
 * Formula: QR decomposition by modified Gram–Schmidt, a column that nearly vanishes projected twice.
 * Source: Björck (1994), Linear Algebra Appl 197, 297–316. R: qr(X), whose tolerance is 1e-7 where ours is 1e-6.
 * Shapes: p columns of equal length n. Returns { collinear: index } for the first column that is a linear combination of
 * those before it (or zero).
 * Unit: basis columns have length 1 and none; the triangle holds the columns' own.
 */
export function orthonormalise(columns: readonly Float64Array[]): OrthonormalBasis | { readonly collinear: number } {
  const size = columns.length;
  const triangle = new Float64Array(size * size);
  const basis: Float64Array[] = [];
  for (let j = 0; j < size; j += 1) {
    const rest = Float64Array.from(columns[j]);
    const length = Math.sqrt(dot(rest, rest));
    const project = () => {
      for (let i = 0; i < j; i += 1) {
        const share = dot(basis[i], rest);
        triangle[i * size + j] += share;
        addMultiple(rest, -share, basis[i]);
      }
      return Math.sqrt(dot(rest, rest));
    };
    let left = project();
    if (left < REPEAT * length) left = project();
    if (!(left > COLLINEAR * length)) return { collinear: j };
    triangle[j * size + j] = left;
    for (let row = 0; row < rest.length; row += 1) rest[row] /= left;
    basis.push(rest);
  }
  return { basis, triangle };
}

/**
 * Question: the triangle of `orthonormalise` without its basis, for columns too long to copy.
 * Formula: Cholesky factor of the columns' cross products, each column first scaled to length 1. Exact enough to steer by:
 * columns × triangle⁻¹ are orthonormal to 1e-4 at worst, and what is fitted in them does not depend on it.
 * Source: Yamamoto et al. (2015), ETNA 44, 306–326 (CholeskyQR2, whose second pass is the fit). R: chol(crossprod(X)).
 * Shapes: p columns of equal length. Returns as orthonormalise; a column that is not finite counts as collinear.
 * Unit: that of the columns.
 */
export function triangleOf(
  columns: readonly Float64Array[],
): { readonly triangle: Float64Array } | { readonly collinear: number } {
  const size = columns.length;
  const products = crossProducts(columns);
  const lengths = columns.map((_, j) => Math.sqrt(products[j * size + j]));
  const triangle = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    if (!(lengths[j] > 0 && lengths[j] < Number.POSITIVE_INFINITY)) return { collinear: j };
    let left = 1;
    for (let i = 0; i < j; i += 1) {
      let share = products[j * size + i] / (lengths[i] * lengths[j]);
      for (let k = 0; k < i; k += 1) share -= triangle[k * size + i] * triangle[k * size + j];
      share /= triangle[i * size + i];
      triangle[i * size + j] = share;
      left -= share * share;
    }
    if (!(left > COLLINEAR * COLLINEAR)) return { collinear: j };
    triangle[j * size + j] = Math.sqrt(left);
  }
  return { triangle: triangle.map((value, index) => value * lengths[index % size]) };
}

/** Lower half of XᵀX, row-major, block of rows by block of rows. R: crossprod(X). */
function crossProducts(columns: readonly Float64Array[]): Float64Array {
  const size = columns.length;
  const products = new Float64Array(size * size);
  const rows = columns[0]?.length ?? 0;
  for (let start = 0; start < rows; start += 1024) {
    const block = columns.map((column) => column.subarray(start, Math.min(rows, start + 1024)));
    for (let j = 0; j < size; j += 1) addDots(products, j * size, block[j], block, j + 1);
  }
  return products;
}

/** Above this share of its length left over, a column is apart enough for products of columns to lose three digits at most. */
const APART = 0.03;

/**
 * The identity where columns stand apart by themselves, so that no basis need be computed; their triangle where not.
 * Shapes and failure: as triangleOf.
 */
export function steeringTriangle(
  columns: readonly Float64Array[],
): { readonly triangle: Float64Array } | { readonly collinear: number } {
  const found = triangleOf(columns);
  if ('collinear' in found) return found;
  const size = columns.length;
  const apart = columns.every((column, j) => {
    const left = found.triangle[j * size + j];
    return left * left > APART * APART * dot(column, column);
  });
  return apart ? { triangle: found.triangle.map((_, index) => +(index % (size + 1) === 0)) } : found;
}

/**
 * Question: the square root of a symmetric positive definite matrix.
 * Formula: Cholesky, A = L Lᵀ. Source: Golub & Van Loan (2013), 4.2. R: t(chol(A)).
 * Shapes: row-major p × p in (lower half read), L row-major out (upper half zero).
 * null where a pivot is not above 1e-14 of its diagonal: not positive definite to working accuracy.
 * Unit: the root of the matrix's.
 */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k += 1) sum -= factor[i * size + k] * factor[j * size + k];
      if (i !== j) factor[i * size + j] = sum / factor[j * size + j];
      else if (sum > 1e-14 * matrix[i * size + i]) factor[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return factor;
}

/** x with L Lᵀ x = right-hand side. R: backsolve(t(L), forwardsolve(L, b)). */
export function choleskySolve(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] -= factor[i * size + k] * x[k];
    x[i] /= factor[i * size + i];
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] -= factor[k * size + i] * x[k];
    x[i] /= factor[i * size + i];
  }
  return x;
}

/** ln det(L Lᵀ). R: 2 * sum(log(diag(L))). */
export function choleskyLogDeterminant(factor: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) sum += log(factor[i * size + i]);
  return 2 * sum;
}

/** x with U x = right-hand side, U the upper triangle of a row-major p × p matrix. R: backsolve(U, b). */
export function solveUpperTriangle(triangle: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] -= triangle[i * size + k] * x[k];
    x[i] /= triangle[i * size + i];
  }
  return x;
}

/** Inverse (row-major) of Uᵀ L Lᵀ U: the covariance of coefficients fitted in an orthonormal basis. R: chol2inv. */
export function inverseOfProduct(factor: Float64Array, triangle: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    const unit = new Float64Array(size);
    unit[j] = 1;
    const column = solveUpperTriangle(
      triangle,
      size,
      choleskySolve(factor, size, solveTransposed(triangle, size, unit)),
    );
    for (let i = 0; i < size; i += 1) inverse[i * size + j] = column[i];
  }
  return inverse;
}

/** Σ a b, in four sums side by side: three times as fast, since no addition waits for the one before. */
export function dot(a: Float64Array, b: Float64Array): number {
  const whole = a.length - (a.length % 4);
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    first += a[i] * b[i];
    second += a[i + 1] * b[i + 1];
    third += a[i + 2] * b[i + 2];
    fourth += a[i + 3] * b[i + 3];
  }
  for (let i = whole; i < a.length; i += 1) first += a[i] * b[i];
  return first + second + (third + fourth);
}

/** target[at + j] += Σ values × columns[j] for the first `count` columns, four at a time: each value is fetched once for four. */
export function addDots(
  target: Float64Array,
  at: number,
  values: Float64Array,
  columns: readonly Float64Array[],
  count: number,
): void {
  const whole = count - (count % 4);
  for (let j = 0; j < whole; j += 4) {
    const [a, b, c, d] = [columns[j], columns[j + 1], columns[j + 2], columns[j + 3]];
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row];
      first += value * a[row];
      second += value * b[row];
      third += value * c[row];
      fourth += value * d[row];
    }
    target[at + j] += first;
    target[at + j + 1] += second;
    target[at + j + 2] += third;
    target[at + j + 3] += fourth;
  }
  for (let j = whole; j < count; j += 1) target[at + j] += dot(values, columns[j]);
}

/** target += Σ factors[j] × columns[j], four at a time. */
export function addCombination(target: Float64Array, factors: Float64Array, columns: readonly Float64Array[]): void {
  const whole = columns.length - (columns.length % 4);
  for (let j = 0; j < whole; j += 4) {
    const [a, b, c, d] = [columns[j], columns[j + 1], columns[j + 2], columns[j + 3]];
    const [first, second, third, fourth] = [factors[j], factors[j + 1], factors[j + 2], factors[j + 3]];
    for (let row = 0; row < target.length; row += 1) {
      target[row] += first * a[row] + second * b[row] + (third * c[row] + fourth * d[row]);
    }
  }
  for (let j = whole; j < columns.length; j += 1) addMultiple(target, factors[j], columns[j]);
}

/** target += factor × values */
export function addMultiple(target: Float64Array, factor: number, values: Float64Array): void {
  for (let i = 0; i < target.length; i += 1) target[i] += factor * values[i];
}

/** x with Uᵀ x = right-hand side. R: backsolve(U, b, transpose = TRUE). */
export function solveTransposed(triangle: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] -= triangle[k * size + i] * x[k];
    x[i] /= triangle[i * size + i];
  }
  return x;
}
