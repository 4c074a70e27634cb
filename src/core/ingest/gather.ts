import type { ColumnData } from '../model/reading';

/** The values of `rows`, where `codes` says which distinct value each row of the file holds. */
export function gather(distinct: ColumnData, codes: Int32Array, rows: Int32Array): ColumnData {
  switch (distinct.kind) {
    case 'text': {
      const gathered = new Int32Array(rows.length);
      for (let index = 0; index < rows.length; index++) gathered[index] = distinct.codes[codes[rows[index]]];
      return compacted(gathered, distinct.values);
    }
    case 'day': {
      const days = new Int32Array(rows.length);
      for (let index = 0; index < rows.length; index++) days[index] = distinct.days[codes[rows[index]]];
      return { kind: 'day', days };
    }
    case 'period': {
      const months = new Int32Array(rows.length);
      const counts = new Uint8Array(rows.length);
      for (let index = 0; index < rows.length; index++) {
        months[index] = distinct.months[codes[rows[index]]];
        counts[index] = distinct.counts[codes[rows[index]]];
      }
      return { kind: 'period', months, counts };
    }
    case 'number': {
      const values = new Float64Array(rows.length);
      for (let index = 0; index < rows.length; index++) values[index] = distinct.values[codes[rows[index]]];
      return { kind: 'number', values };
    }
    case 'code': {
      const gathered = new Uint8Array(rows.length);
      for (let index = 0; index < rows.length; index++) gathered[index] = distinct.codes[codes[rows[index]]];
      return { kind: 'code', codes: gathered };
    }
  }
}

/** Only the values in use, in order of first use. */
function compacted(codes: Int32Array, values: readonly string[]): ColumnData {
  const renumbered = new Int32Array(values.length).fill(-1);
  const used: string[] = [];
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index];
    if (code < 0) continue;
    if (renumbered[code] < 0) renumbered[code] = used.push(values[code]) - 1;
    codes[index] = renumbered[code];
  }
  return { kind: 'text', codes, values: used };
}
