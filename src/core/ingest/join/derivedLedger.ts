import type { FieldId, TableId } from '../../model/ids';
import type { RowIssueCode } from '../../model/issue';
import { NO_PREVIEW } from '../../model/preview';
import type { ColumnData, Reading } from '../../model/reading';
import type { Ledger } from './ledger';

/** A row of a file that a derived row was made from. */
export interface Source {
  readonly ledger: Ledger;
  readonly row: number;
}

/** Rows of several files, as columns: `ledger` is an index in `ledgers`. */
export interface RowRefs {
  readonly ledgers: readonly Ledger[];
  readonly ledger: Uint16Array;
  readonly row: Int32Array;
}

/** The rows behind derived rows: entries start[n]..start[n + 1] behind row n. */
export interface Sources extends RowRefs {
  readonly start: Int32Array;
}

export function rowRefs(rows: readonly Source[]): RowRefs {
  const ledgers = [...new Set(rows.map(({ ledger }) => ledger))];
  const indexOf = new Map(ledgers.map((ledger, index) => [ledger, index]));
  return {
    ledgers,
    ledger: Uint16Array.from(rows, ({ ledger }) => indexOf.get(ledger) ?? 0),
    row: Int32Array.from(rows, ({ row }) => row),
  };
}

/**
 * How often each row of a list still stands behind a fact: a row of a month-end list says who was employed and under
 * whom, and is set aside, under the first reason found, only when nothing made from it is left.
 */
export class SourceUses {
  private readonly uses = new Map<Ledger, Int32Array>();
  private readonly reasons = new Map<Ledger, Map<number, { code: RowIssueCode; field: FieldId }>>();

  add({ ledgers, ledger, row }: RowRefs): void {
    const counts = ledgers.map((behind) => this.uses.get(behind) ?? new Int32Array(behind.reading.rowsUsed));
    for (const [index, behind] of ledgers.entries()) this.uses.set(behind, counts[index]);
    for (let entry = 0; entry < row.length; entry++) counts[ledger[entry]][row[entry]]++;
  }

  drop({ ledger, row }: Source, code: RowIssueCode, field: FieldId): void {
    const counts = this.uses.get(ledger);
    if (!counts) throw new Error(`invalid source; no use of its file is known: ${ledger.reading.file}`);
    const reasons = this.reasons.get(ledger) ?? new Map<number, { code: RowIssueCode; field: FieldId }>();
    const reason = reasons.get(row) ?? { code, field };
    this.reasons.set(ledger, reasons.set(row, reason));
    counts[row]--;
    if (counts[row] === 0 && !ledger.isSetAside(row)) ledger.setAside(row, reason.code, reason.field);
  }
}

/** Rows of a table made from rows of other lists. */
export interface DerivedRows {
  readonly table: TableId;
  readonly file: string;
  readonly data: ReadonlyMap<FieldId, ColumnData>;
  readonly sources: Sources;
}

/** A ledger for derived rows: what is set aside in it comes out of use in the files behind it. */
export function derivedLedger({ table, file, data, sources }: DerivedRows, uses: SourceUses): Ledger {
  const { ledgers, ledger, row: rows, start } = sources;
  const count = start.length - 1;
  const sourceAt = (entry: number): Source => ({ ledger: ledgers[ledger[entry]], row: rows[entry] });
  const reading: Reading = {
    file,
    part: 0,
    fingerprint: '',
    signature: '',
    table,
    shape: 'rows',
    encoding: '',
    delimiter: '',
    sheet: '',
    sheets: [],
    headerRow: 0,
    rowsInFile: count,
    rowsRead: count,
    rowsUsed: count,
    columns: [],
    data,
    rowNumbers: start.subarray(0, count).map((first) => ledgers[ledger[first]].reading.rowNumbers[rows[first]]),
    setAside: [],
    cellIssues: [],
    preview: NO_PREVIEW,
  };
  uses.add(sources);
  const dropped = new Uint8Array(count);
  return {
    reading,
    setAside(row, code, field) {
      dropped[row] = 1;
      for (let entry = start[row]; entry < start[row + 1]; entry++) {
        const source = sourceAt(entry);
        uses.drop(source, code, fieldBehind(source, field));
      }
    },
    noteCell(row, code, field) {
      const first = sourceAt(start[row]);
      first.ledger.noteCell(first.row, code, fieldBehind(first, field));
    },
    isSetAside: (row) => dropped[row] === 1,
    close: () => reading,
  };
}

/** The column of the list that a derived day comes from. */
function fieldBehind({ ledger }: Source, field: FieldId): FieldId {
  if (ledger.reading.data.has(field)) return field;
  return ledger.reading.data.has('period') ? 'period' : 'from';
}
