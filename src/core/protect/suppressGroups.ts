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
): Shown<T>[] {
  const result = [...groups];
  const open = result
    .flatMap((group, index) => {
      if (isSuppressed(group)) return [];
      const people = peopleOf(group);
      return [{ index, people, hidden: people < minimum || mustHide(group) }];
    })
    .sort((a, b) => Number(b.hidden) - Number(a.hidden) || a.people - b.people);
  let largest = 0;
  let withheld = 0;
  for (const { index, people, hidden } of open) {
    const reachable = withheld > 0 && (withheld < 2 || largest < minimum);
    if (!hidden && !reachable) break;
    const reason: Suppressed = { suppressed: people < minimum ? 'groupTooSmall' : 'complement' };
    result[index] = reason;
    largest = Math.max(largest, people);
    withheld++;
  }
  return result;
}

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
