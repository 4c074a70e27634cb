import { type CalendarDay, monthOfDay, NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { Reading } from '../../model/reading';
import type { Spells } from '../../model/workforce';
import { periodCells } from './cells';
import type { Ledger } from './ledger';

/** Rows of one table of measures that found an employed person, in file order. */
export interface MeasureRows {
  readonly count: number;
  readonly ledgers: readonly Ledger[];
  /** Index in `ledgers`. */
  readonly file: Uint16Array;
  readonly row: Int32Array;
  readonly person: Int32Array;
  /** First month and number of months the row speaks about. */
  readonly month: Int32Array;
  readonly months: Uint8Array;
}

/** The calendar months each person was employed in. */
export interface Employment {
  /** Index of the first spell of each person, and one past the last. */
  readonly firstSpell: Int32Array;
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
}

export function employmentMonths(spells: Spells, people: number): Employment {
  const firstSpell = new Int32Array(people + 1).fill(spells.count);
  for (let spell = spells.count - 1; spell >= 0; spell--) firstSpell[spells.person[spell]] = spell;
  return {
    firstSpell,
    firstMonth: spells.hire.map((day) => monthOfDay(day as CalendarDay)),
    lastMonth: spells.exit.map((day) => (day === NO_DAY ? NO_DAY : monthOfDay(day as CalendarDay))),
  };
}

export function isEmployed(employment: Employment, person: number, month: number): boolean {
  const end = employment.firstSpell[person + 1];
  for (let spell = employment.firstSpell[person]; spell < end; spell++) {
    if (month >= employment.firstMonth[spell] && month <= employment.lastMonth[spell]) return true;
  }
  return false;
}

/** How many of the months of a period the person was employed in. */
export function employedMonths(employment: Employment, person: number, month: number, months: number): number {
  let employed = 0;
  for (let step = 0; step < months; step++) {
    if (isEmployed(employment, person, month + step)) employed++;
  }
  return employed;
}

/** Rows looked at between two steps. */
export const ROWS_AT_ONCE = 1 << 18;

/** Matches the rows of measures to people and months; `says` checks whether a row carries its measure. Yields now and then. */
export function* measureRows(
  ledgers: readonly Ledger[],
  personsOf: (ledger: Ledger) => Int32Array,
  employment: Employment,
  says: RowCheck,
): Generator<void, MeasureRows, void> {
  const capacity = ledgers.reduce((sum, ledger) => sum + ledger.reading.rowsUsed, 0);
  const rows = {
    count: 0,
    ledgers,
    file: new Uint16Array(capacity),
    row: new Int32Array(capacity),
    person: new Int32Array(capacity),
    month: new Int32Array(capacity),
    months: new Uint8Array(capacity),
  };
  for (const [file, ledger] of ledgers.entries()) {
    const { reading } = ledger;
    const persons = personsOf(ledger);
    const periods = periodCells(reading);
    const problemOf = says(reading);
    for (let row = 0; row < reading.rowsUsed; row++) {
      if (row % ROWS_AT_ONCE === 0) yield;
      const person = persons[row];
      const month = periods === null ? 0 : periods.months[row];
      const months = periods === null ? 0 : periods.counts[row];
      const problem = months === 0 ? PERIOD_MISSING : problemOf(row, months);
      if (person < 0) ledger.setAside(row, 'rowPersonUnknown', 'employeeId');
      else if (problem !== null) ledger.setAside(row, problem.code, problem.field);
      else if (employedMonths(employment, person, month, months) === 0) {
        ledger.setAside(row, 'rowOutsideEmployment', 'period');
      } else {
        rows.file[rows.count] = file;
        rows.row[rows.count] = row;
        rows.person[rows.count] = person;
        rows.month[rows.count] = month;
        rows.months[rows.count] = months;
        rows.count++;
      }
    }
  }
  return rows;
}

/** What is wrong with a row that speaks about so many months; null = nothing. */
export type RowCheck = (reading: Reading) => (row: number, months: number) => RowProblem | null;

export interface RowProblem {
  readonly code:
    | 'rowPeriodMissing'
    | 'rowNumberMissing'
    | 'rowHoursOutOfRange'
    | 'rowQuotaZero'
    | 'rowScoreMissing'
    | 'rowConflictingFacts';
  readonly field: FieldId;
}

const PERIOD_MISSING: RowProblem = { code: 'rowPeriodMissing', field: 'period' };

/** The rows not marked in `dropped`, which marks `count` of them. */
export function dropRows(rows: MeasureRows, dropped: Uint8Array, count: number): MeasureRows {
  const kept = new Int32Array(rows.count - count);
  for (let index = 0, next = 0; index < rows.count; index++) {
    if (dropped[index] === 0) kept[next++] = index;
  }
  return {
    count: kept.length,
    ledgers: rows.ledgers,
    file: Uint16Array.from(kept, (index) => rows.file[index]),
    row: kept.map((index) => rows.row[index]),
    person: kept.map((index) => rows.person[index]),
    month: kept.map((index) => rows.month[index]),
    months: Uint8Array.from(kept, (index) => rows.months[index]),
  };
}
