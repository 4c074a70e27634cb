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

/**
 * How often each row of a list still stands behind a fact: a row of a month-end list says who was employed and under
 * whom, and is set aside, under the first reason found, only when nothing made from it is left.
 */
export class SourceUses {
  private readonly uses = new Map<Ledger, Int32Array>();
  private readonly reasons = new Map<Ledger, Map<number, { code: RowIssueCode; field: FieldId }>>();

  add(sources: readonly Source[]): void {
    for (const { ledger, row } of sources) {
      let counts = this.uses.get(ledger);
      if (counts === undefined) {
        counts = new Int32Array(ledger.reading.rowsUsed);
        this.uses.set(ledger, counts);
      }
      counts[row]++;
    }
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
  readonly sources: readonly (readonly Source[])[];
}

/** A ledger for derived rows: what is set aside in it comes out of use in the files behind it. */
export function derivedLedger({ table, file, data, sources }: DerivedRows, uses: SourceUses): Ledger {
  const count = sources.length;
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
    rowNumbers: Int32Array.from(sources, ([first]) => (first ? first.ledger.reading.rowNumbers[first.row] : 0)),
    setAside: [],
    cellIssues: [],
    preview: NO_PREVIEW,
  };
  for (const rows of sources) uses.add(rows);
  const dropped = new Uint8Array(count);
  return {
    reading,
    setAside(row, code, field) {
      dropped[row] = 1;
      for (const source of sources[row] ?? []) uses.drop(source, code, fieldBehind(source, field));
    },
    noteCell(row, code, field) {
      const [first] = sources[row] ?? [];
      first?.ledger.noteCell(first.row, code, fieldBehind(first, field));
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
