import { type PersonMonths, wordsOf } from '../model/personMonths';

/** How many people stand between two units in each month, of those who told something; counted no further than `atMost`. */
export function peopleBetween(
  [one, other]: readonly [PersonMonths, PersonMonths],
  told: PersonMonths | null,
  months: number,
  atMost: number,
): Uint8Array {
  const words = wordsOf(months);
  const people = new Uint8Array(months);
  const open = new Int32Array(words).fill(-1);
  let left = months;
  for (let cell = 0; cell < one.length && left > 0; cell++) {
    const word = cell % words;
    for (let apart = (one[cell] ^ other[cell]) & (told?.[cell] ?? -1) & open[word]; apart !== 0; apart &= apart - 1) {
      const bit = 31 - Math.clz32(apart & -apart);
      const month = word * 32 + bit;
      people[month]++;
      if (people[month] < atMost) continue;
      open[word] &= ~(1 << bit);
      left--;
    }
  }
  return people;
}
