import { NO_DAY } from '../model/calendar';
import type { ColumnData } from '../model/reading';

/** A column of days: a code per row, and the day behind each code. */
export interface DatedColumn {
  readonly codes: Int32Array;
  readonly data: ColumnData;
}

/** Rows whose exit lies before their hire. */
export function exitsBeforeHire(hire: DatedColumn, exit: DatedColumn): number {
  if (hire.data.kind !== 'day' || exit.data.kind !== 'day') return 0;
  let rows = 0;
  for (let row = 0; row < hire.codes.length; row++) {
    const hired = hire.data.days[hire.codes[row]];
    if (hired !== NO_DAY && exit.data.days[exit.codes[row]] < hired) rows++;
  }
  return rows;
}
