import { describe, expect, test } from 'vitest';
import { recogniseTable } from '../../../src/core/ingest/recogniseTable';

function recognise(headers: readonly string[], samples: readonly (readonly string[])[] = [], fileName = 'file.csv') {
  const columns = headers.map((header, index) => ({ header, sample: samples[index] ?? [] }));
  const found = recogniseTable(columns, fileName);
  if (found.kind !== 'table') return found;
  return { table: found.table.id, fields: found.fields.map((field) => field?.id ?? null) };
}

describe('headers in English and German', () => {
  test.each([
    [
      ['Worker ID', 'Original Hire Date', 'Reports To', 'Job Title'],
      'hires',
      ['employeeId', 'hireDate', 'manager', 'role'],
    ],
    [
      ['Pers.-Nr.', 'Anstelldatum', 'Kostenstelle', 'Niederlassung'],
      'hires',
      ['employeeId', 'hireDate', 'team', 'region'],
    ],
    [
      ['PNR', 'Beginn Arbeitsverhältnis', 'Ende des Arbeitsverhältnisses'],
      'hires',
      ['employeeId', 'hireDate', 'exitDate'],
    ],
    [['empId', 'DOJ', 'relievingDate'], 'hires', ['employeeId', 'hireDate', 'exitDate']],
    [
      ['Stammnummer', 'Kündigung zum', 'Kündigungsart', 'Grund'],
      'exits',
      ['employeeId', 'exitDate', 'exitKind', 'exitReason'],
    ],
    [
      ['rep_id', 'last_working_day', 'attrition type', 'regretted'],
      'exits',
      ['employeeId', 'exitDate', 'exitKind', 'regretted'],
    ],
    [['MA-Nr', 'Monat', 'Soll', 'Ist'], 'quota', ['employeeId', 'period', 'quota', 'actual']],
    [
      ['payroll id', 'fiscal period', 'closed won', '% to quota'],
      'quota',
      ['employeeId', 'period', 'actual', 'attainment'],
    ],
    [['Personalnummer', 'Monat', 'Weiterbildung (h)'], 'training', ['employeeId', 'period', 'hours']],
    [['staff id', 'month', 'Time in course'], 'training', ['employeeId', 'period', 'hours']],
    [['Personalnummer', 'Monat', 'Mitarbeitergespräche'], 'coaching', ['employeeId', 'period', 'hours']],
    [['rep id', 'month', '1:1 hours', 'coach'], 'coaching', ['employeeId', 'period', 'hours', 'coach']],
    [['Team', 'Quarter', 'eNPS'], 'pulse', ['team', 'period', 'score']],
    [['Führungskraft', 'Stichtag', 'Zufriedenheit', 'n'], 'pulse', ['manager', 'period', 'score', 'respondents']],
    [
      ['Mitarbeiternummer', 'Monat', 'Fehltage', 'Verspätungen'],
      'attendance',
      ['employeeId', 'period', 'absentDays', 'lateDays'],
    ],
    [
      ['Learner e-mail', 'Course', 'Completed on', 'Time spent (minutes)'],
      'training',
      ['employeeId', 'topic', 'period', 'hours'],
    ],
    [['E-Mail', 'Monat', 'Soll', 'Ist'], 'quota', ['employeeId', 'period', 'quota', 'actual']],
    [['employee id', 'hire date', 'email', 'new manager'], 'hires', ['employeeId', 'hireDate', 'email', 'manager']],
    [['rep id', 'email', 'month', 'coaching hours'], 'coaching', ['employeeId', null, 'period', 'hours']],
    [['employee id', 'manager', 'valid from', 'valid to'], 'assignments', ['employeeId', 'manager', 'from', 'to']],
    [['Personalnummer', 'Vorgesetzter', 'Beginn', 'Ende'], 'assignments', ['employeeId', 'manager', 'from', 'to']],
  ])('%j', (headers, table, fields) => {
    expect(recognise(headers)).toEqual({ table, fields });
  });
});

describe('what must not be confused', () => {
  test('a contract that ends is not an exit', () => {
    for (const header of [
      'Vertragsende',
      'Befristet bis',
      'Vertrag bis',
      'Contract end date',
      'Probezeitende',
      'Birth date',
    ]) {
      expect(recognise(['Personalnummer', 'Eintritt', header]), header).toEqual({
        table: 'hires',
        fields: ['employeeId', 'hireDate', null],
      });
    }
  });

  test('entry and exit keep apart in any order, even misspelt', () => {
    expect(recognise(['Austrit', 'Personalnummer', 'Eintrit'])).toEqual({
      table: 'hires',
      fields: ['exitDate', 'employeeId', 'hireDate'],
    });
    expect(recognise(['Personalnummer', 'Austrittsdatum'])).toEqual({
      table: 'exits',
      fields: ['employeeId', 'exitDate'],
    });
    expect(recognise(['Personalnummer', 'Eintrittsdatum'])).toEqual({
      table: 'hires',
      fields: ['employeeId', 'hireDate'],
    });
  });

  test('other people and other dates of the row are not the person and the hire', () => {
    expect(recognise(['employee id', 'manager hire date', 'hire date'])).toEqual({
      table: 'hires',
      fields: ['employeeId', null, 'hireDate'],
    });
  });

  test('a word that is known is no slip for another', () => {
    expect(recognise(['employee id', 'hire date', 'Team leadr'])).toMatchObject({
      fields: ['employeeId', 'hireDate', 'manager'],
    });
    expect(recognise(['employee id', 'hire date', 'Team leaver'])).toMatchObject({
      fields: ['employeeId', 'hireDate', null],
    });
  });

  test('the plain hire date wins over the original one', () => {
    expect(recognise(['Original hire date', 'employee id', 'Hire date'])).toEqual({
      table: 'hires',
      fields: [null, 'employeeId', 'hireDate'],
    });
  });

  test('quota and its percentage', () => {
    expect(recognise(['employee id', 'month', 'Quota', 'Quota (%)', 'Bookings'])).toEqual({
      table: 'quota',
      fields: ['employeeId', 'period', 'quota', 'attainment', 'actual'],
    });
  });

  test('values that cannot be dates unmake a weak header', () => {
    const samples = [
      ['1', '2'],
      ['yes', 'no'],
      ['2020-01-02', '2020-01-03'],
    ];
    expect(recognise(['employee id', 'left', 'start date'], samples)).toEqual({
      table: 'hires',
      fields: ['employeeId', null, 'hireDate'],
    });
  });
});

describe('when headers do not decide', () => {
  const bare = ['employee id', 'date', 'hours'];

  test('the file name breaks the tie', () => {
    expect(recognise(bare, [], 'Trainingsstunden_2024.csv')).toMatchObject({ table: 'training' });
    expect(recognise(bare, [], 'coaching_hours.csv')).toMatchObject({ table: 'coaching' });
  });

  test('and without it nothing is guessed', () => {
    expect(recognise(bare)).toEqual({ kind: 'unknown' });
    expect(recognise(bare, [], 'training_and_coaching.csv')).toEqual({ kind: 'unknown' });
  });

  test('what is missing is named where the rest points to one table', () => {
    expect(recognise(['employee id', 'coaching hours'])).toEqual({
      kind: 'columnMissing',
      table: 'coaching',
      field: 'period',
    });
    expect(recognise(['employee id', 'month', 'quota'])).toEqual({
      kind: 'columnMissing',
      table: 'quota',
      field: 'actual',
    });
    expect(recognise(['employee id', 'team'])).toEqual({ kind: 'unknown' });
    expect(recognise(['colour', 'size'])).toEqual({ kind: 'unknown' });
  });

  test('of a table the user named, the first thing it cannot do without', () => {
    const columns = ['Name', 'Start', 'End', 'Reports to'].map((header) => ({ header, sample: [] }));
    const missing = { kind: 'columnMissing', table: 'hires', field: 'employeeId' };
    expect(recogniseTable(columns, 'team list.csv')).toEqual({ kind: 'unknown' });
    expect(recogniseTable(columns, 'team list.csv', { table: 'hires', shape: null })).toEqual(missing);
    expect(recogniseTable(columns, 'team list.csv', { table: 'hires', shape: 'snapshots' })).toMatchObject(missing);
  });
});
