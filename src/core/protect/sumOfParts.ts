import { type PersonMonths, wordsOf } from '../model/personMonths';
import { peopleBetween, type Telling } from './peopleBetween';

/** Parts that can be added up, each to those before it. */
export interface SumOfParts {
  readonly own: PersonMonths;
  readonly before: SumOfParts | null;
}

/** Those of a sum made last, by what they tell: the next sum is made of it. */
const made = new WeakMap<SumOfParts, Map<string, PersonMonths>>();

/** In which periods parts are added up: single months, years, or all; by a number of the period in which a month lies. */
export interface Added {
  readonly name: string;
  readonly periodOf: (month: number) => number;
}

/** Whose months the sum of several parts shows, of those who told something: not of a part of which in no month of the period more than a few did. */
export function shownTogether(sum: SumOfParts, key: string, telling: Telling, added: Added): PersonMonths {
  const own = `${added.name} ${key}`;
  const missing: SumOfParts[] = [];
  let known: PersonMonths | undefined;
  for (let at: SumOfParts | null = sum; at !== null && known === undefined; at = at.before) {
    known = made.get(at)?.get(own);
    if (known === undefined) missing.push(at);
    // Taken over, or each sum would keep a table of its own.
    else made.get(at)?.delete(own);
  }
  const together = known ?? new Int32Array(sum.own.length);
  for (const part of missing.reverse()) addShown(together, part.own, telling, added);
  const kept = made.get(sum) ?? new Map<string, PersonMonths>();
  made.set(sum, kept.set(own, together));
  return together;
}

function addShown(together: PersonMonths, own: PersonMonths, telling: Telling, { periodOf }: Added): void {
  const { months, minimum } = telling;
  const words = wordsOf(months);
  const people = peopleBetween([own, nobody(own.length)], telling);
  const shown = new Int32Array(words);
  const told = new Set<number>();
  for (let month = 0; month < months; month++) if (people[month] >= minimum) told.add(periodOf(month));
  for (let month = 0; month < months; month++) if (told.has(periodOf(month))) shown[month >> 5] |= 1 << (month & 31);
  for (let cell = 0, word = 0; cell < own.length; cell++, word = word + 1 === words ? 0 : word + 1)
    together[cell] |= own[cell] & shown[word];
}

let none: PersonMonths = new Int32Array(0);

/** In no month at all. */
export function nobody(cells: number): PersonMonths {
  if (none.length !== cells) none = new Int32Array(cells);
  return none;
}
