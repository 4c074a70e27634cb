import { expect, test } from 'vitest';
import { joinTables } from '../../src/core/ingest/joinTables';
import { readFile } from '../../src/core/ingest/readFile';
import { firstDayOf, monthOf } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import { NO_CHOICES } from '../../src/core/model/reading';
import type { PulseAnswers, Workforce } from '../../src/core/model/workforce';
import { DIALECT_IDS, DIALECTS } from '../../src/core/worlds/dialects';
import { simulate } from '../../src/core/worlds/simulate';
import { managerName, writeFiles } from '../../src/core/worlds/writeFiles';

const TODAY = firstDayOf(monthOf(2026, 6));

function names(codes: Int32Array, dictionary: readonly string[]): (string | undefined)[] {
  return Array.from(codes, (code) => dictionary[code]);
}

/** Every answer, in an order of its own. */
function answers(pulse: PulseAnswers, nameOf: (code: number) => string | undefined): string[] {
  return Array.from(pulse.score, (score, entry) => {
    const manager = pulse.manager[entry] ?? -1;
    const others = [...(['month', 'person', 'team', 'dimension', 'respondent', 'answers'] as const)].map(
      (key) => pulse[key][entry],
    );
    return [manager < 0 ? '' : nameOf(manager), ...others, score].join('|');
  }).sort();
}

function read(files: ReturnType<typeof writeFiles>) {
  const readings = files.flatMap((file) => runSteps(readFile(file, { choices: NO_CHOICES, today: TODAY })));
  return runSteps(joinTables(readings, { asOf: null, from: null, today: TODAY }));
}

test.each(DIALECT_IDS)('what is written in the %s dialect is read back to the last digit', (dialectId) => {
  const dialect = DIALECTS[dialectId];
  const organisation = simulate('coachingCounts', { seed: 11, managers: 12 });
  const written = organisation.workforce;
  const { workforce: found, readings } = read(writeFiles(organisation, dialectId));
  expect(readings.map((reading) => [reading.table, reading.rowsRead - reading.rowsUsed])).toEqual(
    ['hires', 'exits', 'assignments', 'quota', 'training', 'coaching', 'pulse'].map((table) => [table, 0]),
  );
  expect(readings.flatMap((reading) => reading.cellIssues)).toEqual([]);
  if (!found) throw new Error('nothing was joined');
  const dictionaries: Workforce['dictionaries'] = found.dictionaries;
  expect([found.from, found.asOf, found.people]).toEqual([written.from, written.asOf, written.people]);
  for (const table of ['training', 'coaching', 'quota'] as const) expect(found[table]).toEqual(written[table]);
  expect({ ...found.spells, source: null }).toEqual({ ...written.spells, source: null });
  expect(names(found.spells.source, dictionaries.source)).toEqual(names(written.spells.source, dialect.sources));
  const { manager, team, region, role, ...where } = found.assignments;
  const { manager: ownManager, team: _, region: ownRegion, role: ownRole, ...ownWhere } = written.assignments;
  expect(where).toEqual(ownWhere);
  expect(names(manager, dictionaries.manager)).toEqual(Array.from(ownManager, (code) => managerName(code, dialect)));
  expect(names(region, dictionaries.region)).toEqual(names(ownRegion, dialect.regions));
  expect(names(role, dictionaries.role)).toEqual(names(ownRole, dialect.roles));
  expect(new Set(team).size).toBe(new Set(written.assignments.team).size);
  if (!found.pulse || !written.pulse) throw new Error('nobody was asked');
  expect(answers(found.pulse, (code) => dictionaries.manager[code])).toEqual(
    answers(written.pulse, (code) => managerName(code, dialect)),
  );
  expect(written.pulse.manager.filter((code) => code >= 0).length).toBe(12 * 6);
});
