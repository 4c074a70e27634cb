import { describe, expect, test } from 'vitest';
import { type JoinResult, joinTables } from '../../../src/core/ingest/joinTables';
import { readFile } from '../../../src/core/ingest/readFile';
import { isoDay } from '../../../src/core/model/calendar';
import { runSteps } from '../../../src/core/model/progress';
import { NO_CHOICES, type SourceFile } from '../../../src/core/model/reading';
import { simulate } from '../../../src/core/worlds/simulate';
import { writeFiles } from '../../../src/core/worlds/writeFiles';
import { day, workforceOf } from './joinFixture';

const TODAY = day('2027-03-15');
const CHOICES = { ...NO_CHOICES, acceptProposals: true };

function readAndJoin(files: readonly SourceFile[]): JoinResult {
  const readings = files.flatMap((file) => runSteps(readFile(file, { choices: CHOICES, today: TODAY })));
  return runSteps(joinTables(readings, { asOf: null, from: null, today: TODAY }));
}

describe.each(['english', 'german'] as const)('an organisation written as %s files and read back', (dialect) => {
  const organisation = simulate('coachingCounts', { seed: 11, managers: 8, sellersPerManager: 9, months: 24 });
  const truth = organisation.workforce;
  const result = readAndJoin(writeFiles(organisation, dialect));
  const found = workforceOf(result);

  test('uses every row', () => {
    for (const reading of result.readings) {
      expect(reading.setAside, reading.file).toEqual([]);
      expect(reading.rowsUsed).toBe(reading.rowsRead);
    }
    expect([...result.matchedRows.values()].every((share) => share === 1)).toBe(true);
  });

  test('has the same window, people and spells', () => {
    expect([isoDay(found.from), isoDay(found.asOf)]).toEqual([isoDay(truth.from), isoDay(truth.asOf)]);
    expect(found.people).toEqual(truth.people);
    const { source, assessment, ...spells } = truth.spells;
    expect(found.spells).toMatchObject(spells);
    expect(found.spells.assessment).toEqual(assessment);
    expectSameNames(found.spells.source, source);
  });

  test('has the same assignments', () => {
    const { manager, team, region, role, ...days } = truth.assignments;
    expect(found.assignments).toMatchObject(days);
    expectSameNames(found.assignments.manager, manager);
    expectSameNames(found.assignments.team, team);
    expectSameNames(found.assignments.region, region);
    expectSameNames(found.assignments.role, role);
  });

  test('has the same measures', () => {
    for (const table of ['training', 'coaching'] as const) {
      expect(found[table]?.person).toEqual(truth[table]?.person);
      expect(found[table]?.month).toEqual(truth[table]?.month);
      // Several courses of a month are added up in file order: a rounding of the last digit.
      expectClose(found[table]?.hours, truth[table]?.hours);
    }
    expect(found.quota?.person).toEqual(truth.quota?.person);
    expect(found.quota?.month).toEqual(truth.quota?.month);
    expectClose(found.quota?.attainment, truth.quota?.attainment);
    expect(found.pulse?.person).toEqual(truth.pulse?.person);
    expect(found.pulse?.dimension).toEqual(truth.pulse?.dimension);
  });
});

/** Codes differ with the order of the names: each code of one side must stand for one code of the other. */
function expectSameNames(found: Int32Array, truth: Int32Array): void {
  expect(found).toHaveLength(truth.length);
  const pairs = new Set([...found].map((code, index) => `${code} ${truth[index]}`));
  expect(pairs.size).toBe(new Set(found).size);
  expect(pairs.size).toBe(new Set(truth).size);
}

function expectClose(found: Float64Array | undefined, truth: Float64Array | undefined): void {
  expect(found).toHaveLength(truth?.length ?? -1);
  const gaps = [...(found ?? [])].map((value, index) => Math.abs(value - (truth?.[index] ?? Number.NaN)));
  expect(gaps.every((gap) => gap < 1e-9)).toBe(true);
}
