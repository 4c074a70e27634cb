import type { PersonMonths } from '../model/personMonths';
import type { RefusalCode } from '../model/views';

/** The parts of one set of files that were shown: who was ever in each, by its key. */
export type ShownParts = Map<string, ShownPart>;

interface ShownPart {
  readonly everIn: Uint8Array;
  readonly personMonths: PersonMonths;
}

interface PartOfPeople {
  readonly unitKey: string;
  readonly everIn: Uint8Array;
  readonly personMonths: () => PersonMonths;
  readonly people: number;
}

/**
 * Whether a part may be shown beside those that were: not where fewer than the minimum stand in it, nor where one to
 * fewer than the minimum stand between it and a part shown before, everyone included: the difference of two figures
 * would be theirs. A part that may be shown is remembered.
 */
export function admitPart(shown: ShownParts, part: PartOfPeople, minimum: number): RefusalCode | null {
  if (part.people < minimum) return 'tooFew';
  if (shown.has(part.unitKey)) return null;
  for (const other of shown.values()) {
    const between = peopleEverBetween(part.everIn, other.everIn);
    if (between > 0 && between < minimum) return 'tooClose';
  }
  shown.set(part.unitKey, { everIn: part.everIn, personMonths: part.personMonths() });
  return null;
}

function peopleEverBetween(one: Uint8Array, other: Uint8Array): number {
  let between = 0;
  for (let person = 0; person < one.length; person++) between += one[person] ^ other[person];
  return between;
}
