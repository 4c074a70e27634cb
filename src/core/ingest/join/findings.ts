import type { Finding, FindingPlace } from '../../model/health';
import type { FieldId } from '../../model/ids';
import type { Issue, IssueCode } from '../../model/issue';
import type { Reading } from '../../model/reading';
import type { Workforce } from '../../model/workforce';
import { cellText, textCells } from './cells';

const MOST_PLACES = 20;
/** So many managers for so many people are no managers: public data have 2,952 for 3,000. */
const MANAGERS_PER_PERSON = 0.8;
const FEWEST_PEOPLE = 10;

/** What only shows when rows and files are held against each other. `came` are the readings before the join, `left` after it. */
export function findings(came: readonly Reading[], left: readonly Reading[], workforce: Workforce | null): Finding[] {
  const found = [
    duplicatedPeople(came),
    ofIssues('conflictingFacts', 'rowConflictingFacts', came, left),
    ofIssues('futureHires', 'rowHireInFuture', came, left),
    workforce === null ? null : managerPerPerson(workforce),
  ];
  return found.filter((finding) => finding !== null);
}

/** One address under two ids: the same person counted twice. */
function duplicatedPeople(readings: readonly Reading[]): Finding | null {
  const owners = new Map<string, { id: string; file: string; row: number }>();
  const places: FindingPlace[] = [];
  const people = new Set<string>();
  for (const reading of readings) {
    if (reading.table !== 'hires') continue;
    const ids = textCells(reading, 'employeeId');
    const addresses = textCells(reading, 'email');
    if (ids === null || addresses === null) continue;
    for (let row = 0; row < reading.rowsUsed; row++) {
      const address = addresses.values[addresses.codes[row]]?.toLowerCase();
      const id = ids.values[ids.codes[row]];
      if (address === undefined || id === undefined) continue;
      const here = { id, file: reading.file, row: reading.rowNumbers[row] };
      const owner = owners.get(address);
      if (owner === undefined) owners.set(address, here);
      else if (owner.id !== id && !people.has(`${address}\n${id}`)) {
        people.add(`${address}\n${id}`);
        const against = { file: owner.file, row: owner.row, raw: owner.id };
        places.push({ file: here.file, row: here.row, field: 'email', raw: id, against });
      }
    }
  }
  if (places.length === 0) return null;
  return { code: 'duplicatedPeople', count: places.length, of: owners.size, places: places.slice(0, MOST_PLACES) };
}

function ofIssues(
  code: 'conflictingFacts' | 'futureHires',
  issueCode: IssueCode,
  came: readonly Reading[],
  left: readonly Reading[],
): Finding | null {
  const issues = left.flatMap(({ setAside }) => setAside.filter((issue) => issue.code === issueCode));
  if (issues.length === 0) return null;
  const rows = came.reduce((sum, { rowsRead, table }) => (table === null ? sum : sum + rowsRead), 0);
  return {
    code,
    count: issues.reduce((sum, { count }) => sum + count, 0),
    of: rows,
    places: issues.slice(0, MOST_PLACES).map(({ file, row, field, raw, ...issue }) => ({
      file,
      row,
      field,
      raw,
      against: code === 'conflictingFacts' ? otherSide({ file, row, field, raw, ...issue }, came) : null,
    })),
  };
}

/** The first row of the same table that says something else of the same person. */
function otherSide(issue: Issue, readings: readonly Reading[]): FindingPlace['against'] {
  const { field } = issue;
  if (field === null) return null;
  const own = readings.find(({ file, table }) => file === issue.file && table === issue.table);
  const row = own?.rowNumbers.indexOf(issue.row) ?? -1;
  if (own === undefined || row < 0) return null;
  const person = cellText(own, 'employeeId', row);
  const period = cellText(own, 'period', row);
  for (const reading of readings) {
    if (reading.table !== own.table && !(isEmployment(reading) && isEmployment(own))) continue;
    const other = rowOf(reading, person, period, (candidate) => {
      const said = cellText(reading, field, candidate);
      return (reading !== own || candidate !== row) && said !== '' && (said !== issue.raw || field === 'period');
    });
    if (other >= 0) return { file: reading.file, row: reading.rowNumbers[other], raw: cellText(reading, field, other) };
  }
  return null;
}

function isEmployment({ table }: Reading): boolean {
  return table === 'hires' || table === 'exits';
}

function rowOf(reading: Reading, person: string, period: string, fits: (row: number) => boolean): number {
  const measured: FieldId = 'period';
  const ids = textCells(reading, 'employeeId');
  const code = ids?.values.indexOf(person) ?? -1;
  if (ids === null || code < 0) return -1;
  for (let row = 0; row < reading.rowsUsed; row++) {
    const samePeriod = isEmployment(reading) || cellText(reading, measured, row) === period;
    if (ids.codes[row] === code && samePeriod && fits(row)) return row;
  }
  return -1;
}

function managerPerPerson({ assignments, people }: Workforce): Finding | null {
  const managers = new Set(assignments.manager.filter((code) => code >= 0)).size;
  if (people.count < FEWEST_PEOPLE || managers < MANAGERS_PER_PERSON * people.count) return null;
  return { code: 'managerPerPerson', count: managers, of: people.count, places: [] };
}
