import type { FieldId } from '../../model/ids';
import type { Reading } from '../../model/reading';
import { textCells } from './cells';

/**
 * Who is who: exact id first, then the id without leading zeros and `.0`, then the e-mail address.
 * A shortened form that fits two people fits nobody.
 */
export interface PersonIndex {
  readonly ids: readonly string[];
  /** The person of each row of a reading; −1 = unknown. */
  personsOf(reading: Reading): Int32Array;
  /** By what each row found its person: index in MATCHES. */
  matchesOf(reading: Reading): Uint8Array;
}

export const MATCHES = ['none', 'exactId', 'shortId', 'email'] as const;
const NONE = MATCHES.indexOf('none');
const EXACT = MATCHES.indexOf('exactId');
const SHORT = MATCHES.indexOf('shortId');
const EMAIL = MATCHES.indexOf('email');

const AMBIGUOUS = -2;

/** Everyone the hires name. Ids that differ inside one file are different people. */
export function buildPersonIndex(hires: readonly Reading[]): PersonIndex {
  const ids: string[] = [];
  const byId = new Map<string, number>();
  const byShortId = new Map<string, number>();
  const byEmail = new Map<string, number>();

  const personOfEmail = (email: string): number => known(byEmail.get(emailKey(email)));
  const personOfId = (id: string): number => {
    const person = byId.get(id) ?? known(byShortId.get(shortId(id)));
    return person >= 0 ? person : personOfEmail(id);
  };
  const personsOf = (reading: Reading): Int32Array => {
    const persons = translate(reading, 'employeeId', personOfId);
    const viaEmail = translate(reading, 'email', personOfEmail);
    return persons.map((person, row) => (person >= 0 ? person : viaEmail[row]));
  };
  const matchOfId = (id: string): number => {
    if (byId.has(id)) return EXACT;
    if (known(byShortId.get(shortId(id))) >= 0) return SHORT;
    return personOfEmail(id) >= 0 ? EMAIL : NONE;
  };
  const matchesOf = (reading: Reading): Uint8Array => {
    const byIds = translate(reading, 'employeeId', matchOfId);
    const viaEmail = translate(reading, 'email', personOfEmail);
    return Uint8Array.from(byIds, (match, row) => (match > 0 ? match : viaEmail[row] >= 0 ? EMAIL : NONE));
  };

  for (const reading of hires) {
    const persons = personsOf(reading);
    const idOf = valueReader(reading, 'employeeId');
    const emailOf = valueReader(reading, 'email');
    const fresh = new Map<string, number>();
    for (const [row, person] of persons.entries()) {
      if (person >= 0) continue;
      const id = idOf(row) ?? emailOf(row);
      if (id === undefined) continue;
      const added = fresh.get(id) ?? ids.push(id) - 1;
      fresh.set(id, added);
      persons[row] = added;
    }
    for (const [id, person] of fresh) {
      byId.set(id, person);
      claim(byShortId, shortId(id), person);
    }
    for (const [row, person] of persons.entries()) {
      const email = emailOf(row);
      if (person >= 0 && email !== undefined) claim(byEmail, emailKey(email), person);
    }
  }
  return inOrderOfIds(ids, { personsOf, matchesOf });
}

/** Numbers people in code unit order of their ids, so that no number depends on the order of rows or files. */
type Lookup = Pick<PersonIndex, 'personsOf' | 'matchesOf'>;

function inOrderOfIds(ids: readonly string[], lookup: Lookup): PersonIndex {
  return renumber(
    ids,
    lookup,
    [...ids.keys()].sort((a, b) => compareText(ids[a], ids[b])),
  );
}

/** The same index for the people listed (old numbers in their new order); everyone else is unknown. */
function renumber(ids: readonly string[], { personsOf, matchesOf }: Lookup, order: readonly number[]): PersonIndex {
  const numbers = new Int32Array(ids.length).fill(-1);
  for (const [person, before] of order.entries()) numbers[before] = person;
  return {
    ids: order.map((person) => ids[person]),
    personsOf: (reading) => personsOf(reading).map((person) => (person < 0 ? -1 : numbers[person])),
    matchesOf,
  };
}

/** The index without those nobody employed: `employed` lists the people who stay, in ascending order. */
export function keepPeople(people: PersonIndex, employed: readonly number[]): PersonIndex {
  return renumber(people.ids, people, employed);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function known(person: number | undefined): number {
  return person === undefined || person === AMBIGUOUS ? -1 : person;
}

function claim(owners: Map<string, number>, key: string, person: number): void {
  const owner = owners.get(key);
  owners.set(key, owner === undefined || owner === person ? person : AMBIGUOUS);
}

function translate(reading: Reading, field: FieldId, personOf: (value: string) => number): Int32Array {
  const cells = textCells(reading, field);
  if (cells === null) return new Int32Array(reading.rowsUsed).fill(-1);
  const persons = Int32Array.from(cells.values, personOf);
  return cells.codes.map((code) => (code < 0 ? -1 : persons[code]));
}

function valueReader(reading: Reading, field: FieldId): (row: number) => string | undefined {
  const cells = textCells(reading, field);
  return cells === null ? () => undefined : (row) => cells.values[cells.codes[row]];
}

function shortId(id: string): string {
  return id.replace(/\.0+$/, '').replace(/^0+(?=.)/, '');
}

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
