import type { FieldId } from '../../model/ids';
import type { CellIssueCode, Issue, RowIssueCode } from '../../model/issue';
import type { ColumnData, Reading } from '../../model/reading';
import { cellText } from './cells';

/** Beyond this many entries of a file, rows with the same reason and the same text share one entry. */
const ENTRIES_ONE_BY_ONE = 20_000;

/** What the join finds about the rows of one file. */
export interface Ledger {
  readonly reading: Reading;
  /** Takes a row out of use; `field` names the cell that is the reason. */
  setAside(row: number, code: RowIssueCode, field: FieldId): void;
  /** Notes a cell that was not taken as it stands; the row stays in use. */
  noteCell(row: number, code: CellIssueCode, field: FieldId): void;
  isSetAside(row: number): boolean;
  /** The reading without the rows set aside; conserved: rowsRead = rowsUsed + Σ setAside.count. */
  close(): Reading;
}

export function openLedger(reading: Reading): Ledger {
  const dropped = new Uint8Array(reading.rowsUsed);
  const entries: Issue[] = [];
  const shared = new Map<string, { issue: Issue; count: number }>();
  const cellIssues: Issue[] = [];
  let count = 0;

  const issue = (row: number, code: Issue['code'], field: FieldId, rows: number): Issue => ({
    code,
    file: reading.file,
    table: reading.table,
    row: reading.rowNumbers[row],
    column: reading.columns.find((column) => column.field === field)?.header ?? '',
    field,
    raw: cellText(reading, field, row),
    count: rows,
  });

  return {
    reading,
    setAside(row, code, field) {
      if (dropped[row] === 1) throw new Error(`invalid row; it is already set aside: ${reading.file} ${row}`);
      dropped[row] = 1;
      count++;
      if (entries.length < ENTRIES_ONE_BY_ONE) {
        entries.push(issue(row, code, field, 1));
        return;
      }
      const key = `${code}\n${field}\n${cellText(reading, field, row)}`;
      const entry = shared.get(key);
      if (entry === undefined) shared.set(key, { issue: issue(row, code, field, 1), count: 1 });
      else entry.count++;
    },
    noteCell(row, code, field) {
      cellIssues.push(issue(row, code, field, 0));
    },
    isSetAside: (row) => dropped[row] === 1,
    close() {
      if (count === 0 && cellIssues.length === 0) return reading;
      const grouped = [...shared.values()].map((entry) => ({ ...entry.issue, count: entry.count }));
      return {
        ...withoutRows(reading, dropped, count),
        setAside: [...reading.setAside, ...entries, ...grouped],
        cellIssues: [...reading.cellIssues, ...cellIssues],
      };
    },
  };
}

/** A file that is set aside whole: one entry counts all its rows. */
export function setAsideWhole(reading: Reading): Reading {
  const { file, table, rowsRead } = reading;
  const whole = { code: 'fileRepeated', file, table, row: 0, column: '', field: null, raw: '' } as const;
  return {
    ...reading,
    rowsUsed: 0,
    data: new Map(),
    rowNumbers: new Int32Array(0),
    setAside: [{ ...whole, count: rowsRead }],
    cellIssues: [],
  };
}

function withoutRows(reading: Reading, dropped: Uint8Array, count: number): Reading {
  if (count === 0) return reading;
  const kept = new Int32Array(reading.rowsUsed - count);
  for (let row = 0, next = 0; row < dropped.length; row++) {
    if (dropped[row] === 0) kept[next++] = row;
  }
  return {
    ...reading,
    rowsUsed: kept.length,
    rowNumbers: picked(reading.rowNumbers, kept, new Int32Array(kept.length)),
    data: new Map([...reading.data].map(([field, data]) => [field, pick(data, kept)])),
  };
}

function pick(data: ColumnData, rows: Int32Array): ColumnData {
  const { length } = rows;
  switch (data.kind) {
    case 'text':
      return { ...data, codes: picked(data.codes, rows, new Int32Array(length)) };
    case 'day':
      return { ...data, days: picked(data.days, rows, new Int32Array(length)) };
    case 'period':
      return {
        ...data,
        months: picked(data.months, rows, new Int32Array(length)),
        counts: picked(data.counts, rows, new Uint8Array(length)),
      };
    case 'number':
      return { ...data, values: picked(data.values, rows, new Float64Array(length)) };
    case 'code':
      return { ...data, codes: picked(data.codes, rows, new Uint8Array(length)) };
  }
}

function picked<Cells extends Int32Array | Uint8Array | Float64Array>(from: Cells, rows: Int32Array, to: Cells): Cells {
  for (let index = 0; index < rows.length; index++) to[index] = from[rows[index]];
  return to;
}
