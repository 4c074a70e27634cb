import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_IDS } from '../../../src/core/model/ids';
import type { Issue } from '../../../src/core/model/issue';
import type { FileReport } from '../../../src/core/model/report';
import { ledgerCsv } from '../../../src/features/data/ledgerCsv';
import { dataSums, fileProblem, groupIssues, isUnusable, tableNeeds } from '../../../src/features/data/viewModel';
import { report, speechIn } from '../support/report';

const issue = (given: Partial<Issue>): Issue => ({
  code: 'rowDuplicate',
  file: 'a.csv',
  table: 'hires',
  row: 7,
  column: 'Eintritt',
  field: 'hireDate',
  raw: '31.02.2024',
  count: 1,
  ...given,
});

const ledgerText = async (files: readonly FileReport[], language: 'de' | 'en') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await (await ledgerCsv(files, speechIn(language))).arrayBuffer(),
  );

const file = (given: Partial<FileReport>): FileReport => ({
  name: 'a.csv',
  part: 0,
  shape: 'rows',
  signature: 'id,hired',
  rowsInFile: 10,
  table: 'hires',
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 1,
  rowsRead: 10,
  rowsUsed: 8,
  setAside: [issue({}), issue({ code: 'rowIdMissing', row: 9 })],
  cellIssues: [],
  columns: [],
  ...given,
});

const unusable = file({
  name: 'scan.csv',
  table: null,
  rowsRead: 0,
  rowsUsed: 0,
  setAside: [issue({ code: 'fileNotATable', file: 'scan.csv', table: null, row: 0, raw: 'pdf', count: 0 })],
});

describe('the sums', () => {
  it('account for every row of the files that were recognised', () => {
    const notes = { ...unusable, rowsRead: 90, setAside: unusable.setAside.map((one) => ({ ...one, count: 90 })) };
    expect(dataSums([file({}), notes])).toEqual({
      files: 2,
      unusable: 1,
      rowsRead: 10,
      rowsUsed: 8,
      rowsSetAside: 2,
    });
  });

  it('call a file unusable only for what is wrong with the file', () => {
    expect(isUnusable(file({ rowsUsed: 0 }))).toBe(false);
    expect(fileProblem(unusable)?.code).toBe('fileNotATable');
  });
});

describe('the ledger', () => {
  it('groups by reason, the largest first, and loses no issue', () => {
    const issues = [issue({ count: 2 }), issue({ code: 'rowIdMissing', count: 5 }), issue({ count: 1 })];
    const groups = groupIssues(issues, ({ count }) => count);
    expect(groups.map(({ code, count }) => [code, count])).toEqual([
      ['rowIdMissing', 5],
      ['rowDuplicate', 3],
    ]);
    expect(groups.flatMap((group) => group.issues)).toHaveLength(3);
  });

  it('is written with a byte order mark, quoted, in the separators of the language', async () => {
    const german = await ledgerText([file({})], 'de');
    expect(german.startsWith('\uFEFF"Datei";"Tabelle";"Zeile"')).toBe(true);
    expect(german).toContain('"a.csv";"Eintritte";7;"Eintritt";"31.02.2024"');
    expect((await ledgerText([file({})], 'en')).split('\r\n')).toHaveLength(4);
  });

  it('has each line once, however many there are', async () => {
    const setAside = Array.from({ length: 2500 }, (_, at) => issue({ row: at + 2 }));
    const lines = (await ledgerText([file({ setAside }), file({})], 'en')).split('\r\n');
    expect(lines.slice(1, 2501).map((line) => line.split(',')[2])).toEqual(setAside.map(({ row }) => String(row)));
    expect(lines).toHaveLength(1 + 2500 + 2 + 1);
  });

  it('runs no cell as a formula, whatever stood in the file', async () => {
    const danger = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\0=', '＝', '|', '%'), fc.string());
    await fc.assert(
      fc.asyncProperty(danger, async ([start, rest]) => {
        const csv = await ledgerText([file({ setAside: [issue({ raw: start + rest })] })], 'en');
        const line = csv.slice(csv.indexOf('\r\n') + 2);
        const raw = line.slice(line.indexOf('"Eintritt",') + '"Eintritt",'.length);
        expect(raw.startsWith(`"'`)).toBe(true);
      }),
    );
  });
});

describe('what each table needs', () => {
  it('lists every table, and marks those that are on file and usable', () => {
    const needs = tableNeeds([file({}), { ...unusable, table: 'quota' }], null);
    expect(needs.map(({ table }) => table)).toEqual(TABLE_IDS);
    expect(needs.filter(({ present }) => present).map(({ table }) => table)).toEqual(['hires']);
    expect(needs[0]?.required).toEqual(['employeeId', 'hireDate']);
  });

  it('may be on file elsewhere, or without what it is for', () => {
    const exits = { table: 'exits' as const, present: true, personMonthShare: null, matchedRows: null };
    const remarks = (needs: ReturnType<typeof tableNeeds>) =>
      needs.flatMap(({ table, remark }) => (remark === null ? [] : [`${table} ${remark}`]));
    expect(remarks(tableNeeds([file({})], report({ coverage: [exits] })))).toEqual(['exits inHires']);
    expect(remarks(tableNeeds([file({}), file({ table: 'exits' })], report({ coverage: [exits] })))).toEqual([]);
    expect(remarks(tableNeeds([file({ table: 'assignments', columns: [] })], null))).toEqual(['assignments noManager']);
  });
});
