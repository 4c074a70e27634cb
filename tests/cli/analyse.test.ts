import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-'));
const at = (name: string) => join(folder, name);

function analyse(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'analyse', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  const rows = Array.from(
    { length: 20 },
    (_, index) => `0${10 + index},2023-0${(index % 9) + 1}-05,${index < 6 ? '2024-03-31' : ''}`,
  );
  writeFileSync(at('roster.csv'), `employee_id,hire_date,exit_date\n${rows.join('\n')}\n`);
  const unclear = Array.from(
    { length: 20 },
    (_, index) => `0${10 + index},0${(index % 9) + 1}/05/2023,${index < 6 ? '03/04/2024' : ''}`,
  );
  writeFileSync(at('unclear.csv'), `employee_id,hire_date,exit_date\n${unclear.join('\n')}\n`);
  writeFileSync(
    at('exits.csv'),
    'employee_id,exit_date,exit_type,salary,badge\n016,2024-05-31,resigned,90000,x\n17,2024-05-31,eclipse,90000,y\n99,2024-05-31,resigned,90000,z\n',
  );
  const bare = Array.from({ length: 20 }, (_, index) => `X${index},2023-0${(index % 9) + 1}-05`);
  writeFileSync(at('hires without headings.csv'), `${bare.join('\n')}\n`);
  mkdirSync(at('other'));
  writeFileSync(at('other/roster.csv'), `employee_id,hire_date\n700,2023-01-05\n`);
  writeFileSync(at('scan.csv'), '%PDF-1.4\n1 0 obj\n');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run analyse', () => {
  it('0: writes the report and accounts for every row on standard error', { timeout: 60_000 }, () => {
    const { status, stderr } = analyse(at('roster.csv'), '--out', at('report.json'), '--as-of', '2024-06-30');
    expect(status).toBe(0);
    expect(stderr).toContain('roster.csv: Hires; 20 rows read = 20 used + 0 set aside');
    const report = JSON.parse(readFileSync(at('report.json'), 'utf8'));
    expect(report).toMatchObject({
      version: 1,
      asOf: '2024-06-30',
      people: 20,
      exits: { total: 6, unknown: 6, counted: 6 },
    });
  });

  it('takes the rate that is usual for the business, and nothing that is none', () => {
    const { status, stdout } = analyse(at('roster.csv'), '--benchmark', '0.25');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).options.benchmarkYearlyRate).toBe(0.25);
    expect(analyse(at('roster.csv'), '--benchmark', '0').status).toBe(3);
    expect(analyse(at('roster.csv'), '--benchmark', 'many').status).toBe(3);
  });

  it('writes to standard output without --out', () => {
    const { status, stdout } = analyse(at('roster.csv'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).people).toBe(20);
  });

  it('2: lists the readings of an ambiguous column, and takes a choice or the proposal', () => {
    const asked = analyse(at('unclear.csv'));
    expect(asked.status).toBe(2);
    expect(asked.stderr).toContain('dateDayMonthYear');
    expect(asked.stderr).toContain('dateMonthDayYear');
    expect(analyse(at('unclear.csv'), '--accept-proposals').status).toBe(0);
    const formats = Object.fromEntries(
      ['hire_date', 'exit_date'].map((header) => [`unclear.csv\n${header}`, 'dateMonthDayYear']),
    );
    writeFileSync(at('choices.json'), JSON.stringify({ formats }));
    const chosen = analyse(at('unclear.csv'), '--choices', at('choices.json'));
    expect(chosen.status).toBe(0);
    // 03/04/2024 read as 4 March: the first exit lies in March.
    expect(JSON.parse(chosen.stdout).byMonth.find(({ exits }: { exits: number }) => exits > 0).month).toBe('2024-03');
  });

  it.each([
    ['a file that is no table', [at('scan.csv')], 'scan.csv: not recognised; 0 rows read'],
    ['a path that is not there', [at('nowhere.csv')], 'nowhere.csv'],
    ['a result that cannot be written', [at('roster.csv'), '--out', at('no folder/report.json')], '--out'],
    ['an argument that cannot be used', [at('roster.csv'), '--as-of', '31.12.2024'], '--as-of'],
    ['nothing at all', [], 'Usage'],
  ])('3: says why for %s', (_, args, why) => {
    const { status, stderr, stdout } = analyse(...args);
    expect(status).toBe(3);
    expect(stderr).toContain(why);
    expect(stdout).toBe('');
  });

  it('says of each file what was understood, and what the files say together', { timeout: 60_000 }, () => {
    const { status, stderr } = analyse(at('roster.csv'), at('exits.csv'), '--out', at('report.json'));
    expect(status).toBe(0);
    const lines = stderr.split('\n').map((line) => line.trim());
    for (const line of [
      'a row per fact, utf-8, comma, headings in row 1',
      'hire_date: Hire date; date, 2024-03-31 (row 2 proves it)',
      'exits.csv: Exits; 3 rows read = 2 used + 1 set aside',
      'Not read, looks like pay: salary',
      'Not read, nothing known is called so: badge',
      'Who ended it is not known for: eclipse (1). Settle it under exitKinds with --choices.',
      '23 rows read = 22 used + 1 set aside. Every row is accounted for.',
      'exits.csv (Exits): 2 of 3 rows: 1 by the very number; 1 by the number without leading zeros; 1 found no one; 2 of the 20 people in roster.csv',
      'Managers differ: No file names the managers.',
      'Performance: Needs a file that is missing: Quota.',
      'Missing: Coaching hours. Whether teams with fewer coaching hours lose more people.',
      `Report written to ${at('report.json')}`,
    ]) {
      expect(lines).toContain(line);
    }
    expect(stderr).not.toContain('90000');
  });

  it('says the same in German', { timeout: 60_000 }, () => {
    const { stderr } = analyse(at('roster.csv'), at('exits.csv'), '--lang', 'de', '--out', at('report.json'));
    for (const line of [
      'hire_date: Eintrittsdatum; Datum, 2024-03-31 (Zeile 2 beweist es)',
      'Nicht gelesen, sieht nach Bezahlung aus: salary',
      '1 fanden niemanden; 2 der 20 Personen in roster.csv',
      `Bericht geschrieben nach ${at('report.json')}`,
    ]) {
      expect(stderr).toContain(line);
    }
    expect(analyse(at('roster.csv'), '--lang', 'de', '--seed', 'x').stderr).toContain('--seed kann nicht „x“ sein.');
  });

  it('writes what is open as choices, and takes them back', { timeout: 60_000 }, () => {
    const first = analyse(at('unclear.csv'), at('exits.csv'), '--choices-out', at('proposed.json'));
    expect(first.status).toBe(2);
    expect(first.stderr).toContain(`Choices written to ${at('proposed.json')}.`);
    const proposed = JSON.parse(readFileSync(at('proposed.json'), 'utf8'));
    expect(proposed.exitKinds).toEqual({ eclipse: 'unknown' });
    const [headers] = Object.values<{ formats: Record<string, string> }>(proposed.headers);
    expect(headers.formats).toEqual({ hire_date: 'dateDayMonthYear', exit_date: 'dateDayMonthYear' });
    headers.formats = { hire_date: 'dateMonthDayYear', exit_date: 'dateMonthDayYear' };
    proposed.exitKinds.eclipse = 'neutral';
    writeFileSync(at('settled.json'), JSON.stringify(proposed));
    const settled = analyse(at('unclear.csv'), at('exits.csv'), '--choices', at('settled.json'));
    expect(settled.status).toBe(0);
    expect(settled.stderr).not.toContain('eclipse');
    expect(JSON.parse(settled.stdout).exits).toMatchObject({ neutral: 1, voluntary: 1 });
  });

  it('proposes columns for a file without headings, and reads them as settled', { timeout: 60_000 }, () => {
    const asked = analyse(at('hires without headings.csv'), '--choices-out', at('columns.json'));
    expect(asked.status).toBe(3);
    expect(asked.stderr).toContain('By its name and values it may be: Hires, with #1 Employee number, #2 Hire date.');
    expect(analyse(at('hires without headings.csv'), '--choices', at('columns.json')).status).toBe(0);
  });

  it('tells two files of one name apart', { timeout: 60_000 }, () => {
    const { stderr } = analyse(at('roster.csv'), at('other/roster.csv'), '--out', at('report.json'));
    expect(stderr).toContain('roster (2).csv: Hires;');
  });
});
