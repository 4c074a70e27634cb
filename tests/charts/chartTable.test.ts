import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows, writeCell, writeTsv } from '../../src/charts/chartTable';
import { neutraliseFormula } from '../../src/core/model/neutraliseFormula';
import type { CellTable } from '../../src/core/model/slide';
import { SUPPRESSED } from './chartData';
import { ENGLISH, GERMAN } from './languages';

const table: CellTable = {
  columns: [
    { label: 'Team', kind: 'text' },
    { label: 'Exits', kind: 'count' },
    { label: 'Ratio', kind: 'ratio' },
  ],
  rows: [
    ['Team 10', 1200, 1.25],
    ['Team 9', 3, null],
    ['Team Ä', SUPPRESSED, 0.5],
  ],
  note: 'One team is too small to show.',
};

describe('sorting', () => {
  const names = (rows: CellTable['rows']) => rows.map(([name]) => name);

  it('leaves the drawn order without an order', () => {
    expect(sortRows(table, null, 'en')).toBe(table.rows);
  });

  it('reads numbers within text as numbers', () => {
    expect(names(sortRows(table, { column: 0, descending: false }, 'de'))).toEqual(['Team 9', 'Team 10', 'Team Ä']);
  });

  it('keeps missing and withheld cells last, up or down', () => {
    expect(names(sortRows(table, { column: 1, descending: false }, 'en'))).toEqual(['Team 9', 'Team 10', 'Team Ä']);
    expect(names(sortRows(table, { column: 1, descending: true }, 'en'))).toEqual(['Team 10', 'Team 9', 'Team Ä']);
    expect(names(sortRows(table, { column: 2, descending: true }, 'en'))).toEqual(['Team 10', 'Team Ä', 'Team 9']);
  });

  it('does not touch the table', () => {
    const before = [...table.rows];
    sortRows(table, { column: 2, descending: true }, 'en');
    expect(table.rows).toEqual(before);
  });
});

describe('copying', () => {
  it('writes the numbers of the language at full precision, and the note', () => {
    expect(writeTsv(table, table.rows, GERMAN).split('\r\n')).toEqual([
      'Team\tExits\tRatio',
      'Team 10\t1200\t1,25',
      'Team 9\t3\t',
      `Team Ä\t${GERMAN.words.frame.tooSmall}\t0,5`,
      'One team is too small to show.',
    ]);
    expect(writeTsv(table, table.rows.slice(0, 1), ENGLISH)).toContain('Team 10\t1200\t1.25');
  });

  it('keeps cells in their columns whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const rows = texts.map((text) => [text, 1, 2]);
        const lines = writeTsv({ ...table, rows, note: null }, rows, ENGLISH).split('\r\n');
        expect(lines).toHaveLength(texts.length + 1);
        for (const cells of lines) expect(cells.split('\t')).toHaveLength(3);
      }),
    );
  });
});

describe('text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '|cmd',
    '%x',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\t=1',
    '\n1',
    ' =1',
    '\0=1',
    '\uFEFF=1',
    '\u00a0\0 @x',
  ])('%j is neutralised', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['Team A', '1-2', 'a=b', '', ' ', 'Müller|Meier'])('%j is left alone', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });

  it('is neutralised in names of lines and in cells', () => {
    const hostile: CellTable = { columns: [{ label: '=HYPERLINK("x")', kind: 'text' }], rows: [['@x']], note: '=y' };
    for (const line of writeTsv(hostile, hostile.rows, ENGLISH).split('\r\n')) expect(line.startsWith("'")).toBe(true);
  });
});

describe('cells on screen', () => {
  it.each([
    [0.1234, 'percent', '12.3%'],
    [1.04, 'ratio', '1.04'],
    [1234, 'count', '1,234'],
    [2024, 'year', '2024'],
    ['2024-03', 'month', 'Mar 2024'],
    [null, 'count', '–'],
    [SUPPRESSED, 'count', 'too small to show'],
    [0.126, 'decimal', '0.13'],
  ] as const)('%j as %s is %s', (cell, kind, text) => {
    expect(writeCell(cell, kind, ENGLISH)).toBe(text);
  });
});
