import { firstDayOf, lastDayOf, type Month, NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { Steps } from '../../model/progress';
import type { Reading } from '../../model/reading';
import { dayCells, periodCells, textCells } from './cells';
import { type CarriedText, carriedColumns, dayAt, dayColumn, textOf } from './derivedColumns';
import { derivedLedger, type Source, SourceUses } from './derivedLedger';
import { employmentStatus } from './employmentStatus';
import type { Ledger } from './ledger';
import { buildPersonIndex } from './personIndex';

const PLACES = ['manager', 'team', 'region', 'role'] as const satisfies readonly CarriedText[];
const OF_SPELL: readonly FieldId[] = [
  'employeeId',
  'email',
  ...PLACES,
  'exitKind',
  'exitReason',
  'regretted',
  'source',
];
/** Someone absent from so many lists in a row and back again was on leave or forgotten, not away and hired anew. */
const LONGEST_GAP = 3;
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

interface Seen extends Source {
  readonly month: number;
  /** NO_DAY = not said. */
  readonly hire: number;
  /** Equal numbers mean the same manager, team, region and role. */
  readonly place: number;
}

interface FoundSpell {
  readonly seen: Seen[];
  readonly hire: number;
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
  const people = buildPersonIndex(snapshots.map(({ reading }) => reading));
  const bySeen = seenByPerson(snapshots, (reading) => people.personsOf(reading));
  yield progress(0.4);
  const months = monthsOf(bySeen);
  const areLists = months.length > 1 && shareOverlapping(bySeen) >= 0.5;
  const stated = statedDays(others, (reading) => people.personsOf(reading), bySeen.length);
  const spells = bySeen.flatMap((seen, person) =>
    spellsOf(seen, months, stated.hires[person] ?? []).map((spell) => ({ spell, person })),
  );
  yield progress(0.6);
  const uses = new SourceUses();
  const file = snapshots[0]?.reading.file ?? '';
  let exitsByAbsence = 0;
  let hireDatesAssumed = 0;
  const exits = spells.map(({ spell, person }) => {
    const last = spell.seen[spell.seen.length - 1];
    const saidInList = spell.seen.map((source) => dayAt(source, 'exitDate')).find((day) => day !== NO_DAY);
    if (saidInList !== undefined) return saidInList;
    const gone = spell.seen.find(hasLeft);
    const absent = gone ? lastDayOf(gone.month as Month) : areLists ? absentDay(last, months) : NO_DAY;
    if (absent === NO_DAY) return NO_DAY;
    const isStated = (stated.exits[person] ?? []).some(
      (day) => day >= firstDayOf(last.month as Month) - NEAR_DAYS && day <= absent + NEAR_DAYS,
    );
    if (!isStated) exitsByAbsence++;
    return isStated ? NO_DAY : absent;
  });
  for (const { spell } of spells) if (spell.seen.every(({ hire }) => hire === NO_DAY)) hireDatesAssumed++;
  const lastRows = spells.map(({ spell }) => spell.seen[spell.seen.length - 1]);
  const hires = carriedColumns(lastRows, OF_SPELL)
    .set('hireDate', dayColumn(spells.map(({ spell }) => spell.hire)))
    .set('exitDate', dayColumn(exits));
  const ledgers = [
    derivedLedger({ table: 'hires', file, data: hires, sources: spells.map(({ spell }) => spell.seen) }, uses),
  ];
  yield progress(0.8);
  const stretches = areLists ? spells.flatMap(({ spell }) => stretchesOf(spell, months)) : [];
  if (stretches.length > 0) {
    const first = stretches.map(({ rows }) => rows[0]);
    const data = carriedColumns(first, ['employeeId', 'email', ...PLACES])
      .set('from', dayColumn(stretches.map(({ from }) => from)))
      .set('to', dayColumn(stretches.map(() => NO_DAY)));
    ledgers.push(derivedLedger({ table: 'assignments', file, data, sources: stretches.map(({ rows }) => rows) }, uses));
  }
  return { ledgers, exitsByAbsence, hireDatesAssumed };
}

function monthsOf(people: readonly (readonly Seen[])[]): number[] {
  const months = new Set<number>();
  for (const seen of people) for (const { month } of seen) months.add(month);
  return [...months].sort((a, b) => a - b);
}

/** The rows of each person, by month; rows of leavers still listed count as the list that shows them gone. */
function seenByPerson(ledgers: readonly Ledger[], personsOf: (reading: Reading) => Int32Array): Seen[][] {
  const seen: Seen[][] = [];
  const places = new Map<string, number>();
  for (const ledger of ledgers) {
    const persons = personsOf(ledger.reading);
    const periods = periodCells(ledger.reading);
    const hires = dayCells(ledger.reading, 'hireDate');
    const placeOf = placeReader(ledger, places);
    for (let row = 0; row < ledger.reading.rowsUsed; row++) {
      const person = persons[row];
      const month = periods === null ? 0 : periods.months[row] + periods.counts[row] - 1;
      if (person < 0) ledger.setAside(row, 'rowIdMissing', 'employeeId');
      else if (periods === null || periods.counts[row] === 0) ledger.setAside(row, 'rowPeriodMissing', 'period');
      else {
        seen[person] ??= [];
        seen[person].push({ ledger, row, month, hire: hires === null ? NO_DAY : hires[row], place: placeOf(row) });
      }
    }
  }
  for (let person = 0; person < seen.length; person++) {
    seen[person] ??= [];
    seen[person].sort((a, b) => a.month - b.month);
  }
  return seen;
}

/** The number of each row's place, the same in all lists. */
function placeReader(ledger: Ledger, places: Map<string, number>): (row: number) => number {
  const columns = PLACES.map((field) => textCells(ledger.reading, field)?.codes ?? null);
  const known = new Map<string, number>();
  return (row) => {
    const codes = columns.map((column) => (column === null ? -1 : column[row])).join(' ');
    const before = known.get(codes);
    if (before !== undefined) return before;
    const names = JSON.stringify(PLACES.map((field) => textOf({ ledger, row }, field) ?? null));
    const place = places.get(names) ?? places.size;
    places.set(names, place);
    known.set(codes, place);
    return place;
  };
}

/** Of those a list names the share the lists name again: rosters and lists of new hires name each but once. */
function shareOverlapping(people: readonly (readonly Seen[])[]): number {
  const named = people.filter((seen) => seen.length > 0);
  return named.filter((seen) => seen[0].month !== seen[seen.length - 1].month).length / Math.max(1, named.length);
}

interface StatedDays {
  readonly hires: readonly (readonly number[])[];
  readonly exits: readonly (readonly number[])[];
}

function statedDays(others: readonly Ledger[], personsOf: (reading: Reading) => Int32Array, count: number): StatedDays {
  const hires = Array.from({ length: count }, (): number[] => []);
  const exits = Array.from({ length: count }, (): number[] => []);
  for (const { reading } of others) {
    if (reading.table !== 'hires' && reading.table !== 'exits') continue;
    const persons = personsOf(reading);
    const hired = dayCells(reading, 'hireDate');
    const left = dayCells(reading, 'exitDate');
    for (let row = 0; row < reading.rowsUsed; row++) {
      if (persons[row] < 0) continue;
      if (hired && hired[row] !== NO_DAY) hires[persons[row]]?.push(hired[row]);
      if (left && left[row] !== NO_DAY) exits[persons[row]]?.push(left[row]);
    }
  }
  return { hires, exits };
}

function spellsOf(seen: readonly Seen[], months: readonly number[], stated: readonly number[]): FoundSpell[] {
  const spells: FoundSpell[] = [];
  for (const source of seen) {
    const spell = spells[spells.length - 1];
    const { hire } = source;
    const last = spell?.seen[spell.seen.length - 1];
    if (last !== undefined && last.month === source.month && last.place !== source.place) {
      source.ledger.setAside(source.row, 'rowConflictingFacts', placeThatDiffers(last, source));
    } else if (spell === undefined || last === undefined || beginsAnew(spell, last, source, hire, months)) {
      spells.push({ seen: [source], hire: hire === NO_DAY ? firstSeenDay(source, stated) : hire });
    } else if (hire !== NO_DAY && hire !== spell.hire && last.hire !== NO_DAY) {
      source.ledger.setAside(source.row, 'rowConflictingFacts', 'hireDate');
    } else spell.seen.push(source);
  }
  return spells;
}

function placeThatDiffers(a: Source, b: Source): FieldId {
  return PLACES.find((field) => textOf(a, field) !== textOf(b, field)) ?? 'employeeId';
}

function beginsAnew(spell: FoundSpell, last: Seen, next: Seen, hire: number, months: readonly number[]): boolean {
  if (hire !== NO_DAY) return hire > spell.hire && hire > firstDayOf(last.month as Month);
  return months.indexOf(next.month) - months.indexOf(last.month) > LONGEST_GAP;
}

/** The latest hire on file that this list can show, else the first day of its month. */
function firstSeenDay({ month }: Seen, stated: readonly number[]): number {
  const possible = stated.filter((day) => day <= lastDayOf(month as Month));
  return possible.length > 0 ? Math.max(...possible) : firstDayOf(month as Month);
}

/** The day by which the person was gone; NO_DAY where the last list has him or her still employed. */
function absentDay(last: Seen, months: readonly number[]): number {
  const next = months[months.indexOf(last.month) + 1];
  return next === undefined ? NO_DAY : lastDayOf(next as Month);
}

function hasLeft({ ledger, row }: Seen): boolean {
  const status = ledger.reading.data.get('status');
  const word = status?.kind === 'text' ? status.values[status.codes[row]] : undefined;
  return word !== undefined && employmentStatus(word) === 'left';
}

interface Stretch {
  readonly from: number;
  readonly rows: Seen[];
}

/** Lists in a row that show the same place; a change counts from the day after the list before it. */
function stretchesOf({ seen, hire }: FoundSpell, months: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const source of seen) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.rows[0].place === source.place) {
      last.rows.push(source);
      continue;
    }
    const before = months[months.indexOf(source.month) - 1];
    const changed = before === undefined ? firstDayOf(source.month as Month) : lastDayOf(before as Month) + 1;
    stretches.push({ from: last === undefined ? hire : Math.max(changed, last.from + 1), rows: [source] });
  }
  return stretches;
}
