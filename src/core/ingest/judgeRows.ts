import type { FieldId } from '../model/ids';
import type { CellIssueCode, Issue, RowIssueCode } from '../model/issue';
import type { RequirementRule, TableDefinition } from '../tables/tableDefinition';
import { CELL_STATES, type CellState, stateCode } from './cellStates';
import { ROW_KINDS, type RowKind } from './columnStore';
import { Ledger } from './ledger';
import { currencyOf } from './numbers';
import type { MappedColumn } from './readColumns';
import { repeatedRows } from './repeatedRows';
import { cellReason, rowReason, spoilsRow } from './rowReasons';
import type { Scan } from './scanRows';

export interface Judgement {
  /** Index in the store of each used row. */
  readonly usedRows: Int32Array;
  readonly setAside: readonly Issue[];
  readonly cellIssues: readonly Issue[];
}

interface Reason {
  readonly code: RowIssueCode;
  readonly column: MappedColumn | null;
}

/** Rows that can be used, and for each other one the first reason why not. Yields between passes over the rows. */
export function* judgeRows(
  file: string,
  table: TableDefinition,
  columns: readonly MappedColumn[],
  scan: Scan,
): Generator<void, Judgement, void> {
  const reasons = new Reasons(scan);
  for (const column of columns) {
    reasons.addColumn(column);
    yield;
  }
  for (const rule of table.rules) {
    reasons.addRule(rule, columns);
    yield;
  }
  reasons.addCurrencies(columns);
  yield;
  yield* reasons.addRepeats(table, columns);
  const usedRows = reasons.usedRows();
  yield;
  const aside = setAside(file, table, reasons, scan);
  yield;
  return { usedRows, setAside: aside, cellIssues: cellIssues(file, table, columns, usedRows, scan) };
}

const AMOUNTS: readonly FieldId[] = ['quota', 'actual'];

const KIND_CODES: Readonly<Record<RowKind, RowIssueCode | null>> = {
  data: null,
  title: 'rowTitle',
  repeatedHeader: 'rowRepeatedHeader',
  total: 'rowTotal',
  tooLong: 'rowTooLong',
  tooShort: 'rowTooShort',
};

/** The first reason against each row; 0 = none, else one more than its index in `list`. */
class Reasons {
  readonly list: Reason[] = [];
  readonly ofRow: Uint16Array;
  private readonly scan: Scan;

  constructor(scan: Scan) {
    this.scan = scan;
    this.ofRow = new Uint16Array(scan.store.rowCount);
    const byKind = ROW_KINDS.map((kind) => {
      const code = KIND_CODES[kind];
      return code === null ? 0 : this.numberOf({ code, column: null });
    });
    for (let row = 0; row < this.ofRow.length; row++) this.ofRow[row] = byKind[scan.store.kinds[row]];
  }

  addColumn(column: MappedColumn): void {
    const byState = CELL_STATES.map((state) => (spoilsRow(column.field, state) ? this.numberFor(column, state) : 0));
    if (byState.every((number) => number === 0)) return;
    const { codes } = column.stored;
    const { states } = column.parsed;
    for (let row = 0; row < this.ofRow.length; row++) {
      if (this.ofRow[row] === 0) this.ofRow[row] = byState[states[codes[row]]];
    }
  }

  addRule(rule: RequirementRule, columns: readonly MappedColumn[]): void {
    if (rule.ofColumnsOnly) return;
    const judged = columns.filter((column) => rule.of.includes(column.field.id));
    const byState = judged.map((column) => CELL_STATES.map((state) => this.numberFor(column, state)));
    for (let row = 0; row < this.ofRow.length; row++) {
      if (this.ofRow[row] > 0) continue;
      let met = 0;
      let reason = 0;
      judged.forEach((column, position) => {
        const against = byState[position][column.parsed.states[column.stored.codes[row]]];
        if (against === 0) met++;
        else if (reason === 0 || this.list[reason - 1].code === 'rowNumberMissing') reason = against;
      });
      if (met < rule.atLeast) this.ofRow[row] = reason;
    }
  }

  /** Amounts of one row in two currencies cannot be held against each other. */
  addCurrencies(columns: readonly MappedColumn[]): void {
    const [first, second] = columns
      .filter(({ field }) => AMOUNTS.includes(field.id))
      .map((column) => ({ column, codes: column.stored.codes, currencies: column.cells.texts.map(currencyOf) }));
    if (!second || [first, second].some(({ currencies }) => currencies.every((code) => code === ''))) return;
    const reason = this.numberOf({ code: 'rowCurrenciesDiffer', column: second.column });
    for (let row = 0; row < this.ofRow.length; row++) {
      const one = first.currencies[first.codes[row]];
      const other = second.currencies[second.codes[row]];
      if (this.ofRow[row] === 0 && one !== '' && other !== '' && one !== other) this.ofRow[row] = reason;
    }
  }

  *addRepeats(table: TableDefinition, columns: readonly MappedColumn[]): Generator<void, void, void> {
    if (table.repeats === 'separateEvents') return;
    const compared =
      table.repeats === 'sameRow'
        ? [...this.scan.store.columns.values()].map((stored) => stored.codes)
        : columns.map((column) => column.stored.codes);
    const rows = this.usedRows();
    const repeated = yield* repeatedRows(compared, rows);
    const column = columns.find(({ field }) => field.id === 'employeeId') ?? null;
    const reason = this.numberOf({ code: 'rowDuplicate', column });
    for (let position = 0; position < rows.length; position++) {
      if (repeated[position] === 1) this.ofRow[rows[position]] = reason;
    }
  }

  /** Rows of data with no reason against them. */
  usedRows(): Int32Array {
    const { kinds } = this.scan.store;
    const rows = new Int32Array(this.ofRow.length);
    let count = 0;
    for (let row = 0; row < this.ofRow.length; row++) {
      if (this.ofRow[row] === 0 && kinds[row] === 0) rows[count++] = row;
    }
    return count === rows.length ? rows : rows.slice(0, count);
  }

  private numberFor(column: MappedColumn, state: CellState): number {
    const code = rowReason(column.field, state);
    return code === null ? 0 : this.numberOf({ code, column });
  }

  private numberOf(reason: Reason): number {
    const known = this.list.findIndex(({ code, column }) => code === reason.code && column === reason.column);
    return known >= 0 ? known + 1 : this.list.push(reason);
  }
}

function setAside(file: string, table: TableDefinition, reasons: Reasons, scan: Scan): readonly Issue[] {
  const ledger = new Ledger<RowIssueCode>(file, table.id);
  const undecided = new Map<Reason, number>();
  for (let row = 0; row < reasons.ofRow.length; row++) {
    if (reasons.ofRow[row] === 0) continue;
    const reason = reasons.list[reasons.ofRow[row] - 1];
    if (reason.code === 'rowColumnUndecided') undecided.set(reason, (undecided.get(reason) ?? 0) + 1);
    else {
      const { code, column } = reason;
      ledger.add({
        code,
        column: headerAt(column, row),
        field: column?.field.id ?? null,
        row: scan.store.rowNumbers[row],
        raw: rawOf(reason, row, scan),
        count: 1,
      });
    }
  }
  // One question to the user, one entry: not a line for each row it holds up.
  for (const [reason, count] of undecided) ledger.add({ ...entryOf(reason), row: 0, raw: '', count });
  return ledger.list();
}

function entryOf({ code, column }: Reason) {
  return { code, column: column?.header ?? '', field: column?.field.id ?? null };
}

function headerAt(column: MappedColumn | null, row: number): string {
  return column?.headerOf?.(row) ?? column?.header ?? '';
}

function rawOf({ column }: Reason, row: number, scan: Scan): string {
  return column ? column.stored.texts[column.stored.codes[row]] : (scan.asideTexts.get(row) ?? '');
}

function cellIssues(
  file: string,
  table: TableDefinition,
  columns: readonly MappedColumn[],
  usedRows: Int32Array,
  scan: Scan,
): readonly Issue[] {
  const ledger = new Ledger<CellIssueCode>(file, table.id);
  const read = stateCode('read');
  for (const column of columns) {
    const { field, stored, parsed } = column;
    const codes = CELL_STATES.map((state) => cellReason(field, state));
    if (parsed.states.every((state) => codes[state] === null)) continue;
    for (const row of usedRows) {
      const cell = stored.codes[row];
      const state = parsed.states[cell];
      const code = state === read ? null : codes[state];
      if (code === null) continue;
      ledger.add({
        code,
        row: scan.store.rowNumbers[row],
        column: headerAt(column, row),
        field: field.id,
        raw: stored.texts[cell],
        count: 0,
      });
    }
  }
  return ledger.list();
}
