import { NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { ColumnData } from '../../model/reading';
import { codeCells, dayCells, numberCells, textCells } from './cells';
import type { Source } from './derivedLedger';

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
export function carriedColumns(rows: readonly Source[], fields: readonly FieldId[]): Map<FieldId, ColumnData> {
  const data = new Map<FieldId, ColumnData>();
  const has = (field: FieldId): boolean =>
    fields.includes(field) && rows.some(({ ledger }) => ledger.reading.data.has(field));
  for (const field of CARRIED.text) {
    if (has(field)) data.set(field, textColumn(rows.map((source) => textOf(source, field))));
  }
  for (const field of CARRIED.code) {
    if (!has(field)) continue;
    const codes = rows.map(({ ledger, row }) => codeCells(ledger.reading, field)?.[row] ?? 255);
    data.set(field, { kind: 'code', codes: Uint8Array.from(codes) });
  }
  for (const field of CARRIED.number) {
    if (!has(field)) continue;
    const values = rows.map(({ ledger, row }) => numberCells(ledger.reading, field)?.[row] ?? Number.NaN);
    data.set(field, { kind: 'number', values: Float64Array.from(values) });
  }
  return data;
}
