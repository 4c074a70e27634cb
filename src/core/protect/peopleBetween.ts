import { type PersonMonths, wordsOf } from '../model/personMonths';

/** Of whom who counts in what months (null: everybody always), how many months there are, and how few are withheld. */
export interface Telling {
  readonly who: PersonMonths | null;
  readonly months: number;
  readonly minimum: number;
}

/** How many people stand between two units in each month, of those who told something; counted no further than the minimum. */
export function peopleBetween(
  [one, other]: readonly [PersonMonths, PersonMonths],
  { who, months, minimum }: Telling,
): Uint8Array {
  const words = wordsOf(months);
  const people = new Uint8Array(months);
  const open = who === null ? new Int32Array(words).fill(-1) : monthsOf(who, words);
  let left = who === null ? months : bitsIn(open);
  for (let cell = 0, word = 0; cell < one.length && left > 0; cell++, word = word + 1 === words ? 0 : word + 1) {
    const differs = one[cell] ^ other[cell];
    if (differs === 0) continue;
    for (let apart = differs & (who?.[cell] ?? -1) & open[word]; apart !== 0; apart &= apart - 1) {
      const bit = 31 - Math.clz32(apart & -apart);
      const month = word * 32 + bit;
      people[month]++;
      if (people[month] < minimum) continue;
      open[word] &= ~(1 << bit);
      left--;
    }
  }
  return people;
}

const known = new WeakMap<PersonMonths, Int32Array>();

/** The months in which anybody told something. */
function monthsOf(who: PersonMonths, words: number): Int32Array {
  const found = known.get(who);
  if (found) return found.slice();
  const months = new Int32Array(words);
  for (let cell = 0, word = 0; cell < who.length; cell++, word = word + 1 === words ? 0 : word + 1)
    months[word] |= who[cell];
  known.set(who, months);
  return months.slice();
}

function bitsIn(words: Int32Array): number {
  let bits = 0;
  for (const word of words) for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
