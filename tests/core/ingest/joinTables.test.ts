import { describe, expect, test } from 'vitest';
import type { JoinResult } from '../../../src/core/ingest/joinTables';
import { tableCoverage } from '../../../src/core/metrics/coverage';
import { type CalendarDay, isoDay, isoMonth, type Month, NO_DAY } from '../../../src/core/model/calendar';
import type { Reading } from '../../../src/core/model/reading';
import { join, setAsideIn, table, workforceOf } from './joinFixture';

function spellsOf(result: JoinResult): string[] {
  const { spells, people } = workforceOf(result);
  return [...spells.hire].map((hire, spell) => {
    const exit = spells.exit[spell] ?? NO_DAY;
    const last = exit === NO_DAY ? 'now' : isoDay(exit as CalendarDay);
    return `${people.ids[spells.person[spell] ?? -1]} ${isoDay(hire as CalendarDay)}..${last}`;
  });
}

function assignmentsOf(result: JoinResult): string[] {
  const { assignments, dictionaries } = workforceOf(result);
  return [...assignments.from].map((from, index) => {
    const to = assignments.to[index] ?? NO_DAY;
    const last = to === NO_DAY ? 'now' : isoDay(to as CalendarDay);
    const manager = dictionaries.manager[assignments.manager[index] ?? -1] ?? '?';
    const team = dictionaries.team[assignments.team[index] ?? -1] ?? '?';
    return `${assignments.spell[index]} ${isoDay(from as CalendarDay)}..${last} ${manager} ${team}`;
  });
}

function expectConserved(result: JoinResult): void {
  for (const reading of result.readings) {
    const aside = reading.setAside.reduce((sum, issue) => sum + issue.count, 0);
    expect(reading.rowsUsed + aside).toBe(reading.rowsRead);
    expect(reading.rowNumbers).toHaveLength(reading.rowsUsed);
  }
}

describe('people', () => {
  const hires = table('hires', {
    employeeId: ['0012', '7', 'E-3'],
    email: ['a@x.com', 'b@x.com', 'C@x.com'],
    hireDate: ['2020-01-01', '2020-02-01', '2020-03-01'],
  });

  test('are found by exact id, then without leading zeros and .0, then by e-mail', () => {
    const training = table('training', {
      employeeId: ['0012', '12.0', '007', 'c@x.com ', '99'],
      period: ['2020-04', '2020-05', '2020-04', '2020-04', '2020-04'],
      hours: [1, 2, 3, 4, 5],
    });
    const result = join([hires, training]);
    const { people, training: hours } = workforceOf(result);
    expect(people.ids).toEqual(['0012', '7', 'E-3']);
    expect([...(hours?.person ?? [])]).toEqual([0, 0, 1, 2]);
    expect([...(hours?.hours ?? [])]).toEqual([1, 2, 3, 4]);
    expect(setAsideIn(result, 1)).toEqual(['6 rowPersonUnknown']);
    expect(result.matchedRows.get('training')).toBe(0.8);
    expect(result.matchedRows.get('hires')).toBe(1);
    expectConserved(result);
  });

  test('whose ids differ in leading zeros inside one file are two, and a shortened id fits neither', () => {
    const twins = table('hires', { employeeId: ['012', '12'], hireDate: ['2020-01-01', '2020-01-01'] });
    const exits = table('exits', { employeeId: ['0012', '12'], exitDate: ['2021-01-31', '2021-02-28'] });
    const result = join([twins, exits]);
    expect(spellsOf(result)).toEqual(['012 2020-01-01..now', '12 2020-01-01..2021-02-28']);
    expect(setAsideIn(result, 1)).toEqual(['2 rowExitWithoutHire']);
  });
});

describe('spells', () => {
  test('a roster carries both dates; status decides where an exit date stands beside active', () => {
    const result = join([
      table('hires', {
        employeeId: ['a', 'b', 'c', 'd'],
        hireDate: ['2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01'],
        exitDate: ['2021-03-31', '2021-03-31', '', '2030-01-31'],
        status: ['left', 'Active', 'terminated', 'active'],
      }),
    ]);
    expect(spellsOf(result)).toEqual(['a 2020-01-01..2021-03-31', 'b 2020-01-01..now', 'd 2020-01-01..2030-01-31']);
    expect(setAsideIn(result, 0)).toEqual(['4 rowDateMissing']);
    expect(result.readings[0]?.cellIssues.map((issue) => `${issue.row} ${issue.code} ${issue.raw}`)).toEqual([
      '3 cellOutOfRange 2021-03-31',
    ]);
    expectConserved(result);
  });

  test('hires and exits join on the id; a rehire is a second spell and each exit closes the open one', () => {
    const result = join([
      table('exits', { employeeId: ['a', 'a'], exitDate: ['2023-01-31', '2021-03-31'], exitKind: ['voluntary', ''] }),
      table('hires', { employeeId: ['a', 'a', 'b'], hireDate: ['2022-05-01', '2020-01-01', '2020-01-01'] }),
    ]);
    expect(spellsOf(result)).toEqual(['a 2020-01-01..2021-03-31', 'a 2022-05-01..2023-01-31', 'b 2020-01-01..now']);
    expect([...workforceOf(result).spells.exitKind]).toEqual([3, 0, 255]);
    expect([...workforceOf(result).spells.person]).toEqual([0, 0, 1]);
  });

  test('what cannot be is set aside with its reason', () => {
    const result = join([
      table('hires', {
        employeeId: ['a', 'b', 'c', 'c', 'd', 'd', 'e', '', 'f'],
        hireDate: [
          '2020-01-01',
          '2026-02-01',
          '2020-01-01',
          '2020-06-01',
          '2020-01-01',
          '2020-01-01',
          '2020-01-01',
          '2020-01-01',
          '2020-01-01',
        ],
        exitDate: ['2019-12-31', '', '2020-07-31', '', '', '', '', '', ''],
        team: ['N', 'N', 'N', 'N', 'N', 'S', 'N', 'N', 'N'],
      }),
      table('exits', {
        employeeId: ['e', 'e', 'e', 'e', 'x', 'b', 'f'],
        exitDate: ['2019-05-31', '2021-05-31', '2021-05-31', '2021-06-30', '2021-05-31', '2021-05-31', ''],
      }),
    ]);
    expect(setAsideIn(result, 0)).toEqual([
      '2 rowExitBeforeHire',
      '3 rowHireInFuture',
      '9 rowIdMissing',
      '5 rowSpellOverlaps',
      '7 rowConflictingFacts',
    ]);
    expect(setAsideIn(result, 1)).toEqual([
      '6 rowExitWithoutHire',
      '8 rowDateMissing',
      '7 rowExitWithoutHire',
      '2 rowExitBeforeHire',
      '4 rowDuplicate',
      '5 rowConflictingFacts',
    ]);
    expect(spellsOf(result)).toEqual([
      'c 2020-01-01..2020-07-31',
      'd 2020-01-01..now',
      'e 2020-01-01..2021-05-31',
      'f 2020-01-01..now',
    ]);
    expectConserved(result);
  });

  test('an exit still to come leaves a person at risk today', () => {
    const result = join([
      table('hires', { employeeId: ['a', 'b'], hireDate: ['2020-01-01', '2020-01-01'], exitDate: ['2030-12-31', ''] }),
      table('exits', { employeeId: ['b'], exitDate: ['2022-05-31'] }),
    ]);
    const { spells, asOf } = workforceOf(result);
    expect([...spells.exit].map((exit) => exit > asOf)).toEqual([true, false]);
    expect(setAsideIn(result, 0)).toEqual([]);
    expectConserved(result);
  });

  test('a row that repeats another file collapses; one that adds an exit completes the spell', () => {
    const january = table('hires', {
      employeeId: ['a', 'b'],
      hireDate: ['2020-01-01', '2020-02-01'],
      exitDate: ['', ''],
    });
    const june = table('hires', {
      employeeId: ['b', 'a'],
      hireDate: ['2020-02-01', '2020-01-01'],
      exitDate: ['', '2020-05-31'],
    });
    const result = join([january, june]);
    expect(spellsOf(result)).toEqual(['a 2020-01-01..2020-05-31', 'b 2020-02-01..now']);
    expect(setAsideIn(result, 1)).toEqual(['2 rowDuplicate']);
  });

  test('the exit kind of the exits completes the exit date of the roster', () => {
    const result = join([
      table('hires', { employeeId: ['a'], hireDate: ['2020-01-01'], exitDate: ['2021-01-31'], exitKind: [''] }),
      table('exits', { employeeId: ['a'], exitDate: ['2021-01-31'], exitKind: ['neutral'], regretted: ['yes'] }),
    ]);
    expect([...workforceOf(result).spells.exitKind]).toEqual([2]);
    expect([...workforceOf(result).spells.regretted]).toEqual([1]);
    expect(setAsideIn(result, 1)).toEqual([]);
  });

  test('a file dropped twice is set aside whole', () => {
    const first = table('hires', { employeeId: ['a'], hireDate: ['2020-01-01'] }, { fingerprint: 'same' });
    const result = join([first, { ...first, file: 'copy.csv' }]);
    expect(result.readings[1]?.setAside).toMatchObject([{ code: 'fileRepeated', count: 1, row: 0, file: 'copy.csv' }]);
    expect(workforceOf(result).spells.count).toBe(1);
    expectConserved(result);
  });

  test('without hires there is no workforce, and the reason says why', () => {
    const exits = table('exits', { employeeId: ['a'], exitDate: ['2020-01-01'] });
    expect(join([exits])).toMatchObject({ workforce: null, reason: 'tableMissing' });
    expect(join([exits]).readings[0]).toBe(exits);
    const undated = table('hires', { employeeId: ['a'], hireDate: ['2030-01-01'] });
    expect(join([undated])).toMatchObject({ workforce: null, reason: 'columnMissing' });
  });
});

describe('the window of the data', () => {
  test('ends with the month of the latest date not after today, planned quotas apart', () => {
    const hires = table('hires', { employeeId: ['a'], hireDate: ['2020-01-10'], exitDate: ['2031-01-31'] });
    expect(isoDay(workforceOf(join([hires])).asOf)).toBe('2020-01-31');
    const quota = table('quota', {
      employeeId: ['a', 'a', 'a'],
      period: ['2020-03', '2020-04', '2020Q3'],
      quota: [10, 10, 30],
      actual: [8, 0, ''],
      attainment: ['', '', ''],
    });
    expect(isoDay(workforceOf(join([hires, quota])).asOf)).toBe('2020-03-31');
    const coaching = table('coaching', { employeeId: ['a'], period: ['2026-01'], hours: [1] });
    expect(isoDay(workforceOf(join([hires, coaching])).asOf)).toBe('2026-01-15');
    expect(isoDay(workforceOf(join([hires], { asOf: '2020-01-12' })).asOf)).toBe('2020-01-12');
  });

  test('begins with the first hire where exits were recorded all along', () => {
    const result = join([
      table('hires', {
        employeeId: ['a', 'b', 'c'],
        hireDate: ['2020-03-10', '2020-04-01', '2020-04-01'],
        exitDate: ['2020-06-30', '2020-12-31', ''],
      }),
    ]);
    expect(isoDay(workforceOf(result).from)).toBe('2020-03-01');
  });

  test('begins with the month of the first exit where none before it is improbable', () => {
    const many = Array.from({ length: 40 }, (_, index) => index);
    const result = join([
      table('hires', {
        employeeId: many.map((index) => `p${index}`),
        hireDate: many.map(() => '2010-01-01'),
        exitDate: many.map((index) => (index < 6 ? `2019-0${index + 1}-15` : '')),
      }),
    ]);
    expect(isoDay(workforceOf(result).from)).toBe('2019-01-01');
    expect(result.cautions).toContainEqual({ code: 'lateEntry', values: { spells: 40 } });
  });

  test('a file of survivors is called one', () => {
    const active = join([table('hires', { employeeId: ['a', 'b'], hireDate: ['2015-01-01', '2020-01-01'] })]);
    expect(active.cautions).toContainEqual({ code: 'survivorsOnly', values: { exits: 0, spells: 2 } });
  });
});

describe('assignments', () => {
  const hires = table('hires', {
    employeeId: ['a', 'b'],
    hireDate: ['2020-01-01', '2020-01-01'],
    exitDate: ['2020-12-31', ''],
    manager: ['M', 'N'],
    team: ['north', 'south'],
  });

  test('without a history each spell is one stretch, and that is said', () => {
    const result = join([hires]);
    expect(assignmentsOf(result)).toEqual(['0 2020-01-01..2020-12-31 M north', '1 2020-01-01..now N south']);
    expect(workforceOf(result).managerHistory).toBe(false);
    expect(result.cautions).toContainEqual({ code: 'noManagerHistory' });
  });

  test('gaps are filled forward, the beginning backward; missing teams come from the roster', () => {
    const result = join([
      hires,
      table('assignments', {
        employeeId: ['a', 'a', 'b'],
        manager: ['M', 'K', 'N'],
        from: ['2020-02-01', '2020-06-01', '2019-01-01'],
        to: ['2020-03-31', '2021-12-31', '2019-12-31'],
        team: ['', 'west', ''],
      }),
    ]);
    expect(assignmentsOf(result)).toEqual([
      '0 2020-01-01..2020-05-31 M north',
      '0 2020-06-01..2020-12-31 K west',
      '1 2020-01-01..now N south',
    ]);
    expect(setAsideIn(result, 1)).toEqual(['4 rowOutsideEmployment']);
    expect(workforceOf(result).managerHistory).toBe(true);
    expectConserved(result);
  });

  test('of overlapping rows the later start holds, and the earlier one again after it', () => {
    const result = join([
      hires,
      table('assignments', {
        employeeId: ['a', 'a', 'a', 'a'],
        manager: ['M', 'K', 'K', 'L'],
        from: ['2020-01-01', '2020-03-01', '2020-03-01', '2020-03-01'],
        to: ['2020-12-31', '2020-04-30', '2020-04-30', ''],
      }),
    ]);
    expect(assignmentsOf(result).slice(0, 3)).toEqual([
      '0 2020-01-01..2020-02-29 M north',
      '0 2020-03-01..2020-04-30 K north',
      '0 2020-05-01..2020-12-31 M north',
    ]);
    expect(setAsideIn(result, 1)).toEqual(['4 rowDuplicate', '5 rowConflictingFacts']);
    expect(result.readings[1]?.cellIssues.map((issue) => `${issue.row} ${issue.code} ${issue.field}`)).toEqual([
      '2 cellOutOfRange to',
    ]);
  });

  test('a history over a rehire is cut at the spells', () => {
    const result = join([
      table('hires', { employeeId: ['a', 'a'], hireDate: ['2020-01-01', '2021-01-01'], exitDate: ['2020-06-30', ''] }),
      table('assignments', { employeeId: ['a', 'a'], manager: ['M', 'K'], from: ['2020-01-01', '2020-04-01'] }),
    ]);
    expect(assignmentsOf(result)).toEqual([
      '0 2020-01-01..2020-03-31 M ?',
      '0 2020-04-01..2020-06-30 K ?',
      '1 2021-01-01..now K ?',
    ]);
  });

  test('the last manager of leavers stands in only where the managers of those who stayed are known', () => {
    const exits = table('exits', { employeeId: ['a'], exitDate: ['2020-12-31'], lastManager: ['M'] });
    const known = table('hires', {
      employeeId: ['a', 'b'],
      hireDate: ['2020-01-01', '2020-01-01'],
      manager: ['', 'N'],
    });
    const unknown = table('hires', { employeeId: ['a', 'b'], hireDate: ['2020-01-01', '2020-01-01'] });
    expect(assignmentsOf(join([known, exits]))).toEqual(['0 2020-01-01..2020-12-31 M ?', '1 2020-01-01..now N ?']);
    expect(assignmentsOf(join([unknown, exits]))).toEqual(['0 2020-01-01..2020-12-31 ? ?', '1 2020-01-01..now ? ?']);
  });
});

describe('measures', () => {
  const hires = table('hires', {
    employeeId: ['a', 'b'],
    hireDate: ['2020-02-15', '2020-01-01'],
    exitDate: ['2020-12-31', ''],
    team: ['north', 'south'],
  });

  test('hours add up per person and month; a quarter is spread over its months of employment', () => {
    const result = join([
      hires,
      table('coaching', {
        employeeId: ['b', 'a', 'a', 'b', 'b', 'a', 'a', 'b'],
        period: ['2020-03', '2020-03', '2020-03', '2020Q1', '2020-01', '2020Q1', '2021-01', ''],
        hours: [1, 0.5, 0.25, 3, 2, 4, 1, 1],
      }),
    ]);
    const { coaching } = workforceOf(result);
    const entries = [...(coaching?.person ?? [])].map(
      (person, index) => `${person} ${isoMonth((coaching?.month[index] ?? 0) as Month)} ${coaching?.hours[index]}`,
    );
    expect(entries).toEqual(['0 2020-02 2', '0 2020-03 2.75', '1 2020-01 3', '1 2020-02 1', '1 2020-03 2']);
    expect(isoMonth((coaching?.firstMonth ?? 0) as Month)).toBe('2020-01');
    expect(isoMonth((coaching?.lastMonth ?? 0) as Month)).toBe('2020-03');
    expect(setAsideIn(result, 1)).toEqual(['8 rowOutsideEmployment', '9 rowPeriodMissing']);
    expectConserved(result);
  });

  test('a row a second file repeats counts once; the same row twice in one file is two events', () => {
    const first = table('training', { employeeId: ['b', 'b'], period: ['2020-03', '2020-03'], hours: [1, 1] });
    const second = table('training', {
      employeeId: ['b', 'b', 'b', 'b'],
      period: ['2020-03', '2020-03', '2020-03', '2020-04'],
      hours: [1, 1, 1, 5],
    });
    const result = join([hires, first, second]);
    expect([...(workforceOf(result).training?.hours ?? [])]).toEqual([3, 5]);
    expect(setAsideIn(result, 2)).toEqual(['2 rowDuplicate', '3 rowDuplicate']);
  });

  test('what three files say counts as often as the one that says it most', () => {
    const says = (times: number) =>
      table('training', {
        employeeId: Array(times).fill('b'),
        period: Array(times).fill('2020-03'),
        hours: Array(times).fill(1),
      });
    const result = join([hires, says(1), says(1), says(2)]);
    expect([...(workforceOf(result).training?.hours ?? [])]).toEqual([2]);
    expect([1, 2, 3].map((file) => setAsideIn(result, file).length)).toEqual([0, 1, 1]);
    expectConserved(result);
  });

  test('sixty thousand rows of one person and month in each of two files take no time', () => {
    const count = 60_000;
    const file = (from: number) =>
      table('training', {
        employeeId: Array(count).fill('b'),
        period: Array(count).fill('2020-03'),
        hours: Array.from({ length: count }, (_, row) => (row + from) / 1024),
      });
    const files = [hires, file(0), file(count / 2)];
    const before = process.cpuUsage();
    const result = join(files);
    const { user, system } = process.cpuUsage(before);
    expect(result.readings.map(({ rowsUsed }) => rowsUsed).slice(1)).toEqual([count, count / 2]);
    // A hang is over ten seconds; each row held against each takes minutes.
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test('hours out of range and missing are set aside', () => {
    const result = join([
      hires,
      table('training', {
        employeeId: ['b', 'b', 'b', 'b'],
        period: ['2020-03', '2020-03', '2020-03', '2020Q1'],
        hours: [-1, 745, '', 2233],
      }),
    ]);
    expect(workforceOf(result).training).toBeNull();
    expect(setAsideIn(result, 1)).toEqual([
      '2 rowHoursOutOfRange',
      '3 rowHoursOutOfRange',
      '4 rowNumberMissing',
      '5 rowHoursOutOfRange',
    ]);
  });

  test('attainment is actual / quota, or of the file; zero quotas and second rows are set aside', () => {
    const result = join([
      hires,
      table('quota', {
        employeeId: ['b', 'b', 'b', 'b', 'b', 'b'],
        period: ['2020-03', '2020-04', '2020-05', '2020-06', '2020Q1', '2020-07'],
        quota: [10, 0, '', 20, 30, 8],
        actual: [8, 5, '', '', 12, ''],
        attainment: ['', '', 1.1, 0.5, '', ''],
      }),
    ]);
    const quota = workforceOf(result).quota;
    expect([...(quota?.month ?? [])].map((month) => isoMonth(month as Month))).toEqual([
      '2020-01',
      '2020-02',
      '2020-03',
      '2020-05',
      '2020-06',
    ]);
    expect([...(quota?.attainment ?? [])]).toEqual([0.4, 0.4, 0.4, 1.1, 0.5]);
    expect([...(quota?.quota ?? [])]).toEqual([10, 10, 10, Number.NaN, 20]);
    expect([...(quota?.actual ?? [])]).toEqual([4, 4, 4, Number.NaN, 10]);
    expect(setAsideIn(result, 1)).toEqual(['3 rowQuotaZero', '7 rowNumberMissing', '2 rowConflictingFacts']);
    expectConserved(result);
  });

  test('a plan and its results may stand in two files; alone each is kept without a ratio', () => {
    const plan = table('quota', {
      employeeId: ['b', 'b', 'b', 'b'],
      period: ['2020-03', '2020-04', '2020-04', '2020-05'],
      quota: [10, 20, 30, ''],
    });
    const results = table('quota', { employeeId: ['b', 'b'], period: ['2020-03', '2020-06'], actual: [8, 9] });
    const result = join([hires, plan, results]);
    const quota = workforceOf(result).quota;
    expect([...(quota?.quota ?? [])]).toEqual([10, 20, Number.NaN]);
    expect([...(quota?.actual ?? [])]).toEqual([8, Number.NaN, 9]);
    expect([...(quota?.attainment ?? [])]).toEqual([0.8, Number.NaN, Number.NaN]);
    expect(setAsideIn(result, 1)).toEqual(['5 rowNumberMissing', '4 rowConflictingFacts']);
    expect(setAsideIn(result, 2)).toEqual([]);
    expectConserved(result);
    // What has no ratio covers no time.
    const alone = workforceOf(join([hires, plan]));
    expect(tableCoverage(alone, new Map([['quota', 1]])).find(({ table }) => table === 'quota')).toMatchObject({
      present: true,
      personMonthShare: null,
    });
  });

  test('pulse answers come to 0–100 by the scale column or the range seen; eNPS stays', () => {
    const result = join([
      hires,
      table('pulse', {
        employeeId: ['b', 'b', '', '', 'z', 'b'],
        team: ['', '', 'south', 'nowhere', '', ''],
        period: ['2020-03', '2020-03', '2020Q1', '2020-03', '2020-03', '2020-03'],
        dimension: ['morale', 'enps', 'support', 'support', 'support', 'support'],
        score: [4, 9, 7, 1, 1, ''],
        scale: ['1-5', '', '', '', '', ''],
        respondents: [5, '', 6, '', '', ''],
      }),
    ]);
    const pulse = workforceOf(result).pulse;
    expect([...(pulse?.score ?? [])]).toEqual([75, 9, 100]);
    expect([...(pulse?.answers ?? [])]).toEqual([1, 1, 6]);
    expect([...(pulse?.person ?? [])]).toEqual([1, 1, -1]);
    expect([...(pulse?.team ?? [])]).toEqual([-1, -1, 1]);
    expect(isoMonth((pulse?.month[2] ?? 0) as Month)).toBe('2020-03');
    expect(setAsideIn(result, 1)).toEqual(['5 rowPersonUnknown', '6 rowPersonUnknown', '7 rowScoreMissing']);
    expect(result.matchedRows.get('pulse')).toBeCloseTo(4 / 6, 12);
    expectConserved(result);
  });

  test('absence adds up like hours', () => {
    const result = join([
      hires,
      table('attendance', {
        employeeId: ['b', 'b', 'b'],
        period: ['2020-03', '2020-03', '2020-04'],
        lateDays: [1, '', ''],
        absentDays: [2, 3, ''],
      }),
    ]);
    const attendance = workforceOf(result).attendance;
    expect([...(attendance?.lateDays ?? [])]).toEqual([1]);
    expect([...(attendance?.absentDays ?? [])]).toEqual([5]);
    expect(setAsideIn(result, 1)).toEqual(['4 rowNumberMissing']);
  });
});

describe('exits on the last day of all', () => {
  const roster = (lastDay: number, earlier: number) =>
    table('hires', {
      employeeId: Array.from({ length: lastDay + earlier }, (_, index) => `p${index}`),
      hireDate: Array.from({ length: lastDay + earlier }, () => '2020-01-01'),
      exitDate: [
        ...Array.from({ length: lastDay }, () => '2023-06-30'),
        ...Array.from({ length: earlier }, (_, index) => `2022-0${(index % 9) + 1}-10`),
      ],
    });
  const codes = (reading: Reading) => join([reading]).cautions.map(({ code }) => code);

  test('are said to be the day of the export, where they are many', () => {
    expect(join([roster(10, 40)]).cautions).toContainEqual({ code: 'exitsOnLastDay', values: { exits: 10, of: 50 } });
    expect(codes(roster(10, 41))).not.toContain('exitsOnLastDay');
    expect(codes(roster(9, 10))).not.toContain('exitsOnLastDay');
  });
});
