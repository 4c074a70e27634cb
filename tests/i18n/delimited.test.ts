import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, type DelimitedCell, tsvText } from '../../src/i18n/delimited';
import { createFormat } from '../../src/i18n/format';

const formats = { en: createFormat('en'), de: createFormat('de') };
/** As a spreadsheet program judges a cell, after what it drops in front. */
const RUNS = /^[\s\0\uFEFF]*[=+\-@\t\r\n＝＋－＠|%]/;

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '|', '%', '\0=', '\u0001=', '\uFEFF@'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('a;b', 'a,b', '"', '""', "'", 'x\ny', '\ud800', '\u202eabc'),
);
const cell = fc.oneof(
  hostile,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.constant(null),
);
const lines = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

describe.each(['en', 'de'] as const)('a file of cells in %s', (language) => {
  const format = formats[language];
  const delimiter = language === 'de' ? ';' : ',';

  it('reads back cell by cell, runs nothing, and keeps numbers as numbers', () => {
    fc.assert(
      fc.property(lines, (given: DelimitedCell[][]) => {
        const text = csvText(given, format);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter, newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(data.slice(0, -1).map((row) => row.length)).toEqual(given.map((row) => row.length));
        for (const [row, cells] of given.entries()) {
          for (const [column, value] of cells.entries()) {
            const read = data[row]?.[column] ?? '';
            if (typeof value === 'number') {
              // Six decimals are written: half of the last one, and what a double below a million cannot tell.
              expect(Math.abs(Number(read.replace(',', '.')) - value)).toBeLessThanOrEqual(5.01e-7);
            } else expect(RUNS.test(read)).toBe(false);
          }
        }
      }),
    );
  });

  it('goes to the clipboard in as many cells', () => {
    fc.assert(
      fc.property(lines, (given: DelimitedCell[][]) => {
        const rows = tsvText(given, format).split('\r\n');
        expect(rows.map((row) => row.split('\t').length)).toEqual(given.map((row) => row.length));
      }),
    );
  });

  it('writes the decimal mark of the language, also below zero', () => {
    const mark = language === 'de' ? ',' : '.';
    expect(csvText([['-1', -1234.5, null]], format)).toBe(`\uFEFF"'-1"${delimiter}-1234${mark}5${delimiter}\r\n`);
  });
});
