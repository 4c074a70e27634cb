import { firstDayOf, lastDayOf, type Month, NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { Steps } from '../../model/progress';
import type { ColumnData } from '../../model/reading';
import { dayCells } from './cells';
import { carriedColumns } from './derivedColumns';
import { derivedLedger, type RowRefs, SourceUses } from './derivedLedger';
import type { Ledger } from './ledger';
import type { PersonIndex } from './personIndex';
import { PLACES, type SnapshotRows, snapshotRows } from './snapshotRows';
import { type SnapshotSpells, snapshotSpells, snapshotStretches } from './snapshotSpells';

const OF_SPELL: readonly FieldId[] = [
  'employeeId',
  'email',
  ...PLACES,
  'exitKind',
  'exitReason',
  'regretted',
  'source',
];
/** An exit on file so many days around the list that misses someone is the exit that list shows. */
const NEAR_DAYS = 62;

/** What had to be assumed to turn lists into spells. */
export interface SnapshotAssumptions {
  /** Spells that end on the day of the first list without the person. */
  readonly exitsByAbsence: number;
  /** Spells that begin with the month of the first list with the person, for want of a hire date. */
  readonly hireDatesAssumed: number;
}

export interface FromSnapshots extends SnapshotAssumptions {
  readonly ledgers: readonly Ledger[];
}

/**
 * Spells and assignments out of month-end lists. A spell begins with the hire date, else with the month of the first
 * list that has the person; a new hire date after the last list begins another. It ends with the exit date, else on the
 * day of the first list that misses the person, unless an exit on file says when. Lists of one month, and lists
 * that share hardly anyone with the next, are rosters: nothing is read from absence.
 */
export function* fromSnapshots(snapshots: readonly Ledger[], others: readonly Ledger[]): Steps<FromSnapshots> {
  const total = snapshots.reduce((sum, { reading }) => sum + reading.rowsUsed, 0);
  const progress = (share: number) => ({ stage: 'joining', done: Math.round(share * total), total }) as const;
  const reading = snapshotRows(snapshots);
  let read = reading.next();
  for (; !read.done; read = reading.next()) yield progress(0.2);
  const lists = read.value;
  const areLists = lists.months.length > 1 && shareOverlapping(lists) >= 0.5;
  const stated = statedDays(others, lists.people);
  const finding = snapshotSpells(lists, stated.hires);
  let found = finding.next();
  for (; !found.done; found = finding.next()) yield progress(0.4 + (0.2 * found.value) / Math.max(1, lists.count));
  const spells = found.value;
  const { exits, exitsByAbsence } = exitDays(lists, spells, stated.exits, areLists);
  yield progress(0.6);
  const uses = new SourceUses();
  const file = snapshots[0]?.reading.file ?? '';
  const told = refsAt(lists, spells.rows);
  const lastRows = spells.start.subarray(1).map((end) => spells.rows[end - 1]);
  yield progress(0.7);
  const hires = carriedColumns(refsAt(lists, lastRows), OF_SPELL)
    .set('hireDate', days(spells.hire))
    .set('exitDate', days(exits));
  const ledgers = [
    derivedLedger({ table: 'hires', file, data: hires, sources: { ...told, start: spells.start } }, uses),
  ];
  yield progress(0.8);
  const stretches = areLists ? snapshotStretches(lists, spells) : null;
  if (stretches !== null && stretches.count > 0) {
    yield progress(0.9);
    const first = stretches.start.subarray(0, stretches.count).map((entry) => spells.rows[entry]);
    const data = carriedColumns(refsAt(lists, first), ['employeeId', 'email', ...PLACES])
      .set('from', days(stretches.from))
      .set('to', days(new Int32Array(stretches.count).fill(NO_DAY)));
    ledgers.push(
      derivedLedger({ table: 'assignments', file, data, sources: { ...told, start: stretches.start } }, uses),
    );
  }
  return { ledgers, exitsByAbsence, hireDatesAssumed: hireDatesAssumed(lists, spells) };
}

function days(values: Int32Array): ColumnData {
  return { kind: 'day', days: values };
}

function refsAt({ ledgers, ledger, row }: SnapshotRows, rows: Int32Array): RowRefs {
  return { ledgers, ledger: Uint16Array.from(rows, (index) => ledger[index]), row: rows.map((index) => row[index]) };
}

/** Of those a list names the share the lists name again: rosters and lists of new hires name each but once. */
function shareOverlapping({ count, person, list }: SnapshotRows): number {
  let named = 0;
  let again = 0;
  for (let first = 0, end = 0; first < count; first = end) {
    while (end < count && person[end] === person[first]) end++;
    named++;
    if (list[end - 1] !== list[first]) again++;
  }
  return again / Math.max(1, named);
}

interface StatedDays {
  readonly hires: ReadonlyMap<number, readonly number[]>;
  readonly exits: ReadonlyMap<number, readonly number[]>;
}

/** The days other files know, by person. */
function statedDays(others: readonly Ledger[], people: PersonIndex): StatedDays {
  const hires = new Map<number, number[]>();
  const exits = new Map<number, number[]>();
  const add = (days: Map<number, number[]>, person: number, day: number): void => {
    if (day === NO_DAY) return;
    const known = days.get(person);
    if (known === undefined) days.set(person, [day]);
    else known.push(day);
  };
  for (const { reading } of others) {
    if (reading.table !== 'hires' && reading.table !== 'exits') continue;
    const hired = dayCells(reading, 'hireDate');
    const left = dayCells(reading, 'exitDate');
    people.personsOf(reading).forEach((person, row) => {
      if (person < 0) return;
      add(hires, person, hired === null ? NO_DAY : hired[row]);
      add(exits, person, left === null ? NO_DAY : left[row]);
    });
  }
  return { hires, exits };
}

/** The exit day of each spell as far as lists say it; NO_DAY while employed, and where an exit on file says it better. */
function exitDays(
  lists: SnapshotRows,
  spells: SnapshotSpells,
  stated: ReadonlyMap<number, readonly number[]>,
  areLists: boolean,
): { readonly exits: Int32Array; readonly exitsByAbsence: number } {
  const exits = new Int32Array(spells.count).fill(NO_DAY);
  let exitsByAbsence = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    const rows = spells.rows.subarray(spells.start[spell], spells.start[spell + 1]);
    const said = rows.find((row) => lists.exit[row] !== NO_DAY);
    if (said !== undefined) {
      exits[spell] = lists.exit[said];
      continue;
    }
    const absent = absentDay(lists, rows, areLists);
    if (absent === NO_DAY) continue;
    const lastMonth = lists.months[lists.list[rows[rows.length - 1]]] as Month;
    const isStated = (stated.get(spells.person[spell]) ?? []).some(
      (day) => day >= firstDayOf(lastMonth) - NEAR_DAYS && day <= absent + NEAR_DAYS,
    );
    if (isStated) continue;
    exits[spell] = absent;
    exitsByAbsence++;
  }
  return { exits, exitsByAbsence };
}

/** The day by which the person was gone; NO_DAY where the last list has him or her still employed. */
function absentDay({ hasLeft, list, months }: SnapshotRows, rows: Int32Array, areLists: boolean): number {
  const gone = rows.find((row) => hasLeft[row] === 1);
  if (gone !== undefined) return lastDayOf(months[list[gone]] as Month);
  const next = areLists ? months[list[rows[rows.length - 1]] + 1] : undefined;
  return next === undefined ? NO_DAY : lastDayOf(next as Month);
}

function hireDatesAssumed({ hire }: SnapshotRows, { count, start, rows }: SnapshotSpells): number {
  let assumed = 0;
  for (let spell = 0; spell < count; spell++) {
    if (rows.subarray(start[spell], start[spell + 1]).every((row) => hire[row] === NO_DAY)) assumed++;
  }
  return assumed;
}
