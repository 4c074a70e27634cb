import { NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { Reading } from '../../model/reading';
import { dayCells } from './cells';
import { codesIn, type Dictionary } from './dictionary';
import type { FoundSpells } from './joinSpells';
import type { Ledger } from './ledger';
import type { NameDictionaries } from './nameDictionaries';

/** The usable rows of assignments, sorted by person, then first day. */
export interface AssignmentRows {
  readonly count: number;
  readonly person: Int32Array;
  readonly from: Int32Array;
  /** Last day (inclusive); NO_DAY where open. */
  readonly to: Int32Array;
  readonly manager: Int32Array;
  readonly team: Int32Array;
  readonly region: Int32Array;
  readonly role: Int32Array;
  /** The places a row speaks about, one bit each in the order of PLACES: those its file has a column for. */
  readonly says: Uint8Array;
}

export const PLACES = ['manager', 'team', 'region', 'role'] as const satisfies readonly FieldId[];
export type Place = (typeof PLACES)[number];

const ALL_PLACES = (1 << PLACES.length) - 1;

export function bitOf(place: Place): number {
  return 1 << PLACES.indexOf(place);
}

interface Draft {
  readonly file: Int32Array;
  readonly row: Int32Array;
  readonly person: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly manager: Int32Array;
  readonly team: Int32Array;
  readonly region: Int32Array;
  readonly role: Int32Array;
  readonly says: Uint8Array;
}

export function assignmentRows(
  spells: FoundSpells,
  exit: Int32Array,
  ledgers: readonly Ledger[],
  personsOf: (ledger: Ledger) => Int32Array,
  names: NameDictionaries,
): AssignmentRows {
  const capacity = ledgers.reduce((sum, ledger) => sum + ledger.reading.rowsUsed, 0);
  const column = () => new Int32Array(capacity);
  const draft: Draft = {
    file: column(),
    row: column(),
    person: column(),
    from: column(),
    to: column(),
    manager: column(),
    team: column(),
    region: column(),
    role: column(),
    says: new Uint8Array(capacity),
  };
  const firstSpell = firstSpellOfPerson(spells);
  let count = 0;
  for (const [file, ledger] of ledgers.entries()) {
    const { reading } = ledger;
    const persons = personsOf(ledger);
    const from = dayCells(reading, 'from');
    const to = dayCells(reading, 'to');
    const manager = codes(names.manager, reading, 'manager');
    const team = codes(names.team, reading, 'team');
    const region = codes(names.region, reading, 'region');
    const role = codes(names.role, reading, 'role');
    const says = PLACES.reduce((bits, place) => (reading.data.has(place) ? bits | bitOf(place) : bits), 0);
    for (let row = 0; row < reading.rowsUsed; row++) {
      const person = persons[row];
      const first = from === null ? NO_DAY : from[row];
      const last = to === null ? NO_DAY : to[row];
      if (person < 0) ledger.setAside(row, 'rowPersonUnknown', 'employeeId');
      else if (first === NO_DAY) ledger.setAside(row, 'rowDateMissing', 'from');
      else if (last < first) ledger.setAside(row, 'rowConflictingFacts', 'to');
      else if (!touchesSpell(spells, exit, firstSpell[person], person, first, last)) {
        ledger.setAside(row, 'rowOutsideEmployment', 'from');
      } else {
        draft.file[count] = file;
        draft.row[count] = row;
        draft.person[count] = person;
        draft.from[count] = first;
        draft.to[count] = last;
        draft.manager[count] = manager[row];
        draft.team[count] = team[row];
        draft.region[count] = region[row];
        draft.role[count] = role[row];
        draft.says[count] = says;
        count++;
      }
    }
  }
  return inOrder(draft, withoutRepeats(draft, sorted(draft, count), ledgers));
}

function codes(dictionary: Dictionary, reading: Reading, field: FieldId): Int32Array {
  return codesIn(dictionary, reading, field) ?? new Int32Array(reading.rowsUsed).fill(-1);
}

function firstSpellOfPerson(spells: FoundSpells): Int32Array {
  const people = spells.count === 0 ? 0 : spells.person[spells.count - 1] + 1;
  const first = new Int32Array(people).fill(-1);
  for (let spell = spells.count - 1; spell >= 0; spell--) first[spells.person[spell]] = spell;
  return first;
}

function touchesSpell(
  spells: FoundSpells,
  exit: Int32Array,
  firstSpell: number,
  person: number,
  first: number,
  last: number,
): boolean {
  for (let spell = firstSpell; spell < spells.count && spells.person[spell] === person; spell++) {
    if (first <= exit[spell] && last >= spells.hire[spell]) return true;
  }
  return false;
}

function sorted(draft: Draft, count: number): Int32Array {
  const order = new Int32Array(count).map((_, index) => index);
  return order.sort((a, b) => draft.person[a] - draft.person[b] || draft.from[a] - draft.from[b] || a - b);
}

/**
 * Of rows about the same places of a person with the same first day the first one counts; where it ends later than the
 * next begins, that is noted. Rows about other places (a history of territories beside one of managers) do not touch it.
 */
function withoutRepeats(draft: Draft, order: Int32Array, ledgers: readonly Ledger[]): Int32Array {
  const kept: number[] = [];
  for (const index of order) {
    const before = latestAlike(draft, kept, index);
    if (before >= 0 && draft.from[before] === draft.from[index]) {
      const code = sameFacts(draft, before, index) ? 'rowDuplicate' : 'rowConflictingFacts';
      ledgers[draft.file[index]]?.setAside(draft.row[index], code, 'from');
      continue;
    }
    if (before >= 0 && draft.to[before] !== NO_DAY && draft.to[before] >= draft.from[index]) {
      ledgers[draft.file[before]]?.noteCell(draft.row[before], 'cellOutOfRange', 'to');
    }
    kept.push(index);
  }
  return Int32Array.from(kept);
}

/** The person's last row so far that speaks about a place this one speaks about; −1 where there is none. */
function latestAlike(draft: Draft, kept: readonly number[], index: number): number {
  for (let place = kept.length - 1; place >= 0; place--) {
    const other = kept[place];
    if (draft.person[other] !== draft.person[index]) break;
    if ((draft.says[other] & draft.says[index]) > 0) return other;
  }
  return -1;
}

/** Whether two rows end alike and agree wherever both speak. */
function sameFacts(draft: Draft, a: number, b: number): boolean {
  const both = draft.says[a] & draft.says[b];
  return (
    draft.to[a] === draft.to[b] &&
    PLACES.every((place) => (both & bitOf(place)) === 0 || draft[place][a] === draft[place][b])
  );
}

function inOrder(draft: Draft, order: Int32Array): AssignmentRows {
  const pick = (column: Int32Array): Int32Array => order.map((index) => column[index]);
  const manager = pick(draft.manager);
  const hasManagers = manager.some((code) => code >= 0);
  return {
    count: order.length,
    person: pick(draft.person),
    from: pick(draft.from),
    to: pick(draft.to),
    manager,
    team: pick(draft.team),
    region: pick(draft.region),
    role: pick(draft.role),
    // A file whose managers are all missing says nothing of managers: those of the hires stand.
    says: Uint8Array.from(order, (index) => draft.says[index] & (hasManagers ? ALL_PLACES : ~bitOf('manager'))),
  };
}
