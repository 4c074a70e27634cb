import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSnapshots } from '../../../../src/core/ingest/join/fromSnapshots';
import { type Ledger, openLedger } from '../../../../src/core/ingest/join/ledger';
import {
  addDays,
  type CalendarDay,
  firstDayOf,
  isoDay,
  isoMonth,
  type Month,
  NO_DAY,
} from '../../../../src/core/model/calendar';
import type { FieldId } from '../../../../src/core/model/ids';
import { runSteps } from '../../../../src/core/model/progress';
import type { Reading } from '../../../../src/core/model/reading';
import { table } from '../joinFixture';
import { valuesOf } from '../readings';
import { type ListRow, simpleLists } from './simpleLists';

const FIRST = 2022 * 12;
const ORIGIN = firstDayOf(FIRST as Month);
const iso = (day: number | null): string => (day === null || day === NO_DAY ? '' : isoDay(day as CalendarDay));

const listRow = fc.record({
  person: fc.constantFrom('a', 'b', 'c', 'd'),
  step: fc.nat(11),
  hired: fc.option(fc.constantFrom(-200, 0, 40, 100, 200), { freq: 3 }),
  left: fc.option(fc.integer({ min: 0, max: 330 }), { freq: 12, nil: null }),
  manager: fc.constantFrom('Ann', 'Ben', ''),
  hasLeft: fc.integer({ min: 0, max: 15 }).map((draw) => draw === 0),
  file: fc.nat(1),
});

/** Two files of lists; the rows as the simple definition takes them, in the order of files. */
function listsOf(drawn: readonly (typeof listRow extends fc.Arbitrary<infer T> ? T : never)[]) {
  const files = [0, 1].map((file) => drawn.filter((row) => row.file === file)).filter((rows) => rows.length > 0);
  let row = 0;
  const rows: ListRow[] = files.flat().map(({ person, step, hired, left, manager, hasLeft }) => ({
    person,
    month: FIRST + step,
    hire: hired === null ? null : addDays(ORIGIN, hired),
    exit: left === null ? null : addDays(ORIGIN, left),
    manager,
    hasLeft,
    row: row++,
  }));
  let start = 0;
  const readings = files.map((own): Reading => {
    const part = rows.slice(start, start + own.length);
    start += own.length;
    const reading = table(
      'hires',
      {
        employeeId: part.map(({ person }) => person),
        period: part.map(({ month }) => isoMonth(month as Month)),
        hireDate: part.map(({ hire }) => iso(hire)),
        exitDate: part.map(({ exit }) => iso(exit)),
        manager: part.map(({ manager }) => manager),
        status: part.map(({ hasLeft }) => (hasLeft ? 'left' : 'active')),
      },
      { shape: 'snapshots' },
    );
    return { ...reading, rowNumbers: Int32Array.from(part, (one) => one.row) };
  });
  return { rows, readings };
}

function columns(ledger: Ledger | undefined, fields: readonly FieldId[]): unknown[][] {
  if (ledger === undefined) return [];
  const all = fields.map((field) => valuesOf(ledger.reading, field) ?? []);
  return Array.from({ length: ledger.reading.rowsUsed }, (_, row) => all.map((values) => values[row] ?? ''));
}

describe('month-end lists', () => {
  test('give the spells, stretches, assumptions and contradictions of the simple definition', () => {
    const exit = fc.record({ person: fc.constantFrom('a', 'b', 'c', 'd'), day: fc.nat(400) });
    fc.assert(
      fc.property(
        fc.array(listRow, { minLength: 1, maxLength: 40 }),
        fc.array(exit, { maxLength: 3 }),
        (drawn, left) => {
          const { rows, readings } = listsOf(drawn);
          const onFile = left.map(({ person, day }) => ({ person, day: addDays(ORIGIN, day) }));
          const exits = table('exits', {
            employeeId: onFile.map(({ person }) => person),
            exitDate: onFile.map(({ day }) => iso(day)),
          });
          const ledgers = readings.map(openLedger);
          const found = runSteps(fromSnapshots(ledgers, [openLedger(exits)]));
          const simple = simpleLists(rows, onFile);
          const [hires, assignments] = found.ledgers;
          expect(columns(hires, ['employeeId', 'hireDate', 'exitDate'])).toEqual(
            simple.spells.map(({ person, hire, exit }) => [person, iso(hire), iso(exit)]),
          );
          expect(columns(assignments, ['employeeId', 'from', 'manager'])).toEqual(
            simple.spells.flatMap(({ person, stretches }) =>
              stretches.map(({ from, manager }) => [person, iso(from), manager]),
            ),
          );
          expect(found).toMatchObject({
            exitsByAbsence: simple.exitsByAbsence,
            hireDatesAssumed: simple.hireDatesAssumed,
          });
          const contradicting = ledgers.flatMap((ledger) => ledger.close().setAside.map(({ row }) => row));
          expect(contradicting.sort((a, b) => a - b)).toEqual([...simple.contradicting].sort((a, b) => a - b));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('come in steps, however long they are', () => {
    const people = 4000;
    const months = 60;
    const cells = <T>(cell: (person: number, month: number) => T): T[] =>
      Array.from({ length: people * months }, (_, row) => cell(row % people, Math.floor(row / people)));
    const reading = table(
      'hires',
      {
        employeeId: cells((person) => person),
        period: cells((_, month) => isoMonth((FIRST + month) as Month)),
        manager: cells((person, month) => (person + month) % 50),
      },
      { shape: 'snapshots' },
    );
    let steps = 0;
    const found = runSteps(fromSnapshots([openLedger(reading)], []), () => steps++);
    expect(found.ledgers.map(({ reading: { rowsUsed } }) => rowsUsed)).toEqual([people, people * months]);
    expect(steps).toBeGreaterThan(15);
  });
});
