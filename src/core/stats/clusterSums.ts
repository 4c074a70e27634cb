/**
 * Question: what do a cluster's rows come to together?
 * Formula: Σ over the cluster's rows, column by column. Source: definition. R: rowsum(cbind(columns), cluster).
 * Shapes: p columns of n entries and n codes in; one p-vector per cluster out, in the order of first appearance.
 * Unit: that of each column.
 */
export function clusterSums(columns: readonly Float64Array[], cluster: Int32Array): Float64Array[] {
  const sums: Float64Array[] = [];
  const position = numbered(cluster);
  for (const at of position) if (at === sums.length) sums.push(new Float64Array(columns.length));
  columns.forEach((column, j) => {
    for (let row = 0; row < position.length; row += 1) sums[position[row]][j] += column[row];
  });
  return sums;
}

/** Σ v vᵀ, row-major. R: crossprod(rows). Unit: that of the entries, squared. */
export function sumOfSquares(vectors: readonly Float64Array[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (const vector of vectors) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) matrix[i * size + j] += vector[i] * vector[j];
    }
  }
  return matrix;
}

/** Codes as 0, 1, 2 … in the order of first appearance. R: match(codes, unique(codes)) - 1. */
export function numbered(codes: Int32Array): Int32Array {
  const [least, most] = [codes.reduce((a, b) => Math.min(a, b), 0), codes.reduce((a, b) => Math.max(a, b), 0)];
  return most - least < 4 * codes.length + 1000 ? numberedByTable(codes, least, most) : numberedByMap(codes);
}

function numberedByTable(codes: Int32Array, least: number, most: number): Int32Array {
  /** Number + 1 of each code, 0 before it appears. */
  const known = new Int32Array(most - least + 1);
  let count = 0;
  return codes.map((code) => {
    const at = code - least;
    if (known[at] === 0) {
      count += 1;
      known[at] = count;
    }
    return known[at] - 1;
  });
}

function numberedByMap(codes: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return codes.map((code) => {
    const number = known.get(code) ?? known.size;
    known.set(code, number);
    return number;
  });
}
