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
  /** False: no row names a manager, so the managers of the hires stand. */
  readonly hasManagers: boolean;
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

/** Of rows with the same person and first day the first one counts; where it ends later than the next begins, that is noted. */
function withoutRepeats(draft: Draft, order: Int32Array, ledgers: readonly Ledger[]): Int32Array {
  const kept: number[] = [];
  for (const index of order) {
    const before = kept.at(-1);
    const samePerson = before !== undefined && draft.person[before] === draft.person[index];
    if (samePerson && draft.from[before] === draft.from[index]) {
      const code = sameFacts(draft, before, index) ? 'rowDuplicate' : 'rowConflictingFacts';
      ledgers[draft.file[index]]?.setAside(draft.row[index], code, 'from');
      continue;
    }
    if (samePerson && draft.to[before] !== NO_DAY && draft.to[before] >= draft.from[index]) {
      ledgers[draft.file[before]]?.noteCell(draft.row[before], 'cellOutOfRange', 'to');
    }
    kept.push(index);
  }
  return Int32Array.from(kept);
}

function sameFacts(draft: Draft, a: number, b: number): boolean {
  return (['to', 'manager', 'team', 'region', 'role'] as const).every((fact) => draft[fact][a] === draft[fact][b]);
}

function inOrder(draft: Draft, order: Int32Array): AssignmentRows {
  const pick = (column: Int32Array): Int32Array => order.map((index) => column[index]);
  const manager = pick(draft.manager);
  return {
    count: order.length,
    person: pick(draft.person),
    from: pick(draft.from),
    to: pick(draft.to),
    manager,
    team: pick(draft.team),
    region: pick(draft.region),
    role: pick(draft.role),
    hasManagers: manager.some((code) => code >= 0),
  };
}
