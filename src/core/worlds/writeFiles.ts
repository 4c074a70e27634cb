import { type CalendarDay, type Month, NO_DAY } from '../model/calendar';
import { EXIT_KINDS } from '../model/ids';
import type { SourceFile } from '../model/reading';
import { DIALECTS, type Dialect, type DialectId, type FileId } from './dialects';
import type { Organisation } from './organisation';

type Cells = readonly string[];

/** The organisation as the files its systems would export; the same bytes every time. */
export function writeFiles(organisation: Organisation, dialectId: DialectId): SourceFile[] {
  const dialect = DIALECTS[dialectId];
  const rows: Readonly<Record<FileId, readonly Cells[]>> = {
    hires: hireRows(organisation, dialect),
    exits: exitRows(organisation, dialect),
    assignments: assignmentRows(organisation, dialect),
    quota: quotaRows(organisation, dialect),
    training: dialect.trainingByCourse ? courseRows(organisation, dialect) : trainingRows(organisation, dialect),
    coaching: coachingRows(organisation, dialect),
    pulse: pulseRows(organisation, dialect),
  };
  const fileIds: readonly FileId[] = ['hires', 'exits', 'assignments', 'quota', 'training', 'coaching', 'pulse'];
  return fileIds.map((id) => {
    const { name, headers } = dialect.files[id];
    const more = id === 'pulse' && hasOwnRatings(organisation) ? dialect.ownRatings.headers : [];
    const lines = [[...headers, ...more], ...rows[id]].map((cells) => cells.join(dialect.delimiter) + dialect.lineEnd);
    return { name, bytes: dialect.encode(lines.join('')) };
  });
}

function hireRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { spells, people } = workforce;
  return Array.from({ length: spells.count }, (_, spell) => [
    at(people.ids, at(spells.person, spell)),
    dialect.day(at(spells.hire, spell) as CalendarDay),
    at(dialect.sources, at(spells.source, spell)),
    dialect.number(at(spells.assessment, spell), 1),
  ]);
}

function exitRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { spells, people } = workforce;
  return Array.from({ length: spells.count }, (_, spell) => spell)
    .filter((spell) => spells.exit[spell] !== NO_DAY)
    .map((spell) => {
      const kind = at(EXIT_KINDS, at(spells.exitKind, spell));
      if (kind === 'unknown') throw new Error(`invalid exit kind; the simulator knows each one: ${kind}`);
      const day = dialect.day(at(spells.exit, spell) as CalendarDay);
      return [at(people.ids, at(spells.person, spell)), day, dialect.exitKinds[kind]];
    });
}

function assignmentRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { assignments, spells, people } = workforce;
  return Array.from({ length: assignments.count }, (_, row) => {
    const to = at(assignments.to, row) as CalendarDay;
    const team = at(assignments.team, row);
    const region = at(dialect.regions, at(assignments.region, row));
    return [
      at(people.ids, at(spells.person, at(assignments.spell, row))),
      managerName(at(assignments.manager, row), dialect),
      `${region} ${Math.floor(team / workforce.dictionaries.region.length) + 1}`,
      region,
      at(dialect.roles, at(assignments.role, row)),
      dialect.day(at(assignments.from, row) as CalendarDay),
      to === NO_DAY ? '' : dialect.day(to),
    ];
  });
}

/** A different name for each of up to 800 managers. */
export function managerName(manager: number, { givenNames, familyNames }: Dialect): string {
  const given = (7 * manager + Math.floor(manager / familyNames.length)) % givenNames.length;
  return `${at(givenNames, given)} ${at(familyNames, manager % familyNames.length)}`;
}

function quotaRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { quota, people } = workforce;
  if (!quota) return [];
  return Array.from(quota.person, (person, row) => [
    at(people.ids, person),
    dialect.month(at(quota.month, row) as Month),
    dialect.money(at(quota.quota, row)),
    dialect.money(at(quota.actual, row)),
  ]);
}

function courseRows({ workforce, courses }: Organisation, dialect: Dialect): Cells[] {
  return Array.from(courses.person, (person, row) => [
    at(workforce.people.ids, person),
    dialect.day(at(courses.day, row) as CalendarDay),
    dialect.number(at(courses.hours, row), 1),
    at(dialect.topics, at(courses.topic, row)),
  ]);
}

function trainingRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { training, people } = workforce;
  if (!training) return [];
  return Array.from(training.person, (person, row) => [
    at(people.ids, person),
    dialect.month(at(training.month, row) as Month),
    dialect.number(at(training.hours, row), 1),
  ]);
}

function coachingRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { coaching, people } = workforce;
  if (!coaching) return [];
  return Array.from(coaching.person, (person, row) => [
    at(people.ids, person),
    dialect.month(at(coaching.month, row) as Month),
    dialect.number(at(coaching.hours, row), 2),
  ]);
}

function pulseRows({ workforce }: Organisation, dialect: Dialect): Cells[] {
  const { pulse, people } = workforce;
  if (!pulse) return [];
  const { seller, manager } = dialect.ownRatings;
  const whoOf = (row: number): Cells => {
    const own = at(pulse.manager, row);
    return own < 0 ? ['', seller] : [managerName(own, dialect), manager];
  };
  const more = hasOwnRatings({ workforce }) ? whoOf : () => [];
  return Array.from(pulse.person, (person, row) => [
    person < 0 ? '' : at(people.ids, person),
    dialect.month(at(pulse.month, row) as Month),
    at(dialect.dimensions, at(pulse.dimension, row)),
    String(1 + at(pulse.score, row) / 25),
    '1-5',
    ...more(row),
  ]);
}

function hasOwnRatings({ workforce }: Pick<Organisation, 'workforce'>): boolean {
  return workforce.pulse?.manager.some((manager) => manager >= 0) ?? false;
}

function at<T>(column: ArrayLike<T>, row: number): T {
  const value = column[row];
  if (value === undefined) throw new Error(`invalid row; outside the column: ${row}`);
  return value;
}
