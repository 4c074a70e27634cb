import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JoinResult, joinTables } from '../../../../src/core/ingest/joinTables';
import {
  addDays,
  type CalendarDay,
  firstDayOf,
  isoDay,
  lastDayOf,
  type Month,
  monthOfDay,
  NO_DAY,
} from '../../../../src/core/model/calendar';
import { runSteps } from '../../../../src/core/model/progress';
import type { Reading } from '../../../../src/core/model/reading';
import { day, issuesOf, readParts, readTextFile, setAsideTotal, TODAY } from '../readings';

function join(readings: readonly Reading[]): JoinResult {
  return runSteps(joinTables(readings, { asOf: null, from: null, today: TODAY }));
}

/** `id hire..exit` of every spell. */
function spellsOf({ workforce }: JoinResult): string[] {
  if (!workforce) return [];
  const { people, spells } = workforce;
  return Array.from(spells.person, (person, spell) => {
    const exit = spells.exit[spell];
    const last = exit === NO_DAY ? '' : isoDay(exit as CalendarDay);
    return `${people.ids[person]} ${isoDay(spells.hire[spell] as CalendarDay)}..${last}`;
  });
}

/** `id from manager` of every stretch. */
function stretchesOf({ workforce }: JoinResult): string[] {
  if (!workforce) return [];
  const { people, spells, assignments, dictionaries } = workforce;
  return Array.from(assignments.spell, (spell, index) => {
    const manager = dictionaries.manager[assignments.manager[index]] ?? '?';
    return `${people.ids[spells.person[spell]]} ${isoDay(assignments.from[index] as CalendarDay)} ${manager}`;
  });
}

function conserved({ readings }: JoinResult): void {
  for (const reading of readings)
    expect(reading.rowsUsed + setAsideTotal(reading), reading.file).toBe(reading.rowsRead);
}

const LIST = `Stichtag;Personalnummer;Eintritt;Vorgesetzter;Team
31.01.2024;1;01.03.2020;Weber;Nord
31.01.2024;2;15.06.2021;Weber;Nord
31.01.2024;3;01.01.2022;Kaya;Ost
29.02.2024;1;01.03.2020;Weber;Nord
29.02.2024;3;01.01.2022;Weber;Nord
29.02.2024;4;12.02.2024;Kaya;Ost
31.03.2024;1;01.03.2020;Weber;Nord
31.03.2024;3;01.01.2022;Weber;Nord
31.03.2024;4;12.02.2024;Kaya;Ost
`;

describe('month-end lists', () => {
  const reading = readTextFile('Personalstand.csv', LIST);
  const joined = join([reading]);

  test('are told from a roster', () => {
    expect(reading).toMatchObject({ table: 'hires', shape: 'snapshots', rowsRead: 9, rowsUsed: 9 });
  });

  test('give spells: who is missing from a list left by its day', () => {
    expect(spellsOf(joined)).toEqual([
      '1 2020-03-01..',
      '2 2021-06-15..2024-02-29',
      '3 2022-01-01..',
      '4 2024-02-12..',
    ]);
    expect(joined.cautions).toContainEqual({ code: 'exitsByAbsence', values: { exits: 1, of: 1 } });
  });

  test('give transfers, which are neither hires nor exits', () => {
    expect(stretchesOf(joined)).toEqual([
      '1 2020-03-01 Weber',
      '2 2021-06-15 Weber',
      '3 2022-01-01 Kaya',
      '3 2024-02-01 Weber',
      '4 2024-02-12 Kaya',
    ]);
    expect(joined.workforce?.managerHistory).toBe(true);
  });

  test('keep every row', () => conserved(joined));

  test('one file per month says the same', () => {
    const [header = '', ...rows] = LIST.trim().split('\n');
    const months = ['31.01.2024', '29.02.2024', '31.03.2024'];
    const files = months.map((month) =>
      readTextFile(`Stand ${month}.csv`, `${[header, ...rows.filter((row) => row.startsWith(month))].join('\n')}\n`),
    );
    const result = join(files);
    expect(spellsOf(result)).toEqual(spellsOf(joined));
    expect(stretchesOf(result)).toEqual(stretchesOf(joined));
    conserved(result);
  });

  test('an exit on file is better than an absence', () => {
    const exits = readTextFile('exits.csv', 'Personalnummer;Austritt;Austrittsart\n2;18.02.2024;Eigenkündigung\n');
    const result = join([reading, exits]);
    expect(spellsOf(result)[1]).toBe('2 2021-06-15..2024-02-18');
    expect(result.cautions.map(({ code }) => code)).not.toContain('exitsByAbsence');
    expect(result.workforce?.spells.exitKind[1]).toBe(0);
    conserved(result);
  });

  test('without hire dates a spell begins with the first list, and that is said', () => {
    const text = LIST.split('\n')
      .map((line) =>
        line
          .split(';')
          .filter((_, column) => column !== 2)
          .join(';'),
      )
      .join('\n');
    const result = join([readTextFile('Personalstand.csv', text)]);
    expect(spellsOf(result)).toEqual([
      '1 2024-01-01..',
      '2 2024-01-01..2024-02-29',
      '3 2024-01-01..',
      '4 2024-02-01..',
    ]);
    expect(result.cautions).toContainEqual({ code: 'hireDatesAssumed', values: { spells: 4, of: 4 } });
  });

  test('a new hire date is a rehire, an older one a conflict, a gap with the same date neither', () => {
    const text = `month,employee id,hire date,manager
2024-01,1,2020-01-01,A
2024-02,2,2021-01-01,A
2024-03,1,2020-01-01,A
2024-04,1,2019-05-05,A
2024-05,2,2024-05-02,A
2024-05,1,2020-01-01,A
`;
    const reading = readTextFile('headcount.csv', text);
    const result = join([reading]);
    expect(spellsOf(result)).toEqual(['1 2020-01-01..', '2 2021-01-01..2024-03-31', '2 2024-05-02..']);
    expect(result.readings.flatMap(issuesOf)).toEqual(['rowConflictingFacts@5 2019-05-05']);
    conserved(result);
  });

  test('a status that says left ends the spell in that month', () => {
    const text = `month,employee id,hire date,status
2024-01,1,2020-01-01,active
2024-01,2,2020-01-01,active
2024-02,1,2020-01-01,terminated
2024-02,2,2020-01-01,active
2024-03,1,2020-01-01,terminated
2024-03,2,2020-01-01,active
`;
    expect(spellsOf(join([readTextFile('headcount.csv', text)]))).toEqual([
      '1 2020-01-01..2024-02-29',
      '2 2020-01-01..',
    ]);
  });

  test('a list of new hires by month is no month-end list: nobody leaves by not being hired again', () => {
    const text =
      'month,employee id,hire date,manager\n2024-01,1,2024-01-03,A\n2024-02,2,2024-02-03,A\n2024-03,3,2024-03-03,B\n';
    expect(spellsOf(join([readTextFile('new.csv', text)]))).toEqual([
      '1 2024-01-03..',
      '2 2024-02-03..',
      '3 2024-03-03..',
    ]);
  });
});

describe('any organisation written as month-end lists', () => {
  const FIRST = 2022 * 12;
  const MONTHS = 14;
  const person = fc.record({
    hired: fc.integer({ min: -400, max: 400 }),
    stayed: fc.option(fc.integer({ min: 0, max: 500 })),
    moves: fc.integer({ min: 1, max: MONTHS - 1 }),
  });

  test('comes back with the same people at every month-end, and exits in the months they fell in', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 3, maxLength: 30 }), fc.boolean(), (people, german) => {
        const origin = firstDayOf(FIRST as Month);
        const truth = people.map(({ hired, stayed, moves }, index) => {
          const hire = addDays(origin, hired);
          return {
            id: String(index).padStart(4, '0'),
            hire,
            exit: stayed === null ? NO_DAY : addDays(hire, stayed),
            moves,
          };
        });
        const months = Array.from({ length: MONTHS }, (_, step) => (FIRST + step) as Month);
        const isThere = ({ hire, exit }: (typeof truth)[number], month: Month): boolean =>
          hire <= lastDayOf(month) && exit > lastDayOf(month);
        const written = (date: CalendarDay): string => {
          const [year, month, dayOfMonth] = isoDay(date).split('-');
          return german ? `${dayOfMonth}.${month}.${year}` : isoDay(date);
        };
        const lines = months.flatMap((month) =>
          truth
            .filter((one) => isThere(one, month))
            .map((one) => {
              const manager = month - FIRST < one.moves ? 'Weber' : 'Kaya';
              return [written(lastDayOf(month)), one.id, written(one.hire), manager].join(';');
            }),
        );
        const listed = truth.filter((one) => months.some((month) => isThere(one, month)));
        const repeated = listed.filter((one) => months.filter((month) => isThere(one, month)).length > 1).length;
        fc.pre(listed.length >= 3 && repeated * 2 > listed.length);
        const text = `Stichtag;Personalnummer;Eintritt;Vorgesetzter\n${lines.join('\n')}\n`;
        const result = join(readParts('list.csv', new TextEncoder().encode(text)));
        conserved(result);
        const { workforce } = result;
        if (!workforce) throw new Error('invalid list; no workforce');
        const lastListed = Math.max(...listed.map((one) => Math.max(...months.filter((month) => isThere(one, month)))));
        expect([...workforce.people.ids]).toEqual(listed.map(({ id }) => id));
        for (const [index, one] of listed.entries()) {
          expect(workforce.spells.hire[index]).toBe(one.hire);
          const seen = months.filter((month) => isThere(one, month));
          const exit = workforce.spells.exit[index] as CalendarDay;
          // The list that misses someone is the next one on file: a month without anyone has no list.
          if (seen[seen.length - 1] === lastListed) expect(exit).toBe(NO_DAY);
          else if (
            one.exit !== NO_DAY &&
            months.some((month) => month === monthOfDay(one.exit) && listed.some((other) => isThere(other, month)))
          ) {
            expect(monthOfDay(exit)).toBe(monthOfDay(one.exit));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

const LOG = `employee id,effective date,event type,manager,team,reason
1,2020-03-01,Hire,Ann,North,
2,2021-06-15,Hire,Ann,North,
1,2022-01-01,Transfer,Ben,South,
3,2022-02-01,New hire,Ben,South,
2,2022-09-30,Resignation,,,better offer
1,2022-10-01,Promotion,,Central,
2,2023-04-01,Rehire,Ben,South,
3,2023-05-31,Termination,,,restructuring
3,2023-06-10,Lunch,,,
`;

describe('event logs', () => {
  const reading = readTextFile('hr actions.csv', LOG);
  const joined = join([reading]);

  test('are recognised by their words', () => {
    expect(reading).toMatchObject({ table: 'hires', shape: 'events', rowsRead: 9, rowsUsed: 9 });
  });

  test('give spells, rehires and exits', () => {
    expect(spellsOf(joined)).toEqual([
      '1 2020-03-01..',
      '2 2021-06-15..2022-09-30',
      '2 2023-04-01..',
      '3 2022-02-01..2023-05-31',
    ]);
  });

  test('give transfers; what a later event does not say stays as it was', () => {
    expect(stretchesOf(joined)).toEqual([
      '1 2020-03-01 Ann',
      '1 2022-01-01 Ben',
      '1 2022-10-01 Ben',
      '2 2021-06-15 Ann',
      '2 2023-04-01 Ben',
      '3 2022-02-01 Ben',
    ]);
  });

  test('set aside what is no event of an employment', () => {
    expect(joined.readings.flatMap(issuesOf)).toEqual(['cellCategoryUnknown@10 Lunch', 'rowEventUnknown@10'].reverse());
    conserved(joined);
  });

  test('transfers that no column says where to are told so, in the word for them', () => {
    const bare = LOG.replaceAll('manager', 'cost plan').replaceAll('team', 'desk');
    const result = join([readTextFile('actions.csv', bare)]);
    expect(spellsOf(result)).toEqual(spellsOf(joined));
    expect(result.findings).toEqual([]);
    const transfers = result.readings.flatMap(({ setAside }) =>
      setAside.filter(({ code }) => code === 'rowTransferWithoutPlace'),
    );
    expect(transfers.map(({ row, column, raw }) => [row, column, raw])).toEqual([
      [4, 'event type', 'transfer'],
      [7, 'event type', 'transfer'],
    ]);
    conserved(result);
  });

  test('a column of new managers is theirs', () => {
    const renamed = LOG.replace('manager', 'New Manager').replace('team', 'new team');
    expect(stretchesOf(join([readTextFile('actions.csv', renamed)]))).toEqual(stretchesOf(joined));
  });

  test('an exit nobody was hired for is set aside with its row', () => {
    const result = join([readTextFile('actions.csv', `${LOG}9,2023-01-31,Exit,,,\n`)]);
    expect(result.readings.flatMap(issuesOf)).toContain('rowExitWithoutHire@11 9');
    conserved(result);
  });

  test('German words', () => {
    const text =
      'PNR;Maßnahme;wirksam ab;Führungskraft\n1;Einstellung;01.02.2020;Weber\n1;Versetzung;13.05.2021;Kaya\n1;Austritt;31.12.2022;\n';
    const result = join([readTextFile('Vorgaenge.csv', text)]);
    expect(spellsOf(result)).toEqual(['1 2020-02-01..2022-12-31']);
    expect(stretchesOf(result)).toEqual(['1 2020-02-01 Weber', '1 2021-05-13 Kaya']);
  });
});

describe('any event log', () => {
  test('gives back the spells it was written from', () => {
    const spell = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 20 }), (people) => {
        const origin = day('2021-01-01');
        const expected: string[] = [];
        const events: string[] = [];
        people.forEach(([wait, stay, returns], index) => {
          const id = `E${String(index).padStart(3, '0')}`;
          const hire = addDays(origin, wait);
          const exit = addDays(hire, stay);
          events.push(`${id},${isoDay(hire)},Hire,Ann`, `${id},${isoDay(exit)},Termination,`);
          expected.push(`${id} ${isoDay(hire)}..${isoDay(exit)}`);
          if (!returns) return;
          const back = addDays(exit, 30);
          events.push(`${id},${isoDay(back)},Rehire,Ben`);
          expected.push(`${id} ${isoDay(back)}..`);
        });
        const text = `employee id,date,event,manager\n${events.sort().reverse().join('\n')}\n`;
        const result = join([readTextFile('log.csv', text)]);
        expect(spellsOf(result)).toEqual(expected);
        conserved(result);
      }),
      { numRuns: 100 },
    );
  });
});
