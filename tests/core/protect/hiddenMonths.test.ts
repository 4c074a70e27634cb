import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measured } from '../../../src/core/metrics/measured';
import { hiddenOf, tiedMonths } from '../../../src/core/protect/hiddenMonths';
import { peopleBetween } from '../../../src/core/protect/peopleBetween';
import { monthsInUnit } from '../../../src/core/views/personMonths';
import { workforce } from '../metrics/workforceFixture';

const yearOf = (month: number) => (month < 6 ? 2023 : 2024);
const tied = (inside: readonly number[], ...beside: readonly (readonly number[])[]) =>
  tiedMonths(
    Uint8Array.from(inside),
    beside.map((own) => Uint8Array.from(own)),
    yearOf,
    5,
  );
const hidden = (found: ReturnType<typeof tied>, first: number, last: number) =>
  hiddenOf(found, { first, last }, yearOf);

describe('months in which a few stand', () => {
  it('are told only together with the nearest in which as many as the minimum do', () => {
    expect(tied([0, 5, 2, 0, 5, 5])).toEqual({
      toNext: Uint8Array.of(0, 1, 0, 0, 0, 0),
      never: new Uint8Array(6),
    });
    expect([...tied([5, 0, 0, 1, 0, 5]).toNext]).toEqual([0, 0, 0, 1, 1, 0]);
  });

  it('are told with one of their year, however far, or with one of another where there is none', () => {
    expect([...tied([0, 0, 5, 5, 5, 5, 2, 0, 0, 5]).toNext]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
    expect([...tied([0, 0, 5, 5, 0, 0, 2, 0, 0, 3]).toNext]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('are told with one that is large in the part and beside the other at once', () => {
    // Beside the other the first month would do, but the part has few of its own there.
    const found = tied([4, 9, 9, 9, 9, 9], [5, 3, 0, 5, 5, 5]);
    expect([...found.toNext]).toEqual([1, 1, 1, 0, 0, 0]);
    expect([...found.never]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('are told in no period where there is no such month', () => {
    const found = tied([9, 9, 9, 9, 9, 9, 9], [0, 4, 0, 0, 0, 0, 0]);
    expect(found).toEqual({ toNext: new Uint8Array(7), never: Uint8Array.of(0, 1, 0, 0, 0, 0, 0) });
    expect(hidden(found, 0, 6)).toMatchObject({ years: [true, false], whole: true });
    expect(hidden(found, 2, 6)).toEqual({ months: Array(5).fill(false), years: [false, false], whole: false });
  });

  it('do not count where nobody of the part is', () => {
    expect(tied([0, 5, 5], [4, 5, 5])).toEqual({ toNext: new Uint8Array(3), never: new Uint8Array(3) });
  });
});

describe('months in which two parts are the same people', () => {
  const besideTold = (inside: readonly number[], between: readonly number[], other: ReturnType<typeof tied>) => {
    const apart = Uint8Array.from(between);
    const { toNext, never } = tiedMonths(Uint8Array.from(inside), [apart], yearOf, 5, [
      { between: apart, tied: other },
    ]);
    return { toNext: [...toNext], never: [...never] };
  };

  it('hide no others where they are told of one of the two alone', () => {
    // Of the one shown first four stand in the third month, told with the second: that of the other would tell it.
    expect(besideTold([9, 5, 6, 9, 9, 9], [0, 0, 2, 5, 9, 9], tied([9, 5, 4, 5, 5, 5]))).toEqual({
      toNext: [0, 1, 1, 0, 0, 0],
      never: Array(6).fill(0),
    });
    // Where nobody of the part is, the other has a few.
    expect(besideTold([0, 5, 9], [4, 0, 5], tied([4, 5, 5])).toNext).toEqual([0, 1, 0]);
    expect(besideTold([5, 5, 9], [1, 0, 9], tied([4, 5, 5])).toNext).toEqual([1, 1, 0]);
  });

  it('are told as of the other where they are the same in all months told together', () => {
    expect(besideTold([5, 4, 5, 9, 9], [9, 0, 0, 0, 9], tied([0, 4, 5, 9, 9]))).toEqual({
      toNext: [1, 1, 0, 0, 0],
      never: Array(5).fill(0),
    });
    expect(besideTold([9, 9, 9], [0, 0, 9], tied([9, 9, 9])).toNext).toEqual([0, 0, 0]);
  });

  it('are told in no period where no month can hide the others', () => {
    expect(besideTold([5, 5, 4], [0, 0, 0], tied([5, 5, 5])).never).toEqual([0, 0, 0]);
    expect(besideTold([6, 5, 6], [2, 0, 2], tied([4, 5, 4])).never).toEqual([1, 1, 1]);
  });
});

describe('what is withheld of a period', () => {
  const found = tied([9, 9, 2, 9, 9, 9, 9]);

  it('are the months told together, and whatever begins or ends between them', () => {
    expect([...found.toNext]).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(hidden(found, 0, 6)).toEqual({
      months: [false, true, true, false, false, false, false],
      years: [false, false],
      whole: false,
    });
    expect(hidden(found, 0, 1)).toMatchObject({ months: [false, true], years: [true], whole: true });
    expect(hidden(found, 2, 6)).toMatchObject({ years: [true, false], whole: true });
    expect(hidden(found, 0, 2).whole).toBe(false);
  });

  it('leaves no months told together without one of many, in the part and beside the other', () => {
    const month = fc.tuple(fc.constantFrom(0, 1, 3, 5, 5, 5), fc.constantFrom(0, 2, 5, 5));
    fc.assert(
      fc.property(fc.array(month, { minLength: 3, maxLength: 9 }), (months) => {
        const inside = months.map(([own]) => own);
        const beside = months.map(([own, other]) => (own === 0 ? 0 : Math.min(own, other)));
        const own = tied(inside, beside);
        for (let first = 0; first < months.length; first++) {
          for (let last = first; last < months.length; last++) {
            // Whatever is added and subtracted, such months count alike: what stands behind them is all of them or none.
            if (own.toNext[first - 1] === 1 || own.toNext.indexOf(0, first) !== last) continue;
            const most = [inside, beside].map((people) => Math.max(...people.slice(first, last + 1)));
            expect(hidden(own, first, last).whole || most.every((people) => people === 0 || people === 5)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('people between two units in a month', () => {
  // 40 months: the bits reach into a second word.
  const counts = measured(
    workforce({
      from: '2021-01-01',
      asOf: '2024-04-30',
      spells: [
        { person: 0, hire: '2020-01-01', team: 0, moves: [{ from: '2023-10-15', team: 1 }] },
        { person: 1, hire: '2021-02-10', exit: '2021-03-05', team: 0 },
        { person: 2, hire: '2021-01-01', team: 1 },
        { person: 3, hire: '2025-01-01', team: 1 },
      ],
    }),
  );
  const { assignments } = counts.workforce;

  it('are those who stood in one of them on their first day of the month', () => {
    const unit = Uint8Array.from(assignments.team, (code) => Number(code === 0));
    const between = peopleBetween([monthsInUnit(counts, unit), monthsInUnit(counts, null)], {
      who: null,
      months: 40,
      minimum: 5,
    });
    // Person 2 always; person 0 from November 2023 on, month 34, for October began in the other team.
    expect([...between]).toEqual(Array.from({ length: 40 }, (_, month) => (month >= 34 ? 2 : 1)));
    const inside = peopleBetween([monthsInUnit(counts, unit), new Int32Array(8)], {
      who: null,
      months: 40,
      minimum: 5,
    });
    expect([...inside]).toEqual(
      Array.from({ length: 40 }, (_, month) => Number(month < 34) + Number(month === 1 || month === 2)),
    );
  });

  it('are counted no further than asked, and only of those who told something', () => {
    const none = new Int32Array(8);
    const all = monthsInUnit(counts, null);
    expect(peopleBetween([all, none], { who: null, months: 40, minimum: 1 }).every((people) => people === 1)).toBe(
      true,
    );
    const told = new Int32Array(8);
    told[2] = 0b110;
    expect([...peopleBetween([all, none], { who: told, months: 40, minimum: 5 })].slice(0, 4)).toEqual([0, 1, 1, 0]);
  });
});
