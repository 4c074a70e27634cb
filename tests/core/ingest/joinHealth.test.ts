import { describe, expect, test } from 'vitest';
import { type JoinResult, joinTables } from '../../../src/core/ingest/joinTables';
import { runSteps } from '../../../src/core/model/progress';
import type { Reading } from '../../../src/core/model/reading';
import { readTextFile, TODAY } from './readings';

function join(...readings: readonly Reading[]): JoinResult {
  return runSteps(joinTables(readings, { asOf: null, from: null, today: TODAY }));
}

const HIRES = readTextFile(
  'hires.csv',
  'employee id,email,hire date,manager\n007,a@x.de,2020-01-13,Ann\n0012,b@x.de,2020-01-13,Ann\n13.0,c@x.de,2021-02-01,Ben\n',
);

describe('match rates', () => {
  test('by exact id, short id and address, and who was not found', () => {
    const coaching = readTextFile(
      'coaching.csv',
      'employee id,month,coaching hours\n007,2024-01,1\n007,2024-02,1\n12,2024-01,1\n13,2024-01,2\nB@x.de,2024-02,1\n99,2024-01,1\n',
    );
    const { matches, readings } = join(HIRES, coaching);
    expect(matches).toEqual([
      {
        file: 'coaching.csv',
        part: 0,
        table: 'coaching',
        rows: 6,
        byExactId: 2,
        byShortId: 2,
        byEmail: 1,
        byGroup: 0,
        unmatched: 1,
        people: 3,
        ofPeople: 3,
        reference: ['hires.csv'],
      },
    ]);
    expect(readings[1].setAside).toMatchObject([{ code: 'rowPersonUnknown', row: 7, raw: '99' }]);
  });

  test('answers of teams name no one', () => {
    const pulse = readTextFile('pulse.csv', 'employee id,manager,month,morale\n007,,2024-01,7\n,Ann,2024-01,6\n');
    expect(join(HIRES, pulse).matches).toMatchObject([{ byExactId: 1, byGroup: 1, unmatched: 0 }]);
  });

  test('are told before there are hires: how many of the people of one file stand in another', () => {
    const exits = readTextFile('exits.csv', 'iid,departure_date\nb2,2019-01-31\nc3,2019-11-30\n');
    const coaching = readTextFile('c.csv', 'iid,month,coaching hours\na1,2019-01,1\nb2,2019-01,1\nc3,2019-01,1\n');
    const result = join(exits, coaching);
    expect(result).toMatchObject({ workforce: null, reason: 'tableMissing' });
    expect(result.matches).toMatchObject([
      { file: 'exits.csv', rows: 2, byExactId: 2, unmatched: 0, people: 2, ofPeople: 3, reference: ['c.csv'] },
    ]);
  });
});

describe('what shows only across rows and files', () => {
  test('one address under two ids', () => {
    const twice = readTextFile(
      'h.csv',
      'employee id,email,hire date\n1,a@x.de,2020-01-13\n2,b@x.de,2020-01-13\n3,A@x.de,2021-01-13\n',
    );
    expect(join(twice).findings).toEqual([
      {
        code: 'duplicatedPeople',
        count: 1,
        of: 2,
        places: [{ file: 'h.csv', row: 4, field: 'email', raw: '3', against: { file: 'h.csv', row: 2, raw: '1' } }],
      },
    ]);
  });

  test('conflicting facts are listed with both sides', () => {
    const exits = readTextFile('exits.csv', 'employee id,exit date\n007,2023-01-31\n007,2023-02-28\n');
    const { findings } = join(HIRES, exits);
    expect(findings).toMatchObject([
      {
        code: 'conflictingFacts',
        count: 1,
        places: [
          { file: 'exits.csv', row: 3, field: 'exitDate', raw: '2023-02-28', against: { row: 2, raw: '2023-01-31' } },
        ],
      },
    ]);
  });

  test('two quotas for one month', () => {
    const quota = readTextFile('q.csv', 'employee id,month,quota,actual\n007,2024-01,10,9\n007,2024-01,20,9\n');
    expect(join(HIRES, quota).findings).toMatchObject([
      { code: 'conflictingFacts', places: [{ row: 3, field: 'period', against: { row: 2 } }] },
    ]);
  });

  test('hires in the future', () => {
    const future = readTextFile('h2.csv', 'employee id,hire date\n50,2030-01-13\n51,2022-01-13\n');
    expect(join(HIRES, future).findings).toMatchObject([{ code: 'futureHires', count: 1, places: [{ row: 2 }] }]);
  });

  test('a manager for nearly every person', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `${index},2022-01-13,Boss ${index % 18}`);
    expect(join(readTextFile('h.csv', `employee id,hire date,manager\n${rows.join('\n')}\n`)).findings).toEqual([
      { code: 'managerPerPerson', count: 18, of: 20, places: [] },
    ]);
  });

  test('nothing, where nothing is wrong', () => {
    expect(join(HIRES).findings).toEqual([]);
  });
});

describe('the same file twice', () => {
  test('is counted once in each of its tables', () => {
    const text = 'employee id,month,training hours,coaching hours\n007,2024-01,4,1\n';
    const bytes = new TextEncoder().encode(text);
    const both = ['a.csv', 'a (2).csv'].flatMap((name) => [readTextFile(name, new TextDecoder().decode(bytes))]);
    const { readings, workforce } = join(HIRES, ...both);
    expect(readings.map(({ setAside }) => setAside.map(({ code }) => code))).toEqual([[], [], ['fileRepeated']]);
    expect(workforce?.training?.hours).toEqual(Float64Array.of(4));
  });
});
