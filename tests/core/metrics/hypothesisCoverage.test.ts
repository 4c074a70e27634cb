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
    expect(of('natureOfTheBusiness')?.personMonthShare).toBe(1);
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
    expect(coverage(COACHING)('coaching')).toEqual({
      id: 'coaching',
      missing: ['hires'],
      lacksManagers: false,
      personMonthShare: null,
    });
  });

  it('is nothing where managers are compared and none is on file', () => {
    const alone = readTextFile(
      'hires.csv',
      `employee id,hire date\n${PEOPLE.join('\n').replaceAll(/,[^,]*$/gm, '')}\n`,
    );
    const known = coverage(alone, TRAINING);
    expect(known('management')).toEqual({ id: 'management', missing: [], lacksManagers: true, personMonthShare: null });
    expect(known('training')).toMatchObject({ lacksManagers: true, personMonthShare: null });
    expect(known('natureOfTheBusiness')).toMatchObject({ lacksManagers: false, personMonthShare: 1 });
  });
});
