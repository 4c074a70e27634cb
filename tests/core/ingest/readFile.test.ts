import { describe, expect, test } from 'vitest';
import { openChoices } from '../../../src/core/ingest/openChoices';
import { readFile } from '../../../src/core/ingest/readFile';
import { type Choices, choiceKey, type FormatId, NO_CHOICES } from '../../../src/core/model/reading';
import { formatOf, issuesOf, readBytes, readFixture, readTextFile, setAsideTotal, TODAY, valuesOf } from './readings';

function choosing(file: string, header: string, format: FormatId): Choices {
  return { ...NO_CHOICES, formats: { [choiceKey(file, header)]: format } };
}

describe('what the data leave open', () => {
  test('is asked with its options and a proposal', () => {
    expect(openChoices(readFixture('ambiguous-dates.csv'))).toEqual([
      {
        file: 'ambiguous-dates.csv',
        header: 'hire_date',
        field: 'hireDate',
        options: ['dateDayMonthYear', 'dateMonthDayYear'],
        // All are first days of a month that way round.
        proposal: 'dateDayMonthYear',
      },
    ]);
    expect(openChoices(readFixture('hires-en.csv'))).toEqual([]);
  });

  test('is read as chosen', () => {
    const file = 'ambiguous-dates.csv';
    const reading = readFixture(file, choosing(file, 'hire_date', 'dateMonthDayYear'));
    expect(valuesOf(reading, 'hireDate')).toEqual(['2020-01-04', '2020-01-07', '2020-01-10']);
    expect(reading.columns[1]).toMatchObject({ certainty: 'assumed', options: [] });
  });

  test('is read as proposed where proposals are taken', () => {
    const reading = readFixture('ambiguous-dates.csv', { ...NO_CHOICES, acceptProposals: true });
    expect(valuesOf(reading, 'hireDate')).toEqual(['2020-04-01', '2020-07-01', '2020-10-01']);
  });

  test('is proposed so that nobody leaves before they come, all dates of a file alike', () => {
    // Semicolons alone would propose the day first; then the second person leaves on 4 March and comes on 3 April.
    const text = 'employee id;hire date;exit date\n1;01/02/2020;02/03/2021\n2;03/04/2021;04/03/2021\n';
    const proposals = openChoices(readTextFile('roster.csv', text)).map(({ header, proposal }) => [header, proposal]);
    expect(proposals).toEqual([
      ['hire date', 'dateMonthDayYear'],
      ['exit date', 'dateMonthDayYear'],
    ]);
  });

  test('a choice that is no option is not applied, nor one against a proof', () => {
    const file = 'ambiguous-dates.csv';
    expect(readFixture(file, choosing(file, 'hire_date', 'dateIso')).rowsUsed).toBe(0);
    const proven = readFixture('us-dates.csv', choosing('us-dates.csv', 'Hire Date', 'dateDayMonthYear'));
    expect(formatOf(proven, 'hireDate')).toBe('dateMonthDayYear proven@4');
  });

  test('a conflict settled leaves the cells that contradict it unread', () => {
    const file = 'conflicting-dates.csv';
    const reading = readFixture(file, choosing(file, 'hire_date', 'dateDayMonthYear'));
    expect(valuesOf(reading, 'hireDate')).toEqual(['2020-04-13', '2020-10-01']);
    expect(issuesOf(reading)).toEqual(['rowDateImpossible@3 04/13/2020']);
  });

  test('decimal signs, units and percentages alike', () => {
    const quota = 'thousands-open.csv';
    const point: Choices = {
      ...NO_CHOICES,
      formats: { [choiceKey(quota, 'quota')]: 'numberPoint', [choiceKey(quota, 'actual')]: 'numberComma' },
    };
    expect(valuesOf(readFixture(quota, point), 'quota')).toEqual([12.5, 9]);
    expect(valuesOf(readFixture(quota, point), 'actual')).toEqual([11250, 10125]);
    const hours = 'hours-without-unit.csv';
    expect(valuesOf(readFixture(hours, choosing(hours, 'training duration', 'minutes')), 'hours')).toEqual([1.5, 0.75]);
    const percent = 'percent-open.csv';
    expect(valuesOf(readFixture(percent, choosing(percent, 'attainment', 'percentFraction')), 'attainment')).toEqual([
      0.9, 1.8,
    ]);
  });

  test('hours may leave their decimal sign open', () => {
    const text = 'employee id;month;coaching hours\n1;2024-01;1.250\n2;2024-01;2.500\n';
    const open = readTextFile('c.csv', text);
    expect(openChoices(open)).toMatchObject([{ options: ['numberPoint', 'numberComma'] }]);
    const chosen = readTextFile('c.csv', text, choosing('c.csv', 'coaching hours', 'numberPoint'));
    expect(valuesOf(chosen, 'hours')).toEqual([1.25, 2.5]);
    expect(chosen.columns[2]).toMatchObject({ format: 'hoursDecimal', decimal: '.', certainty: 'assumed' });
  });

  test('an undecided exit date holds up those who left, not those who stayed', () => {
    const text = 'employee id,hire date,exit date\n1,2020-01-01,\n2,2020-01-01,02/03/2021\n3,2020-01-01,04/05/2021\n';
    const reading = readTextFile('people.csv', text);
    expect(valuesOf(reading, 'employeeId')).toEqual(['1']);
    expect(issuesOf(reading)).toEqual(['rowColumnUndecided@0  ×2']);
  });
});

describe('one decision from all rows', () => {
  test('the proof may come in the last row, and is named', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => `${index},0${(index % 9) + 1}/01/2020`);
    const reading = readTextFile('hires.csv', ['employee id,hire date', ...rows, '9999,12/31/2020'].join('\n'));
    expect(formatOf(reading, 'hireDate')).toBe('dateMonthDayYear proven@4002');
    expect(reading.rowsUsed).toBe(4001);
  });

  test('no majority outvotes a proof', () => {
    const text = 'employee id;month;training hours\n1;2024-01;1.500\n2;2024-01;2.500\n3;2024-01;3.500\n4;2024-01;0,5\n';
    const reading = readTextFile('t.csv', text);
    expect(formatOf(reading, 'hours')).toBe('hoursDecimal proven@5');
    // As grouped thousands these are out of range, and said to be.
    expect(issuesOf(reading)).toEqual([
      'rowHoursOutOfRange@2 1.500',
      'rowHoursOutOfRange@3 2.500',
      'rowHoursOutOfRange@4 3.500',
    ]);
  });

  test('rows that are set aside before prove nothing', () => {
    const reading = readTextFile('h.csv', 'employee id;hire date\n1;01/02/2020\nSumme;31/12/2020\n');
    expect(formatOf(reading, 'hireDate')).toMatch(/mustChoose/);
  });

  test('dates that leave no choice stand beside the others', () => {
    const reading = readTextFile('h.csv', 'employee id;hire date\n1;31.01.2020\n2;2020-02-03\n3;43891\n4;03.02.2020\n');
    expect(valuesOf(reading, 'hireDate')).toEqual(['2020-01-31', '2020-02-03', '2020-03-01', '2020-02-03']);
  });
});

describe('the work in steps', () => {
  const lines = Array.from(
    { length: 60_000 },
    (_, index) => `${index % 700},2024-0${(index % 9) + 1},${index % 8}.5,"topic, ${index}"`,
  );
  const bytes = new TextEncoder().encode(['employee id,month,training hours,topic', ...lines].join('\r\n'));

  test('reports progress that never falls and ends within the total', () => {
    const steps = readFile({ name: 'training.csv', bytes }, { choices: NO_CHOICES, today: TODAY });
    let before = 0;
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      expect(step.value.stage).toBe('reading');
      expect(step.value.done).toBeGreaterThanOrEqual(before);
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
      before = step.value.done;
      count++;
    }
    expect(count).toBeGreaterThan(15);
    expect(before).toBe(4 * bytes.length);
  });

  test('chunks join without losing or splitting a row', () => {
    const reading = readBytes('training.csv', bytes);
    expect(reading).toMatchObject({ rowsRead: 60_000, rowsUsed: 60_000, setAside: [] });
    expect(reading.rowNumbers[59_999]).toBe(60_001);
    expect(valuesOf(reading, 'topic')?.at(-1)).toBe('topic, 59999');
  });

  test('equal bytes have equal fingerprints, one other byte another', () => {
    const other = bytes.slice();
    other[other.length - 1] ^= 1;
    expect(readBytes('a.csv', bytes).fingerprint).toBe(readBytes('b.csv', bytes).fingerprint);
    expect(readBytes('a.csv', other).fingerprint).not.toBe(readBytes('a.csv', bytes).fingerprint);
  });
});

describe('hostile files', () => {
  const HEAD = 'employee id,hire date,team';

  test('more columns than 500', () => {
    const wide = Array.from({ length: 600 }, (_, index) => `c${index}`).join(',');
    const reading = readTextFile('wide.csv', `${wide}\n${wide}\n${wide}\n`);
    expect(issuesOf(reading)).toEqual(['fileTooManyColumns@1 600 ×2']);
    expect(reading.rowsRead).toBe(2);
  });

  test('empty columns to the right do not count', () => {
    const tail = ','.repeat(16_000);
    const reading = readTextFile('excel.csv', `${HEAD}${tail}\n1,2020-01-13,North${tail}\n`);
    expect(reading).toMatchObject({ table: 'hires', rowsUsed: 1 });
    expect(reading.columns).toHaveLength(3);
  });

  test('a cell of ten million characters', () => {
    for (const cell of ['x'.repeat(10_000_000), `"${'x'.repeat(10_000_000)}"`]) {
      const reading = readTextFile('long.csv', `${HEAD}\n1,2020-01-13,a\n2,2020-01-13,${cell}\n3,2020-01-13,b\n`);
      expect(issuesOf(reading)).toEqual(['fileCellTooLong@3 10000000 ×3']);
    }
  });

  test('an unclosed quote before fifty thousand rows costs no row', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index},2020-01-13,team ${index % 40}`);
    const reading = readTextFile('q.csv', `${HEAD}\n"0,2020-01-13,x\n${rows.join('\n')}\n`);
    expect(reading.rowsRead).toBe(50_001);
    expect(reading.rowsUsed).toBe(50_001);
    expect(reading.rowNumbers[50_000]).toBe(50_002);
  });

  test('a stray quote in every row ends in time and keeps every row', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index},2020-01-13,"team ${index}`);
    const reading = readTextFile('q.csv', `${HEAD}\n${rows.join('\n')}\n`);
    expect(reading.rowsRead).toBe(20_000);
    expect(reading.rowsUsed + setAsideTotal(reading)).toBe(20_000);
  });

  test('NULs in text are dropped, NULs as text are no table', () => {
    const reading = readTextFile('nul.csv', `${HEAD}\n1\0,2020-01-13,Nor\0th\n`);
    expect(valuesOf(reading, 'employeeId')).toEqual(['1']);
    expect(valuesOf(reading, 'team')).toEqual(['North']);
    expect(
      issuesOf(
        readBytes(
          'noise.csv',
          Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 32),
        ),
      ),
    ).toEqual(['fileNotATable@0 binary']);
  });

  test('headers named like parts of an object, twice', () => {
    const reading = readTextFile(
      'p.csv',
      '__proto__,employee id,__proto__,hire date,hasOwnProperty\n1,2,3,2020-01-13,4\n',
    );
    expect(reading.columns.map((column) => column.header)).toEqual([
      '__proto__',
      'employee id',
      '__proto__',
      'hire date',
      'hasOwnProperty',
    ]);
    expect(valuesOf(reading, 'employeeId')).toEqual(['2']);
  });

  test('values named like parts of an object', () => {
    const reading = readTextFile('p.csv', `${HEAD}\n__proto__,2020-01-13,constructor\ntoString,2020-01-14,__proto__\n`);
    expect(valuesOf(reading, 'employeeId')).toEqual(['__proto__', 'toString']);
    expect(valuesOf(reading, 'team')).toEqual(['constructor', '__proto__']);
  });

  test('a file name with a path, markup or nothing in it', () => {
    for (const name of ['', '../../x', '<img src=x onerror=1>.csv', '__proto__']) {
      expect(readTextFile(name, `${HEAD}\n1,2020-01-13,a\n`)).toMatchObject({
        file: name,
        table: 'hires',
        rowsUsed: 1,
      });
    }
  });

  test('long ids keep every digit', () => {
    const reading = readTextFile(
      'h.csv',
      `${HEAD}\n12345678901234567890,2020-01-13,a\n12345678901234567891,2020-01-13,a\n`,
    );
    expect(valuesOf(reading, 'employeeId')).toEqual(['12345678901234567890', '12345678901234567891']);
  });

  test('NA may be a team, and is no date', () => {
    const reading = readTextFile('h.csv', `${HEAD}\n1,2020-01-13,NA\n2,NA,EMEA\n3,#NV,EMEA\n`);
    expect(valuesOf(reading, 'team')).toEqual(['NA']);
    expect(issuesOf(reading)).toEqual(['rowDateMissing@3 NA', 'rowDateMissing@4 #NV']);
  });

  test('a zip that says it is a workbook, a text document, an old workbook', () => {
    const zip = (member: string) =>
      Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(26).fill(0), ...new TextEncoder().encode(member)]);
    // Its directory is lost.
    expect(issuesOf(readBytes('a.csv', zip('xl/workbook.xml')))).toEqual(['fileDamaged@0 zip']);
    expect(issuesOf(readBytes('a.csv', zip('word/document.xml')))).toEqual(['fileNotATable@0 docx']);
    expect(issuesOf(readBytes('a.csv', zip('x.txt')))).toEqual(['fileNotATable@0 zip']);
    expect(issuesOf(readTextFile('Staff list.DOCX', 'PK [Content_Types].xml,word'))).toEqual(['fileNotATable@0 docx']);
    expect(issuesOf(readTextFile('a.pptx', 'employee id,hire date'))).toEqual(['fileNotATable@0 pptx']);
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
    expect(issuesOf(readBytes('a.xls', ole))).toEqual(['fileSpreadsheetUnsupported@0 xls']);
    expect(issuesOf(readTextFile('a.json', '[{"employee id": 1}]'))).toEqual(['fileNotATable@0 json']);
  });

  test('a file over 200 MB is refused before any work', () => {
    const reading = readBytes('big.csv', new Uint8Array(200 * 1024 * 1024 + 1));
    expect(issuesOf(reading)).toEqual(['fileTooLarge@0 209715201']);
  });
});
