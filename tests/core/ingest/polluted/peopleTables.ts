import fc from 'fast-check';
import type { FieldId, TableId } from '../../../../src/core/model/ids';
import type { Value } from '../readings';

/** A row of a table: what each cell means, in the order of the columns; null = blank. */
export interface Fact {
  readonly id: string;
  readonly cells: readonly Meaning[];
}

export type Meaning =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'number'; readonly hundredths: number }
  | { readonly kind: 'percent'; readonly points: number }
  | null;

export interface Column {
  /** Null for a column no table has. */
  readonly field: FieldId | null;
  readonly english: string;
  readonly german: string;
}

export interface PeopleTable {
  readonly table: TableId;
  readonly fileName: string;
  readonly columns: readonly Column[];
  readonly facts: readonly Fact[];
}

const SHORT_WORDS = ['Nord', 'Süd', 'Key Account', 'Ost/West', 'R&D', '#1 Team', 'A+B'];
const PEOPLE = [
  'Ada Lovell',
  'Okafor, Ben',
  'Müller, Jörg',
  'Weiß; Änne',
  "O'Neill, Pat",
  'Kim "Kimmy" Park',
  "'t Hooft, Ida",
  'Öz|Demir',
  'Schröder Müller',
];
const REASONS = ['Gehalt, Führung', 'new job; "better pay"', '27" screen', "it's over", 'zu weit\nzu spät', 'Umzug'];

const text = (words: readonly string[]): fc.Arbitrary<Meaning> =>
  fc.constantFrom(...words).map((word) => ({ kind: 'text', text: word }));

const optional = (value: fc.Arbitrary<Meaning>): fc.Arbitrary<Meaning> =>
  fc.option(value, { nil: null, freq: 3 }) satisfies fc.Arbitrary<Meaning>;

const day = (from: number, to: number): fc.Arbitrary<Meaning> =>
  fc.record({
    kind: fc.constant('day' as const),
    year: fc.integer({ min: from, max: to }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

const month: fc.Arbitrary<Meaning> = fc.record({
  kind: fc.constant('month' as const),
  year: fc.integer({ min: 2019, max: 2023 }),
  month: fc.integer({ min: 1, max: 12 }),
});

const number = (largest: number): fc.Arbitrary<Meaning> =>
  fc.integer({ min: 1, max: largest * 100 }).map((hundredths) => ({ kind: 'number', hundredths }));

const percent: fc.Arbitrary<Meaning> = fc.integer({ min: 10, max: 180 }).map((points) => ({ kind: 'percent', points }));

interface Blueprint {
  readonly table: TableId;
  readonly fileName: string;
  readonly columns: readonly Column[];
  readonly cells: readonly fc.Arbitrary<Meaning>[];
  /** Settles the order of dates and the decimal sign, whatever else comes. */
  readonly proof: readonly Meaning[];
}

const ID: Column = { field: 'employeeId', english: 'Employee ID', german: 'Personalnummer' };

const ROSTER: Blueprint = {
  table: 'hires',
  fileName: 'people.csv',
  columns: [
    ID,
    { field: 'hireDate', english: 'Hire Date', german: 'Eintrittsdatum' },
    { field: 'exitDate', english: 'Termination Date', german: 'Austrittsdatum' },
    { field: 'manager', english: 'Manager', german: 'Führungskraft' },
    { field: 'team', english: 'Team', german: 'Abteilung' },
    { field: 'exitReason', english: 'Reason for leaving', german: 'Austrittsgrund' },
  ],
  cells: [
    day(1998, 2015),
    optional(day(2016, 2023)),
    text(PEOPLE),
    optional(text(SHORT_WORDS)),
    optional(text(REASONS)),
  ],
  proof: [
    { kind: 'day', year: 2014, month: 2, day: 28 },
    { kind: 'day', year: 2021, month: 3, day: 31 },
    { kind: 'text', text: 'Müller Jörg' },
    { kind: 'text', text: 'Süd' },
    { kind: 'text', text: 'Umzug' },
  ],
};

const EXITS: Blueprint = {
  table: 'exits',
  fileName: 'leavers.csv',
  columns: [
    { field: 'exitReason', english: 'Reason for leaving', german: 'Austrittsgrund' },
    ID,
    { field: 'exitDate', english: 'Termination Date', german: 'Austrittsdatum' },
  ],
  cells: [text(REASONS), day(2015, 2023)],
  proof: [
    { kind: 'text', text: 'Führung übel' },
    { kind: 'day', year: 2021, month: 3, day: 31 },
  ],
};

const COACHING: Blueprint = {
  table: 'coaching',
  fileName: 'coaching.csv',
  columns: [
    ID,
    { field: 'period', english: 'Month', german: 'Monat' },
    { field: 'hours', english: 'Coaching hours', german: 'Coachingstunden' },
    { field: 'coach', english: 'Coach', german: 'Coach' },
  ],
  cells: [month, number(60), text(PEOPLE)],
  proof: [
    { kind: 'month', year: 2021, month: 3 },
    { kind: 'number', hundredths: 125 },
    { kind: 'text', text: 'Müller Jörg' },
  ],
};

const QUOTA: Blueprint = {
  table: 'quota',
  fileName: 'quota.csv',
  columns: [
    ID,
    { field: 'period', english: 'Period', german: 'Zeitraum' },
    { field: 'quota', english: 'Quota', german: 'Soll' },
    { field: 'actual', english: 'Actual', german: 'Ist' },
    { field: 'attainment', english: 'Attainment', german: 'Zielerreichung' },
  ],
  cells: [month, number(90_000), number(90_000), optional(percent)],
  proof: [
    { kind: 'month', year: 2021, month: 3 },
    { kind: 'number', hundredths: 1_234_550 },
    { kind: 'number', hundredths: 1_100_075 },
    { kind: 'percent', points: 89 },
  ],
};

/** Tables of people as they come from payroll, coaching and sales programs; ids are unique and kept as text. */
export const peopleTable: fc.Arbitrary<PeopleTable> = fc
  .constantFrom(ROSTER, EXITS, COACHING, QUOTA)
  .chain((blueprint) =>
    fc.array(fc.tuple(...blueprint.cells), { minLength: 9, maxLength: 24 }).map((rows) => tableOf(blueprint, rows)),
  );

function tableOf({ table, fileName, columns, proof }: Blueprint, rows: readonly (readonly Meaning[])[]): PeopleTable {
  const idColumn = columns.findIndex(({ field }) => field === 'employeeId');
  const facts = [proof, ...rows].map((meanings, index): Fact => {
    const id = `${index % 3 === 0 ? '00' : ''}${4711 + 37 * index}`;
    const cells = [...meanings.slice(0, idColumn), { kind: 'text' as const, text: id }, ...meanings.slice(idColumn)];
    return { id, cells };
  });
  return { table, fileName, columns, facts };
}

/** What a cell must come out as. */
export function meantValue(meaning: Meaning): Value {
  if (meaning === null) return null;
  switch (meaning.kind) {
    case 'text':
      return meaning.text.replace(/\s+/g, ' ');
    case 'day':
      return `${meaning.year}-${two(meaning.month)}-${two(meaning.day)}`;
    case 'month':
      return `${meaning.year}-${two(meaning.month)}`;
    case 'number':
      return meaning.hundredths / 100;
    case 'percent':
      return meaning.points / 100;
  }
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
