import type { FieldId } from '../../model/ids';
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

/** Hours of training or coaching per person and month; null without a usable row. Yields now and then. */
export function* joinHours(
  ledgers: readonly Ledger[],
  context: MeasureContext,
): Generator<void, PersonMonthHours | null, void> {
  const rows = yield* rowsOf(ledgers, context, hoursProblem);
  if (rows.count === 0) return null;
  const values = ledgers.map((ledger) => numberCells(ledger.reading, 'hours') ?? missing(ledger.reading));
  const sums = yield* sumByPersonMonth(rows, context.employment, context.people, [{ values, spread: true }]);
  return { person: sums.person, month: sums.month, hours: column(sums, 0), ...monthsSpokenOf(rows) };
}

/** Days late and absent per person and month; null without a usable row. */
export function* joinAttendance(
  ledgers: readonly Ledger[],
  context: MeasureContext,
): Generator<void, PersonMonthAttendance | null, void> {
  const rows = yield* rowsOf(ledgers, context, attendanceProblem);
  if (rows.count === 0) return null;
  const sums = yield* sumByPersonMonth(rows, context.employment, context.people, [
    { values: ledgers.map(({ reading }) => numberCells(reading, 'lateDays') ?? missing(reading)), spread: true },
    { values: ledgers.map(({ reading }) => numberCells(reading, 'absentDays') ?? missing(reading)), spread: true },
  ]);
  return { person: sums.person, month: sums.month, lateDays: column(sums, 0), absentDays: column(sums, 1) };
}

/**
 * Quota and result per person and month, also where one file has the quotas and another the results; a second row that
 * says the same of the same months is a conflict. Null without a usable row.
 */
export function* joinQuota(
  ledgers: readonly Ledger[],
  context: MeasureContext,
): Generator<void, PersonMonthQuota | null, void> {
  const found = yield* rowsOf(ledgers, context, quotaProblem);
  const rows = withoutConflicts(found, context.people);
  yield;
  if (rows.count === 0) return null;
  const triples = ledgers.map(({ reading }) => quotaTriple(reading));
  const sums = yield* sumByPersonMonth(rows, context.employment, context.people, [
    { values: triples.map((triple) => triple.quota), spread: true },
    { values: triples.map((triple) => triple.actual), spread: true },
    { values: triples.map((triple) => triple.attainment), spread: false },
  ]);
  const quota = column(sums, 0);
  const actual = column(sums, 1);
  const attainment = column(sums, 2).map((ratio, entry) =>
    Number.isNaN(ratio) ? actual[entry] / quota[entry] : ratio,
  );
  return { person: sums.person, month: sums.month, quota, actual, attainment };
}

function* rowsOf(
  ledgers: readonly Ledger[],
  context: MeasureContext,
  says: RowCheck,
): Generator<void, MeasureRows, void> {
  const rows = yield* measureRows(ledgers, context.personsOf, context.employment, says);
  yield;
  return withoutRepeats(rows, context.people);
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
  const { quota, actual, attainment } = quotaTriple(reading);
  const [only] = saidOf(reading).length === 1 ? saidOf(reading) : [];
  const needed = only === 'quota' ? quota : only === 'actual' ? actual : attainment;
  return (row) => {
    if (quota[row] <= 0) return { code: 'rowQuotaZero', field: 'quota' };
    return Number.isNaN(needed[row]) ? { code: 'rowNumberMissing', field: only ?? 'attainment' } : null;
  };
}

const MEASURES_OF_QUOTA = ['quota', 'actual', 'attainment'] as const satisfies readonly FieldId[];
type MeasureOfQuota = (typeof MEASURES_OF_QUOTA)[number];

/** What a file says of the three: the one it has a column for (a plan without results), or all, for any two give the third. */
function saidOf(reading: Reading): readonly MeasureOfQuota[] {
  const columns = MEASURES_OF_QUOTA.filter((field) => reading.data.has(field));
  return columns.length === 1 ? columns : MEASURES_OF_QUOTA;
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

/** Of rows that say the same of the same month of a person the first counts. */
function withoutConflicts(rows: MeasureRows, people: number): MeasureRows {
  const dropped = new Uint8Array(rows.count);
  const said = rows.ledgers.map(({ reading }) => saidOf(reading));
  const covered = new Map<MeasureOfQuota, number>();
  let count = 0;
  let person = -1;
  for (const index of sortByPersonMonth(rows.count, rows.person, rows.month, people)) {
    if (rows.person[index] !== person) covered.clear();
    person = rows.person[index];
    const month = rows.month[index];
    const measures = said[rows.file[index]] ?? [];
    if (measures.some((measure) => month <= (covered.get(measure) ?? Number.NEGATIVE_INFINITY))) {
      dropped[index] = 1;
      count++;
      rows.ledgers[rows.file[index]]?.setAside(rows.row[index], 'rowConflictingFacts', 'period');
    } else for (const measure of measures) covered.set(measure, month + rows.months[index] - 1);
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
