import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { kindOfCode } from '../../../src/core/ingest/workbook/numberFormat';
import { numberText } from '../../../src/core/ingest/workbook/numberText';
import { NO_CHOICES, NO_FILE_CHOICE } from '../../../src/core/model/reading';
import { number, type WorkbookCell, workbookBytes } from '../../support/workbook';
import { formatOf, issuesOf, readBytes, setAsideTotal, valuesOf } from './readings';

const HEAD = ['Employee ID', 'Hire Date', 'Exit Date', 'Manager'];

function hires(rows: readonly (readonly WorkbookCell[] | null)[], options = {}) {
  return workbookBytes([{ name: 'People', rows: [HEAD, ...rows] }], options);
}

describe('cells of a workbook', () => {
  const DATE = { formats: ['dd/mm/yyyy', '[$-407]d. mmm yy;@', '00000', '0.0%', '[h]:mm'] };

  test('a date format is a proof, whatever order it shows', () => {
    const reading = readBytes('p.xlsx', hires([[number('1'), number('43831', 1), number('44926', 2), 'Ada']], DATE));
    expect(formatOf(reading, 'hireDate')).toBe('dateIso proven@2');
    expect(valuesOf(reading, 'hireDate')).toEqual(['2020-01-01']);
    expect(valuesOf(reading, 'exitDate')).toEqual(['2022-12-31']);
    expect(reading).toMatchObject({ encoding: '', delimiter: '', sheet: 'People', headerRow: 1, rowsUsed: 1 });
  });

  test('the same number is another day in a workbook that counts from 1904, formatted or not', () => {
    const rows = [
      [number('1'), number('42369', 1), null, 'Ada'],
      [number('2'), number('42369'), null, 'Ada'],
    ];
    expect(valuesOf(readBytes('p.xlsx', hires(rows, { ...DATE, isDate1904: true })), 'hireDate')).toEqual([
      '2020-01-01',
      '2020-01-01',
    ]);
    expect(valuesOf(readBytes('p.xlsx', hires(rows, DATE)), 'hireDate')).toEqual(['2015-12-31', '2015-12-31']);
  });

  test('day 0 means no date, day 60 is a day that never was', () => {
    const rows = [
      [number('1'), number('43831', 1), number('0', 1), 'Ada'],
      [number('2'), number('60', 1), null, 'Ada'],
    ];
    const reading = readBytes('p.xlsx', hires(rows, DATE));
    expect(valuesOf(reading, 'exitDate')).toEqual([null]);
    expect(issuesOf(reading)).toEqual(['rowDateImpossible@3 1900-02-29', 'cellOpenEndDate@2 1900-01-00']);
  });

  test('an id keeps the zeros its format shows, and a text its own', () => {
    const rows = [
      [number('42', 3), number('43831', 1), null, 'Ada'],
      ['0043', number('43831', 1), null, 'Ada'],
    ];
    expect(valuesOf(readBytes('p.xlsx', hires(rows, DATE)), 'employeeId')).toEqual(['00042', '0043']);
  });

  test('percentages and durations by their format', () => {
    const quota = workbookBytes(
      [
        {
          name: 'Q',
          rows: [
            ['Employee ID', 'Month', 'Quota', 'Attainment'],
            ['1', '2024-01', number('1.234'), number('0.94499999999999995', 4)],
          ],
        },
      ],
      DATE,
    );
    const reading = readBytes('quota.xlsx', quota);
    expect(valuesOf(reading, 'attainment')).toEqual([0.945]);
    expect(formatOf(reading, 'attainment')).toBe('percentSign proven@2');
    expect(valuesOf(reading, 'quota')).toEqual([1.234]);
    const coaching = workbookBytes(
      [
        {
          name: 'C',
          rows: [
            ['Employee ID', 'Month', 'Coaching Hours'],
            ['1', '2024-01', number('1.1041666666666667', 5)],
          ],
        },
      ],
      DATE,
    );
    expect(valuesOf(readBytes('coaching.xlsx', coaching), 'hours')).toEqual([26.5]);
  });

  test('what a formula came to is read, never what it would be; uncomputed and broken ones are told', () => {
    const rows: WorkbookCell[][] = [
      [
        '1',
        { attributes: 's="1"', content: '<f>DATE(2020,1,1)</f><v>43831</v>' },
        null,
        { attributes: 't="str"', content: '<f>A1&amp;"x"</f><v>Ada</v>' },
      ],
      ['2', { content: '<f>TODAY()</f>' }, null, 'Ada'],
      ['3', number('43831', 1), { attributes: 't="e"', content: '<v>#REF!</v>' }, 'Ada'],
      [
        '4',
        number('43831', 1),
        { attributes: 't="e"', content: '<v>#N/A</v>' },
        { attributes: 't="e"', content: '<v>#REF!</v>' },
      ],
    ];
    const reading = readBytes('p.xlsx', hires(rows, DATE));
    expect(valuesOf(reading, 'employeeId')).toEqual(['1', '4']);
    expect(valuesOf(reading, 'manager')).toEqual(['Ada', null]);
    expect(issuesOf(reading)).toEqual(['rowDateUnreadable@3 =TODAY()', 'rowDateUnreadable@4 #REF!']);
  });

  test('shared, formatted and escaped texts; reading aids are no text', () => {
    const sharedTexts = [
      '<t>Employee ID</t>',
      '<r><t>Hire </t></r><r><rPr><b/></rPr><t>Date</t></r>',
      '<t>Manager</t>',
      '<t xml:space="preserve"> Sato &amp;&#x20;Co_x000D_</t><rPh><t>SATO</t></rPh>',
    ];
    const shared = (index: number): WorkbookCell => ({ attributes: 't="s"', content: `<v>${index}</v>` });
    const rows = [
      [shared(0), shared(1), shared(2)],
      ['1', '2020-01-13', shared(3)],
    ];
    const reading = readBytes('p.xlsx', workbookBytes([{ name: 'S', rows }], { sharedTexts }));
    expect(valuesOf(reading, 'manager')).toEqual(['Sato & Co']);
  });

  test('rows and columns left out keep their numbers', () => {
    const rows = [null, null, ['1', '2020-01-13', null, 'Ada'], null, ['x', 'no date', null, 'Ada']];
    const reading = readBytes('p.xlsx', hires(rows));
    expect([...reading.rowNumbers]).toEqual([4]);
    expect(issuesOf(reading)).toEqual(['rowDateUnreadable@6 no date']);
  });

  test('cells without references follow each other; prefixes and CDATA are read', () => {
    const xml =
      '<row><c t="inlineStr"><is><t>Employee ID</t></is></c><c t="inlineStr"><is><t>Hire Date</t></is></c></row>' +
      '<row><c><v>7</v></c><c t="inlineStr"><is><t><![CDATA[2020-01-13]]></t></is></c></row>';
    const reading = readBytes('p.xlsx', workbookBytes([{ name: 'S', rows: [], xml }]));
    expect(valuesOf(reading, 'employeeId')).toEqual(['7']);
    expect(valuesOf(reading, 'hireDate')).toEqual(['2020-01-13']);
  });

  test('a text merged over several rows stands for each, a title over several columns once', () => {
    const rows: (readonly WorkbookCell[])[] = [
      ['Vertrieb 2024', null, null],
      ['Manager', 'Employee ID', 'Hire Date'],
      ['Ada', '1', '2020-01-13'],
      [null, '2', '2020-01-14'],
      ['Ben', '3', '2020-01-15'],
    ];
    const bytes = workbookBytes([{ name: 'S', rows, merged: ['A1:C1', 'A3:A4'] }]);
    const reading = readBytes('p.xlsx', bytes);
    expect(valuesOf(reading, 'manager')).toEqual(['Ada', 'Ada', 'Ben']);
    expect(issuesOf(reading)).toEqual(['rowTitle@1 Vertrieb 2024']);
  });
});

describe('sheets of a workbook', () => {
  const people = [
    ['Employee ID', 'Hire Date'],
    ['1', '2020-01-13'],
  ];
  const notes = [['Read me'], ['Exported by HR on Friday']];
  const coaching = [
    ['Employee ID', 'Month', 'Coaching Hours'],
    ['1', '2024-01', number('2')],
  ];
  const bytes = workbookBytes([
    { name: 'Notes', rows: notes },
    { name: 'Old', state: 'hidden', rows: coaching },
    { name: 'Leute & <Teams>', rows: people },
    { name: 'Empty', rows: [] },
  ]);

  test('the visible one that looks like a table is read, all are named', () => {
    const reading = readBytes('w.xlsx', bytes);
    expect(reading).toMatchObject({ sheet: 'Leute & <Teams>', table: 'hires', rowsUsed: 1 });
    expect(reading.sheets.map(({ name, isHidden }) => `${name}${isHidden ? ' (hidden)' : ''}`)).toEqual([
      'Notes',
      'Old (hidden)',
      'Leute & <Teams>',
      'Empty',
    ]);
  });

  test('another can be chosen, a hidden one too; one that is not there is not', () => {
    const choosing = (sheet: string) => ({ ...NO_CHOICES, files: { 'w.xlsx': { ...NO_FILE_CHOICE, sheet } } });
    expect(readBytes('w.xlsx', bytes, choosing('Old'))).toMatchObject({ sheet: 'Old', table: 'coaching' });
    expect(readBytes('w.xlsx', bytes, choosing('Gone'))).toMatchObject({ sheet: 'Leute & <Teams>' });
    expect(issuesOf(readBytes('w.xlsx', bytes, choosing('Empty')))).toEqual(['fileEmpty@0']);
  });
});

describe('number formats', () => {
  test.each([
    ['General', 'number'],
    ['#,##0.00 "days"', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0 [$€-407]', 'number'],
    ['yyyy\\-mm\\-dd', 'date'],
    ['mmm-yy', 'date'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
    ['m/d/yy h:mm AM/PM', 'date'],
    ['[Red][<0]dd.mm.yyyy;General', 'date'],
    ['h:mm', 'duration'],
    ['[hh]:mm:ss', 'duration'],
    ['mm:ss.0', 'duration'],
    ['[mm]', 'duration'],
    ['0%', 'percent'],
    ['0.0" %"', 'number'],
    ['0.00%;[Red]-0.00%', 'percent'],
  ])('%s: %s', (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });

  test('ids of a fixed length', () => {
    expect(kindOfCode('000000')).toEqual({ zeros: 6 });
  });

  test.each([
    ['0.07', '7%'],
    ['1', '100%'],
    ['0', '0%'],
    ['-0.005', '-0.5%'],
    ['1e-7', '0.00001%'],
    ['0.12345', '12.3450%'],
    ['12.5', '1250%'],
  ])('%s as a percentage is %s', (raw, text) => {
    expect(numberText(raw, 'percent', false)).toBe(text);
  });

  test('numbers say one thing only', () => {
    expect(numberText('1.234', 'number', false)).toBe('1.2340');
    expect(numberText('0.30000000000000004', 'number', false)).toBe('0.30000000000000004');
    expect(numberText('1.2345678901234568E+19', 'number', false)).toBe('1.2345678901234568E+19');
    expect(numberText('45000.5', 'date', false)).toBe('2023-03-15 12:00:00');
    expect(numberText('45000.999999', 'date', false)).toBe('2023-03-16');
    expect(numberText('59', 'date', false)).toBe('1900-02-28');
    expect(numberText('-1', 'date', false)).toBe('-1');
    expect(numberText('9e9', 'date', false)).toBe('9000000000');
  });
});

describe('workbooks another program wrote', () => {
  test('are read cell for cell', async () => {
    const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
    const rows = Array.from({ length: 300 }, (_, index) => [
      `E${String(index).padStart(4, '0')}`,
      utc(2015 + (index % 9), 1 + (index % 12), 1 + (index % 28)),
      index % 3 === 0 ? utc(2024, 1 + (index % 6), 28) : null,
      index % 7 === 0 ? 'Müller <&> "Söhne"' : `Ø ${index} 😀`,
      index / 8,
    ]);
    for (const dateSystem of ['1900', '1904'] as const) {
      for (const stringMode of ['shared', 'inline'] as const) {
        const columns = ['id', 'hire', 'exit', 'manager', 'score'].map((key) =>
          key === 'hire' || key === 'exit' ? { key, numFmt: 'dd.mm.yyyy' } : { key },
        );
        const header = ['Employee ID', 'Hire Date', 'Exit Date', 'Manager', 'Assessment Score'];
        const bytes = await writeXlsx({
          dateSystem,
          stringMode,
          sheets: [{ name: 'People', columns, rows: [header, ...rows] }],
        });
        const reading = readBytes('people.xlsx', bytes);
        expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
        expect(valuesOf(reading, 'employeeId')).toEqual(rows.map(([id]) => id));
        const iso = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : null);
        expect(valuesOf(reading, 'hireDate')).toEqual(rows.map(([, hire]) => iso(hire)));
        expect(valuesOf(reading, 'exitDate')).toEqual(rows.map(([, , exit]) => iso(exit)));
        expect(valuesOf(reading, 'manager')).toEqual(rows.map(([, , , manager]) => manager));
        expect(valuesOf(reading, 'assessmentScore')).toEqual(rows.map(([, , , , score]) => score));
      }
    }
  });
});
