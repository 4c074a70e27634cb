import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { HYPOTHESIS_IDS, type HypothesisId } from '../../../src/core/model/ids';
import { runSteps } from '../../../src/core/model/progress';
import { day, readTextFile } from '../ingest/readings';

/** Ten people, all of 2023; a known manager for the first four only. */
const PEOPLE = Array.from({ length: 10 }, (_, id) => `${id},2023-01-01,${id < 4 ? 'Ann' : ''}`);
const HIRES = readTextFile('hires.csv', `employee id,hire date,manager\n${PEOPLE.join('\n')}\n`);
/** Coaching is on file for July to December, training for the whole year. */
const COACHING = readTextFile('coaching.csv', 'employee id,month,coaching hours\n0,2023-07,1\n0,2023-12,1\n');
const TRAINING = readTextFile('training.csv', 'employee id,month,training hours\n0,2023-01,1\n0,2023-12,1\n');

function coverage(...readings: Parameters<typeof analyse>[0]) {
  const options = { ...DEFAULT_OPTIONS, asOf: '2023-12-31', from: '2023-01-01', permutations: 1 };
  const { hypothesisCoverage } = runSteps(analyse(readings, options, day('2024-01-15'), 'test'));
  const of = (id: HypothesisId) => hypothesisCoverage.find((entry) => entry.id === id);
  expect(hypothesisCoverage.map(({ id }) => id)).toEqual(HYPOTHESIS_IDS);
  return of;
}

describe('the coverage of a hypothesis', () => {
  const of = coverage(HIRES, COACHING, TRAINING);

  it('is the least of what its tables and the managers speak about', () => {
    // 4 of 10 people have a manager on file; the coaching table speaks about 184 of 365 days.
    expect(of('management')).toEqual({ id: 'management', missing: [], lacksManagers: false, personMonthShare: 0.4 });
    expect(of('training')?.personMonthShare).toBe(0.4);
    expect(of('trainingNeedsCoaching')?.personMonthShare).toBe(0.4);
    // Managers are compared here too; hires and the company's rate need none.
    expect(of('natureOfTheBusiness')?.personMonthShare).toBe(0.4);
    expect(of('badHires')?.personMonthShare).toBe(1);
  });

  it('counts the months of a table', () => {
    const managed = readTextFile(
      'hires.csv',
      `employee id,hire date,manager\n${PEOPLE.join('\n').replaceAll(/,$/gm, ',Ben')}\n`,
    );
    expect(coverage(managed, COACHING)('coaching')?.personMonthShare).toBeCloseTo(184 / 365, 12);
  });

  it('is nothing where a table is missing, and says which', () => {
    expect(of('performance')).toEqual({
      id: 'performance',
      missing: ['quota'],
      lacksManagers: false,
      personMonthShare: null,
    });
    // Without quota, coaching and training: sales after hours need hours too, and coaching stands for either.
    expect(coverage(HIRES)('performance')?.missing).toEqual(['quota', 'coaching']);
    expect(coverage(COACHING)('coaching')).toEqual({
      id: 'coaching',
      missing: ['hires'],
      lacksManagers: false,
      personMonthShare: null,
    });
  });

  it('lacks the tables the report misses, and no others', () => {
    const quota = readTextFile('quota.csv', 'employee id,month,quota,actual\n0,2023-07,100,90\n0,2023-12,100,80\n');
    const pulse = readTextFile('pulse.csv', 'employee id,month,morale\n0,2023-07,4\n1,2023-12,2\n');
    // Everybody but two left, so the files hold who left.
    const left = PEOPLE.map((row, id) => `${row},${id < 2 ? '' : '2023-11-30'}`);
    const hires = readTextFile('hires.csv', `employee id,hire date,manager,exit date\n${left.join('\n')}\n`);
    for (const others of [[], [quota], [COACHING], [quota, TRAINING], [pulse], [quota, pulse, COACHING]]) {
      const options = { ...DEFAULT_OPTIONS, asOf: '2023-12-31', from: '2023-01-01', permutations: 1 };
      const { report } = runSteps(analyse([hires, ...others], options, day('2024-01-15'), 'test'));
      expect(report?.hypotheses).toHaveLength(HYPOTHESIS_IDS.length);
      for (const { id, reason, missing } of report?.hypotheses ?? []) {
        const known = report?.hypothesisCoverage.find((one) => one.id === id)?.missing ?? [];
        expect({ id, isMissing: reason === 'tableMissing' }).toEqual({ id, isMissing: known.length > 0 });
        if (missing !== null && reason === 'tableMissing') expect(known).toContain(missing);
      }
    }
  });

  it('is nothing where managers are compared and none is on file', () => {
    const alone = readTextFile(
      'hires.csv',
      `employee id,hire date\n${PEOPLE.join('\n').replaceAll(/,[^,]*$/gm, '')}\n`,
    );
    const known = coverage(alone, TRAINING);
    expect(known('management')).toEqual({ id: 'management', missing: [], lacksManagers: true, personMonthShare: null });
    expect(known('training')).toMatchObject({ lacksManagers: true, personMonthShare: null });
    expect(known('contagion')).toMatchObject({ lacksManagers: true, personMonthShare: null });
    expect(known('churnAndBurn')).toMatchObject({ lacksManagers: false, personMonthShare: 1 });
  });
});
