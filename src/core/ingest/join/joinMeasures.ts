import type { Reading } from '../../model/reading';
import type { PersonMonthAttendance, PersonMonthHours, PersonMonthQuota } from '../../model/workforce';
import { numberCells } from './cells';
import type { Ledger } from './ledger';
import {
  dropRows,
  type Employment,
  type MeasureRows,
  measureRows,
  type RowCheck,
  type RowProblem,
} from './measureRows';
import { sortByPersonMonth } from './sortByPersonMonth';
import { type PersonMonths, sumByPersonMonth } from './sumByPersonMonth';
import { withoutRepeats } from './withoutRepeats';

/** More hours than a month of 31 days has. */
const HOURS_PER_MONTH = 744;

/** What every table of measures is joined with. */
export interface MeasureContext {
  readonly personsOf: (ledger: Ledger) => Int32Array;
  readonly employment: Employment;
  readonly people: number;
}

/** Hours of training or coaching per person and month; null without a usable row. */
export function joinHours(ledgers: readonly Ledger[], context: MeasureContext): PersonMonthHours | null {
  const rows = rowsOf(ledgers, context, hoursProblem);
  if (rows.count === 0) return null;
  const values = ledgers.map((ledger) => numberCells(ledger.reading, 'hours') ?? missing(ledger.reading));
  const sums = sumByPersonMonth(rows, context.employment, context.people, [{ values, spread: true }]);
  return { person: sums.person, month: sums.month, hours: column(sums, 0), ...monthsSpokenOf(rows) };
}

/** Days late and absent per person and month; null without a usable row. */
export function joinAttendance(ledgers: readonly Ledger[], context: MeasureContext): PersonMonthAttendance | null {
  const rows = rowsOf(ledgers, context, attendanceProblem);
  if (rows.count === 0) return null;
  const sums = sumByPersonMonth(rows, context.employment, context.people, [
    { values: ledgers.map(({ reading }) => numberCells(reading, 'lateDays') ?? missing(reading)), spread: true },
    { values: ledgers.map(({ reading }) => numberCells(reading, 'absentDays') ?? missing(reading)), spread: true },
  ]);
  return { person: sums.person, month: sums.month, lateDays: column(sums, 0), absentDays: column(sums, 1) };
}

/** Quota and result per person and month; a second row for the same months is a conflict. Null without a usable row. */
export function joinQuota(ledgers: readonly Ledger[], context: MeasureContext): PersonMonthQuota | null {
  const rows = withoutConflicts(rowsOf(ledgers, context, quotaProblem), context.people);
  if (rows.count === 0) return null;
  const triples = ledgers.map(({ reading }) => quotaTriple(reading));
  const sums = sumByPersonMonth(rows, context.employment, context.people, [
    { values: triples.map((triple) => triple.quota), spread: true },
    { values: triples.map((triple) => triple.actual), spread: true },
    { values: triples.map((triple) => triple.attainment), spread: false },
  ]);
  const quota = column(sums, 0);
  const actual = column(sums, 1);
  const attainment = column(sums, 2);
  return { person: sums.person, month: sums.month, quota, actual, attainment };
}

function rowsOf(ledgers: readonly Ledger[], context: MeasureContext, says: RowCheck): MeasureRows {
  return withoutRepeats(measureRows(ledgers, context.personsOf, context.employment, says), context.people);
}

function hoursProblem(reading: Reading): (row: number, months: number) => RowProblem | null {
  const hours = numberCells(reading, 'hours') ?? missing(reading);
  return (row, months) => {
    const value = hours[row];
    if (Number.isNaN(value)) return { code: 'rowNumberMissing', field: 'hours' };
    return value < 0 || value > HOURS_PER_MONTH * months ? { code: 'rowHoursOutOfRange', field: 'hours' } : null;
  };
}

function attendanceProblem(reading: Reading): (row: number) => RowProblem | null {
  const late = numberCells(reading, 'lateDays') ?? missing(reading);
  const absent = numberCells(reading, 'absentDays') ?? missing(reading);
  return (row) =>
    Number.isNaN(late[row]) && Number.isNaN(absent[row]) ? { code: 'rowNumberMissing', field: 'absentDays' } : null;
}

function quotaProblem(reading: Reading): (row: number) => RowProblem | null {
  const { quota, attainment } = quotaTriple(reading);
  return (row) => {
    if (quota[row] <= 0) return { code: 'rowQuotaZero', field: 'quota' };
    return Number.isNaN(attainment[row]) ? { code: 'rowNumberMissing', field: 'attainment' } : null;
  };
}

/** Quota, result and their ratio: of the three any two give the third. */
function quotaTriple(reading: Reading) {
  const quota = (numberCells(reading, 'quota') ?? missing(reading)).slice();
  const actual = (numberCells(reading, 'actual') ?? missing(reading)).slice();
  const attainment = (numberCells(reading, 'attainment') ?? missing(reading)).slice();
  for (let row = 0; row < reading.rowsUsed; row++) {
    const ratio = actual[row] / quota[row];
    if (!Number.isNaN(ratio)) attainment[row] = ratio;
    else if (Number.isNaN(actual[row])) actual[row] = quota[row] * attainment[row];
    else if (attainment[row] > 0) quota[row] = actual[row] / attainment[row];
  }
  return { quota, actual, attainment };
}

/** Of rows that speak about the same month of the same person the first counts. */
function withoutConflicts(rows: MeasureRows, people: number): MeasureRows {
  const dropped = new Uint8Array(rows.count);
  let count = 0;
  let person = -1;
  let covered = 0;
  for (const index of sortByPersonMonth(rows.count, rows.person, rows.month, people)) {
    const month = rows.month[index];
    if (rows.person[index] === person && month <= covered) {
      dropped[index] = 1;
      count++;
      rows.ledgers[rows.file[index]]?.setAside(rows.row[index], 'rowConflictingFacts', 'period');
      continue;
    }
    person = rows.person[index];
    covered = month + rows.months[index] - 1;
  }
  return count === 0 ? rows : dropRows(rows, dropped, count);
}

function monthsSpokenOf(rows: MeasureRows): { firstMonth: number; lastMonth: number } {
  let firstMonth = Number.POSITIVE_INFINITY;
  let lastMonth = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < rows.count; index++) {
    firstMonth = Math.min(firstMonth, rows.month[index]);
    lastMonth = Math.max(lastMonth, rows.month[index] + rows.months[index] - 1);
  }
  return { firstMonth, lastMonth };
}

function column(sums: PersonMonths, place: number): Float64Array {
  const values = sums.values[place];
  if (values === undefined) throw new Error(`invalid column; the sums have ${sums.values.length}: ${place}`);
  return values;
}

function missing(reading: Reading): Float64Array {
  return new Float64Array(reading.rowsUsed).fill(Number.NaN);
}
