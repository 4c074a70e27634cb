import { detached } from './cellText';

/** The cells of one column: a code per row, and the distinct raw text behind each code; code 0 is blank. */
export interface StoredColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** What a row is before its values are looked at; the index is the code in typed arrays. */
export const ROW_KINDS = ['data', 'title', 'repeatedHeader', 'total', 'tooLong'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The rows of a file that are neither blank nor its header. */
export interface ColumnStore {
  readonly rowCount: number;
  /** Spreadsheet row of each. */
  readonly rowNumbers: Int32Array;
  /** Index in ROW_KINDS. */
  readonly kinds: Uint8Array;
  /** By index in the file; only the columns asked for. */
  readonly columns: ReadonlyMap<number, StoredColumn>;
}

const FIRST_CAPACITY = 4096;

/** Distinct texts of a column and the code of each. */
class ColumnBuilder {
  codes = new Int32Array(FIRST_CAPACITY);
  readonly texts: string[] = [''];
  private readonly codeOf = new Map<string, number>([['', 0]]);
  private lastText = '';
  private lastCode = 0;

  put(row: number, text: string): void {
    if (text !== this.lastText) {
      this.lastCode = this.codeOf.get(text) ?? this.add(text);
      this.lastText = text;
    }
    this.codes[row] = this.lastCode;
  }

  private add(text: string): number {
    const own = detached(text);
    const code = own.trim() === '' ? 0 : this.texts.push(own) - 1;
    this.codeOf.set(own, code);
    return code;
  }
}

/** Collects rows into columns as they are tokenised. */
export class ColumnStoreBuilder {
  private rowCount = 0;
  private rowNumbers = new Int32Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  private readonly indices: readonly number[];
  private readonly builders: readonly ColumnBuilder[];

  constructor(indices: readonly number[]) {
    this.indices = indices;
    this.builders = indices.map(() => new ColumnBuilder());
  }

  addRow(cells: readonly string[], rowNumber: number, kind: RowKind): void {
    if (this.rowCount === this.rowNumbers.length) this.grow();
    const row = this.rowCount++;
    this.rowNumbers[row] = rowNumber;
    this.kinds[row] = ROW_KINDS.indexOf(kind);
    for (let position = 0; position < this.indices.length; position++) {
      const index = this.indices[position];
      this.builders[position].put(row, index < cells.length ? cells[index] : '');
    }
  }

  build(): ColumnStore {
    const columns = this.builders.map(
      (builder): StoredColumn => ({
        codes: builder.codes.subarray(0, this.rowCount),
        texts: builder.texts,
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
    const capacity = this.rowNumbers.length * 2;
    this.rowNumbers = widened(this.rowNumbers, new Int32Array(capacity));
    this.kinds = widened(this.kinds, new Uint8Array(capacity));
    for (const builder of this.builders) builder.codes = widened(builder.codes, new Int32Array(capacity));
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
