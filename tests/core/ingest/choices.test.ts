import { describe, expect, test } from 'vitest';
import { columnKeys, headerSignature } from '../../../src/core/ingest/columnKeys';
import { openChoices } from '../../../src/core/ingest/openChoices';
import { isBadChoice, parseChoices } from '../../../src/core/model/parseChoices';
import {
  type Choices,
  type HeaderChoice,
  NO_CHOICES,
  NO_FILE_CHOICE,
  NO_HEADER_CHOICE,
  type Reading,
} from '../../../src/core/model/reading';
import { formatOf, issuesOf, readParts, readTextFile, setAsideTotal, valuesOf } from './readings';
import { readShape } from './shapes/told';

function settledFor(reading: Reading, choice: Partial<HeaderChoice>, more: Partial<Choices> = {}): Choices {
  return { ...NO_CHOICES, headers: { [reading.signature]: { ...NO_HEADER_CHOICE, ...choice } }, ...more };
}

describe('what is settled once', () => {
  const march = 'employee id,hire date,exit date\n1,04/05/2020,06/07/2021\n2,02/03/2019,\n';
  const april = 'Exit Date;Employee-ID;Hire_date\n08/09/2022;1;04/05/2020\n;3;01/02/2021\n';
  const formats = { 'hire date': 'dateMonthDayYear', 'exit date': 'dateMonthDayYear' } as const;

  test('holds for the next file with the same headers, in whatever order and spelling', () => {
    const first = readTextFile('march.csv', march);
    expect(openChoices(first)).toHaveLength(2);
    const choices = settledFor(first, { formats });
    expect(openChoices(readTextFile('april.csv', march, choices))).toEqual([]);
    const second = readTextFile('april.csv', april);
    expect(second.signature).toBe(first.signature);
    expect(readTextFile('april.csv', march, choices).rowsUsed).toBe(2);
  });

  test('is checked again: what the new file disproves is not applied', () => {
    const choices = settledFor(readTextFile('march.csv', march), { formats });
    const next = readTextFile('may.csv', 'employee id,hire date,exit date\n1,24/05/2020,\n', choices);
    expect(formatOf(next, 'hireDate')).toBe('dateDayMonthYear proven@2');
    expect(valuesOf(next, 'hireDate')).toEqual(['2020-05-24']);
  });

  test('does not hold for other headers', () => {
    const choices = settledFor(readTextFile('march.csv', march), { formats });
    expect(openChoices(readTextFile('other.csv', march.replace('exit date', 'end date'), choices))).not.toEqual([]);
  });

  test('also changes what was only assumed, never what is proven', () => {
    const text = 'employee id,month,training hours\n1,2024-01,10\n2,2024-01,12\n';
    const assumed = readTextFile('lms.csv', text.replace('training hours', 'training hours'));
    expect(formatOf(assumed, 'hours')).toBe('hoursDecimal assumed@0');
    const changed = readTextFile('lms.csv', text, settledFor(assumed, { formats: { 'training hours': 'minutes' } }));
    expect(valuesOf(changed, 'hours')).toEqual([10 / 60, 12 / 60]);
    const month = readTextFile('lms.csv', text, settledFor(assumed, { formats: { month: 'dateMonthDayYear' } }));
    expect(formatOf(month, 'period')).toBe('monthIso proven@2');
  });
});

describe('fiscal years', () => {
  const text = [
    'employee id,quarter,quota,actual',
    '1,FY24 Q1,100,90',
    '1,Q2 FY2024,100,90',
    '1,Q4 2023/24,100,90',
    '1,FY24 P12,100,90',
    '1,Oct 2024,100,90',
    '1,FY24 Q5,100,90',
    '1,Q1 2023/25,100,90',
    '',
  ].join('\n');
  const open = readTextFile('quota.csv', text);

  test.each([
    ['fiscalJanuary', ['2024-01+3', '2024-04+3', '2024-10+3', '2024-12', '2024-10']],
    ['fiscalApril', ['2023-04+3', '2023-07+3', '2024-01+3', '2024-03', '2024-10']],
    ['fiscalOctober', ['2023-10+3', '2024-01+3', '2024-07+3', '2024-09', '2024-10']],
    ['fiscalDecember', ['2023-12+3', '2024-03+3', '2024-09+3', '2024-11', '2024-10']],
  ] as const)('%s', (format, periods) => {
    expect(openChoices(open)).toEqual([expect.objectContaining({ field: 'period', proposal: 'fiscalJanuary' })]);
    const settled = readTextFile('quota.csv', text, settledFor(open, { formats: { quarter: format } }));
    expect(valuesOf(settled, 'period')).toEqual(periods);
    expect(formatOf(settled, 'period')).toBe(`${format} assumed@0`);
    expect(issuesOf(settled)).toEqual(['rowPeriodUnreadable@7 FY24 Q5', 'rowPeriodUnreadable@8 Q1 2023/25']);
    expect(settled.preview.columns.find(({ index }) => index === 1)?.others).toHaveLength(11);
  });

  test('are asked about where only the header names them, as numbers of a year or of two columns', () => {
    for (const table of [
      'employee id,fiscal quarter,quota,actual\n1,Q1 2024,100,90\n',
      'employee id,fiscal month,quota,actual\n1,2024-01,100,90\n',
      'employee id,Fiscal Year,Fiscal Quarter,quota,actual\n1,2024,1,100,90\n',
      'employee id,FY,Period,quota,actual\n1,FY2024,P01,100,90\n',
    ]) {
      const reading = readTextFile('quota.csv', table);
      expect(openChoices(reading)).toHaveLength(1);
      const [{ header, options }] = openChoices(reading);
      expect(options).toHaveLength(12);
      const settled = readTextFile('quota.csv', table, settledFor(reading, { formats: { [header]: 'fiscalJuly' } }));
      expect(valuesOf(settled, 'period')?.[0]).toMatch(/^2023-07/);
    }
  });

  test('leave alone what names a month or quarter of the calendar', () => {
    const reading = readTextFile('q.csv', 'employee id,fiscal month,quota,actual\n1,Oct 2024,100,90\n');
    expect(valuesOf(reading, 'period')).toEqual(['2024-10']);
    expect(openChoices(readTextFile('q.csv', 'employee id,quarter,quota,actual\n1,Q1 2024,100,90\n'))).toEqual([]);
  });

  test('make no column per quarter: a row of headers has nowhere to ask', () => {
    const wide = readTextFile('quota.csv', 'employee id,Q1 FY24,Q2 FY24,Q3 FY24\n1,100,90,80\n');
    expect(wide).toMatchObject({ table: null, rowsUsed: 0, rowsRead: 1 });
  });
});

describe('short years that may come first', () => {
  test('are read as chosen, and the choice can be changed', () => {
    const text = 'employee id,hire date\n1,19-03-05\n2,20-11-12\n';
    const open = readTextFile('h.csv', text);
    expect(openChoices(open)[0].options).toEqual(['dateDayMonthYear', 'dateYearMonthDay']);
    for (const [format, days] of [
      ['dateDayMonthYear', ['2005-03-19', '2012-11-20']],
      ['dateYearMonthDay', ['2019-03-05', '2020-11-12']],
    ] as const) {
      const settled = readTextFile('h.csv', text, settledFor(open, { formats: { 'hire date': format } }));
      expect(valuesOf(settled, 'hireDate')).toEqual(days);
      expect(settled.preview.columns.find(({ index }) => index === 1)?.others).toHaveLength(1);
    }
  });

  test('do not where one would be a year to come', () => {
    const reading = readTextFile('h.csv', 'employee id,hire date\n1,19-03-05\n2,28-11-12\n');
    expect(formatOf(reading, 'hireDate')).toBe('dateDayMonthYear proven@2');
  });
});

describe('fields and tables', () => {
  test('a column can be left out', () => {
    const text = 'employee id,hire date,manager,team\n1,2020-01-13,Ann,North\n';
    const reading = readTextFile('a.csv', text);
    const without = readTextFile('a.csv', text, settledFor(reading, { fields: { manager: 'leaveOut' } }));
    expect(without.columns.map(({ field, leftOut }) => field ?? leftOut)).toEqual([
      'employeeId',
      'hireDate',
      'chosen',
      'team',
    ]);
    expect(without.data.has('manager')).toBe(false);
  });

  test('a column can be another field than its name says', () => {
    const text = 'employee id,hire date,boss of record,cost centre\n1,2020-01-13,Ann,North\n';
    const reading = readTextFile('a.csv', text);
    const fields = { 'boss of record': 'manager', 'cost centre': 'region' } as const;
    const mapped = readTextFile('a.csv', text, settledFor(reading, { fields }));
    expect(valuesOf(mapped, 'manager')).toEqual(['Ann']);
    expect(valuesOf(mapped, 'region')).toEqual(['North']);
    expect(mapped.data.has('team')).toBe(false);
  });

  test('a file can be another table than it looks', () => {
    const text = 'employee id,date,hours\n1,2024-01-02,3\n';
    const open = readTextFile('log.csv', text);
    expect(open.table).toBeNull();
    expect(readTextFile('log.csv', text, settledFor(open, { table: 'coaching' })).table).toBe('coaching');
    expect(readTextFile('log.csv', text, settledFor(open, { table: 'training' })).table).toBe('training');
    const cannot = readTextFile('log.csv', text, settledFor(open, { table: 'exits', fields: { date: 'leaveOut' } }));
    expect(cannot.setAside).toMatchObject([{ code: 'requiredColumnMissing', table: 'exits', field: 'exitDate' }]);
  });

  test('columns go by their place where headers repeat or are missing', () => {
    expect(columnKeys(['id', 'note', '', 'note', '__proto__'])).toEqual(['id', 'note', '#3', 'note #4', '__proto__']);
    const text = 'employee id,hire date,name,name\n1,2020-01-13,North,Ann\n';
    const fields = { name: 'team', 'name #4': 'manager' } as const;
    const mapped = readTextFile('a.csv', text, settledFor(readTextFile('a.csv', text), { fields }));
    expect([valuesOf(mapped, 'team'), valuesOf(mapped, 'manager')]).toEqual([['North'], ['Ann']]);
  });

  test('a header called like a property of every object is a header like others', () => {
    const text = 'employee id,hire date,constructor,__proto__\n1,2020-01-13,Ann,North\n';
    const fields = JSON.parse('{"constructor":"manager","__proto__":"team"}');
    const mapped = readTextFile('a.csv', text, settledFor(readTextFile('a.csv', text), { fields }));
    expect([valuesOf(mapped, 'manager'), valuesOf(mapped, 'team')]).toEqual([['Ann'], ['North']]);
    expect(readTextFile('a.csv', text).data.has('manager')).toBe(false);
  });
});

describe('a file without header', () => {
  const name = 'quota-history-without-header.csv';

  test('is read as the user says, each column by its place', () => {
    const [open] = readShape(name);
    const fields = { '#2': 'employeeId', '#3': 'period', '#4': 'quota' } as const;
    const [reading] = readShape(name, settledFor(open, { table: 'quota', fields }));
    expect(reading).toMatchObject({ table: 'quota', headerRow: 0, rowsRead: 3, rowsUsed: 3 });
    expect(valuesOf(reading, 'quota')).toEqual([28000, 7000, 367000]);
    expect(valuesOf(reading, 'period')).toEqual(['2011-05', '2011-08', '2011-05']);
  });

  test('or as proposed, once proposals are accepted', () => {
    const [reading] = readShape('department_history.csv', { ...NO_CHOICES, acceptProposals: true });
    expect(reading).toMatchObject({ table: 'assignments', rowsUsed: 4 });
    expect(valuesOf(reading, 'team')).toEqual(['12', '11', '4', '4']);
    expect(valuesOf(reading, 'to')).toEqual([null, '2010-05-30', null, null]);
  });

  test('is not taken for another file of the same width', () => {
    expect(headerSignature([], 7, 'Territory.csv')).not.toBe(headerSignature([], 7, 'Department.csv'));
    expect(headerSignature([], 7, 'Quota 2024-01.csv')).toBe(headerSignature([], 7, 'Quota 2025-12.csv'));
  });

  test('can be said to have one, or none', () => {
    const text = 'a,b\n1,2020-01-13\nemployee id,hire date\n2,2020-02-14\n';
    const files = { 'x.csv': { ...NO_FILE_CHOICE, headerRow: 1 } };
    expect(readTextFile('x.csv', text)).toMatchObject({ headerRow: 3, rowsUsed: 1 });
    expect(readTextFile('x.csv', text, { ...NO_CHOICES, files })).toMatchObject({ headerRow: 1, table: null });
    const none = { 'x.csv': { ...NO_FILE_CHOICE, headerRow: 0 } };
    expect(readTextFile('x.csv', text, { ...NO_CHOICES, files: none })).toMatchObject({ headerRow: 0, rowsRead: 4 });
  });
});

describe('the month of a whole file', () => {
  test('stands where no column says it', () => {
    const files = { 'survey-without-date.csv': { ...NO_FILE_CHOICE, period: '2019-06' } };
    const [reading] = readShape('survey-without-date.csv', { ...NO_CHOICES, files });
    expect(reading).toMatchObject({ table: 'pulse', rowsRead: 2, rowsUsed: 2 });
    expect(valuesOf(reading, 'period')).toEqual(['2019-06', '2019-06']);
    expect(valuesOf(reading, 'score')).toEqual([3, 8]);
  });
});

describe('words for exits', () => {
  const text =
    'employee id,exit date,exit type\n1,2023-01-31,Sonstiges\n2,2023-02-28,Aufhebung\n3,2023-03-31,Sonstiges\n4,2023-04-30,resigned\n';

  test('are listed with their rows and what they are taken for', () => {
    expect(readTextFile('e.csv', text).preview.exitKindWords).toEqual([
      { word: 'sonstiges', rows: 2, kind: 'unknown', chosen: false },
      { word: 'aufhebung', rows: 1, kind: 'unknown', chosen: false },
      { word: 'resigned', rows: 1, kind: 'voluntary', chosen: false },
    ]);
  });

  test('mean what the user says, in every file', () => {
    const choices: Choices = { ...NO_CHOICES, exitKinds: { aufhebung: 'involuntary', resigned: 'neutral' } };
    const reading = readTextFile('e.csv', text, choices);
    expect(valuesOf(reading, 'exitKind')).toEqual([3, 1, 3, 2]);
    expect(reading.preview.exitKindWords).toContainEqual({
      word: 'aufhebung',
      rows: 1,
      kind: 'involuntary',
      chosen: true,
    });
  });
});

describe('columns that look personal', () => {
  test('are read once they are switched on, by name or by choice', () => {
    const on = readShape('sick-days.csv', { ...NO_CHOICES, sensitive: ['sick days'] })[0];
    expect(valuesOf(on, 'absentDays')).toEqual([3, null]);
    const [open] = readShape('sick-days.csv');
    const said = readShape('sick-days.csv', settledFor(open, { fields: { 'sick days': 'absentDays' } }))[0];
    expect(valuesOf(said, 'absentDays')).toEqual([3, null]);
  });
});

describe('saved choices', () => {
  test('read back as they were written', () => {
    const choices: Choices = {
      formats: { 'a.csv\nhire date': 'dateIso' },
      headers: {
        '0123': { table: 'hires', shape: 'rows', fields: { a: 'leaveOut', b: 'team' }, formats: { c: 'minutes' } },
      },
      files: { 'a.csv': { encoding: 'utf-8', delimiter: ';', headerRow: 3, sheet: 'S', period: '2024-01' } },
      exitKinds: { aufhebung: 'unknown' },
      sensitive: ['sick days'],
      names: 'shown',
      acceptProposals: true,
    };
    expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  test('may leave parts away', () => {
    expect(parseChoices({})).toEqual(NO_CHOICES);
    expect(parseChoices({ files: { a: { period: '2024-01' } } })).toEqual({
      ...NO_CHOICES,
      files: { a: { ...NO_FILE_CHOICE, period: '2024-01' } },
    });
  });

  test.each([
    [null, ''],
    [[], ''],
    [{ formats: { 'a\nb': 'dates' } }, 'formats.a / b'],
    [{ headers: { x: { table: 'people' } } }, 'headers.x.table'],
    [{ headers: { x: { fields: { a: 'name' } } } }, 'headers.x.fields.a'],
    [{ files: { x: { headerRow: 1.5 } } }, 'files.x.headerRow'],
    [{ files: { x: { period: '2024-13' } } }, 'files.x.period'],
    [{ names: 'both' }, 'names'],
    [{ sensitive: [1] }, 'sensitive.0'],
    [{ fromats: {} }, 'fromats'],
  ])('say where %j is wrong', (saved, path) => {
    const found = parseChoices(saved);
    expect(isBadChoice(found) ? found.path : found).toBe(path);
  });
});

describe('the effect of another format', () => {
  test('is counted over the rows of the file', () => {
    const rows = Array.from({ length: 9 }, (_, index) => `${index},0${index + 1}.02.2020,03.0${index + 1}.2020`);
    const reading = readTextFile('a.csv', `employee id,hire date,exit date\n${rows.join('\n')}\n`);
    const [, hire] = reading.preview.columns;
    expect(formatOf(reading, 'hireDate')).toBe('dateDayMonthYear assumed@0');
    // Month first, the hires lie on the 2nd of January to September and the exits in March: six are too late.
    expect(hire.others).toMatchObject([{ format: 'dateMonthDayYear', effect: 'exitsBeforeHire', rows: 6 }]);
    expect(hire.others[0].sample).toEqual({ row: 2, raw: '01.02.2020', understood: '2020-01-02' });
  });

  test('of a column that must be chosen is told for each reading', () => {
    const reading = readTextFile('a.csv', 'employee id,hire date\n1,04/05/2020\n2,03/11/2025\n');
    expect(reading.preview.columns[1].others.map(({ format, effect, rows }) => [format, effect, rows])).toEqual([
      ['dateDayMonthYear', 'datesInFuture', 1],
      ['dateMonthDayYear', 'datesInFuture', 1],
    ]);
  });

  test('is not asked of what is proven; its samples begin with the proof', () => {
    const reading = readTextFile('a.csv', 'employee id,hire date\n1,04/05/2020\n2,24/05/2020\n3,04/05/2020\n');
    expect(reading.preview.columns[1]).toEqual({
      index: 1,
      samples: [
        { row: 3, raw: '24/05/2020', understood: '2020-05-24' },
        { row: 2, raw: '04/05/2020', understood: '2020-05-04' },
      ],
      others: [],
    });
  });
});

describe('whatever is chosen', () => {
  test('no row is lost', () => {
    const text = 'id,date,hours,who,note\n1,2024-01-02,3,Ann,x\n2,,4,Ben,\n,2024-02-02,x,,\nTotal,,7,,\n';
    const [open] = readParts('a.csv', new TextEncoder().encode(text));
    const fields = ['employeeId', 'period', 'hours', 'manager', 'team', 'hireDate', 'leaveOut', 'score'] as const;
    const tables = ['hires', 'training', 'pulse', 'assignments', null] as const;
    for (const table of tables) {
      for (const first of fields) {
        for (const second of fields) {
          const choices = settledFor(open, { table, fields: { id: 'employeeId', date: first, hours: second } });
          for (const reading of readParts('a.csv', new TextEncoder().encode(text), choices)) {
            expect(reading.rowsUsed + setAsideTotal(reading), `${table} ${first} ${second} ${issuesOf(reading)}`).toBe(
              reading.rowsRead,
            );
            expect(reading.rowsRead).toBeGreaterThanOrEqual(4);
          }
        }
      }
    }
  });
});
