/** The rows of a panel that are to be kept, in order. */
export function rowsWhere(count: number, keep: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row++) if (keep(row)) rows[kept++] = row;
  return rows.slice(0, kept);
}

/** A value for each of some rows. TypedArray.from would go through an iterator, several times as slow on millions of rows. */
export function valuesOfRows(rows: Int32Array, figureOf: (row: number) => number): Float64Array {
  const values = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) values[index] = figureOf(rows[index]);
  return values;
}

/** A code for each of some rows. */
export function codesOfRows(rows: Int32Array, codeOf: (row: number) => number): Int32Array {
  const codes = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) codes[index] = codeOf(rows[index]);
  return codes;
}
