import { describe, expect, test } from 'vitest';
import { joinTables } from '../../../src/core/ingest/joinTables';
import { readFile } from '../../../src/core/ingest/readFile';
import { runSteps } from '../../../src/core/model/progress';
import { MOST_BYTES, NO_CHOICES, type Reading } from '../../../src/core/model/reading';
import { number, workbookBytes, workbookParts, zipped } from '../../support/workbook';
import { issuesOf, readBytes, readTextFile, setAsideTotal, TODAY, valuesOf } from './readings';

const HEAD = 'employee id,hire date,team';
/** No file may take longer; this machine may be busy. */
const LONGEST_MILLISECONDS = 10_000;

function quickly<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(LONGEST_MILLISECONDS);
  return result;
}

function conserved(reading: Reading): void {
  expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
}

describe('hostile headers', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__parsed_extra', 'valueOf'])(
    '%s once and twice is a column like others, and takes nothing with it',
    (header) => {
      const reading = readTextFile('h.csv', `${header},employee id,${header},hire date\nx,1,y,2020-01-13\n`);
      expect(reading.columns.map((column) => column.header)).toEqual([header, 'employee id', header, 'hire date']);
      expect(valuesOf(reading, 'hireDate')).toEqual(['2020-01-13']);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test('exactly five hundred columns are read, one more is told', () => {
    const wide = (columns: number) => {
      const names = Array.from({ length: columns - 2 }, (_, index) => `c${index}`);
      return readTextFile(
        'w.csv',
        `${['employee id', 'hire date', ...names].join(',')}\n1,2020-01-13${',x'.repeat(columns - 2)}\n`,
      );
    };
    expect(wide(500)).toMatchObject({ table: 'hires', rowsUsed: 1 });
    expect(issuesOf(wide(501))).toEqual(['fileTooManyColumns@1 501']);
  });

  test('a million different headers', () => {
    const names = Array.from({ length: 1_000_000 }, (_, index) => `c${index}`).join(',');
    expect(issuesOf(quickly(() => readTextFile('w.csv', `${names}\n1,2\n`)))).toEqual(['fileTooManyColumns@1 1000000']);
  });

  test('hundreds of thousands of different cells in a column', () => {
    const rows = Array.from({ length: 300_000 }, (_, index) => `${index},2020-01-13,t${index * 7919}`).join('\n');
    const reading = quickly(() => readTextFile('h.csv', `${HEAD}\n${rows}\n`));
    expect(reading.rowsUsed).toBe(300_000);
  });
});

describe('hostile cells', () => {
  test('the longest cell that is read, one character more, and ten million', () => {
    const withCell = (length: number) => readTextFile('c.csv', `${HEAD}\n1,2020-01-13,${'x'.repeat(length)}\n`);
    expect(withCell(32_768)).toMatchObject({ table: 'hires', rowsUsed: 1 });
    expect(issuesOf(withCell(32_769))).toEqual(['fileCellTooLong@2 32769']);
    expect(issuesOf(quickly(() => withCell(10_000_000)))).toEqual(['fileCellTooLong@2 10000000']);
  });

  test('formulas in disguise are text', () => {
    const cells = ['\0=1+1', '\n=1+1', '\t=1+1', '\u200b=1+1', '＝cmd()', '"=1+1"'];
    const rows = cells.map((cell, index) => `${index},2020-01-13,"${cell.replaceAll('"', '""')}"`);
    const reading = readTextFile('h.csv', `${HEAD}\n${rows.join('\n')}\n`);
    conserved(reading);
    const teams = valuesOf(reading, 'team') ?? [];
    expect(teams).toHaveLength(cells.length);
    for (const team of teams) expect(String(team)).toMatch(/[=＝]/);
  });

  test('NULs, marks of byte order and half characters in the middle neither end a file nor make another person', () => {
    const reading = readTextFile(
      'h.csv',
      `${HEAD}\n1,2020-01-13,No\ufeffrth\n2,2020-01-13,No\0rth\n3,2020-01-13,North\n`,
    );
    expect(reading.rowsUsed).toBe(3);
    expect(valuesOf(reading, 'team')).toEqual(['North', 'North', 'North']);
    const utf16 = (text: string) => {
      const units = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
      return new Uint8Array(units.buffer);
    };
    const halves = readBytes('h.csv', utf16(`${HEAD}\n1,2020-01-13,A\ud800\n2,2020-01-13,\udc00B\n`));
    expect(halves).toMatchObject({ encoding: 'utf-16le', rowsUsed: 2 });
    conserved(halves);
    const odd = readBytes('h.csv', utf16(`${HEAD}\n1,2020-01-13,A\n`).slice(0, -1));
    expect(odd.rowsRead).toBe(1);
    conserved(odd);
  });

  test('two managers who look the same are one', () => {
    const names = ['Ada Weber', 'Ada\u00a0Weber', 'Ada\u200d Weber', '\u202aAda Weber\u202c', 'Ada  Weber '];
    const rows = names.map((name, index) => `${index},2020-01-13,${name}`);
    const reading = readTextFile('h.csv', `employee id,hire date,manager\n${rows.join('\n')}\n`);
    expect(new Set(valuesOf(reading, 'manager'))).toEqual(new Set(['Ada Weber']));
  });

  test('lines that end in carriage returns alone', () => {
    const reading = readTextFile('h.csv', `${HEAD}\r1,2020-01-13,North\r2,2020-01-14,South\r`);
    expect(reading).toMatchObject({ table: 'hires', rowsRead: 2, rowsUsed: 2 });
  });

  test('a column of nothing but the same value', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `${index},2024-01,5`);
    const reading = readTextFile('coaching.csv', `employee id,month,coaching hours\n${rows.join('\n')}\n`);
    expect(new Set(valuesOf(reading, 'hours'))).toEqual(new Set([5]));
  });
});

describe('hostile names of files', () => {
  test.each([
    '<img src=x onerror=alert(1)>.csv',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '',
    '=1+1.csv',
    'a\nb.csv',
  ])('%j is a name like others', (name) => {
    const files = { [name]: { encoding: null, delimiter: null, headerRow: 1, sheet: null, period: null } };
    const text = `${HEAD}\n1,2020-01-13,North\n`;
    expect(readTextFile(name, text)).toMatchObject({ file: name, table: 'hires', rowsUsed: 1 });
    expect(readTextFile(name, text, { ...NO_CHOICES, files })).toMatchObject({ file: name, rowsUsed: 1 });
  });
});

describe('hostile sizes', () => {
  test('a file beyond the limit is refused unopened, with its size', () => {
    const size = MOST_BYTES + 1;
    const steps = readFile({ name: 'big.csv', bytes: new Uint8Array(0), size }, { choices: NO_CHOICES, today: TODAY });
    expect(runSteps(steps).flatMap(issuesOf)).toEqual([`fileTooLarge@0 ${size}`]);
  });
});

describe('hostile archives', () => {
  const parts = workbookParts([
    {
      name: 'People',
      rows: [
        ['Employee ID', 'Hire Date'],
        ['1', '2020-01-13'],
      ],
    },
  ]);

  test('paths that lead elsewhere are names of members like others; nothing is written anywhere', () => {
    const evil = { '../../evil.txt': 'x', '/etc/passwd': 'x', 'C:\\x': 'x', __proto__: 'x', 'xl\\..\\..\\y': 'x' };
    expect(readBytes('w.xlsx', zipped({ ...parts, ...evil }))).toMatchObject({ table: 'hires', rowsUsed: 1 });
    const rels = parts['xl/_rels/workbook.xml.rels'].replace('worksheets/sheet1.xml', '../../../etc/passwd');
    expect(issuesOf(readBytes('w.xlsx', zipped({ ...parts, 'xl/_rels/workbook.xml.rels': rels })))[0]).toMatch(
      /^fileDamaged@0/,
    );
  });

  test('two members of one name: neither is believed', () => {
    const twin = zipped({ ...parts, 'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet1.xml'] });
    const [from, to] = ['sheet2.xml', 'sheet1.xml'].map((name) => new TextEncoder().encode(name));
    for (let at = 0; at + from.length <= twin.length; at++) {
      if (from.every((byte, index) => twin[at + index] === byte)) twin.set(to, at);
    }
    expect(issuesOf(readBytes('w.xlsx', twin))).toEqual(['fileDamaged@0 zip']);
  });

  test('entities that name a file of the machine, and links to other workbooks', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const sheet = parts['xl/worksheets/sheet1.xml'];
    const external = zipped({
      ...parts,
      'xl/worksheets/sheet1.xml': `${doctype}${sheet.replace('2020-01-13', '&e;')}`,
    });
    expect(issuesOf(readBytes('w.xlsx', external))).toEqual(['fileDamaged@0 xl/worksheets/sheet1.xml']);
    const linked = workbookBytes(
      [
        {
          name: 'People',
          rows: [
            ['Employee ID', 'Hire Date', 'Team'],
            ['1', '2020-01-13', { attributes: 't="str"', content: '<f>[1]Other!A1</f><v>North</v>' }],
            ['2', '2020-01-14', { attributes: '', content: '<f>WEBSERVICE("http://x.example")</f>' }],
          ],
        },
      ],
      { parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } },
    );
    const reading = readBytes('w.xlsx', linked);
    // What was saved is read; what was never computed stands there as its text and is not computed now.
    expect(valuesOf(reading, 'team')).toEqual(['North', '=WEBSERVICE("http://x.example")']);
  });

  test('a binary workbook is known for what it is', () => {
    const binary = zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' });
    expect(issuesOf(readBytes('w.xlsb', binary))).toEqual(['fileSpreadsheetUnsupported@0 xlsb']);
  });

  test('an archive in an archive is no workbook', () => {
    const inner = workbookBytes([{ name: 'S', rows: [['Employee ID'], [number('1')]] }]);
    const outer = zipped({ 'inner.xlsx': String.fromCharCode(...inner.subarray(0, 500)) });
    expect(issuesOf(readBytes('outer.xlsx', outer))[0]).toMatch(/^file(?:NotATable|Damaged)@0/);
  });
});

describe('hostile organisations', () => {
  const join = (...readings: Reading[]) => runSteps(joinTables(readings, { asOf: null, from: null, today: TODAY }));

  test('managers in a circle, of themselves, of no one', () => {
    const rows = ['a,2020-01-13,b', 'b,2020-01-13,c', 'c,2020-01-13,a', 'd,2020-01-13,d', 'e,2020-01-13,'];
    const { workforce, readings } = join(readTextFile('h.csv', `employee id,hire date,manager\n${rows.join('\n')}\n`));
    expect(workforce?.spells.count).toBe(5);
    readings.forEach(conserved);
  });

  test('everyone left, on one day and on many; nobody left', () => {
    const roster = (exit: (person: number) => string) =>
      readTextFile(
        'h.csv',
        `employee id,hire date,exit date\n${Array.from({ length: 30 }, (_, person) => `${person},2020-01-13,${exit(person)}`).join('\n')}\n`,
      );
    const codes = (reading: Reading) => join(reading).cautions.map(({ code }) => code);
    expect(codes(roster(() => '2023-05-31'))).toContain('exitsOnLastDay');
    expect(codes(roster((person) => `2023-05-${String(person + 1).padStart(2, '0')}`))).not.toContain('exitsOnLastDay');
    expect(codes(roster(() => ''))).toContain('survivorsOnly');
  });
});
