import type { PersonMonths } from '../model/personMonths';

/** Whether all months of all people of one stand in the other as well. */
export function isPartOf(one: PersonMonths, other: PersonMonths): boolean {
  for (let cell = 0; cell < one.length; cell++) if ((one[cell] & ~other[cell]) !== 0) return false;
  return true;
}

/** Whether anybody has a month in both. */
export function overlaps(one: PersonMonths, other: PersonMonths): boolean {
  for (let cell = 0; cell < one.length; cell++) if ((one[cell] & other[cell]) !== 0) return true;
  return false;
}

/** The months of either; the same array where there is only one. */
export function joined(one: PersonMonths | undefined, other: PersonMonths): PersonMonths {
  if (one === undefined) return other;
  const either = one.slice();
  for (let cell = 0; cell < either.length; cell++) either[cell] |= other[cell];
  return either;
}

/** How many people have a month in one of two that they have not in the other; counted no further than `atMost`. */
export function peopleApart(
  [one, other]: readonly [PersonMonths, PersonMonths],
  people: number,
  atMost: number,
): number {
  const words = one.length / people;
  let apart = 0;
  for (let person = 0; person < people && apart < atMost; person++) {
    let differs = 0;
    for (let cell = person * words; cell < (person + 1) * words; cell++) differs |= one[cell] ^ other[cell];
    if (differs !== 0) apart++;
  }
  return apart;
}
