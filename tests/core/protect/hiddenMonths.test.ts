import { describe, expect, it } from 'vitest';
import { measured } from '../../../src/core/metrics/measured';
import { hiddenMonths } from '../../../src/core/protect/hiddenMonths';
import { peopleBetween } from '../../../src/core/protect/peopleBetween';
import { monthsInUnit } from '../../../src/core/views/personMonths';
import { workforce } from '../metrics/workforceFixture';

const yearOf = (month: number) => (month < 12 ? 2023 : 2024);

describe('months in which a few stand between two parts', () => {
  it('go with another month of their year, which as many as the minimum stand between', () => {
    const between = Uint8Array.of(0, 5, 2, 0, 5, 5);
    const hidden = hiddenMonths(between, { first: 0, last: 5 }, yearOf, 5);
    expect(hidden).toEqual({ months: [false, true, true, false, false, false], spans: false });
  });

  it('take the longer spans with them where no other month could hide them', () => {
    const hidden = hiddenMonths(Uint8Array.of(0, 0, 4, 1), { first: 1, last: 3 }, yearOf, 5);
    expect(hidden).toEqual({ months: [false, true, true], spans: true });
  });

  it('are looked for in the period only', () => {
    const hidden = hiddenMonths(Uint8Array.of(5, 5, 4, 0, 5), { first: 3, last: 4 }, yearOf, 5);
    expect(hidden).toEqual({ months: [false, false], spans: false });
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
