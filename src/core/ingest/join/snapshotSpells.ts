import { firstDayOf, lastDayOf, type Month, NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import { placeThatDiffers, type SnapshotRows } from './snapshotRows';

/** Someone absent from so many lists in a row and back again was on leave or forgotten, not away and hired anew. */
const LONGEST_GAP = 3;
const ROWS_AT_ONCE = 1 << 16;

/** Spells found in month-end lists, by person; spell n is told by entries start[n]..start[n + 1] of `rows`. */
export interface SnapshotSpells {
  readonly count: number;
  readonly person: Int32Array;
  readonly hire: Int32Array;
  readonly start: Int32Array;
  /** Indices of SnapshotRows, in their order. */
  readonly rows: Int32Array;
}

/**
 * Goes through each person's rows in order of time: a row opens a spell or goes on with the last one; one that contradicts
 * it is set aside. `stated` are the hire days other files know of a person. Yields the rows done.
 */
export function* snapshotSpells(
  lists: SnapshotRows,
  stated: ReadonlyMap<number, readonly number[]>,
): Generator<number, SnapshotSpells, void> {
  const { count, person, list, hire } = lists;
  const found = {
    count: 0,
    person: new Int32Array(count),
    hire: new Int32Array(count),
    start: new Int32Array(count + 1),
    rows: new Int32Array(count),
  };
  let told = 0;
  for (let row = 0; row < count; row++) {
    if (row % ROWS_AT_ONCE === 0) yield row;
    const spell = found.count - 1;
    const last = told > 0 && found.person[spell] === person[row] ? found.rows[told - 1] : -1;
    const against = last >= 0 && list[last] === list[row] ? placeThatDiffers(lists, last, row) : null;
    if (against !== null) setAside(lists, row, against);
    else if (last < 0 || beginsAnew(lists, last, row, found.hire[spell])) {
      found.person[found.count] = person[row];
      found.hire[found.count] = hire[row] === NO_DAY ? firstSeenDay(lists, row, stated.get(person[row])) : hire[row];
      found.start[found.count] = told;
      found.count++;
      found.rows[told++] = row;
    } else if (hire[row] !== NO_DAY && hire[row] !== found.hire[spell] && hire[last] !== NO_DAY) {
      setAside(lists, row, 'hireDate');
    } else found.rows[told++] = row;
  }
  found.start[found.count] = told;
  return {
    count: found.count,
    person: found.person.slice(0, found.count),
    hire: found.hire.slice(0, found.count),
    start: found.start.slice(0, found.count + 1),
    rows: found.rows.slice(0, told),
  };
}

function setAside({ ledgers, ledger, row }: SnapshotRows, index: number, field: FieldId): void {
  ledgers[ledger[index]].setAside(row[index], 'rowConflictingFacts', field);
}

function beginsAnew({ hire, list, months }: SnapshotRows, last: number, next: number, began: number): boolean {
  if (hire[next] !== NO_DAY) return hire[next] > began && hire[next] > firstDayOf(months[list[last]] as Month);
  return list[next] - list[last] > LONGEST_GAP;
}

/** The latest hire on file that this list can show, else the first day of its month. */
function firstSeenDay({ list, months }: SnapshotRows, row: number, stated: readonly number[] = []): number {
  const month = months[list[row]] as Month;
  const possible = stated.filter((day) => day <= lastDayOf(month));
  return possible.length > 0 ? Math.max(...possible) : firstDayOf(month);
}

/** Lists in a row that show one spell in the same place, by spell; told like SnapshotSpells. */
export interface SnapshotStretches {
  readonly count: number;
  readonly from: Int32Array;
  readonly start: Int32Array;
}

/** A changed manager, team, region or role counts from the day after the list before. */
export function snapshotStretches(lists: SnapshotRows, spells: SnapshotSpells): SnapshotStretches {
  const { rows } = spells;
  const from = new Int32Array(rows.length);
  const start = new Int32Array(rows.length + 1);
  let count = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    for (let told = spells.start[spell]; told < spells.start[spell + 1]; told++) {
      const isFirst = told === spells.start[spell];
      if (!isFirst && placeThatDiffers(lists, rows[told - 1], rows[told]) === null) continue;
      from[count] = isFirst ? spells.hire[spell] : Math.max(changeSeen(lists, rows[told]), from[count - 1] + 1);
      start[count] = told;
      count++;
    }
  }
  start[count] = rows.length;
  return { count, from: from.slice(0, count), start: start.slice(0, count + 1) };
}

function changeSeen({ list, months }: SnapshotRows, row: number): number {
  const before = months[list[row] - 1];
  return before === undefined ? firstDayOf(months[list[row]] as Month) : lastDayOf(before as Month) + 1;
}
