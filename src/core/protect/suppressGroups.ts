import { isSuppressed, type Shown, type Suppressed } from '../model/estimate';

/**
 * Withholds groups under the minimum. What is withheld could be had by subtracting the shown groups from a shown total, so at
 * least two are withheld, and the largest of them reaches the minimum: people may stand in several groups, so small groups
 * do not add up to a large one.
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
  let largest = 0;
  let withheld = 0;
  for (const { index, people } of open) {
    const tooSmall = people < minimum;
    const reachable = withheld > 0 && (withheld < 2 || largest < minimum);
    if (!tooSmall && !reachable) break;
    const reason: Suppressed = { suppressed: tooSmall ? 'groupTooSmall' : 'complement' };
    result[index] = reason;
    largest = people;
    withheld++;
  }
  return result;
}
