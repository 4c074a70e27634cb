import { type ColumnStore, ROW_KINDS, type StoredColumn } from '../columnStore';

/** Columns of one kind, told apart by their headers: a month each, or a question each. */
export interface Unfolding {
  /** Number of the new column that holds the label. */
  readonly labelColumn: number;
  readonly labels: readonly string[];
  readonly values: readonly UnfoldedValue[];
}

export interface UnfoldedValue {
  /** Number of the new column. */
  readonly column: number;
  /** The column of each label; −1 where there is none. */
  readonly from: readonly number[];
}

export interface Unfolded {
  readonly store: ColumnStore;
  /** The row of the folded store behind each row. */
  readonly rows: Int32Array;
  /** Index of the label of each row. */
  readonly labels: Uint16Array;
}

const DATA = ROW_KINDS.indexOf('data');

/**
 * One row per label that has a cell; what the row says besides is said in each. A row without any such cell, and one
 * that is no data, stays one row: none is lost.
 */
export function unfold(store: ColumnStore, unfolding: Unfolding): Unfolded {
  const members = unfolding.values.map((value) => value.from.map((index) => store.columns.get(index) ?? null));
  const isFilled = (row: number, label: number): boolean =>
    members.some((columns) => (columns[label]?.codes[row] ?? 0) > 0);
  const count = rowsAfter(store, unfolding.labels.length, isFilled);
  const rows = new Int32Array(count);
  const labels = new Uint16Array(count);
  let next = 0;
  for (let row = 0; row < store.rowCount; row++) {
    const before = next;
    if (store.kinds[row] === DATA) {
      for (let label = 0; label < unfolding.labels.length; label++) {
        if (!isFilled(row, label)) continue;
        rows[next] = row;
        labels[next++] = label;
      }
    }
    if (next === before) rows[next++] = row;
  }
  const columns = new Map<number, StoredColumn>();
  const used = new Set(unfolding.values.flatMap(({ from }) => from));
  for (const [index, column] of store.columns) {
    if (!used.has(index)) columns.set(index, { texts: column.texts, codes: rows.map((row) => column.codes[row]) });
  }
  columns.set(unfolding.labelColumn, {
    texts: ['', ...unfolding.labels],
    codes: Int32Array.from(labels, (label, index) => (store.kinds[rows[index]] === DATA ? label + 1 : 0)),
  });
  unfolding.values.forEach(({ column }, position) => {
    columns.set(column, merged(members[position] ?? [], rows, labels));
  });
  return {
    store: {
      rowCount: count,
      rowNumbers: rows.map((row) => store.rowNumbers[row]),
      kinds: Uint8Array.from(rows, (row) => store.kinds[row]),
      columns,
    },
    rows,
    labels,
  };
}

function rowsAfter(store: ColumnStore, labels: number, isFilled: (row: number, label: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < store.rowCount; row++) {
    let filled = 0;
    if (store.kinds[row] === DATA) for (let label = 0; label < labels; label++) if (isFilled(row, label)) filled++;
    count += Math.max(1, filled);
  }
  return count;
}

/** Columns as one: a common list of texts, and of each row the cell of its label's column. */
function merged(columns: readonly (StoredColumn | null)[], rows: Int32Array, labels: Uint16Array): StoredColumn {
  const texts: string[] = [''];
  const codeOf = new Map<string, number>([['', 0]]);
  const translations = columns.map((column) =>
    Int32Array.from(column?.texts ?? [], (text, code) => {
      if (code === 0) return 0;
      const known = codeOf.get(text);
      if (known !== undefined) return known;
      codeOf.set(text, texts.length);
      return texts.push(text) - 1;
    }),
  );
  const codes = rows.map((row, index) => {
    const column = columns[labels[index]];
    return column ? translations[labels[index]][column.codes[row]] : 0;
  });
  return { codes, texts };
}
