import type { TableMatch } from '../../model/health';
import type { Reading } from '../../model/reading';
import { textCells } from './cells';
import { buildPersonIndex, MATCHES } from './personIndex';

/**
 * How the people each table names were found: among the hires, else among those the file with most people names, so that
 * files that belong together show it before the hires are there.
 */
export function tableMatches(readings: readonly Reading[]): TableMatch[] {
  const naming = readings.filter((reading) => reading.table !== null && reading.rowsUsed > 0);
  const reference = referenceOf(naming);
  const others = naming.filter((reading) => !reference.includes(reading));
  if (reference.length === 0 || others.length === 0) return [];
  const people = buildPersonIndex(reference);
  const names = [...new Set(reference.map(({ file }) => file))];
  return others.flatMap((reading) => {
    const { file, part, table, rowsUsed } = reading;
    if (table === null) return [];
    const rows = new Array<number>(MATCHES.length).fill(0);
    for (const match of people.matchesOf(reading)) rows[match]++;
    const count = (match: (typeof MATCHES)[number]): number => rows[MATCHES.indexOf(match)];
    const byGroup = rowsOfGroups(reading);
    return [
      {
        file,
        part,
        table,
        rows: rowsUsed,
        byExactId: count('exactId'),
        byShortId: count('shortId'),
        byEmail: count('email'),
        byGroup,
        unmatched: count('none') - byGroup,
        people: distinctOf(people.personsOf(reading), people.ids.length),
        ofPeople: people.ids.length,
        reference: names,
      },
    ];
  });
}

function referenceOf(readings: readonly Reading[]): readonly Reading[] {
  const hires = readings.filter(({ table }) => table === 'hires');
  if (hires.length > 0) return hires;
  const [most] = readings
    .map((reading) => ({ reading, people: peopleNamed(reading) }))
    .sort((left, right) => right.people - left.people);
  return most && most.people > 0 ? [most.reading] : [];
}

function peopleNamed(reading: Reading): number {
  const ids = textCells(reading, 'employeeId');
  return ids === null ? 0 : distinctOf(ids.codes, ids.values.length);
}

/** Different codes of `size` possible ones; negative ones are none. */
function distinctOf(codes: Int32Array, size: number): number {
  const seen = new Uint8Array(size);
  for (const code of codes) if (code >= 0) seen[code] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}

/** Rows of a survey that speak of a team or manager and of no person. */
function rowsOfGroups(reading: Reading): number {
  const id = textCells(reading, 'employeeId')?.codes;
  const email = textCells(reading, 'email')?.codes;
  const groups = [textCells(reading, 'team')?.codes, textCells(reading, 'manager')?.codes];
  let rows = 0;
  for (let row = 0; row < reading.rowsUsed; row++) {
    const namesPerson = (id?.[row] ?? -1) >= 0 || (email?.[row] ?? -1) >= 0;
    if (!namesPerson && groups.some((codes) => (codes?.[row] ?? -1) >= 0)) rows++;
  }
  return rows;
}
