import type { FieldId } from '../../model/ids';
import type { RowIssueCode } from '../../model/issue';
import { type EmploymentRows, FACTS, type Fact, LEFT } from './employmentRows';

/** Spells as found, sorted by person, then hire; `facts` as in EmploymentRows. */
export interface FoundSpells {
  readonly count: number;
  readonly person: Int32Array;
  readonly hire: Int32Array;
  readonly facts: Float64Array;
}

const WIDTH = FACTS.length;
const EXIT = FACTS.indexOf('exitDate');
const STATUS = FACTS.indexOf('status');

/**
 * Times of employment out of hires and exits. Each person's rows are gone through in order of time: a hire opens a
 * spell, an exit closes the one that is open. What cannot be so is set aside with its reason.
 */
export function joinSpells(rows: EmploymentRows): FoundSpells {
  const order = inOrderOfTime(rows);
  const spells: OpenSpells = {
    count: 0,
    person: new Int32Array(rows.count),
    hire: new Int32Array(rows.count),
    facts: new Float64Array(rows.count * WIDTH),
  };
  const spellOf = new Int32Array(rows.count).fill(-1);
  for (const [place, index] of order.entries()) {
    const last = spells.count - 1;
    const latest = last >= 0 && spells.person[last] === rows.person[index] ? last : -1;
    const found =
      rows.isExit[index] === 0
        ? placeHire(rows, index, spells, latest)
        : latest >= 0
          ? (merge(spells.facts, latest, rows.facts, index) ?? latest)
          : { code: withoutSpell(rows, order, place), field: 'exitDate' as const };
    if (typeof found === 'number') spellOf[index] = found;
    else setAside(rows, index, found.code, found.field);
  }
  return withoutUndatedExits(rows, spellOf, spells);
}

interface Misfit {
  readonly code: RowIssueCode;
  readonly field: FieldId;
}

interface OpenSpells {
  count: number;
  readonly person: Int32Array;
  readonly hire: Int32Array;
  readonly facts: Float64Array;
}

function setAside(rows: EmploymentRows, index: number, code: RowIssueCode, field: FieldId): void {
  rows.ledgers[rows.file[index]]?.setAside(rows.row[index], code, field);
}

function inOrderOfTime(rows: EmploymentRows): Int32Array {
  const order = new Int32Array(rows.count).map((_, index) => index);
  return order.sort(
    (a, b) => rows.person[a] - rows.person[b] || rows.day[a] - rows.day[b] || rows.isExit[a] - rows.isExit[b] || a - b,
  );
}

function placeHire(rows: EmploymentRows, index: number, spells: OpenSpells, latest: number): number | Misfit {
  const day = rows.day[index];
  if (latest >= 0 && spells.hire[latest] === day) {
    return merge(spells.facts, latest, rows.facts, index) ?? latest;
  }
  if (latest >= 0 && !(spells.facts[latest * WIDTH + EXIT] < day)) {
    return { code: 'rowSpellOverlaps', field: 'hireDate' };
  }
  const opened = spells.count++;
  spells.person[opened] = rows.person[index];
  spells.hire[opened] = day;
  spells.facts.set(rows.facts.subarray(index * WIDTH, (index + 1) * WIDTH), opened * WIDTH);
  return opened;
}

/** Why an exit has no spell to close: the person was hired after it, or no hire is left on file. */
function withoutSpell(rows: EmploymentRows, order: Int32Array, place: number): RowIssueCode {
  const person = rows.person[order[place]];
  for (const index of order.subarray(place + 1)) {
    if (rows.person[index] !== person) break;
    if (rows.isExit[index] === 0) return 'rowExitBeforeHire';
  }
  return 'rowExitWithoutHire';
}

/** Adds what the row says to what is known; a misfit where it says nothing new or something else. */
function merge(known: Float64Array, spell: number, said: Float64Array, row: number): Misfit | null {
  let adds = false;
  for (let fact = 0; fact < WIDTH; fact++) {
    const before = known[spell * WIDTH + fact];
    const now = said[row * WIDTH + fact];
    if (Number.isNaN(now) || now === before) continue;
    if (fact === STATUS) adds ||= now === LEFT;
    else if (Number.isNaN(before)) adds = true;
    else return { code: 'rowConflictingFacts', field: FACTS[fact] };
  }
  if (!adds) return { code: 'rowDuplicate', field: 'employeeId' };
  for (let fact = 0; fact < WIDTH; fact++) {
    const now = said[row * WIDTH + fact];
    if (!Number.isNaN(now) && (fact !== STATUS || now === LEFT)) known[spell * WIDTH + fact] = now;
  }
  return null;
}

/** Who has left nobody knows when cannot be counted: such a spell goes, with all its rows. */
function withoutUndatedExits(rows: EmploymentRows, spellOf: Int32Array, spells: OpenSpells): FoundSpells {
  const undated = (spell: number): boolean =>
    spells.facts[spell * WIDTH + STATUS] === LEFT && Number.isNaN(spells.facts[spell * WIDTH + EXIT]);
  for (const [index, spell] of spellOf.entries()) {
    if (spell >= 0 && undated(spell)) setAside(rows, index, 'rowDateMissing', 'exitDate');
  }
  let count = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    if (undated(spell)) continue;
    spells.person[count] = spells.person[spell];
    spells.hire[count] = spells.hire[spell];
    spells.facts.copyWithin(count * WIDTH, spell * WIDTH, (spell + 1) * WIDTH);
    count++;
  }
  return {
    count,
    person: spells.person.slice(0, count),
    hire: spells.hire.slice(0, count),
    facts: spells.facts.slice(0, count * WIDTH),
  };
}

/** What a spell says of one fact; `missing` where it says nothing. */
export function factOf(spells: FoundSpells, spell: number, fact: Fact, missing: number): number {
  const value = spells.facts[spell * WIDTH + FACTS.indexOf(fact)];
  return Number.isNaN(value) ? missing : value;
}
