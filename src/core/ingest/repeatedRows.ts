/**
 * Which of `rows` say the same as an earlier one in every column: 1 for the later ones.
 * Open addressing over row hashes; equal hashes are compared in full.
 */
export function repeatedRows(columns: readonly Int32Array[], rows: Int32Array): Uint8Array {
  const repeated = new Uint8Array(rows.length);
  let size = 2;
  while (size < rows.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position];
    let slot = hashOf(columns, row) & (size - 1);
    while (slots[slot] >= 0 && !sameRow(columns, slots[slot], row)) slot = (slot + 1) & (size - 1);
    if (slots[slot] >= 0) repeated[position] = 1;
    else slots[slot] = row;
  }
  return repeated;
}

function hashOf(columns: readonly Int32Array[], row: number): number {
  let hash = 0x811c9dc5;
  for (const codes of columns) {
    hash = Math.imul(hash ^ codes[row], 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 1;
}

function sameRow(columns: readonly Int32Array[], left: number, right: number): boolean {
  return columns.every((codes) => codes[left] === codes[right]);
}
