import type { FieldDefinition } from '../tables/tableDefinition';
import { cellText } from './cellText';
import type { OpenTable } from './openTable';
import type { ColumnRequest } from './readColumns';
import { type Recognition, recogniseTable } from './recogniseTable';
import type { ScanPlan } from './scanRows';

export interface LaidOutColumn {
  readonly index: number;
  readonly header: string;
  readonly field: FieldDefinition | null;
}

/** What stands where in a file, as far as its first rows tell. */
export interface Layout {
  readonly recognition: Recognition;
  readonly columns: readonly LaidOutColumn[];
  readonly plan: ScanPlan;
}

export function layoutOf({ opening, delimiter }: OpenTable, fileName: string): Layout {
  const { records, rows } = opening;
  const header = opening.header?.names ?? [];
  const data = records.slice((opening.header?.last ?? -1) + 1);
  const headed = header.map((name, index) => ({ header: name, sample: data.map((record) => record[index] ?? '') }));
  const recognition: Recognition = opening.header === null ? { kind: 'unknown' } : recogniseTable(headed, fileName);
  const fields = recognition.kind === 'table' ? recognition.fields : [];
  return {
    recognition,
    columns: header
      .map((name, index) => ({ index, header: cellText(name), field: fields[index] ?? null }))
      .filter((column) => column.header !== ''),
    plan: {
      delimiter,
      headerRow: opening.header === null ? 0 : rows[opening.header.last],
      headerRows:
        opening.header === null ? new Set() : new Set(rows.slice(opening.header.first, opening.header.last + 1)),
      header: opening.header === null ? [] : records[opening.header.last].map((cell) => cell.trim()),
      width: header.length,
      idColumn: fields.findIndex((field) => field?.id === 'employeeId'),
      keep: keptColumns(recognition, header.length),
    },
  };
}

/** Columns that are not mapped are not kept, except where only wholly equal rows are repeats. */
function keptColumns(recognition: Recognition, width: number): readonly number[] {
  if (recognition.kind !== 'table') return [];
  const all = Array.from({ length: width }, (_, index) => index);
  return recognition.table.repeats === 'sameRow' ? all : all.filter((index) => recognition.fields[index]);
}

export function isRequest(column: LaidOutColumn): column is LaidOutColumn & ColumnRequest {
  return column.field !== null;
}
