import { NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { ColumnData } from '../../model/reading';
import { codeCells, dayCells, numberCells, textCells } from './cells';
import type { RowRefs, Source } from './derivedLedger';

const CARRIED = {
  text: ['employeeId', 'email', 'manager', 'team', 'region', 'role', 'source', 'exitReason'],
  code: ['exitKind', 'regretted'],
  number: ['assessmentScore'],
} as const satisfies Record<string, readonly FieldId[]>;

export type CarriedText = (typeof CARRIED.text)[number];

/** The text of a field in a row of a list; undefined where it says nothing. */
export function textOf({ ledger, row }: Source, field: CarriedText): string | undefined {
  const cells = textCells(ledger.reading, field);
  return cells === null || cells.codes[row] < 0 ? undefined : cells.values[cells.codes[row]];
}

export function dayAt({ ledger, row }: Source, field: FieldId): number {
  return dayCells(ledger.reading, field)?.[row] ?? NO_DAY;
}

/** A column of texts, one a row. */
export function textColumn(texts: readonly (string | undefined)[]): ColumnData {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    if (text === undefined) return -1;
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    codeOf.set(text, values.length);
    return values.push(text) - 1;
  });
  return { kind: 'text', codes, values };
}

export function dayColumn(days: readonly number[]): ColumnData {
  return { kind: 'day', days: Int32Array.from(days) };
}

/** The fields a derived row takes over as they stand in one row of its list; those no list has are left away. */
export function carriedColumns(rows: RowRefs, fields: readonly FieldId[]): Map<FieldId, ColumnData> {
  const data = new Map<FieldId, ColumnData>();
  const used = rows.ledgers.filter((_, index) => rows.ledger.includes(index));
  const has = (field: FieldId): boolean =>
    fields.includes(field) && used.some(({ reading }) => reading.data.has(field));
  for (const field of CARRIED.text) if (has(field)) data.set(field, carriedTexts(rows, field));
  for (const field of CARRIED.code) {
    if (!has(field)) continue;
    const cells = rows.ledgers.map(({ reading }) => codeCells(reading, field));
    const codes = Uint8Array.from(rows.row, (row, index) => cells[rows.ledger[index]]?.[row] ?? 255);
    data.set(field, { kind: 'code', codes });
  }
  for (const field of CARRIED.number) {
    if (!has(field)) continue;
    const cells = rows.ledgers.map(({ reading }) => numberCells(reading, field));
    const values = Float64Array.from(rows.row, (row, index) => cells[rows.ledger[index]]?.[row] ?? Number.NaN);
    data.set(field, { kind: 'number', values });
  }
  return data;
}

/** A column of the texts that stand in rows of several files, in order of first use. */
function carriedTexts({ ledgers, ledger, row }: RowRefs, field: CarriedText): ColumnData {
  const cells = ledgers.map(({ reading }) => textCells(reading, field));
  const renumbered = cells.map((column) => new Int32Array(column?.values.length ?? 0).fill(-1));
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = row.map((at, index) => {
    const column = cells[ledger[index]];
    const code = column === null ? -1 : column.codes[at];
    const text = column?.values[code];
    if (text === undefined) return -1;
    const known = renumbered[ledger[index]];
    if (known[code] < 0) {
      known[code] = codeOf.get(text) ?? values.push(text) - 1;
      codeOf.set(text, known[code]);
    }
    return known[code];
  });
  return { kind: 'text', codes, values };
}
