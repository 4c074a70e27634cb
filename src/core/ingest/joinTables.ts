import type { CalendarDay, Month } from '../model/calendar';
import type { Caution } from '../model/estimate';
import type { Finding, TableMatch } from '../model/health';
import { TABLE_IDS, type TableId } from '../model/ids';
import type { Progress, Steps } from '../model/progress';
import type { Reading } from '../model/reading';
import type { ReasonCode } from '../model/verdict';
import type { PersonMonthHours, Workforce } from '../model/workforce';
import { proposeAsOf, proposeFrom } from './join/dataWindow';
import { employmentRows } from './join/employmentRows';
import { findings } from './join/findings';
import { fromEvents } from './join/fromEvents';
import { fromSnapshots, type SnapshotAssumptions } from './join/fromSnapshots';
import { joinAssignments } from './join/joinAssignments';
import { joinCautions } from './join/joinCautions';
import { joinAttendance, joinHours, joinQuota } from './join/joinMeasures';
import { joinPulse } from './join/joinPulse';
import { joinSpells } from './join/joinSpells';
import { type Ledger, openLedger, setAsideWhole } from './join/ledger';
import { employmentMonths } from './join/measureRows';
import { dictionaryNames, nameDictionaries } from './join/nameDictionaries';
import { buildPersonIndex } from './join/personIndex';
import { employedOnly, spellColumns } from './join/spellColumns';
import { tableMatches } from './join/tableMatches';

export interface JoinOptions {
  /** Last and first day of the data; null: proposed from the files. */
  readonly asOf: CalendarDay | null;
  readonly from: CalendarDay | null;
  readonly today: CalendarDay;
}

export interface JoinResult {
  readonly workforce: Workforce | null;
  /** The same files in the same order; rows the join could not use are set aside. */
  readonly readings: readonly Reading[];
  /** Share of the rows that came in which found their person (or, in a pulse, their team or manager). */
  readonly matchedRows: ReadonlyMap<TableId, number>;
  /** How the people of each table were found, and what shows only across rows and files. */
  readonly matches: readonly TableMatch[];
  readonly findings: readonly Finding[];
  readonly cautions: readonly Caution[];
  /** Why there is no workforce. */
  readonly reason: ReasonCode | null;
}

/**
 * Ties all files together: who was employed when, under whom, and what was measured. Every row that comes in is
 * either used or set aside with its reason. The result does not depend on the order of rows, except for which of two
 * contradicting rows is the one to stay (the first).
 */
export function* joinTables(readings: readonly Reading[], options: JoinOptions): Steps<JoinResult> {
  const opened = withoutRepeatedFiles(readings).map(openLedger);
  const { ledgers, assumptions } = yield* withDerived(opened);
  const of = (...tables: TableId[]): Ledger[] =>
    tables.flatMap((table) => ledgers.filter((ledger) => ledger.reading.table === table && usable(ledger)));
  const total = ledgers.reduce((sum, ledger) => sum + ledger.reading.rowsUsed, 0);
  let done = 0;
  const soFar = () => ({ stage: 'joining', done, total }) as const;
  const progress = (...tables: TableId[]) => {
    done += of(...tables).reduce((sum, ledger) => sum + ledger.reading.rowsUsed, 0);
    return soFar();
  };
  const reason = whyNot(ledgers);
  if (reason !== null) return withoutWorkforce(opened, reason);

  const proposed = () =>
    proposeAsOf(
      opened.map((ledger) => ledger.reading),
      options.today,
    );
  const asOf = Math.min(options.asOf ?? proposed(), options.today) as CalendarDay;
  yield soFar();
  const names = nameDictionaries(of('hires', 'exits', 'assignments').map((ledger) => ledger.reading));
  const everyone = buildPersonIndex(of('hires').map((ledger) => ledger.reading));
  yield soFar();
  const employed = employmentRows(of('hires', 'exits'), everyone, names, asOf);
  yield soFar();
  const found = joinSpells(employed);
  if (found.count === 0) return withoutWorkforce(opened, options.asOf === null ? 'columnMissing' : 'windowEmpty');
  const { people, spells: numbered } = employedOnly(everyone, found);
  const spells = spellColumns(numbered);
  yield progress('hires', 'exits');

  const personsOf = (ledger: Ledger): Int32Array => people.personsOf(ledger.reading);
  const { assignments, managerHistory } = joinAssignments(numbered, spells.exit, of('assignments'), personsOf, names);
  yield progress('assignments');

  const context = { personsOf, employment: employmentMonths(spells, people.ids.length), people: people.ids.length };
  const training = yield* inSteps(joinHours(of('training'), context), soFar);
  yield progress('training');
  const coaching = yield* inSteps(joinHours(of('coaching'), context), soFar);
  yield progress('coaching');
  const quota = yield* inSteps(joinQuota(of('quota'), context), soFar);
  yield progress('quota');
  const pulse = joinPulse(of('pulse'), context, names);
  yield soFar();
  const attendance = yield* inSteps(joinAttendance(of('attendance'), context), soFar);
  yield progress('pulse', 'attendance');

  const from = options.from ?? proposeFrom(spells, asOf, firstMeasured([training, coaching], [quota, attendance]));
  if (from > asOf) return withoutWorkforce(ledgers, 'windowEmpty');
  const workforce: Workforce = {
    from,
    asOf,
    people: { count: people.ids.length, ids: people.ids },
    spells,
    assignments,
    dictionaries: dictionaryNames(names),
    managerHistory,
    training,
    coaching,
    quota,
    pulse,
    attendance,
  };
  const cautions = joinCautions(workforce, assumptions);
  yield soFar();
  const { readings: left, matchedRows } = closed(opened);
  yield soFar();
  return { readings: left, matchedRows, ...health(opened, left, workforce), workforce, cautions, reason: null };
}

/** Work in steps that only says it goes on. */
function* inSteps<T>(work: Generator<void, T, void>, soFar: () => Progress): Steps<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield soFar();
  }
}

interface Derived {
  /** Those the join works on: lists and logs are replaced by what was made from them. */
  readonly ledgers: readonly Ledger[];
  readonly assumptions: SnapshotAssumptions;
}

function* withDerived(opened: readonly Ledger[]): Steps<Derived> {
  const shaped = (shape: 'snapshots' | 'events'): Ledger[] =>
    opened.filter((ledger) => ledger.reading.shape === shape && usable(ledger));
  const plain = opened.filter(({ reading }) => reading.shape !== 'snapshots' && reading.shape !== 'events');
  const others = [...plain, ...fromEvents(shaped('events'))];
  const snapshots = shaped('snapshots');
  if (snapshots.length === 0) return { ledgers: others, assumptions: { exitsByAbsence: 0, hireDatesAssumed: 0 } };
  const { ledgers, ...assumptions } = yield* fromSnapshots(snapshots, others);
  return { ledgers: [...others, ...ledgers], assumptions };
}

/** The first month the monthly tables speak about; a pulse may be older than the list of exits and does not count. */
function firstMeasured(
  hours: readonly (PersonMonthHours | null)[],
  tables: readonly ({ readonly month: Int32Array } | null)[],
): Month | null {
  const first = [
    ...hours.flatMap((table) => (table ? [table.firstMonth] : [])),
    ...tables.flatMap((table) =>
      table && table.month.length > 0 ? [table.month.reduce((a, b) => Math.min(a, b))] : [],
    ),
  ];
  return first.length > 0 ? (Math.min(...first) as Month) : null;
}

function withoutRepeatedFiles(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.map((reading) => {
    if (reading.table === null) return reading;
    const key = `${reading.fingerprint} ${reading.part}`;
    if (seen.has(key)) return setAsideWhole(reading);
    seen.add(key);
    return reading;
  });
}

function usable(ledger: Ledger): boolean {
  return ledger.reading.rowsUsed > 0;
}

function whyNot(ledgers: readonly Ledger[]): ReasonCode | null {
  const hires = ledgers.filter((ledger) => ledger.reading.table === 'hires');
  if (hires.length === 0) return 'tableMissing';
  return hires.some((ledger) => usable(ledger) && ledger.reading.data.has('hireDate')) ? null : 'columnMissing';
}

function withoutWorkforce(ledgers: readonly Ledger[], reason: ReasonCode): JoinResult {
  const { readings } = closed(ledgers);
  return {
    readings,
    ...health(ledgers, readings, null),
    matchedRows: new Map(),
    workforce: null,
    cautions: [],
    reason,
  };
}

function health(
  opened: readonly Ledger[],
  left: readonly Reading[],
  workforce: Workforce | null,
): Pick<JoinResult, 'matches' | 'findings'> {
  const came = byFile(opened.map(({ reading }) => reading));
  return { matches: tableMatches(came), findings: findings(came, byFile(left), workforce) };
}

/** What is said of the files together does not depend on the order in which they were dropped. */
function byFile(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.part - b.part));
}

function closed(ledgers: readonly Ledger[]): Pick<JoinResult, 'readings' | 'matchedRows'> {
  const readings = ledgers.map((ledger) => ledger.close());
  const matchedRows = new Map<TableId, number>();
  for (const table of TABLE_IDS) {
    let came = 0;
    let strangers = 0;
    for (const [index, { reading }] of ledgers.entries()) {
      if (reading.table !== table) continue;
      came += reading.rowsUsed;
      strangers += strangersIn(readings[index]) - strangersIn(reading);
    }
    if (came > 0) matchedRows.set(table, (came - strangers) / came);
  }
  return { readings, matchedRows };
}

function strangersIn(reading: Reading | undefined): number {
  const strangers = (reading?.setAside ?? []).filter(
    ({ code }) => code === 'rowPersonUnknown' || code === 'rowExitWithoutHire' || code === 'rowIdMissing',
  );
  return strangers.reduce((sum, issue) => sum + issue.count, 0);
}
