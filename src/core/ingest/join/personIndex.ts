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
  const personsOf = (reading: Reading): Int32Array =>
    lookedUp(reading, new Int32Array(reading.rowsUsed).fill(-1), personOfId, personOfEmail);
  const matchOfId = (id: string): number => {
    if (byId.has(id)) return EXACT;
    if (known(byShortId.get(shortId(id))) >= 0) return SHORT;
    return personOfEmail(id) >= 0 ? EMAIL : -1;
  };
  const matchOfEmail = (email: string): number => (personOfEmail(email) >= 0 ? EMAIL : -1);
  const matchesOf = (reading: Reading): Uint8Array =>
    lookedUp(reading, new Uint8Array(reading.rowsUsed).fill(NONE), matchOfId, matchOfEmail);

  for (const reading of hires) {
    const persons = personsOf(reading);
    const fresh = addStrangers(reading, persons, ids);
    for (const [id, person] of fresh) {
      byId.set(id, person);
      claim(byShortId, shortId(id), person);
    }
    const emails = textCells(reading, 'email');
    if (emails === null) continue;
    for (let row = 0; row < persons.length; row++) {
      const email = emails.values[emails.codes[row]];
      if (persons[row] >= 0 && email !== undefined) claim(byEmail, emailKey(email), persons[row]);
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
    personsOf: (reading) => {
      const persons = personsOf(reading);
      for (let row = 0; row < persons.length; row++) if (persons[row] >= 0) persons[row] = numbers[persons[row]];
      return persons;
    },
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

/** For each row what its id leads to, else what its address does (negative: nowhere); each distinct text is looked up once. */
function lookedUp<Found extends Int32Array | Uint8Array>(
  reading: Reading,
  found: Found,
  ofId: (id: string) => number,
  ofEmail: (email: string) => number,
): Found {
  const ids = textCells(reading, 'employeeId');
  const emails = textCells(reading, 'email');
  const byId = Int32Array.from(ids?.values ?? [], ofId);
  const byEmail = Int32Array.from(emails?.values ?? [], ofEmail);
  for (let row = 0; row < found.length; row++) {
    const id = ids === null ? -1 : ids.codes[row];
    const email = emails === null ? -1 : emails.codes[row];
    if (id >= 0 && byId[id] >= 0) found[row] = byId[id];
    else if (email >= 0 && byEmail[email] >= 0) found[row] = byEmail[email];
  }
  return found;
}

/** Numbers those in a file whom nobody named before: by id, or by address where there is none. */
function addStrangers(reading: Reading, persons: Int32Array, everyone: string[]): Map<string, number> {
  const ids = textCells(reading, 'employeeId');
  const emails = textCells(reading, 'email');
  const fresh = new Map<string, number>();
  const ofCode = new Int32Array(ids?.values.length ?? 0).fill(-1);
  for (let row = 0; row < persons.length; row++) {
    if (persons[row] >= 0) continue;
    const code = ids === null ? -1 : ids.codes[row];
    if (code >= 0 && ofCode[code] >= 0) {
      persons[row] = ofCode[code];
      continue;
    }
    const id = code >= 0 ? ids?.values[code] : emails?.values[emails.codes[row]];
    if (id === undefined) continue;
    const person = fresh.get(id) ?? everyone.push(id) - 1;
    fresh.set(id, person);
    persons[row] = person;
    if (code >= 0) ofCode[code] = person;
  }
  return fresh;
}

function shortId(id: string): string {
  return id.replace(/\.0+$/, '').replace(/^0+(?=.)/, '');
}

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
