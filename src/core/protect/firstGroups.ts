import { isSuppressed, type Shown } from '../model/estimate';
import type { GroupFigures } from '../model/figures';
import type { ToldGroups } from '../model/overviewView';

/** So many rows a table of groups shows; thousands of them would keep the page from answering. */
const MOST_GROUPS = 500;

/** The groups that are told: all of them, or the first by name. */
export function firstGroups(groups: readonly Shown<GroupFigures>[]): ToldGroups {
  const told = groups.flatMap((group) => (isSuppressed(group) ? [] : [group]));
  const first = told.length > MOST_GROUPS ? byName(told).slice(0, MOST_GROUPS) : told;
  return { first, told: told.length, withheld: groups.length - told.length };
}

/** Numbers within names by their size; those without a name last. */
function byName(groups: readonly GroupFigures[]): GroupFigures[] {
  const keyed = groups.map((group) => ({ group, key: keyOf(group.group) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ group }) => group);
}

const AFTER_ALL = '\uffff';

function keyOf(name: string): string {
  return name === '' ? AFTER_ALL : name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(15, '0'));
}
