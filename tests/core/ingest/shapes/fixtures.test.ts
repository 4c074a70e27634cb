import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setAsideTotal } from '../readings';
import { readShape, told } from './told';

/** What each file must be read as: one list of lines per table. Words with a gap between them are missing values. */
const LESSONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Schulungsstunden_2023.csv': [
    [
      'training wide 2 rows, 4 of 5 used',
      'employeeId: 11 11 11 12',
      'period: 2023-01 2023-02 2023-03 2023-02',
      'hours: 4.5 2 0 1.25',
      'rowNumberMissing@3 n/a',
    ],
  ],
  'coaching_hours_by_month.csv': [
    [
      'coaching wide 4 rows, 4 of 7 used',
      'employeeId: 01 01 03 03',
      'period: 2024-01 2024-03 2024-01 2024-02',
      'hours: 1.5 2 0.5 0.25',
      'rowNumberMissing@3',
      'rowNumberUnreadable@4 some',
      'rowTotal@5 Total,,2,0.25,2',
    ],
  ],
  'SalesTerritoryHistory.csv': [['null rows 4 rows, 0 of 4 used', 'tableNotRecognised@0  ×4']],
  'department_history.csv': [['null rows 4 rows, 0 of 4 used', 'tableNotRecognised@0  ×4']],
  'event-log-de.csv': [
    [
      'hires events 4 rows, 4 of 4 used',
      'employeeId: 7 7 7 8',
      'event: 0 1 2 ',
      'from: 2020-02-01 2021-05-13 2022-12-31 2022-07-01',
      'manager: Weber Kaya  ',
      'cellCategoryUnknown@5 Betriebsausflug',
    ],
  ],
  'event-log-en.csv': [
    [
      'hires events 5 rows, 4 of 5 used',
      'employeeId: 1 1 1 2',
      'from: 2020-03-01 2021-05-13 2022-09-30 2022-02-01',
      'event: 0 1 2 0',
      'manager: Ann Ben  Ben',
      'exitReason:   better offer ',
      'rowDateImpossible@6 2022-02-30',
    ],
  ],
  'exit-stories.csv': [
    [
      'exits rows 5 rows, 5 of 5 used',
      'employeeId: 1 2 3 4 5',
      'exitDate: 2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31',
      'exitKind: 0 0 1 0 0',
    ],
  ],
  'list-with-measures.csv': [
    [
      'hires snapshots 3 rows, 3 of 3 used',
      'period: 2024-01 2024-02 2024-02',
      'employeeId: 1 1 2',
      'hireDate: 2020-01-01 2020-01-01 2024-02-01',
      'manager: Ann Ben Ben',
    ],
    [
      'quota rows 3 rows, 3 of 3 used',
      'period: 2024-01 2024-02 2024-02',
      'employeeId: 1 1 2',
      'quota: 1000 1000 500',
      'actual: 900 1000 450',
    ],
  ],
  'manager-history.csv': [
    [
      'assignments rows 3 rows, 3 of 3 used',
      'employeeId: 1 1 2',
      'manager: Ann Ben Ben',
      'from: 2023-01-01 2023-07-01 2023-03-15',
      'to: 2023-06-30  ',
      'cellOpenEndDate@4 9999-12-31',
    ],
  ],
  'measures-side-by-side.csv': [
    [
      'quota rows 3 rows, 2 of 3 used',
      'employeeId: 1 1',
      'period: 2024-01 2024-02',
      'quota: 1000 1000',
      'actual: 900 1100',
      'rowNumberMissing@4',
    ],
    [
      'training rows 3 rows, 2 of 3 used',
      'employeeId: 1 2',
      'period: 2024-01 2024-01',
      'hours: 4 2',
      'rowNumberMissing@3',
    ],
    [
      'coaching rows 3 rows, 2 of 3 used',
      'employeeId: 1 1',
      'period: 2024-01 2024-02',
      'hours: 1.5 0.5',
      'rowNumberMissing@4',
    ],
    [
      'pulse rows 3 rows, 2 of 3 used',
      'employeeId: 1 1',
      'period: 2024-01 2024-02',
      'score: 7 8',
      'dimension: 0 0',
      'rowScoreMissing@4',
    ],
    [
      'attendance rows 3 rows, 2 of 3 used',
      'employeeId: 1 2',
      'period: 2024-01 2024-01',
      'lateDays: 0 1',
      'rowNumberMissing@3',
    ],
  ],
  'month-end-list-de.csv': [
    [
      'hires snapshots 4 rows, 3 of 4 used',
      'period: 2024-01 2024-01 2024-02',
      'employeeId: 0001 0002 0001',
      'hireDate: 2020-03-01 2021-06-15 2020-03-01',
      'manager: Weber Weber Kaya',
      'team: Nord Nord Ost',
      'status: aktiv aktiv aktiv',
      'rowTotal@5 Gesamt',
    ],
  ],
  'month-end-list-en.csv': [
    [
      'hires snapshots 3 rows, 3 of 3 used',
      'period: 2024-01 2024-02 2024-02',
      'employeeId: a1 a1 a2',
      'manager: Ann Lee Ann Lee Ben Fox',
      'role: Seller Senior seller Seller',
    ],
  ],
  'person-query.csv': [
    [
      'coaching rows 3 rows, 3 of 3 used',
      'employeeId: a-1 a-1 b-2',
      'period: 2024-04 2024-05 2024-04',
      'hours: 1.25 0.5 0',
    ],
    [
      'pulse wide 3 rows, 6 of 6 used',
      'employeeId: a-1 a-1 a-1 a-1 b-2 b-2',
      'period: 2024-04 2024-04 2024-05 2024-05 2024-04 2024-04',
      'dimension: 0 1 0 1 0 1',
      'score: 4 5 3 4 2 2',
    ],
  ],
  'personal-columns.csv': [['hires rows 2 rows, 2 of 2 used', 'employeeId: 1 2', 'hireDate: 2020-01-13 2021-02-01']],
  'quota-history-without-header.csv': [['null rows 3 rows, 0 of 3 used', 'tableNotRecognised@0  ×3']],
  'sick-days.csv': [
    ['attendance rows 2 rows, 2 of 2 used', 'employeeId: 1 2', 'period: 2024-01 2024-01', 'lateDays: 1 0'],
  ],
  'single-month-roster.csv': [
    [
      'hires snapshots 2 rows, 2 of 2 used',
      'period: 2024-06 2024-06',
      'employeeId: 1 2',
      'hireDate: 2020-01-13 2021-05-01',
      'exitDate:  2024-03-31',
      'manager: Ann Ben',
    ],
  ],
  'survey-questions.csv': [
    [
      'pulse wide 3 rows, 6 of 11 used',
      'employeeId: 1 1 1 1 2 2',
      'period: 2024-03 2024-03 2024-03 2024-03 2024-03 2024-03',
      'dimension: 0 1 2 4 0 4',
      'score: 4 3 5 9 2 3',
      'rowScoreMissing@3 n<5',
      'rowPeriodMissing@4',
      'rowPeriodMissing@4',
      'rowPeriodMissing@4',
      'rowPeriodMissing@4',
    ],
  ],
  'survey-without-date.csv': [['null rows 2 rows, 0 of 2 used', 'requiredColumnMissing@1  ×2']],
  'targets-by-month.csv': [
    [
      'quota wide 2 rows, 2 of 4 used',
      'employeeId: 5 5',
      'period: 2024-01 2024-02',
      'quota: 1000 1000',
      'actual: 900 1100',
      'rowQuotaZero@3 0',
      'rowNumberMissing@3',
    ],
  ],
  'training-and-coaching.csv': [
    ['training rows 2 rows, 2 of 2 used', 'employeeId: 1 2', 'period: 2024-01 2024-01', 'hours: 4 2'],
    ['coaching rows 2 rows, 2 of 2 used', 'employeeId: 1 2', 'period: 2024-01 2024-01', 'hours: 1.5 0.5'],
  ],
};

describe('one file per shape', () => {
  test('every fixture has a lesson', () => {
    const files = readdirSync(new URL('../../../fixtures/shapes/', import.meta.url));
    expect(files.sort()).toEqual(Object.keys(LESSONS).sort());
  });

  test.each(Object.entries(LESSONS))('%s', (name, lesson) => {
    const readings = readShape(name);
    expect(readings.map(told)).toEqual(lesson);
    for (const reading of readings) {
      expect(reading.rowsUsed + setAsideTotal(reading)).toBe(reading.rowsRead);
      expect(reading.rowsRead).toBeGreaterThanOrEqual(reading.rowsInFile);
    }
  });
});

describe('columns left alone', () => {
  const reasons = (name: string, part = 0): Record<string, string | null> =>
    Object.fromEntries(readShape(name)[part].columns.map(({ header, leftOut }) => [header, leftOut]));

  test('say why', () => {
    expect(reasons('personal-columns.csv')).toEqual({
      'Employee ID': null,
      'Hire date': null,
      'Birth date': 'birthDate',
      Salary: 'pay',
      Religion: 'religion',
      'Trade union': 'union',
      Disability: 'health',
      'Marital status': 'family',
      Notes: 'freeText',
    });
    expect(reasons('exit-stories.csv')).toMatchObject({ 'reason for leaving': 'freeText', 'exit type': null });
    expect(reasons('sick-days.csv')).toMatchObject({ 'sick days': 'health', 'late days': null });
    expect(reasons('training-and-coaching.csv')).toMatchObject({ 'coaching hours': 'otherTable' });
    expect(reasons('survey-questions.csv')).toMatchObject({ Support: null, 'Favourite colour': 'notRecognised' });
  });
});

describe('a file without header', () => {
  const proposals = (name: string) => readShape(name)[0].preview.proposal;

  test('comes with a proposal from its name and values', () => {
    expect(proposals('quota-history-without-header.csv')).toEqual({
      table: 'quota',
      fields: [null, 'employeeId', 'period', 'quota', null],
    });
    expect(proposals('department_history.csv')).toEqual({
      table: 'assignments',
      fields: ['employeeId', 'team', 'from', 'to'],
    });
    expect(proposals('SalesTerritoryHistory.csv')).toEqual({
      table: 'assignments',
      fields: [null, 'employeeId', 'region', 'from', 'to'],
    });
  });
});
