import { type CalendarDay, isoDay, isoMonth, type Month, monthOfDay, NO_DAY } from '../../model/calendar';
import { EVENT_KINDS, EXIT_KINDS, type FieldId, PULSE_DIMENSIONS, RESPONDENTS } from '../../model/ids';
import type { ColumnData, Reading } from '../../model/reading';

type Kind = ColumnData['kind'];
type Cells<K extends Kind> = Extract<ColumnData, { kind: K }>;

/** The parsed cells of a field; null where the file has no such column. */
function cellsOf<K extends Kind>(reading: Reading, field: FieldId, kind: K): Cells<K> | null {
  const data = reading.data.get(field);
  if (data === undefined) return null;
  if (!isOfKind(data, kind)) throw new Error(`invalid column; ${field} must be ${kind}: ${data.kind}`);
  return data;
}

function isOfKind<K extends Kind>(data: ColumnData, kind: K): data is Cells<K> {
  return data.kind === kind;
}

export function textCells(reading: Reading, field: FieldId): Cells<'text'> | null {
  return cellsOf(reading, field, 'text');
}

/** CalendarDay per row; NO_DAY = missing. */
export function dayCells(reading: Reading, field: FieldId): Int32Array | null {
  return cellsOf(reading, field, 'day')?.days ?? null;
}

/** NaN = missing. */
export function numberCells(reading: Reading, field: FieldId): Float64Array | null {
  return cellsOf(reading, field, 'number')?.values ?? null;
}

/** 255 = missing. */
export function codeCells(reading: Reading, field: FieldId): Uint8Array | null {
  return cellsOf(reading, field, 'code')?.codes ?? null;
}

export interface PeriodCells {
  readonly months: Int32Array;
  /** 0 = missing. */
  readonly counts: Uint8Array;
}

/** The months each row speaks about; a dated row speaks about its month. */
export function periodCells(reading: Reading): PeriodCells | null {
  const data = reading.data.get('period');
  if (data?.kind !== 'day') return cellsOf(reading, 'period', 'period');
  const months = new Int32Array(data.days.length);
  const counts = new Uint8Array(data.days.length);
  for (let row = 0; row < data.days.length; row++) {
    const day = data.days[row];
    if (day === NO_DAY) continue;
    months[row] = monthOfDay(day as CalendarDay);
    counts[row] = 1;
  }
  return { months, counts };
}

/** A cell as text, for the ledger; empty where missing. */
export function cellText(reading: Reading, field: FieldId, row: number): string {
  const data = reading.data.get(field);
  if (data === undefined) return '';
  switch (data.kind) {
    case 'text':
      return data.values[data.codes[row]] ?? '';
    case 'day': {
      const day = data.days[row];
      return day === NO_DAY ? '' : isoDay(day as CalendarDay);
    }
    case 'period':
      return data.counts[row] === 0 ? '' : isoMonth(data.months[row] as Month);
    case 'number': {
      const value = data.values[row];
      return Number.isNaN(value) ? '' : String(value);
    }
    case 'code':
      return codeText(field, data.codes[row]);
  }
}

function codeText(field: FieldId, code: number): string {
  if (code === 255) return '';
  if (field === 'exitKind') return EXIT_KINDS[code] ?? '';
  if (field === 'event') return EVENT_KINDS[code] ?? '';
  if (field === 'dimension') return PULSE_DIMENSIONS[code] ?? '';
  if (field === 'respondent') return RESPONDENTS[code] ?? '';
  return String(code);
}
