/** Values and vectors (rows) in no particular order: matrix = Σ value vector vectorᵀ. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: readonly Float64Array[];
}

const MOST_SWEEPS = 60;

/**
 * Question: along which directions does a symmetric matrix only stretch?
 * Formula: Jacobi rotations, sweep by sweep, until what is off the diagonal is rounding.
 * Source: Golub & Van Loan (2013), 8.5. R: eigen(A, symmetric = TRUE).
 * Shapes: row-major p × p (both halves) in; p values and unit vectors out. Throws for NaN.
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const a = Float64Array.from(matrix);
  const scale = a.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (!(scale < Number.POSITIVE_INFINITY)) throw new Error(`invalid matrix; entries must be finite: ${scale}`);
  const vectors = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => +(i === j)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let off = 0;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < i; j += 1) {
        off = Math.max(off, Math.abs(a[i * size + j]));
        if (a[i * size + j] !== 0) rotate(a, vectors, size, i, j);
      }
    }
    if (off <= 1e-17 * scale) break;
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]), vectors };
}

/** Makes entry (i, j) zero. */
function rotate(a: Float64Array, vectors: Float64Array[], size: number, i: number, j: number): void {
  const apart = (a[j * size + j] - a[i * size + i]) / (2 * a[i * size + j]);
  const tangent = (apart < 0 ? -1 : 1) / (Math.abs(apart) + Math.sqrt(apart * apart + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (values: Float64Array, first: number, second: number) => {
    const [x, y] = [values[first], values[second]];
    values[first] = cosine * x - sine * y;
    values[second] = sine * x + cosine * y;
  };
  for (let k = 0; k < size; k += 1) turn(a, k * size + i, k * size + j);
  for (let k = 0; k < size; k += 1) turn(a, i * size + k, j * size + k);
  for (let k = 0; k < size; k += 1) {
    const [x, y] = [vectors[i][k], vectors[j][k]];
    vectors[i][k] = cosine * x - sine * y;
    vectors[j][k] = sine * x + cosine * y;
  }
}
