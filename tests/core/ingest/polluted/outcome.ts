import fc from 'fast-check';
import type { Reading } from '../../../../src/core/model/reading';
import { NO_CHOICES } from '../../../../src/core/model/reading';
import { readParts, setAsideTotal, type Value, valuesOf } from '../readings';
import { bytesOf, type Draft, dialect, linesOf, textOf } from './draft';
import { type Locale, locale, recordsOf } from './locales';
import { meantValue, type PeopleTable, peopleTable } from './peopleTables';
import type { Pollution } from './pollutions';

/** A table and how it is written, before anything goes wrong. */
export interface CleanFile {
  readonly table: PeopleTable;
  readonly style: Locale;
  readonly dialect: Readonly<Draft['dialect']>;
  readonly encoding: string;
  readonly chance: number;
}

export const cleanFile: fc.Arbitrary<CleanFile> = fc.record({
  table: peopleTable,
  style: locale,
  dialect,
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'windows-1252', 'utf-16le'),
  chance: fc.nat(1_000_000),
});

export interface PollutedFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly touched: ReadonlySet<string>;
}

export function pollute({ table, style, dialect, encoding, chance }: CleanFile, pollution: Pollution): PollutedFile {
  const draft: Draft = {
    table,
    records: recordsOf(table, style),
    dialect: { ...dialect },
    above: [],
    below: [],
    encoding,
    touched: new Set(),
    chance,
  };
  pollution.draft?.(draft);
  const lines = linesOf(draft);
  const text = textOf(draft, pollution.lines?.(lines, draft) ?? lines);
  const polluted = pollution.text?.(text, draft) ?? text;
  const needsUnicode = draft.encoding === encoding && [...polluted].some((character) => character > '\u00ff');
  return { text: polluted, bytes: bytesOf(polluted, needsUnicode ? 'utf-8' : draft.encoding), touched: draft.touched };
}

/** What became of a file: read as it was meant, read in part and the rest accounted for, or read as something it is not. */
export interface Outcome {
  readonly kind: 'same' | 'part' | 'wrong' | 'uncounted';
  readonly why: string;
}

export function outcomeOf(file: CleanFile, { bytes, touched }: PollutedFile): Outcome {
  const { table } = file;
  const readings = readParts(table.fileName, bytes, { ...NO_CHOICES, acceptProposals: true });
  const uncounted = readings.find((reading) => reading.rowsUsed + setAsideTotal(reading) !== reading.rowsRead);
  if (uncounted) return { kind: 'uncounted', why: `read ${uncounted.rowsRead}, used ${uncounted.rowsUsed}` };
  const reading = readings.find((candidate) => candidate.table === table.table);
  if (!reading) return { kind: 'part', why: `no table: ${readings.map(({ setAside }) => setAside[0]?.code).join()}` };
  return compared(table, reading, touched);
}

function compared({ columns, facts }: PeopleTable, reading: Reading, touched: ReadonlySet<string>): Outcome {
  const ids = valuesOf(reading, 'employeeId') ?? [];
  const meant = new Map(facts.map((fact) => [fact.id, fact]));
  const fields = columns.flatMap(({ field }, column) => (field === null ? [] : [{ field, column }]));
  const read = fields.map(({ field }) => valuesOf(reading, field));
  const missing = fields.find((_, index) => read[index] === null);
  let wrong = '';
  const found = new Set<Value>();
  ids.forEach((id, position) => {
    const known = meant.get(String(id)) ?? meant.get(withoutQuotes(String(id)));
    const fact = known && (known.id === id || touched.has(known.id)) ? known : undefined;
    found.add(fact?.id ?? id);
    const same = fact && touched.has(fact.id) ? isSameOrLost : isSame;
    const values = fields.map((_, index) => read[index]?.[position] ?? null);
    const expected = fact && fields.map(({ column }) => meantValue(fact.cells[column]));
    const matches = expected?.every((value, index) => same(value, values[index]) || read[index] === null);
    if (!matches) wrong ||= `${JSON.stringify(values)} for ${JSON.stringify(expected)}`;
  });
  if (wrong !== '') return { kind: 'wrong', why: wrong };
  if (missing) return { kind: 'part', why: `no column: ${missing.field}` };
  const lost = facts.filter(({ id }) => !found.has(id));
  const untouched = lost.filter(({ id }) => !touched.has(id));
  if (untouched.length > 0) return { kind: 'part', why: `${untouched.length} rows lost: ${issuesIn(reading)}` };
  return { kind: 'same', why: lost.length === 0 ? '' : 'touched rows set aside' };
}

function isSame(expected: Value, value: Value): boolean {
  // A decimal fraction is divided by 100 where it was a percentage: the last digit may differ.
  if (typeof expected === 'number' && typeof value === 'number') return Math.abs(expected - value) < 1e-9;
  return expected === value;
}

/** A quote too many stays in its cell, and a cell may be cut off. */
function isSameOrLost(expected: Value, value: Value): boolean {
  if (value === null) return true;
  if (typeof expected !== 'string' || typeof value !== 'string') return isSame(expected, value);
  return withoutQuotes(expected) === withoutQuotes(value);
}

function withoutQuotes(text: string): string {
  return text.replace(/["']/g, '');
}

function issuesIn({ setAside }: Reading): string {
  return [...new Set(setAside.map(({ code }) => code))].join(' ');
}
