import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WINDOWS_1252 } from '../../../src/core/ingest/codePages';
import type { ColumnData, Reading } from '../../../src/core/model/reading';
import { readBytes, setAsideTotal, type Value, valuesOf } from './readings';

interface Row {
  readonly id: string;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly quarterHours: number;
  readonly topic: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.stringMatching(/^[0-9]{1,8}$|^[A-Z][0-9]{3}$/),
  day: fc.record({
    year: fc.integer({ min: 1990, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  quarterHours: fc.integer({ min: 0, max: 2900 }),
  topic: fc
    .tuple(fc.constantFrom('T', 'Ä'), fc.array(fc.constantFrom(...'aZ9äöüß€ ,;"|\'\t\n.-='), { maxLength: 12 }))
    // A capital umlaut or a sign within a word is what tells one code page from another: the one stands first, as in words,
    // and the other after a space, as at an amount.
    .map(([first, others]) => (first + others.join('')).replaceAll('€', ' €')),
});

/** Proves the order of the date and the decimal sign, whatever else is in the file. */
const PROOF: Row = { id: '0007', day: { year: 2020, month: 2, day: 28 }, quarterHours: 5, topic: 'Tä' };

const DATE_STYLES: Readonly<Record<string, (day: Row['day']) => string>> = {
  iso: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  isoWithTime: ({ year, month, day }) => `${year}-${two(month)}-${two(day)} 00:00:00`,
  compact: ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  german: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  british: ({ year, month, day }) => `${day}/${month}/${year}`,
  american: ({ year, month, day }) => `${month}/${day}/${year}`,
  named: ({ year, month, day }) =>
    `${day}-${'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ')[month - 1]}-${year}`,
};

const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  finalNewline: fc.boolean(),
  quoteAll: fc.boolean(),
  decimal: fc.constantFrom('.', ','),
  date: fc.constantFrom(...Object.keys(DATE_STYLES)),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  german: fc.boolean(),
  blankRows: fc.boolean(),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function write(rows: readonly Row[], style: Dialect): Uint8Array {
  const header = style.german
    ? ['Personalnummer', 'Schulungsdatum', 'Trainingsstunden', 'Thema']
    : ['employee id', 'date', 'training hours', 'topic'];
  const cells = rows.map((each) => [
    each.id,
    DATE_STYLES[style.date](each.day),
    (each.quarterHours / 4).toFixed(2).replace('.', style.decimal),
    each.topic,
  ]);
  const quoted = (cell: string): string =>
    style.quoteAll || /["\n\r]/.test(cell) || cell.includes(style.delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [header, ...cells].map((record) => record.map(quoted).join(style.delimiter));
  const text = lines.join(style.blankRows ? style.newline.repeat(2) : style.newline);
  return encode(style.finalNewline ? text + style.newline : text, style.encoding);
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text.split(''), (character) => WINDOWS_1252.indexOf(character.charCodeAt(0)));
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const units = `\ufeff${text}`.split('').map((character) => character.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

function expectConserved(reading: Reading): void {
  expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
  expect(reading.rowNumbers).toHaveLength(reading.rowsUsed);
  for (const data of reading.data.values()) expect(lengthOf(data)).toBe(reading.rowsUsed);
}

function lengthOf(data: ColumnData): number {
  if (data.kind === 'day') return data.days.length;
  if (data.kind === 'period') return data.months.length;
  return data.kind === 'number' ? data.values.length : data.codes.length;
}

describe('any table in any dialect', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), dialect, (others, style) => {
        const rows = [PROOF, ...others];
        const reading = readBytes('file.csv', write(rows, style));
        expectConserved(reading);
        expect(reading).toMatchObject({ table: 'training', delimiter: style.delimiter, rowsUsed: rows.length });
        expect(reading.encoding).toBe(style.encoding === 'utf-8 with mark' ? 'utf-8' : style.encoding);
        expect(valuesOf(reading, 'employeeId')).toEqual(rows.map(({ id }) => id));
        expect(valuesOf(reading, 'period')).toEqual(rows.map(({ day }) => `${day.year}-${two(day.month)}`));
        expect(valuesOf(reading, 'hours')).toEqual(rows.map(({ quarterHours }) => quarterHours / 4));
        const spaced = rows.map(({ topic }): Value => topic.replace(/\s+/g, ' ').trim());
        expect(valuesOf(reading, 'topic')).toEqual(spaced);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps count of every row of any text', () => {
    const cell = fc.constantFrom(
      '',
      '1',
      '0012',
      '2024-01',
      '31.02.2024',
      '1.234',
      '1,5',
      '"',
      '""',
      'x',
      'Summe',
      ' ',
      'n/a',
      '-3',
      '\0',
    );
    const separator = fc.constantFrom(',', ',', ',', ';', '\n', '\n', '\r\n', '\r', '\t', '"');
    const noise = fc.array(fc.tuple(cell, separator), { maxLength: 120 }).map((pairs) => pairs.flat().join(''));
    const head = fc.constantFrom(
      'employee id,hire date,exit date\n',
      'employee id,month,coaching hours\n',
      'Personalnummer;Monat;Soll;Ist\n',
      'team,month,score,n\r\n',
      '',
    );
    fc.assert(
      fc.property(head, noise, (start, rest) => {
        expectConserved(readBytes('file.csv', new TextEncoder().encode(start + rest)));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps its head over any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectConserved(readBytes('file.csv', bytes));
      }),
      { numRuns: 500 },
    );
  });
});
