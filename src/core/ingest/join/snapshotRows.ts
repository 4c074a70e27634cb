import { NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import { dayCells, periodCells, textCells } from './cells';
import type { RowRefs } from './derivedLedger';
import { employmentStatus } from './employmentStatus';
import type { Ledger } from './ledger';
import { buildPersonIndex, type PersonIndex } from './personIndex';
import { sortByPersonMonth } from './sortByPersonMonth';

export const PLACES = ['manager', 'team', 'region', 'role'] as const satisfies readonly FieldId[];

/** The usable rows of month-end lists, by person, then month; rows of the same month keep their order. */
export interface SnapshotRows extends RowRefs {
  readonly count: number;
  readonly people: PersonIndex;
  readonly person: Int32Array;
  /** Index in `months`. */
  readonly list: Int32Array;
  /** The months that have a list, in order. */
  readonly months: readonly number[];
  /** NO_DAY = not said. */
  readonly hire: Int32Array;
  readonly exit: Int32Array;
  /** 1: the status says that the person has left. */
  readonly hasLeft: Uint8Array;
  /** One column for each of PLACES: equal numbers mean the same text, −1 none. */
  readonly places: readonly Int32Array[];
}

/** Reads the rows whose person and month are known; sets the others aside. Yields between its passes. */
export function* snapshotRows(ledgers: readonly Ledger[]): Generator<void, SnapshotRows, void> {
  const people = buildPersonIndex(ledgers.map(({ reading }) => reading));
  yield;
  const capacity = ledgers.reduce((sum, { reading }) => sum + reading.rowsUsed, 0);
  const column = (): Int32Array => new Int32Array(capacity);
  const read = { ledger: new Uint16Array(capacity), row: column(), person: column(), month: column() };
  let count = 0;
  for (const [index, ledger] of ledgers.entries()) {
    const persons = people.personsOf(ledger.reading);
    const periods = periodCells(ledger.reading);
    for (let row = 0; row < persons.length; row++) {
      const months = periods === null ? 0 : periods.counts[row];
      if (persons[row] < 0) ledger.setAside(row, 'rowIdMissing', 'employeeId');
      else if (periods === null || months === 0) ledger.setAside(row, 'rowPeriodMissing', 'period');
      else {
        read.ledger[count] = index;
        read.row[count] = row;
        read.person[count] = persons[row];
        read.month[count] = periods.months[row] + months - 1;
        count++;
      }
    }
    yield;
  }
  const order = sortByPersonMonth(count, read.person, read.month, people.ids.length);
  yield;
  const months = [...new Set(read.month.subarray(0, count))].sort((a, b) => a - b);
  const listOf = new Map(months.map((month, list) => [month, list]));
  const refs = {
    ledgers,
    ledger: Uint16Array.from(order, (index) => read.ledger[index]),
    row: order.map((index) => read.row[index]),
  };
  yield;
  const person = order.map((index) => read.person[index]);
  const list = order.map((index) => listOf.get(read.month[index]) ?? 0);
  yield;
  const days = { hire: daysOf(refs, 'hireDate'), exit: daysOf(refs, 'exitDate') };
  yield;
  const places: Int32Array[] = [];
  for (const field of PLACES) {
    places.push(placesOf(refs, field));
    yield;
  }
  return { ...refs, ...days, count, people, person, list, months, hasLeft: leaversOf(refs), places };
}

function daysOf({ ledgers, ledger, row }: RowRefs, field: FieldId): Int32Array {
  const columns = ledgers.map(({ reading }) => dayCells(reading, field));
  return row.map((at, index) => columns[ledger[index]]?.[at] ?? NO_DAY);
}

function leaversOf({ ledgers, ledger, row }: RowRefs): Uint8Array {
  const columns = ledgers.map(({ reading }) => {
    const cells = textCells(reading, 'status');
    return cells && { codes: cells.codes, left: cells.values.map((word) => employmentStatus(word) === 'left') };
  });
  return Uint8Array.from(row, (at, index) => {
    const cells = columns[ledger[index]];
    return cells?.left[cells.codes[at]] ? 1 : 0;
  });
}

/** The texts of a field as numbers that are the same in all lists. */
function placesOf({ ledgers, ledger, row }: RowRefs, field: FieldId): Int32Array {
  const numbers = new Map<string, number>();
  const columns = ledgers.map(({ reading }) => {
    const cells = textCells(reading, field);
    if (cells === null) return null;
    const numberOf = Int32Array.from(cells.values, (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
    return { codes: cells.codes, numberOf };
  });
  return row.map((at, index) => {
    const cells = columns[ledger[index]];
    return cells && cells.codes[at] >= 0 ? cells.numberOf[cells.codes[at]] : -1;
  });
}

/** The first of PLACES in which two rows differ; null where they are the same. */
export function placeThatDiffers({ places }: SnapshotRows, a: number, b: number): FieldId | null {
  return PLACES.find((_, field) => places[field][a] !== places[field][b]) ?? null;
}
