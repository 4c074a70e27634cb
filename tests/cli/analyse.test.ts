import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    ['an argument that cannot be used', [at('roster.csv'), '--as-of', '31.12.2024'], '--as-of'],
    ['nothing at all', [], 'Usage'],
  ])('3: says why for %s', (_, args, why) => {
    const { status, stderr, stdout } = analyse(...args);
    expect(status).toBe(3);
    expect(stderr).toContain(why);
    expect(stdout).toBe('');
  });
});
