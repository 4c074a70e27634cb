import { type CalendarDay, civilOf } from '../model/calendar';
import type { GroupKey } from '../model/leavingView';
import type { Workforce } from '../model/workforce';
import { peopleIn } from './headcount';
import type { TenureGroups } from './tenureSets';

/** Groups of assignments, and which one each code is. */
export interface KeyedGroups extends TenureGroups {
  readonly keys: readonly GroupKey[];
}

/** So many curves can be told apart. */
const MOST_GROUPS = 6;

/** Assignments by role or region: the largest by name, all others taken together; null where fewer than two are on file. */
export function groupsByPlace(workforce: Workforce, by: 'role' | 'region', minimum: number): KeyedGroups | null {
  return largestNamed(workforce, workforce.assignments[by], workforce.dictionaries[by], minimum);
}

/** Assignments by where their people were hired. */
export function groupsBySource(workforce: Workforce, minimum: number): KeyedGroups | null {
  const { assignments, spells, dictionaries } = workforce;
  return largestNamed(
    workforce,
    assignments.spell.map((spell) => spells.source[spell]),
    dictionaries.source,
    minimum,
  );
}

function largestNamed(
  workforce: Workforce,
  codes: Int32Array,
  names: readonly string[],
  minimum: number,
): KeyedGroups | null {
  const unknown = names.length;
  const of = codes.map((code) => (code < 0 ? unknown : code));
  const count = unknown + 1;
  const people = peopleIn(workforce, { count, of }, workforce.from, workforce.asOf);
  const there = Array.from(people.keys()).filter((code) => people[code] > 0);
  if (there.filter((code) => code !== unknown).length < 2) return null;
  const bySize = there.sort((a, b) => people[b] - people[a] || a - b);
  const large = bySize.filter((code) => people[code] >= minimum);
  const whole = large.length === bySize.length && bySize.length <= MOST_GROUPS;
  const shown = (whole ? bySize : large.slice(0, MOST_GROUPS - 1)).sort((a, b) => order(a, b, names));
  const keys: GroupKey[] = shown.map((code) =>
    code === unknown ? { kind: 'unknown' } : { kind: 'named', name: names[code] },
  );
  if (!whole) keys.push({ kind: 'others' });
  const codeOf = new Int32Array(count).fill(shown.length);
  for (const [index, code] of shown.entries()) codeOf[code] = index;
  return { keys, count: keys.length, of: of.map((code) => codeOf[code]) };
}

/** By name, those without one last. */
function order(a: number, b: number, names: readonly string[]): number {
  const [left, right] = [names[a], names[b]];
  if (left === undefined || right === undefined) return a - b;
  return left < right ? -1 : 1;
}

/** Assignments by the year their spell began: the latest five, and all before. */
export function groupsByCohort({ assignments, spells, asOf, from }: Workforce): KeyedGroups | null {
  const years = spells.hire.map((hire) => civilOf(hire as CalendarDay).year);
  const there = new Set<number>();
  for (let spell = 0; spell < spells.count; spell++) {
    if (spells.hire[spell] <= asOf && spells.exit[spell] >= from) there.add(years[spell]);
  }
  if (there.size < 2) return null;
  const sorted = [...there].sort((a, b) => a - b);
  const named = sorted.length <= MOST_GROUPS ? sorted : sorted.slice(1 - MOST_GROUPS);
  const pooled = named.length < sorted.length;
  const keys: GroupKey[] = [
    ...(pooled ? [{ kind: 'before', year: named[0] } as const] : []),
    ...named.map((year) => ({ kind: 'named', name: String(year) }) as const),
  ];
  const codeOfYear = new Map(named.map((year, index) => [year, index + (pooled ? 1 : 0)]));
  const ofSpell = years.map((year) => codeOfYear.get(year) ?? 0);
  return { keys, count: keys.length, of: assignments.spell.map((spell) => ofSpell[spell]) };
}

/** Assignments by a code of their spell; −1 is in no group. */
export function groupsOfSpells(
  { assignments }: Workforce,
  ofSpell: ArrayLike<number>,
  keys: readonly GroupKey[],
): KeyedGroups {
  const of = assignments.spell.map((spell) => (ofSpell[spell] < 0 ? keys.length : ofSpell[spell]));
  return { keys, count: keys.length, of };
}
