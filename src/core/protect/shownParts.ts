import type { PersonMonths } from '../model/personMonths';
import type { RefusalCode } from '../model/views';
import { isPartOf, joined, peopleApart } from './personMonthSets';

/** The parts of one set of files that were shown, by their keys, in their order. */
export type ShownParts = Map<string, ShownPart>;

export interface ShownPart {
  /** 1 for whoever was ever in it. */
  readonly everIn: Uint8Array;
  readonly personMonths: PersonMonths;
  /** What stands beside each other: it and each part shown before; parts of a whole taken together, and the whole. */
  readonly pairs: readonly Pair[];
  /** The parts that lie in it, those of one family together. */
  readonly sums: Map<string, PersonMonths>;
}

export type Pair = readonly [PersonMonths, PersonMonths];

interface PartOfPeople {
  readonly unitKey: string;
  readonly everIn: Uint8Array;
  readonly personMonths: () => PersonMonths;
  readonly people: number;
}

/** Everyone: what is shown from the start. */
export function shownAtFirst(everyone: Pick<ShownPart, 'everIn' | 'personMonths'>): ShownParts {
  return new Map([['', { ...everyone, pairs: [], sums: new Map() }]]);
}

/**
 * Whether a part may be shown beside those that were: not where fewer than the minimum stand in it, nor where one to
 * fewer than the minimum stand between it and a part shown before, everyone included: the difference of two figures
 * would be theirs. Nor where it and its like leave as few of a whole: each region but a small one. A part that may be shown is remembered.
 */
export function admitPart(shown: ShownParts, part: PartOfPeople, minimum: number): RefusalCode | null {
  if (part.people < minimum) return 'tooFew';
  if (shown.has(part.unitKey)) return null;
  const isFew = (people: number) => people > 0 && people < minimum;
  const others = [...shown.values()];
  if (others.some(({ everIn }) => isFew(peopleEverBetween(part.everIn, everIn)))) return 'tooClose';
  const own = part.personMonths();
  const sums = sumsOver(shown, own);
  const added = sumsWith(shown, part.unitKey, own);
  const beside = [...added.map(({ whole, sum }): Pair => [sum, whole.personMonths])];
  for (const sum of sums.values()) beside.push([sum, own]);
  if (beside.some((pair) => isFew(peopleApart(pair, part.everIn.length, minimum)))) return 'tooClose';
  for (const { whole, family, sum } of added) whole.sums.set(family, sum);
  const pairs = [...others.map(({ personMonths }): Pair => [own, personMonths]), ...beside];
  shown.set(part.unitKey, { everIn: part.everIn, personMonths: own, pairs, sums });
  return null;
}

/** The same parts under another minimum: one that may no longer be shown, beside those before it, does not count as shown. */
export function readmitted(shown: ShownParts, minimum: number): ShownParts {
  const [everyone, ...rest] = shown;
  if (everyone === undefined) return new Map();
  const again = shownAtFirst(everyone[1]);
  for (const [unitKey, { everIn, personMonths }] of rest)
    admitPart(again, { unitKey, everIn, personMonths: () => personMonths, people: peopleIn(everIn) }, minimum);
  return again;
}

/** What the parts shown before that lie in a part make together. */
function sumsOver(shown: ShownParts, whole: PersonMonths): Map<string, PersonMonths> {
  const sums = new Map<string, PersonMonths>();
  for (const [key, { personMonths }] of shown) {
    if (key === '' || !isPartOf(personMonths, whole)) continue;
    for (const family of familiesOf(key)) sums.set(family, joined(sums.get(family), personMonths));
  }
  return sums;
}

/** What a part makes with its like, in each part shown before in which it lies. */
function sumsWith(shown: ShownParts, unitKey: string, own: PersonMonths) {
  return [...shown.values()]
    .filter(({ personMonths }) => isPartOf(own, personMonths))
    .flatMap((whole) =>
      familiesOf(unitKey).map((family) => ({ whole, family, sum: joined(whole.sums.get(family), own) })),
    );
}

/** Parts alike but for one of their choices, which does not overlap: `0|2||` is of `*|2||` and of `0|*||`. */
function familiesOf(unitKey: string): string[] {
  const choices = unitKey.split('|');
  return choices.flatMap((choice, at) => (choice === '' ? [] : [choices.with(at, '*').join('|')]));
}

function peopleIn(everIn: Uint8Array): number {
  let people = 0;
  for (let person = 0; person < everIn.length; person++) people += everIn[person];
  return people;
}

function peopleEverBetween(one: Uint8Array, other: Uint8Array): number {
  let between = 0;
  for (let person = 0; person < one.length; person++) between += one[person] ^ other[person];
  return between;
}
