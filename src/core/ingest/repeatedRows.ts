const ROWS_AT_ONCE = 1 << 18;

/**
 * Which of `rows` say the same as an earlier one in every column: 1 for the later ones.
 * Open addressing over row hashes; equal hashes are compared in full. Yields now and then.
 */
export function* repeatedRows(columns: readonly Int32Array[], rows: Int32Array): Generator<void, Uint8Array, void> {
  const repeated = new Uint8Array(rows.length);
  let size = 2;
  while (size < rows.length * 2) size *= 2;
  const hashes = yield* hashesOf(columns, rows);
  const slots = new Int32Array(size).fill(-1);
  for (let position = 0; position < rows.length; position++) {
    const hash = hashes[position];
    let slot = hash & (size - 1);
    let other = slots[slot];
    while (other >= 0 && (hashes[other] !== hash || !sameRow(columns, rows[other], rows[position]))) {
      slot = (slot + 1) & (size - 1);
      other = slots[slot];
    }
    if (other >= 0) repeated[position] = 1;
    else slots[slot] = position;
    if (position % ROWS_AT_ONCE === 0) yield;
  }
  return repeated;
}

/** Column by column, so that each is read from its beginning to its end. */
function* hashesOf(columns: readonly Int32Array[], rows: Int32Array): Generator<void, Int32Array, void> {
  const hashes = new Int32Array(rows.length).fill(0x811c9dc5);
  for (const codes of columns) {
    for (let position = 0; position < rows.length; position++) {
      const hash = Math.imul(hashes[position] ^ codes[rows[position]], 0x9e3779b1);
      hashes[position] = hash ^ (hash >>> 15);
    }
    yield;
  }
  return hashes;
}

function sameRow(columns: readonly Int32Array[], left: number, right: number): boolean {
  for (let column = 0; column < columns.length; column++) {
    if (columns[column][left] !== columns[column][right]) return false;
  }
  return true;
}
