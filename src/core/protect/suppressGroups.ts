import { isSuppressed, type Shown, type Suppressed } from '../model/estimate';

/**
 * Withholds groups under the minimum. Where what is withheld adds up to fewer people than the minimum, it could be had
 * by subtracting the shown groups from a shown total: then the next smallest group is withheld too.
 */
export function suppressGroups<T extends object>(
  groups: readonly Shown<T>[],
  peopleOf: (group: T) => number,
  minimum: number,
): Shown<T>[] {
  const result = [...groups];
  const open = result
    .flatMap((group, index) => (isSuppressed(group) ? [] : [{ index, people: peopleOf(group) }]))
    .sort((a, b) => a.people - b.people);
  let hidden = 0;
  let withheld = 0;
  for (const { index, people } of open) {
    const tooSmall = people < minimum;
    const reachable = withheld > 0 && (withheld < 2 || hidden < minimum);
    if (!tooSmall && !reachable) break;
    const reason: Suppressed = { suppressed: tooSmall ? 'groupTooSmall' : 'complement' };
    result[index] = reason;
    hidden += people;
    withheld++;
  }
  return result;
}
