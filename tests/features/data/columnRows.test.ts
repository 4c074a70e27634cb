import { describe, expect, it } from 'vitest';
import { FIELD_IDS } from '../../../src/core/model/ids';
import type { CellSample } from '../../../src/core/model/preview';
import { NO_CHOICES } from '../../../src/core/model/reading';
import { effectText, understoodText } from '../../../src/features/data/cellText';
import { withField, withFormat, withPersonal } from '../../../src/features/data/choices';
import { canNamePeriod, columnRows, fieldsFor, kindOf, leftOutColumns } from '../../../src/features/data/columnRows';
import { type FilePart, fileEntries } from '../../../src/features/data/fileEntries';
import type { Snapshot } from '../../../src/worker/protocol';
import { speechIn } from '../support/report';
import { AMBIGUOUS, HIRES, snapshotFor } from './snapshot';

function partOf(snapshot: Snapshot): FilePart {
  const [entry] = fileEntries(snapshot);
  if (entry === undefined) throw new Error('invalid snapshot; it has no file');
  return entry.parts[0];
}
const open = snapshotFor({ 'a.csv': AMBIGUOUS });
const rowNamed = (snapshot: Snapshot, header: string) => {
  const row = columnRows(partOf(snapshot), snapshot.choices).find(({ columns }) => columns[0].header === header);
  if (row === undefined) throw new Error(`invalid header; no column in use has it: ${header}`);
  return row;
};

describe('a column', () => {
  it('that is open shows each way to read it and what speaks against it', () => {
    const { certainty, options, samples } = rowNamed(open, 'hire_date');
    expect(certainty).toBe('mustChoose');
    expect(samples).toEqual([]);
    expect(options.map(({ format, isUsed, isLikely, effect }) => [format, isUsed, isLikely, effect])).toEqual([
      ['dateDayMonthYear', false, false, { code: 'exitsBeforeHire', rows: 3 }],
      ['dateMonthDayYear', false, true, { code: 'nothing', rows: 0 }],
    ]);
    expect(options.map(({ sample }) => sample)).toEqual([
      { row: 2, raw: '03/04/2023', understood: '2023-04-03' },
      { row: 2, raw: '03/04/2023', understood: '2023-03-04' },
    ]);
  });

  it('that was settled keeps its ways in the same order', () => {
    const { files, choices } = open;
    const signature = files[0]?.signature ?? '';
    const keys = ['hire_date'];
    const settled = snapshotFor({ 'a.csv': AMBIGUOUS }, withFormat(signature, keys, 'dateMonthDayYear')(choices));
    const { certainty, options } = rowNamed(settled, 'hire_date');
    expect(certainty).toBe('chosen');
    expect(options.map(({ format, isUsed, effect }) => [format, isUsed, effect])).toEqual([
      ['dateDayMonthYear', false, { code: 'exitsBeforeHire', rows: 3 }],
      ['dateMonthDayYear', true, null],
    ]);
  });

  it('that is proven or a word has one way, and like samples stand once', () => {
    const snapshot = snapshotFor({ 'h.csv': HIRES });
    expect(rowNamed(snapshot, 'hire_date')).toMatchObject({ certainty: 'proven', provenByRow: 2, options: [] });
    expect(rowNamed(snapshot, 'employee_id')).toMatchObject({ certainty: 'byHeading', options: [] });
    expect(rowNamed(snapshot, 'manager').samples.map(({ raw }) => raw)).toEqual(['A9']);
  });

  it('that the reader gave a field is no longer by its heading', () => {
    const bare = HIRES.replace('employee_id', 'Name');
    const { files, choices } = snapshotFor({ 'h.csv': bare });
    const said = withField(files[0]?.signature ?? '', ['Name'], 'employeeId')(choices);
    const settled = snapshotFor({ 'h.csv': bare }, said);
    expect(rowNamed(settled, 'Name')).toMatchObject({ field: 'employeeId', certainty: 'chosen' });
    expect(rowNamed(settled, 'manager').certainty).toBe('byHeading');
    expect(rowNamed(settled, 'hire_date').certainty).toBe('proven');
  });

  it('offers no other way where none would change a cell', () => {
    const text = (quota: string) => `employee id,month,quota,actual\n1,2024-01,500,"1,5"\n2,2024-01,${quota},"2,5"\n`;
    const options = (quota: string) => rowNamed(snapshotFor({ 'q.csv': text(quota) }), 'quota').options;
    expect(options('700')).toEqual([]);
    expect(options('1.500').map(({ format, sample }) => [format, sample?.understood])).toEqual([
      ['numberPoint', 1.5],
      ['numberComma', 500],
    ]);
  });

  it('of a month stands with the other months', () => {
    const text = 'employee id,Jan 2024,Feb 2024,Mar 2024\n1,3,4,5\n2,1,2,3\n';
    const snapshot = snapshotFor({ 'coaching hours.csv': text });
    const row = columnRows(partOf(snapshot), snapshot.choices).find(({ field }) => field === 'hours');
    expect(row?.keys).toEqual(['Jan 2024', 'Feb 2024', 'Mar 2024']);
    expect(row?.samples.length).toBeGreaterThan(0);
  });
});

describe('columns left out', () => {
  it('say why, the personal ones first, and can be switched on', () => {
    const { parts } = fileEntries(open)[0] ?? { parts: [] };
    const told = (choices = NO_CHOICES) =>
      leftOutColumns(parts, choices).map(({ key, reason, isPersonal, isSwitchedOn }) => [
        key,
        reason,
        isPersonal,
        isSwitchedOn,
      ]);
    expect(told()).toEqual([
      ['salary', 'pay', true, false],
      ['mood ring', 'notRecognised', false, false],
    ]);
    const choices = withPersonal('salary', true)(NO_CHOICES);
    const on = fileEntries(snapshotFor({ 'a.csv': AMBIGUOUS }, choices))[0];
    expect(leftOutColumns(on?.parts ?? [], choices)[0]).toMatchObject({
      key: 'salary',
      reason: 'notRecognised',
      isPersonal: true,
      isSwitchedOn: true,
    });
  });
});

describe('fields', () => {
  it('are those of the table, in all its shapes; of no table all', () => {
    expect(fieldsFor('coaching')).toContain('coach');
    expect(fieldsFor('coaching')).not.toContain('hireDate');
    expect(fieldsFor('hires')).toEqual(expect.arrayContaining(['hireDate', 'period', 'event']));
    expect([...fieldsFor(null)].sort()).toEqual([...FIELD_IDS].sort());
  });

  it('may lack the month, which the reader can say then', () => {
    const part = partOf(snapshotFor({ 'h.csv': HIRES }));
    expect(canNamePeriod(part, null)).toBe(false);
    expect(canNamePeriod(part, 'period')).toBe(true);
  });
});

describe('a cell in words', () => {
  const sample = (understood: CellSample['understood']): CellSample => ({ row: 2, raw: 'x', understood });
  it.each([
    ['2024-03-31', 'hireDate', 'dateIso', '31 Mar 2024', '31. März 2024'],
    ['2024-01', 'period', 'monthIso', 'Jan 2024', 'Jan. 2024'],
    ['2024-01', 'period', 'quarter', 'three months from Jan 2024', 'drei Monate ab Jan. 2024'],
    [1.25, 'hours', 'minutes', '1.25 h', '1,25 Std.'],
    [0.945, 'attainment', 'percentSign', '94.5%', '94,5\u00a0%'],
    [0.94, 'attainment', 'percentSign', '94%', '94\u00a0%'],
    [12500, 'quota', 'numberComma', '12500', '12500'],
    [1, 'regretted', 'category', 'yes', 'ja'],
    ['voluntary', 'exitKind', 'category', 'voluntary', 'freiwillig'],
    ['enps', 'dimension', 'category', 'eNPS', 'eNPS'],
    ['manager', 'respondent', 'category', 'manager', 'Führungskraft'],
    ['transfer', 'event', 'category', 'transfer', 'Wechsel'],
    ['2024-03-31', 'team', 'text', '2024-03-31', '2024-03-31'],
    [null, 'hireDate', 'dateIso', 'not read', 'nicht gelesen'],
  ] as const)('%j as %s, %s', (understood, field, format, english, german) => {
    expect(understoodText(sample(understood), field, format, speechIn('en'))).toBe(english);
    expect(understoodText(sample(understood), field, format, speechIn('de'))).toBe(german);
  });

  it('every field has a kind', () => {
    expect(FIELD_IDS.map(kindOf)).not.toContain(undefined);
  });

  it('that nothing speaks against a reading is said of the one not taken only', () => {
    const option = { format: 'dateIso', isUsed: false, isLikely: false, sample: null } as const;
    const nothing = { ...option, effect: { code: 'nothing', rows: 0 } } as const;
    expect(effectText(nothing, true, speechIn('en'))).toBe('');
    expect(effectText(nothing, false, speechIn('en'))).toBe('nothing speaks against it');
    const many = { ...option, effect: { code: 'exitsBeforeHire', rows: 1041 } } as const;
    expect(effectText(many, true, speechIn('de'))).toBe('1.041 Austritte lägen vor dem Eintritt');
  });
});
