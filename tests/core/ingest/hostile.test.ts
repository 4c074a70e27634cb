import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/core/ingest/readFile';
import { inflateMember } from '../../../src/core/ingest/workbook/inflateMember';
import { zipDirectory } from '../../../src/core/ingest/workbook/zipDirectory';
import { NO_CHOICES, type Reading } from '../../../src/core/model/reading';
import { number, type WorkbookSheet, workbookBytes, workbookParts, zipped } from '../../support/workbook';
import { issuesOf, readBytes, readTextFile, setAsideTotal, TODAY, valuesOf } from './readings';

const PEOPLE: WorkbookSheet = {
  name: 'People',
  rows: [
    ['Employee ID', 'Hire Date', 'Manager'],
    ['1', '2020-01-13', 'Ada'],
    ['2', '2020-01-14', 'Ben'],
  ],
};

function sheetOf(xml: string): WorkbookSheet {
  return { name: 'S', rows: [], xml };
}

const HEADER_XML =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Employee ID</t></is></c><c r="B1" t="inlineStr"><is><t>Hire Date</t></is></c></row>';
const ROW_XML = (row: number) =>
  `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>2020-01-13</t></is></c></row>`;

/** Overwrites a field of the directory entry of a member. */
function withDirectoryField(bytes: Uint8Array, member: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = new TextEncoder().encode(member);
  for (let at = 0; at + 46 + name.length <= copy.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && name.every((byte, index) => copy[at + 46 + index] === byte)) view.setUint32(at + field, value, true);
  }
  return copy;
}

describe('hostile workbooks', () => {
  test('a small file that says it holds 600 MB', () => {
    const bomb = withDirectoryField(workbookBytes([PEOPLE]), 'xl/styles.xml', 24, 600_000_000);
    expect(issuesOf(readBytes('bomb.xlsx', bomb))[0]).toMatch(/^fileUnpacksTooLarge@0 60000\d{4}$/);
  });

  test('a ratio over 200, however small the whole', () => {
    const sheet = sheetOf(HEADER_XML + ' '.repeat(40_000_000));
    expect(issuesOf(readBytes('ratio.xlsx', workbookBytes([sheet])))[0]).toMatch(/^fileUnpacksTooLarge@0 4\d{7}$/);
  });

  test('a directory that says less than there is: unpacking stops where it shows', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const parts = workbookParts([PEOPLE]);
    const bomb = zipSync(
      {
        ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
        [sheet]: new Uint8Array(100_000_000).fill(32),
      },
      { level: 9 },
    );
    const lie = withDirectoryField(bomb, sheet, 24, 5000);
    expect(issuesOf(readBytes('lie.xlsx', lie))).toEqual([`fileDamaged@0 ${sheet}`]);
    const member = zipDirectory(lie)?.get(sheet);
    if (!member) throw new Error('invalid zip; its directory is gone');
    let unpacked = 0;
    expect(() => {
      for (const { bytes } of inflateMember(lie, member)) unpacked += bytes.length;
    }).toThrow('invalid member of a zip');
    expect(unpacked).toBeLessThanOrEqual(5000);
  });

  test('sizes and checksums that are not those of the content', () => {
    const good = workbookBytes([PEOPLE]);
    const sheet = 'xl/worksheets/sheet1.xml';
    for (const [field, value] of [
      [24, 1_000_000],
      [20, 3],
      [16, 12345],
      [42, 0],
      [42, 0x7fffffff],
      [10, 99],
    ] as const) {
      const issues = issuesOf(readBytes('w.xlsx', withDirectoryField(good, sheet, field, value)));
      expect(issues[0], `field ${field}`).toMatch(/^fileDamaged@0/);
    }
  });

  test('a text that points to no shared text is not read as nothing', () => {
    const rows = [...PEOPLE.rows, ['3', '2020-01-15', { attributes: 't="s"', content: '<v>7</v>' }]];
    const reading = readBytes('w.xlsx', workbookBytes([{ ...PEOPLE, rows }]));
    expect(issuesOf(reading)).toEqual(['fileDamaged@0 xl/worksheets/sheet1.xml']);
  });

  test('damage far down in a sheet is told with its row, and nothing of the sheet is used', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => ROW_XML(index + 2)).join('');
    const broken = `${HEADER_XML}${rows}<row r="50000"><c r="A50000" t="s"><v>9</v></c></row>`;
    const reading = readBytes('w.xlsx', workbookBytes([sheetOf(broken)]));
    expect(reading).toMatchObject({ table: null, rowsUsed: 0 });
    expect(reading.rowsRead).toBeGreaterThan(1000);
    expect(issuesOf(reading)[0]).toMatch(/^fileDamaged@\d{4,5} xl\/worksheets\/sheet1.xml ×\d+$/);
  });

  test('document types and what they define', () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "${'&lol;'.repeat(1000)}">]>`;
    const parts = workbookParts([PEOPLE]);
    for (const member of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']) {
      const bytes = zipped({ ...parts, [member]: laughs + parts[member] });
      expect(issuesOf(readBytes('w.xlsx', bytes))).toEqual([`fileDamaged@0 ${member}`]);
    }
  });

  test('the last cell of a sheet costs nothing while it is blank, and is told while it is not', () => {
    const blank = sheetOf(`${HEADER_XML}${ROW_XML(2)}<row r="1048576"><c r="XFD1048576" s="0"/></row>`);
    expect(readBytes('w.xlsx', workbookBytes([blank]))).toMatchObject({ rowsRead: 1, rowsUsed: 1 });
    const filled = sheetOf(`${HEADER_XML}${ROW_XML(2)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    expect(issuesOf(readBytes('w.xlsx', workbookBytes([filled])))).toEqual(['fileTooManyColumns@1048576 16384 ×2']);
    const far = sheetOf(`${HEADER_XML}${ROW_XML(1_048_576)}`);
    expect([...readBytes('w.xlsx', workbookBytes([far])).rowNumbers]).toEqual([1_048_576]);
  });

  test('rows and cells that cannot be', () => {
    for (const xml of [
      `${ROW_XML(3)}${ROW_XML(2)}`,
      ROW_XML(0),
      ROW_XML(1_048_577),
      '<row r="x"><c r="A1"><v>1</v></c></row>',
      '<row r="2"><c r="XFE2"><v>1</v></c></row>',
      '<row r="2"><c r="22"><v>1</v></c></row>',
      '<row r="2"><c r="A2"><v>1</v></row>',
    ]) {
      expect(issuesOf(readBytes('w.xlsx', workbookBytes([sheetOf(HEADER_XML + xml)])))[0], xml).toMatch(/^fileDamaged/);
    }
  });

  test('a cell of three million characters, a text without end', () => {
    const cell = `${HEADER_XML}<row r="2"><c r="A2" t="inlineStr"><is><t>${'x'.repeat(3_000_000)}</t></is></c></row>`;
    expect(issuesOf(readBytes('w.xlsx', workbookBytes([sheetOf(cell)])))).toEqual(['fileCellTooLong@2 3000000']);
    const endless = `${HEADER_XML}<row r="2"><c r="A2"><v>${'1'.repeat(12_000_000)}`;
    expect(issuesOf(readBytes('w.xlsx', workbookBytes([sheetOf(endless)])))[0]).toMatch(/^fileDamaged/);
  });

  test('tags within tags, ten thousand deep', () => {
    const deep = '<x>'.repeat(10_000) + '</x>'.repeat(10_000);
    expect(readBytes('w.xlsx', workbookBytes([sheetOf(`${HEADER_XML}${ROW_XML(2)}${deep}`)]))).toMatchObject({
      rowsUsed: 1,
    });
  });

  test('cut short anywhere', () => {
    const whole = workbookBytes([PEOPLE]);
    for (let length = 4; length < whole.length; length += 97) {
      const issues = issuesOf(readBytes('w.xlsx', whole.subarray(0, length)));
      expect(issues, String(length)).toHaveLength(1);
      expect(issues[0]).toMatch(/^file(?:Damaged|NotATable)@0/);
    }
  });

  test('markup, paths and names of objects as names of sheets', () => {
    for (const name of ['<img src=x onerror=alert(1)>', '__proto__', '../../etc', '']) {
      const reading = readBytes('w.xlsx', workbookBytes([{ ...PEOPLE, name }]));
      expect(reading).toMatchObject({ sheet: name, table: 'hires', rowsUsed: 2 });
    }
  });

  test('any byte changed: nothing crashes, and no value changes unnoticed', () => {
    const good = workbookBytes([PEOPLE]);
    const valuesAndRows = (reading: Reading) => [
      reading.rowsRead,
      ...(['employeeId', 'hireDate', 'manager'] as const).map((field) => valuesOf(reading, field)),
    ];
    const expected = valuesAndRows(readBytes('w.xlsx', good));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bad = good.slice();
        bad[at] ^= change;
        const reading = readBytes('w.xlsx', bad);
        expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
        if (reading.table !== null) expect(valuesAndRows(reading)).toEqual(expected);
      }),
      { numRuns: 800 },
    );
  });

  test('a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [['Employee ID', 'Hire Date']] }],
      encryption: { password: 'secret', spinCount: 10 },
    });
    expect(issuesOf(readBytes('w.xlsx', bytes))).toEqual(['fileEncrypted@0']);
  });

  test('the work comes in steps', () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [
      number(String(row)),
      '2020-01-13',
      `Manager ${row % 40} ${row * 7919}`,
    ]);
    const bytes = workbookBytes([{ ...PEOPLE, rows: [PEOPLE.rows[0], ...rows] }]);
    const steps = readFile({ name: 'w.xlsx', bytes }, { choices: NO_CHOICES, today: TODAY });
    let before = 0;
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      expect(step.value.done).toBeGreaterThanOrEqual(before);
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
      before = step.value.done;
      count++;
    }
    expect(count).toBeGreaterThan(10);
  });
});

describe('hostile texts', () => {
  const HEAD = 'employee id,hire date,team';

  test('an unterminated quote at the first byte of 50 MB', () => {
    const line = '1,2020-01-13,North\n';
    const text = `"${HEAD}\n${line.repeat(Math.ceil(50_000_000 / line.length))}`;
    const before = process.cpuUsage();
    const reading = readTextFile('q.csv', text);
    expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
    expect(reading.rowsRead + (reading.headerRow > 0 ? 1 : 0)).toBe(text.split('\n').length - 1);
    // The limit for any file is ten seconds, of the processor's time: this machine may be busy.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });

  test('twenty thousand columns, and one', () => {
    const wide = Array.from({ length: 20_000 }, (_, index) => `c${index}`).join(',');
    expect(issuesOf(readTextFile('w.csv', `${wide}\n${wide}\n`))).toEqual(['fileTooManyColumns@1 20000']);
    expect(readTextFile('one.csv', 'employee id\n1\n2\n')).toMatchObject({ table: null, rowsRead: 2 });
  });

  test('headers that are equal, empty, or equal once composed', () => {
    const reading = readTextFile(
      'h.csv',
      `employee id,hire date,Fu\u0308hrungskraft,Führungskraft,,team,team\n1,2020-01-13,Ada,Ben,x,North,South\n`,
    );
    expect(reading).toMatchObject({ table: 'hires', rowsUsed: 1 });
    expect(valuesOf(reading, 'manager')).toEqual(['Ada']);
    expect(reading.columns.map(({ header }) => header)).toEqual([
      'employee id',
      'hire date',
      'Führungskraft',
      'Führungskraft',
      'team',
      'team',
    ]);
  });

  test('six thousand different signs, any of which could delimit', () => {
    const signs = Array.from({ length: 6000 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
    const before = process.cpuUsage();
    const reading = readTextFile('signs.csv', `${signs}\n${'words without any delimiter\n'.repeat(9000)}`);
    const { user, system } = process.cpuUsage(before);
    expect(reading).toMatchObject({ table: null, rowsRead: 9000, rowsUsed: 0 });
    expect(setAsideTotal(reading)).toBe(9000);
    // A hang is over ten seconds; each sign tried alone makes it minutes.
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test('numbers beyond all numbers', () => {
    const reading = readTextFile(
      'quota.csv',
      "employee id;month;quota;actual\n1;2024-01;1e309;5\n2;2024-01;NaN;5\n3;2024-01;1'234.5;(5)\n4;2024-01;1000;Infinity\n5;2024-01;0x10;5\n",
    );
    expect(valuesOf(reading, 'quota')).toEqual([1234.5]);
    expect(valuesOf(reading, 'actual')).toEqual([-5]);
    expect(reading.rowsUsed + setAsideTotal(reading)).toBe(5);
  });

  test('text from right to left and characters without width make no second person', () => {
    const reading = readTextFile(
      'h.csv',
      `${HEAD}\n1,2020-01-13,North\n2,2020-01-13,\u202eNorth\u202c\n3,2020-01-13,No\u200brth\n4,2020-01-13,\u2067North\u2069\n`,
    );
    expect(valuesOf(reading, 'team')).toEqual(['North', 'North', 'North', 'North']);
  });

  test('markup and formulas are text like any other', () => {
    const cells = ['<img src=x onerror=alert(1)>', '=cmd|"/c calc"!A1', '+1+1', '@SUM(A1)', '＝1+1', '-2+3'];
    const rows = cells.map((cell, index) => `${index},2020-01-13,"${cell.replaceAll('"', '""')}"`);
    expect(valuesOf(readTextFile('h.csv', `${HEAD}\n${rows.join('\n')}\n`), 'team')).toEqual(cells);
  });

  test('fifty files, one after the other', () => {
    for (let file = 0; file < 50; file++) {
      expect(readTextFile(`${file}.csv`, `${HEAD}\n${file},2020-01-13,x\n`)).toMatchObject({
        table: 'hires',
        rowsUsed: 1,
      });
    }
  });
});
