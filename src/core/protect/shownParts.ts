import type { PersonMonths } from '../model/personMonths';
import type { RefusalCode } from '../model/views';
import { isPartOf, joined, overlaps, peopleApart } from './personMonthSets';
import type { SumOfParts } from './sumOfParts';

/** The parts of one set of files that were shown, by their keys, in their order. */
export type ShownParts = Map<string, ShownPart>;

export interface ShownPart {
  /** 1 for whoever was ever in it. */
  readonly everIn: Uint8Array;
  readonly personMonths: PersonMonths;
  /** The parts shown before it with which it shares somebody: between others stands all of it, which is few or enough by itself. */
  readonly before: readonly PersonMonths[];
  /** Sums of parts beside the whole in which they lie, of which it is a part or the whole. */
  readonly sums: readonly SumInWhole[];
  /** The parts that lie in it, by what they have in common. */
  readonly families: Map<string, Family>;
}

export interface SumInWhole {
  readonly whole: Pick<ShownPart, 'personMonths' | 'families'>;
  readonly family: string;
  /** As far as the family had come. */
  readonly sum: SumOfParts;
}

interface Family {
  readonly sum: SumOfParts;
  /** Whoever is in one of them. */
  readonly all: PersonMonths;
}

interface PartOfPeople {
  readonly unitKey: string;
  readonly everIn: Uint8Array;
  readonly personMonths: () => PersonMonths;
  readonly people: number;
}

/** Everyone: what is shown from the start. */
export function shownAtFirst(everyone: Pick<ShownPart, 'everIn' | 'personMonths'>): ShownParts {
  return new Map([['', { ...everyone, before: [], sums: [], families: new Map() }]]);
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
  const families = familiesIn(shown, own);
  const joinedTo = familiesWith(shown, part.unitKey, own);
  const leavesFew = (all: PersonMonths, whole: PersonMonths) =>
    isFew(peopleApart([all, whole], part.everIn.length, minimum));
  if (joinedTo.some(({ whole, family }) => leavesFew(family.all, whole.personMonths))) return 'tooClose';
  if ([...families.values()].some(({ all }) => leavesFew(all, own))) return 'tooClose';
  for (const { whole, name, family } of joinedTo) whole.families.set(name, family);
  const sums = [
    ...joinedTo.map(({ whole, name, family }) => ({ whole, family: name, sum: family.sum })),
    ...[...families].map(([family, { sum }]) => ({ whole: { personMonths: own, families }, family, sum })),
  ];
  const before = others.flatMap(({ personMonths }) => (overlaps(own, personMonths) ? [personMonths] : []));
  shown.set(part.unitKey, { everIn: part.everIn, personMonths: own, before, sums, families });
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

/** The parts shown before that lie in a part. */
function familiesIn(shown: ShownParts, whole: PersonMonths): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const [key, { personMonths }] of shown) {
    if (key === '' || !isPartOf(personMonths, whole)) continue;
    for (const name of familiesOf(key)) families.set(name, withPart(families.get(name), personMonths));
  }
  return families;
}

/** A part with its like, in each part shown before in which it lies. */
function familiesWith(shown: ShownParts, unitKey: string, own: PersonMonths) {
  return [...shown.values()]
    .filter(({ personMonths }) => isPartOf(own, personMonths))
    .flatMap((whole) =>
      familiesOf(unitKey).map((name) => ({ whole, name, family: withPart(whole.families.get(name), own) })),
    );
}

function withPart(family: Family | undefined, own: PersonMonths): Family {
  return { sum: { own, before: family?.sum ?? null }, all: joined(family?.all, own) };
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
