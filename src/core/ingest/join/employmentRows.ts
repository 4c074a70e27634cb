import { type CalendarDay, NO_DAY } from '../../model/calendar';
import { EXIT_KINDS, type FieldId } from '../../model/ids';
import type { Reading } from '../../model/reading';
import { codeCells, dayCells, numberCells, textCells } from './cells';
import { codesIn } from './dictionary';
import { employmentStatus } from './employmentStatus';
import type { Ledger } from './ledger';
import type { NameDictionaries } from './nameDictionaries';
import type { PersonIndex } from './personIndex';

/** What a row of hires or exits may say about a spell; the place in this list is the place in the row of facts. */
export const FACTS = [
  'exitDate',
  'exitKind',
  'exitReason',
  'regretted',
  'source',
  'assessmentScore',
  'manager',
  'lastManager',
  'team',
  'region',
  'role',
  'status',
] as const satisfies readonly FieldId[];
export type Fact = (typeof FACTS)[number];

/** Team, region and role of a leaver come from the hires: an exits file may show where he or she stood last. */
const FACTS_OF_EXITS: ReadonlySet<Fact> = new Set(['exitDate', 'exitKind', 'exitReason', 'regretted', 'lastManager']);

const EXIT_DATE = FACTS.indexOf('exitDate');
const STATUS = FACTS.indexOf('status');
const UNKNOWN_EXIT = EXIT_KINDS.indexOf('unknown');

/** Status as a fact. */
const ACTIVE = 0;
export const LEFT = 1;

/** Rows of hires and exits in one list; every array has one entry per row. */
export interface EmploymentRows {
  readonly count: number;
  readonly ledgers: readonly Ledger[];
  /** Index in `ledgers`. */
  readonly file: Uint16Array;
  readonly row: Int32Array;
  readonly person: Int32Array;
  /** The hire day of a row of hires, the exit day of a row of exits. */
  readonly day: Int32Array;
  readonly isExit: Uint8Array;
  /** FACTS.length numbers a row; NaN = not said. */
  readonly facts: Float64Array;
}

/** Reads the rows of hires and exits whose person is known and whose dates can be. */
export function employmentRows(
  ledgers: readonly Ledger[],
  people: PersonIndex,
  names: NameDictionaries,
  asOf: CalendarDay,
): EmploymentRows {
  const capacity = ledgers.reduce((sum, ledger) => sum + ledger.reading.rowsUsed, 0);
  const rows: Draft = {
    count: 0,
    ledgers,
    file: new Uint16Array(capacity),
    row: new Int32Array(capacity),
    person: new Int32Array(capacity),
    day: new Int32Array(capacity),
    isExit: new Uint8Array(capacity),
    facts: new Float64Array(capacity * FACTS.length).fill(Number.NaN),
  };
  for (const [file, ledger] of ledgers.entries()) {
    if (ledger.reading.table === 'exits') addExits(rows, file, ledger, people, names);
    else addHires(rows, file, ledger, people, names, asOf);
  }
  return rows;
}

type Draft = { -readonly [key in keyof EmploymentRows]: EmploymentRows[key] };

function addHires(
  rows: Draft,
  file: number,
  ledger: Ledger,
  people: PersonIndex,
  names: NameDictionaries,
  asOf: CalendarDay,
): void {
  const { reading } = ledger;
  const persons = people.personsOf(reading);
  const hires = dayCells(reading, 'hireDate');
  const exits = dayCells(reading, 'exitDate');
  const columns = FACTS.map((fact) => factColumn(reading, fact, names));
  for (let row = 0; row < reading.rowsUsed; row++) {
    const hire = hires === null ? NO_DAY : hires[row];
    const exit = exits === null ? NO_DAY : exits[row];
    if (hire === NO_DAY) ledger.setAside(row, 'rowDateMissing', 'hireDate');
    else if (persons[row] < 0) ledger.setAside(row, 'rowIdMissing', 'employeeId');
    else if (hire > asOf) ledger.setAside(row, 'rowHireInFuture', 'hireDate');
    else if (exit < hire) ledger.setAside(row, 'rowExitBeforeHire', 'exitDate');
    else {
      const index = addRow(rows, file, row, persons[row], hire, columns);
      if (exit <= asOf && rows.facts[index * FACTS.length + STATUS] === ACTIVE) {
        ledger.noteCell(row, 'cellOutOfRange', 'exitDate');
        rows.facts[index * FACTS.length + EXIT_DATE] = Number.NaN;
      }
    }
  }
}

function addExits(rows: Draft, file: number, ledger: Ledger, people: PersonIndex, names: NameDictionaries): void {
  const { reading } = ledger;
  const persons = people.personsOf(reading);
  const exits = dayCells(reading, 'exitDate');
  const columns = FACTS.map((fact) => (FACTS_OF_EXITS.has(fact) ? factColumn(reading, fact, names) : null));
  for (let row = 0; row < reading.rowsUsed; row++) {
    const exit = exits === null ? NO_DAY : exits[row];
    if (exit === NO_DAY) ledger.setAside(row, 'rowDateMissing', 'exitDate');
    else if (persons[row] < 0) ledger.setAside(row, 'rowExitWithoutHire', 'employeeId');
    else rows.isExit[addRow(rows, file, row, persons[row], exit, columns)] = 1;
  }
}

function addRow(
  rows: Draft,
  file: number,
  row: number,
  person: number,
  day: number,
  columns: readonly (Float64Array | null)[],
): number {
  const index = rows.count++;
  rows.file[index] = file;
  rows.row[index] = row;
  rows.person[index] = person;
  rows.day[index] = day;
  for (const [place, column] of columns.entries()) {
    if (column !== null) rows.facts[index * FACTS.length + place] = column[row];
  }
  return index;
}

/** A column of facts as numbers, NaN where it says nothing; null where the file has no such column. */
function factColumn(reading: Reading, fact: Fact, names: NameDictionaries): Float64Array | null {
  switch (fact) {
    case 'exitDate':
      return asFacts(dayCells(reading, fact), (day) => day !== NO_DAY);
    case 'exitKind':
      return asFacts(codeCells(reading, fact), (code) => code < UNKNOWN_EXIT);
    case 'status':
      return statusColumn(reading);
    case 'regretted':
      return asFacts(codeCells(reading, fact), (code) => code !== 255);
    case 'assessmentScore':
      return numberCells(reading, fact);
    case 'lastManager':
      return asFacts(codesIn(names.manager, reading, fact), (code) => code >= 0);
    default:
      return asFacts(codesIn(names[fact], reading, fact), (code) => code >= 0);
  }
}

function statusColumn(reading: Reading): Float64Array | null {
  const cells = textCells(reading, 'status');
  if (cells === null) return null;
  const meanings = cells.values.map((text) => {
    const status = employmentStatus(text);
    return status === null ? Number.NaN : status === 'left' ? LEFT : ACTIVE;
  });
  return Float64Array.from(cells.codes, (code) => meanings[code] ?? Number.NaN);
}

function asFacts(cells: Int32Array | Uint8Array | null, says: (cell: number) => boolean): Float64Array | null {
  return cells === null ? null : Float64Array.from(cells, (cell) => (says(cell) ? cell : Number.NaN));
}
