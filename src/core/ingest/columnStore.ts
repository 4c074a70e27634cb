import { DistinctTexts } from './distinctTexts';

/** The cells of one column: a code per row, and the distinct raw text behind each code; code 0 is blank. */
export interface StoredColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** What a row is before its values are looked at; the index is the code in typed arrays. */
export const ROW_KINDS = ['data', 'title', 'repeatedHeader', 'total', 'tooLong', 'tooShort'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The rows of a file that are neither blank nor its header. */
export interface ColumnStore {
  readonly rowCount: number;
  /** Spreadsheet row of each. */
  readonly rowNumbers: Int32Array;
  /** Index in ROW_KINDS. */
  readonly kinds: Uint8Array;
  /** By index in the file; only the columns asked for, and until the last table of the file is read. */
  readonly columns: Map<number, StoredColumn>;
}

const FIRST_CAPACITY = 4096;
/** An expectation may be wrong by orders of magnitude. */
const MOST_GROWTH = 4;

interface ColumnBuilder {
  codes: Int32Array;
  readonly distinct: DistinctTexts;
}

/** Collects rows into columns as they are tokenised. */
export class ColumnStoreBuilder {
  private rowCount = 0;
  private expected = 0;
  private rowNumbers = new Int32Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  private readonly indices: readonly number[];
  private readonly builders: readonly ColumnBuilder[];

  constructor(indices: readonly number[]) {
    this.indices = indices;
    this.builders = indices.map(() => ({ codes: new Int32Array(FIRST_CAPACITY), distinct: new DistinctTexts() }));
  }

  /** `kind` is an index in ROW_KINDS. */
  addRow(cells: readonly string[], rowNumber: number, kind: number): void {
    if (this.rowCount === this.rowNumbers.length) this.grow();
    const row = this.rowCount++;
    this.rowNumbers[row] = rowNumber;
    this.kinds[row] = kind;
    for (let position = 0; position < this.indices.length; position++) {
      const index = this.indices[position];
      const { codes, distinct } = this.builders[position];
      codes[row] = distinct.codeFor(index < cells.length ? cells[index] : '');
    }
  }

  /** About so many rows will come: room is made for them at once rather than doubled beyond them. */
  expect(rows: number): void {
    this.expected = rows;
  }

  build(): ColumnStore {
    const columns = this.builders.map(
      (builder): StoredColumn => ({
        codes: builder.codes.subarray(0, this.rowCount),
        texts: builder.distinct.texts,
      }),
    );
    return {
      rowCount: this.rowCount,
      rowNumbers: this.rowNumbers.subarray(0, this.rowCount),
      kinds: this.kinds.subarray(0, this.rowCount),
      columns: new Map(columns.map((column, position) => [this.indices[position], column])),
    };
  }

  private grow(): void {
    const { length } = this.rowNumbers;
    const capacity = this.expected > length ? Math.min(this.expected, length * MOST_GROWTH) : length * 2;
    this.rowNumbers = widened(this.rowNumbers, new Int32Array(capacity));
    this.kinds = widened(this.kinds, new Uint8Array(capacity));
    for (const builder of this.builders) builder.codes = widened(builder.codes, new Int32Array(capacity));
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
