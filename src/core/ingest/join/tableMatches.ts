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
  if (reference.length === 0) return [];
  const people = buildPersonIndex(reference);
  const names = [...new Set(reference.map(({ file }) => file))];
  return naming.flatMap((reading) => {
    const { file, part, table, rowsUsed } = reading;
    if (table === null || reference.includes(reading)) return [];
    const matches = people.matchesOf(reading);
    const count = (match: (typeof MATCHES)[number]): number => {
      const code = MATCHES.indexOf(match);
      return matches.reduce((sum, found) => (found === code ? sum + 1 : sum), 0);
    };
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
        people: new Set(people.personsOf(reading).filter((person) => person >= 0)).size,
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
    .map((reading) => ({ reading, people: new Set(textCells(reading, 'employeeId')?.codes).size }))
    .sort((left, right) => right.people - left.people);
  return most && most.people > 0 ? [most.reading] : [];
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
