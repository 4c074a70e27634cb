import { type JoinResult, joinTables } from '../../../src/core/ingest/joinTables';
import { type CalendarDay, monthOf, NO_DAY, parseIsoDay } from '../../../src/core/model/calendar';
import { EXIT_KINDS, type FieldId, PULSE_DIMENSIONS, type TableId } from '../../../src/core/model/ids';
import { NO_PREVIEW } from '../../../src/core/model/preview';
import { runSteps } from '../../../src/core/model/progress';
import type { ColumnData, FormatId, Reading, ShapeId } from '../../../src/core/model/reading';

/** A readable way to write the readings the join starts from: cells as text, '' = missing. */
type Cells = readonly (string | number)[];

const KINDS: Partial<Record<FieldId, ColumnData['kind']>> = {
  hireDate: 'day',
  exitDate: 'day',
  from: 'day',
  to: 'day',
  period: 'period',
  exitKind: 'code',
  regretted: 'code',
  dimension: 'code',
  respondent: 'code',
  quota: 'number',
  actual: 'number',
  attainment: 'number',
  hours: 'number',
  score: 'number',
  respondents: 'number',
  lateDays: 'number',
  absentDays: 'number',
  assessmentScore: 'number',
};

let files = 0;

export function table(
  id: TableId,
  columns: Partial<Record<FieldId, Cells>>,
  more: { file?: string; fingerprint?: string; format?: FormatId; shape?: ShapeId } = {},
): Reading {
  files++;
  const entries = Object.entries(columns) as [FieldId, Cells][];
  const count = entries[0]?.[1].length ?? 0;
  return {
    file: more.file ?? `${id}-${files}.csv`,
    fingerprint: more.fingerprint ?? `print-${files}`,
    part: 0,
    signature: '',
    shape: more.shape ?? 'rows',
    table: id,
    encoding: 'utf-8',
    delimiter: ',',
    sheet: '',
    sheets: [],
    headerRow: 1,
    rowsInFile: count,
    rowsRead: count,
    rowsUsed: count,
    columns: entries.map(([field], index) => ({
      index,
      header: field,
      field,
      format: more.format ?? 'text',
      decimal: null,
      certainty: 'proven',
      provenByRow: 0,
      options: [],
      leftOut: null,
    })),
    data: new Map(entries.map(([field, cells]) => [field, column(field, cells)])),
    rowNumbers: Int32Array.from({ length: count }, (_, row) => row + 2),
    setAside: [],
    cellIssues: [],
    preview: NO_PREVIEW,
  };
}

function column(field: FieldId, cells: Cells): ColumnData {
  switch (KINDS[field] ?? 'text') {
    case 'day':
      return { kind: 'day', days: Int32Array.from(cells, (cell) => (cell === '' ? NO_DAY : day(String(cell)))) };
    case 'period':
      return {
        kind: 'period',
        months: Int32Array.from(cells, (cell) => firstMonth(String(cell))),
        counts: Uint8Array.from(cells, (cell) => (cell === '' ? 0 : String(cell).includes('Q') ? 3 : 1)),
      };
    case 'number':
      return { kind: 'number', values: Float64Array.from(cells, (cell) => (cell === '' ? Number.NaN : Number(cell))) };
    case 'code':
      return { kind: 'code', codes: Uint8Array.from(cells, (cell) => code(field, cell)) };
    case 'text': {
      const values = [...new Set(cells.map(String))].filter((value) => value !== '');
      return { kind: 'text', values, codes: Int32Array.from(cells, (cell) => values.indexOf(String(cell))) };
    }
  }
}

function code(field: FieldId, cell: string | number): number {
  if (cell === '') return 255;
  const list: readonly string[] =
    field === 'exitKind' ? EXIT_KINDS : field === 'dimension' ? PULSE_DIMENSIONS : ['no', 'yes'];
  const found = list.indexOf(String(cell));
  if (found < 0) throw new Error(`invalid fixture; no such ${field}: ${cell}`);
  return found;
}

/** yyyy-mm or yyyyQn */
function firstMonth(cell: string): number {
  if (cell === '') return 0;
  const [year, part] = cell.split(/-|Q/).map(Number);
  if (year === undefined || part === undefined) throw new Error(`invalid fixture; no such period: ${cell}`);
  return monthOf(year, cell.includes('Q') ? part * 3 - 2 : part);
}

export function day(iso: string): CalendarDay {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`invalid fixture; no such day: ${iso}`);
  return parsed;
}

export function join(
  readings: readonly Reading[],
  options: { asOf?: string; from?: string; today?: string } = {},
): JoinResult {
  return runSteps(
    joinTables(readings, {
      asOf: options.asOf === undefined ? null : day(options.asOf),
      from: options.from === undefined ? null : day(options.from),
      today: day(options.today ?? '2026-01-15'),
    }),
  );
}

/** The workforce of a join that must have one. */
export function workforceOf(result: JoinResult) {
  if (result.workforce === null) throw new Error(`invalid join; no workforce: ${result.reason}`);
  return result.workforce;
}

/** file → code of each row set aside by the join, as `row code`. */
export function setAsideIn(result: JoinResult, file: number): string[] {
  return (result.readings[file]?.setAside ?? []).map((issue) => `${issue.row} ${issue.code}`);
}
