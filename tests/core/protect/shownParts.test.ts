import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonMonths } from '../../../src/core/model/personMonths';
import { admitPart, readmitted, type ShownParts, shownAtFirst } from '../../../src/core/protect/shownParts';

const MINIMUM = 5;
const PEOPLE = 40;

/** A month of all who are in it: bit 0. */
const setOf = (isIn: (person: number) => boolean): PersonMonths =>
  Int32Array.from({ length: PEOPLE }, (_, person) => Number(isIn(person)));
const asked = (shown: ShownParts, unitKey: string, isIn: (person: number) => boolean, minimum = MINIMUM) => {
  const set = setOf(isIn);
  const everIn = Uint8Array.from(set);
  return admitPart(shown, { unitKey, everIn, personMonths: () => set, people: set.filter(Boolean).length }, minimum);
};
const everyone = () => shownAtFirst({ everIn: new Uint8Array(PEOPLE).fill(1), personMonths: setOf(() => true) });
const region = (code: number) => `${code}|||`;
/** Regions of 18, 10, 8 and 4 people. */
const regionOf = (person: number) => (person < 18 ? 0 : person < 28 ? 1 : person < 36 ? 2 : 3);
const isIn = (code: number) => (person: number) => regionOf(person) === code;

describe('a part beside those shown before', () => {
  it('is refused where it is small, or differs by a few from one of them, and then is not counted as shown', () => {
    const shown = everyone();
    expect(asked(shown, region(3), isIn(3))).toBe('tooFew');
    expect(asked(shown, '0,1,2|||', (person) => regionOf(person) < 3)).toBe('tooClose');
    expect([...shown.keys()]).toEqual(['']);
    expect(asked(shown, region(0), isIn(0))).toBeNull();
    expect(asked(shown, '|1||', (person) => person < 15)).toBe('tooClose');
  });

  it('is refused where it and its like leave a few of everyone', () => {
    const shown = everyone();
    expect([0, 1, 2].map((code) => asked(shown, region(code), isIn(code)))).toEqual([null, null, 'tooClose']);
    // Also once more, and with people of another region.
    expect(asked(shown, region(2), isIn(2))).toBe('tooClose');
    expect(asked(shown, '1,2|||', (person) => [1, 2].includes(regionOf(person)))).toBe('tooClose');
  });

  it('is not refused where the others of a whole are enough', () => {
    const shown = everyone();
    const sizes = [18, 10, 7, 5];
    const starts = [0, 18, 28, 35];
    const own = (code: number) => (person: number) =>
      person >= (starts[code] ?? 0) && person < (starts[code] ?? 0) + (sizes[code] ?? 0);
    expect(sizes.map((_, code) => asked(shown, region(code), own(code)))).toEqual([null, null, null, null]);
  });

  it('is refused as a whole where parts of it leave a few, whichever was shown first', () => {
    const role = (code: number) => (person: number) =>
      regionOf(person) === 0 && (person < 8 ? 0 : person < 14 ? 1 : 2) === code;
    const wholeFirst = everyone();
    expect(asked(wholeFirst, region(0), isIn(0))).toBeNull();
    expect([0, 1].map((code) => asked(wholeFirst, `0|${code}||`, role(code)))).toEqual([null, 'tooClose']);
    const wholeLast = everyone();
    expect([0, 1].map((code) => asked(wholeLast, `0|${code}||`, role(code)))).toEqual([null, null]);
    expect(asked(wholeLast, region(0), isIn(0))).toBe('tooClose');
  });

  it('does not add up what is not alike: roles and teams of a region may overlap', () => {
    const shown = everyone();
    expect(asked(shown, region(0), isIn(0))).toBeNull();
    expect(asked(shown, '0|0||', (person) => person < 8)).toBeNull();
    expect(asked(shown, '0||5|', (person) => person >= 8 && person < 16)).toBeNull();
  });

  it('never lets groups of one kind be subtracted from everyone, in whatever order they are asked for', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: PEOPLE, maxLength: PEOPLE });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(groups, order, (group, codes) => {
        const shown = everyone();
        const seen = codes.filter((code) => asked(shown, region(code), (person) => group[person] === code) === null);
        const rest = group.filter((code) => !seen.includes(code)).length;
        expect(rest === 0 || rest >= MINIMUM).toBe(true);
        const sizes = codes.map((code) => group.filter((own) => own === code).length);
        if (sizes.every((size) => size === 0 || size >= MINIMUM)) expect(rest).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('another smallest group', () => {
  const small = () => {
    const shown = everyone();
    expect([0, 1, 2, 3].map((code) => asked(shown, region(code), isIn(code), 3))).toEqual([null, null, null, null]);
    return shown;
  };

  it('chosen larger, forgets parts that may no longer be shown beside those before them', () => {
    const shown = readmitted(small(), MINIMUM);
    expect([...shown.keys()]).toEqual(['', region(0), region(1)]);
    expect(asked(shown, region(2), isIn(2))).toBe('tooClose');
  });

  it('chosen smaller, is taken at its word', () => {
    const shown = everyone();
    for (const code of [0, 1]) asked(shown, region(code), isIn(code));
    const again = readmitted(shown, 3);
    expect([...again.keys()]).toEqual(['', region(0), region(1)]);
    expect(asked(again, region(2), isIn(2), 3)).toBeNull();
  });
});
