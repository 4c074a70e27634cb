import { isSuppressed, type Shown, type Suppressed } from '../model/estimate';

/**
 * Withholds groups under the minimum, and those that must be hidden for another reason. What is withheld could be had by
 * subtracting the shown groups from a shown total, so at least two are withheld, and the largest of them reaches the minimum: people may
 * stand in several groups, so small groups do not add up to a large one.
 */
export function suppressGroups<T extends object>(
  groups: readonly Shown<T>[],
  peopleOf: (group: T) => number,
  minimum: number,
  mustHide: (group: T) => boolean = () => false,
  orderOf: (group: T) => number = peopleOf,
): Shown<T>[] {
  const result = [...groups];
  let largest = 0;
  let withheld = 0;
  const withhold = (index: number, people: number) => {
    const reason: Suppressed = { suppressed: people < minimum ? 'groupTooSmall' : 'complement' };
    result[index] = reason;
    largest = Math.max(largest, people);
    withheld++;
  };
  groups.forEach((group, index) => {
    if (isSuppressed(group)) return;
    const people = peopleOf(group);
    if (people < minimum || mustHide(group)) withhold(index, people);
  });
  while (withheld > 0 && (withheld < 2 || largest < minimum)) {
    const next = firstShown(result, orderOf);
    if (next === null) break;
    withhold(next.index, peopleOf(next.group));
  }
  return result;
}

/** The first of the smallest groups still shown. */
function firstShown<T extends object>(groups: readonly Shown<T>[], orderOf: (group: T) => number) {
  let found: { readonly index: number; readonly group: T; readonly order: number } | null = null;
  for (const [index, group] of groups.entries()) {
    if (isSuppressed(group)) continue;
    const order = orderOf(group);
    if (found === null || order < found.order) found = { index, group, order };
  }
  return found;
}

/** One figure of a row: of how many people it is, and which rows lose it first beside another; by default those of the fewest. */
interface FigureOfRow {
  readonly people: number;
  readonly order?: number;
}

/**
 * The same for one figure of the rows of a table (`of` is null where a row has none): a row that loses it takes another with it, and
 * rows withheld for other reasons are among those that hide it. Of each row the reason, or null where the figure stays.
 */
export function suppressFigure<T extends object>(
  rows: readonly (Shown<T> | null)[],
  guarded: readonly (Shown<object> | null)[],
  of: (row: T, index: number) => FigureOfRow | null,
  minimum: number,
): (Suppressed | null)[] {
  const given = rows.map((row, index) => {
    const own = row === null || isSuppressed(row) ? null : of(row, index);
    return own === null ? NOT_TOLD : { ...own, isGone: isSuppressed(guarded[index]) };
  });
  const told = suppressGroups(
    given,
    ({ people }) => people,
    minimum,
    ({ isGone }) => isGone,
    ({ people, order = people }) => order,
  );
  return told.map((own) => (isSuppressed(own) && own !== NOT_TOLD ? own : null));
}

const NOT_TOLD: Suppressed = { suppressed: 'groupTooSmall' };

/** Whether a few people stand between a group and what a filter leaves of it: they could be had by subtraction. */
export function leavesFewOut({ outside = 0 }: { readonly outside?: number }, minimum: number): boolean {
  return outside > 0 && outside < minimum;
}

/** Who stands beside a part decides what is hidden, and is told nobody. */
export function withoutOutside<T extends { readonly outside?: number }>(group: Shown<T>): Shown<T> {
  if (isSuppressed(group) || group.outside === undefined) return group;
  const { outside: _, ...own } = group;
  return own as T;
}

/** Groups of one table under a filter: small ones go, and those of which the filter leaves out only a few. */
export function withholdFew<T extends { readonly outside?: number }>(
  groups: readonly Shown<T>[],
  peopleOf: (group: T) => number,
  minimum: number,
): Shown<T>[] {
  return suppressGroups(groups, peopleOf, minimum, (group) => leavesFewOut(group, minimum)).map(withoutOutside);
}
