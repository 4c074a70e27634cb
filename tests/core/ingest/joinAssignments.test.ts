import { expect, test } from 'vitest';
import { joinTables } from '../../../src/core/ingest/joinTables';
import { type CalendarDay, isoDay } from '../../../src/core/model/calendar';
import { runSteps } from '../../../src/core/model/progress';
import { NO_CHOICES, NO_HEADER_CHOICE, type Reading } from '../../../src/core/model/reading';
import { readTextFile, setAsideTotal, TODAY } from './readings';

const HIRES = readTextFile('hires.csv', 'employee id,hire date\n1,2020-01-01\n2,2021-01-01\n');
const MANAGERS = readTextFile(
  'managers.csv',
  'employee id,manager,from,to\n1,Ann,2020-01-01,2021-06-30\n1,Ben,2021-07-01,\n2,Ann,2021-01-01,\n',
);
const TERRITORIES_TEXT =
  'employee id,territory,from,to\n1,North,2020-01-01,2020-12-31\n1,South,2021-01-01,\n2,North,2021-01-01,\n';

function territories(): Reading {
  const open = readTextFile('territories.csv', TERRITORIES_TEXT);
  const headers = { [open.signature]: { ...NO_HEADER_CHOICE, table: 'assignments' } } as const;
  return readTextFile('territories.csv', TERRITORIES_TEXT, { ...NO_CHOICES, headers });
}

function stretches(...readings: readonly Reading[]): string[] {
  const { workforce, readings: left } = runSteps(joinTables(readings, { asOf: null, from: null, today: TODAY }));
  if (!workforce) throw new Error('invalid fixture; no workforce');
  for (const reading of left) expect(setAsideTotal(reading), reading.file).toBe(0);
  const { assignments, dictionaries, spells, people } = workforce;
  return Array.from(assignments.spell, (spell, index) =>
    [
      people.ids[spells.person[spell]],
      isoDay(assignments.from[index] as CalendarDay),
      dictionaries.manager[assignments.manager[index]] ?? '?',
      dictionaries.region[assignments.region[index]] ?? '?',
    ].join(' '),
  );
}

test('a history of managers and one of territories each say their part, also from the same day on', () => {
  const expected = [
    '1 2020-01-01 Ann North',
    '1 2021-01-01 Ann South',
    '1 2021-07-01 Ben South',
    '2 2021-01-01 Ann North',
  ];
  expect(stretches(HIRES, MANAGERS, territories())).toEqual(expected);
  expect(stretches(HIRES, territories(), MANAGERS)).toEqual(expected);
});

test('one history alone leaves the other places open', () => {
  expect(stretches(HIRES, territories())).toEqual([
    '1 2020-01-01 ? North',
    '1 2021-01-01 ? South',
    '2 2021-01-01 ? North',
  ]);
});
