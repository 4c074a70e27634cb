import { describe, expect, it } from 'vitest';
import { type CalendarDay, isoDay, isoMonth, type Month, parseIsoDay } from '../../src/core/model/calendar';
import { EXIT_KINDS, type FieldId } from '../../src/core/model/ids';
import { runSteps } from '../../src/core/model/progress';
import {
  type Choices,
  type FileChoice,
  type HeaderChoice,
  NO_CHOICES,
  NO_FILE_CHOICE,
  NO_HEADER_CHOICE,
  type Reading,
  type SourceFile,
} from '../../src/core/model/reading';
import { type Change, changed, EMPTY_SESSION, openingRows, type Session } from '../../src/worker/session';
import { workbookBytes } from '../support/workbook';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;
const changedBy = (session: Session, change: Change) => runSteps(changed(session, change, TODAY));

function valuesOf({ data }: Reading, field: FieldId): unknown[] {
  const column = data.get(field);
  switch (column?.kind) {
    case 'text':
      return [...column.codes].map((code) => column.values[code] ?? null);
    case 'day':
      return [...column.days].map((day) => isoDay(day as CalendarDay));
    case 'period':
      return [...column.months].map((month) => isoMonth(month as Month));
    case 'number':
      return [...column.values];
    case 'code':
      return [...column.codes];
    case undefined:
      return [];
  }
}

interface Settled {
  readonly file: SourceFile;
  /** What is settled, given how the file was read without it. */
  readonly choice: (reading: Reading) => Partial<Choices>;
  readonly seen: (reading: Reading) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const file = (name: string, content: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const ofFile = (name: string, choice: Partial<FileChoice>) => (): Partial<Choices> => ({
  files: { [name]: { ...NO_FILE_CHOICE, ...choice } },
});
const ofHeaders =
  (choice: Partial<HeaderChoice>) =>
  ({ signature }: Reading): Partial<Choices> => ({ headers: { [signature]: { ...NO_HEADER_CHOICE, ...choice } } });
const managers = (reading: Reading) => valuesOf(reading, 'manager');

const HIRES = 'employee id,hire date,manager\n1,2020-01-13,Ann\n2,2020-01-14,Ben\n';
/** Müller with ü as windows-1252 and Mac Roman write ü and ¸. */
const MULLER = Uint8Array.from('employee id,hire date,manager\n1,2020-01-13,M\u00fcller\n', (letter) =>
  letter.charCodeAt(0),
);
const SHEETS = workbookBytes([
  {
    name: 'North',
    rows: [
      ['Employee ID', 'Hire Date', 'Manager'],
      ['1', '2020-01-13', 'Ann'],
    ],
  },
  {
    name: 'South',
    rows: [
      ['Employee ID', 'Hire Date', 'Manager'],
      ['2', '2020-01-14', 'Ben'],
    ],
  },
]);

const CHOICES: Readonly<Record<string, Settled>> = {
  'the encoding: the bytes are decoded again': {
    file: file('hires.csv', MULLER),
    choice: ofFile('hires.csv', { encoding: 'macintosh' }),
    seen: managers,
    before: ['Müller'],
    after: ['M¸ller'],
  },
  'the delimiter': {
    file: file('hires.csv', 'employee id;hire date;manager;a,b\n1;2020-01-13;Ann, Lee;x,y\n'),
    choice: ofFile('hires.csv', { delimiter: ',' }),
    seen: ({ delimiter, table }) => [delimiter, table],
    before: [';', 'hires'],
    after: [',', null],
  },
  'the row of headings': {
    file: file('hires.csv', 'employee id,hire date,manager\nemployee id,hire date,team\n1,2020-01-13,Ann\n'),
    choice: ofFile('hires.csv', { headerRow: 2 }),
    seen: (reading) => [valuesOf(reading, 'manager'), valuesOf(reading, 'team')],
    before: [['Ann'], []],
    after: [[], ['Ann']],
  },
  'the sheet': {
    file: file('hires.xlsx', SHEETS),
    choice: ofFile('hires.xlsx', { sheet: 'South' }),
    seen: (reading) => [reading.sheet, managers(reading)],
    before: ['North', ['Ann']],
    after: ['South', ['Ben']],
  },
  'the month of a file': {
    file: file('pulse.csv', 'employee id,morale\n1,4\n2,5\n'),
    choice: ofFile('pulse.csv', { period: '2024-03' }),
    seen: (reading) => [reading.table, valuesOf(reading, 'period')],
    before: [null, []],
    after: ['pulse', ['2024-03', '2024-03']],
  },
  'the table': {
    file: file('log.csv', 'employee id,date,hours\n1,2024-01-02,3\n'),
    choice: ofHeaders({ table: 'coaching' }),
    seen: ({ table }) => table,
    before: null,
    after: 'coaching',
  },
  'a field': {
    file: file('hires.csv', HIRES.replace('manager', 'boss of record')),
    choice: ofHeaders({ fields: { 'boss of record': 'manager' } }),
    seen: managers,
    before: [],
    after: ['Ann', 'Ben'],
  },
  'a column left out': {
    file: file('hires.csv', HIRES),
    choice: ofHeaders({ fields: { manager: 'leaveOut' } }),
    seen: managers,
    before: ['Ann', 'Ben'],
    after: [],
  },
  'a format': {
    file: file('hires.csv', 'employee id,hire date\n1,03/04/2020\n2,05/06/2020\n'),
    choice: ofHeaders({ formats: { 'hire date': 'dateMonthDayYear' } }),
    seen: (reading) => valuesOf(reading, 'hireDate'),
    before: [],
    after: ['2020-03-04', '2020-05-06'],
  },
  'a kind of exit': {
    file: file('exits.csv', 'employee id,exit date,exit type\n1,2024-01-31,Aufhebungsvertrag\n'),
    choice: () => ({ exitKinds: { aufhebungsvertrag: 'involuntary' } }),
    seen: (reading) => valuesOf(reading, 'exitKind').map((code) => EXIT_KINDS[Number(code)]),
    before: ['unknown'],
    after: ['involuntary'],
  },
  'a column that looks personal': {
    file: file('attendance.csv', 'employee id,month,late days,sick days\n1,2024-01,1,4\n'),
    choice: () => ({ sensitive: ['sick days'] }),
    seen: (reading) => valuesOf(reading, 'absentDays'),
    before: [],
    after: [4],
  },
  proposals: {
    file: file('hires.csv', 'X1,2020-01-13\nX2,2020-01-14\n'),
    choice: () => ({ acceptProposals: true }),
    seen: (reading) => valuesOf(reading, 'employeeId'),
    before: [],
    after: ['X1', 'X2'],
  },
};

describe('what is settled in a session', () => {
  it.each(Object.entries(CHOICES))('%s: counts at once, and can be undone and redone', (_, settled) => {
    const readingOf = (session: Session): Reading => session.files[0].readings[0];
    const seenIn = (session: Session) => settled.seen(readingOf(session));
    const loaded = changedBy(EMPTY_SESSION, { kind: 'addFiles', files: [settled.file] });
    expect(seenIn(loaded)).toEqual(settled.before);
    const choices = { ...NO_CHOICES, ...settled.choice(readingOf(loaded)) };
    const chosen = changedBy(loaded, { kind: 'setChoices', choices });
    expect(seenIn(chosen)).toEqual(settled.after);
    expect(chosen.choices).toEqual(choices);
    const undone = changedBy(chosen, { kind: 'undo' });
    expect(seenIn(undone)).toEqual(settled.before);
    expect(undone.choices).toEqual(NO_CHOICES);
    const redone = changedBy(undone, { kind: 'redo' });
    expect(seenIn(redone)).toEqual(settled.after);
    expect(redone.choices).toEqual(choices);
    // The session before is still what it was, and the choice holds for the same file dropped again.
    expect(seenIn(loaded)).toEqual(settled.before);
    const again = changedBy(changedBy(redone, { kind: 'removeFile', name: settled.file.name }), {
      kind: 'addFiles',
      files: [settled.file],
    });
    expect(seenIn(again)).toEqual(settled.after);
  });

  it('a row of headings can be chosen from the first rows as they stand', () => {
    const { file: source } = CHOICES['the row of headings'];
    const loaded = changedBy(EMPTY_SESSION, { kind: 'addFiles', files: [source] });
    expect(openingRows(loaded, source.name).map(({ row, cells }) => [row, cells[2]])).toEqual([
      [1, 'manager'],
      [2, 'team'],
      [3, 'Ann'],
    ]);
    expect(openingRows(loaded, 'another.csv')).toEqual([]);
  });

  it('a choice for one file reads no other again', () => {
    const two = changedBy(EMPTY_SESSION, {
      kind: 'addFiles',
      files: [file('a.csv', HIRES), file('b.csv', MULLER)],
    });
    const choices = { ...NO_CHOICES, files: { 'b.csv': { ...NO_FILE_CHOICE, encoding: 'macintosh' } } };
    const chosen = changedBy(two, { kind: 'setChoices', choices });
    expect(chosen.files[0]).toBe(two.files[0]);
    expect(chosen.files[1]).not.toBe(two.files[1]);
  });
});
