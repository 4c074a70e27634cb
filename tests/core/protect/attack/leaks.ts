import type { Filter } from '../../../../src/core/model/filter';
import { type Behind, bitsOf, MINIMUM } from './numbersBehind';
import type { Question } from './questions';
import type { Datum } from './smallOrganisation';

export interface Leak {
  /** The numbers added and subtracted. */
  readonly numbers: readonly string[];
  readonly people: readonly number[];
}

/** A number of a part as a whole, and the months of each person that stand behind it. */
interface Sum {
  readonly name: string;
  readonly question: number;
  readonly datum: Datum;
  readonly months: Int32Array;
}

interface Row extends Sum {
  readonly path: string;
}

/** Rows of groups in a table are added up, and taken from what is told of all of it. */
const OF_GROUPS = /byTeam|byRegion|byRole|heat|teams|regions|rows/;
const TABLES = [/byTeam/, /heat/, /byRegion/, /byRole/];
const OF_ALL = /^overview\.whole|^morale\.dimensions\.\d+\.(whole|months)/;

export function leaksAmong(behind: readonly Behind[], questions: readonly Question[]): Leak[] {
  const alone = behind.filter(({ people }) => people.length < MINIMUM);
  const all = behind.flatMap(({ name, path, question, sum }) =>
    sum === null ? [] : [{ name, path, question, ...sum }],
  );
  const sums = all.filter(({ path }) => !OF_GROUPS.test(path));
  return [
    ...alone.map(({ name, people }) => ({ numbers: [name], people })),
    ...leaksOfTwo(distinct(sums)),
    ...leaksOfMany(sums, questions),
    ...leaksOfParts(sums, questions),
    ...leaksOfTables(all),
  ];
}

/** The rows of one table beside what is told of all of it: any sum of them that tells of a few. */
function leaksOfTables(all: readonly Row[]): Leak[] {
  const tables = new Map<string, Sum[]>();
  for (const [at, table] of TABLES.entries()) {
    for (const row of all.filter(({ path }) => table.test(path) || OF_ALL.test(path))) {
      const key = `${at} ${row.question} ${row.datum}`;
      tables.set(key, [...(tables.get(key) ?? []), row]);
    }
  }
  return [...tables.values()].flatMap((rows) => {
    const people = toldOf(distinct(rows));
    return people === null ? [] : [{ numbers: rows.map(({ name }) => name), people }];
  });
}

function distinct(sums: readonly Sum[]): Sum[] {
  return [...new Map(sums.map((sum) => [`${sum.datum} ${sum.months.join()}`, sum])).values()];
}

/** Whose months stand behind one of two numbers only. */
function leaksOfTwo(sums: readonly Sum[]): Leak[] {
  return sums.flatMap((one, index) =>
    sums.slice(index + 1).flatMap((other) => {
      if (one.datum !== other.datum) return [];
      const people = peopleOf(one.months.map((own, person) => own ^ other.months[person]));
      return isFew(people) ? [{ numbers: [one.name, other.name], people }] : [];
    }),
  );
}

/** Everything known of one part, or of two, in whatever periods: any sum of it that tells of a few. */
function leaksOfMany(sums: readonly Sum[], questions: readonly Question[]): Leak[] {
  const families = new Map<string, Sum[]>();
  for (const sum of sums) {
    const key = `${sum.datum} ${unitKey(questions[sum.question]?.filter)}`;
    families.set(key, [...(families.get(key) ?? []), sum]);
  }
  const all = [...families.values()];
  return all.flatMap((one, index) =>
    all.slice(index).flatMap((other) => {
      if (one[0]?.datum !== other[0]?.datum) return [];
      const people = toldOf(distinct(one === other ? one : [...one, ...other]));
      return people === null ? [] : [{ numbers: [one, other].map((own) => own[0]?.name ?? ''), people }];
    }),
  );
}

function unitKey(filter: Filter | undefined): string {
  return filter === undefined
    ? ''
    : [filter.regions, filter.roles, filter.teams, filter.tenure]
        .map((own) => [...new Set(own.map(String))].sort())
        .join('|');
}

/** A few people of whom some sum of these tells alone: without their months it would be nothing. null where there is none. */
function toldOf(sums: readonly Sum[]): number[] | null {
  const cells = cellsOf(sums);
  const whole = rank(cells.map(({ column }) => column));
  const without = (people: readonly number[]) =>
    rank(cells.flatMap((cell) => (cell.people.every((own) => people.includes(own)) ? [] : [cell.column])));
  const few = cells.filter(({ people }) => people.length < MINIMUM);
  if (rank(cells.flatMap((cell) => (few.includes(cell) ? [] : [cell.column]))) === whole) return null;
  const groups = new Map(few.map(({ people }) => [people.join(), people]));
  for (let round = 0; round < 3; round++) {
    for (const one of [...groups.values()]) {
      for (const { people } of few) {
        const both = [...new Set([...one, ...people])].sort((a, b) => a - b);
        if (both.length < MINIMUM) groups.set(both.join(), both);
      }
    }
  }
  return [...groups.values()].find((people) => without(people) < whole) ?? null;
}

/** Months of people that stand behind the same numbers, each as a column: 1 for every number it is in. */
function cellsOf(sums: readonly Sum[]) {
  const cells = new Map<string, { readonly column: number[]; readonly people: number[] }>();
  for (let person = 0; person < 32; person++) {
    for (let month = 0; month < 14; month++) {
      const column = sums.map(({ months }) => ((months[person] ?? 0) >> month) & 1);
      if (!column.includes(1)) continue;
      const cell = cells.get(column.join('')) ?? { column, people: [] };
      if (!cell.people.includes(person)) cell.people.push(person);
      cells.set(column.join(''), cell);
    }
  }
  return [...cells.values()];
}

/** A prime whose square is still exact. */
const PRIME = 67_108_859;

/** Rank of rows of whole numbers, modulo a prime. */
function rank(rows: readonly (readonly number[])[]): number {
  const reduced: { readonly at: number; readonly row: number[] }[] = [];
  for (const given of rows) {
    const row = [...given];
    for (const { at, row: other } of reduced) {
      const times = row[at] ?? 0;
      if (times === 0) continue;
      for (let index = 0; index < row.length; index++)
        row[index] = ((row[index] ?? 0) + (PRIME - times) * (other[index] ?? 0)) % PRIME;
    }
    const at = row.findIndex((own) => own !== 0);
    if (at < 0) continue;
    const by = inverse(row[at] ?? 1);
    reduced.push({ at, row: row.map((own) => (own * by) % PRIME) });
  }
  return reduced.length;
}

function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let rest = PRIME - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

const PLACES = ['regions', 'roles', 'teams', 'tenure'] as const;

/** One choice of one kind after another: `regions`, `regions`, …; null where a question is none of these. */
function kindOf(filter: Filter | undefined): (typeof PLACES)[number] | null {
  const chosen = PLACES.filter((place) => (filter?.[place].length ?? 0) > 0);
  const [only] = chosen;
  return only !== undefined && chosen.length === 1 && filter?.[only].length === 1 ? only : null;
}

/** Numbers of one month, or of one span, of parts of one kind that share nobody, taken together and from that of everyone. */
function leaksOfParts(sums: readonly Sum[], questions: readonly Question[]): Leak[] {
  const together = new Map<string, { readonly months: Int32Array; readonly names: string[] }>();
  const everyone = new Map<string, Sum>();
  for (const sum of sums) {
    const filter = questions[sum.question]?.filter;
    const kind = kindOf(filter);
    const span = sum.months.reduce((all, own) => all | own, 0);
    if (unitKey(filter) === '|||') everyone.set(`${sum.datum} ${span}`, sum);
    if (kind === null) continue;
    const key = `${sum.datum} ${span} ${kind}`;
    const known = together.get(key) ?? { months: new Int32Array(32), names: [] };
    together.set(key, known);
    if (known.months.some((own, person) => (own & (sum.months[person] ?? 0)) !== 0)) continue;
    known.names.push(sum.name);
    sum.months.forEach((own, person) => {
      known.months[person] |= own;
    });
  }
  return [...together].flatMap(([key, { months, names }]) => {
    const whole = everyone.get(key.slice(0, key.lastIndexOf(' ')));
    const people = whole === undefined ? [] : peopleOf(whole.months.map((own, person) => own & ~(months[person] ?? 0)));
    return isFew(people) ? [{ numbers: [whole?.name ?? '', ...names], people }] : [];
  });
}

const isFew = (people: readonly number[]) => people.length > 0 && people.length < MINIMUM;

function peopleOf(months: Int32Array): number[] {
  return Array.from(months.keys()).filter((person) => bitsOf(months[person] ?? 0) > 0);
}
