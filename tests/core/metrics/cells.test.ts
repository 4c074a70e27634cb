import { describe, expect, it } from 'vitest';
import { attainmentsByMonth } from '../../../src/core/metrics/attainment';
import { cutOf } from '../../../src/core/metrics/cells';
import { everyone, type Unit } from '../../../src/core/metrics/groups';
import { heads } from '../../../src/core/metrics/headcount';
import { measured } from '../../../src/core/metrics/measured';
import { monthTable } from '../../../src/core/metrics/monthTable';
import { personDaysByMonth } from '../../../src/core/panel/exposure';
import { median } from '../../../src/core/stats/quantile';
import { simulate } from '../../../src/core/worlds/simulate';

const { workforce } = simulate('coachingCounts', { seed: 3, managers: 16, months: 24 });
const counts = measured(workforce);
const { assignments } = workforce;
const unitOf = (isIn: (stretch: number) => boolean): Unit =>
  Uint8Array.from(assignments.region, (_, stretch) => Number(isIn(stretch)));

describe.each([
  {
    part: 'a region, which no cell is cut by',
    unit: unitOf((stretch) => assignments.region[stretch] === 0),
    isCut: false,
  },
  { part: 'every third assignment, which cuts them', unit: unitOf((stretch) => stretch % 3 === 0), isCut: true },
])('of $part, months made of cells are those counted one by one', ({ unit, isCut }) => {
  const grouping = everyone(workforce, unit);
  const table = monthTable(counts, grouping);

  it('heads and days', () => {
    expect(cutOf(counts, grouping).rest !== null).toBe(isCut);
    const direct = heads(workforce, grouping, counts.grid);
    const { months } = counts.grid;
    expect(table.movements.headcount.subarray(0, months + 1)).toEqual(direct.headcount.subarray(0, months + 1));
    expect(table.movements.hires.subarray(0, months)).toEqual(direct.hires.subarray(0, months));
    const days = personDaysByMonth(assignments, grouping, counts.grid);
    expect(table.personDays.subarray(0, months)).toEqual(days.subarray(0, months));
  });

  it('the median seller of each month', () => {
    const { quota } = workforce;
    if (quota === null || counts.places.quota === null) throw new Error('invalid world; it has no quotas');
    const places = counts.places.quota;
    const found = attainmentsByMonth(counts, grouping, { first: 0, last: counts.grid.months - 1 });
    for (const [month, attainment] of found.entries()) {
      const ratios = Array.from(quota.actual.keys())
        .filter((entry) => quota.month[entry] - counts.grid.firstMonth === month && unit[places[entry]] === 1)
        .map((entry) => quota.actual[entry] / quota.quota[entry]);
      expect(attainment?.sellers).toBe(ratios.length);
      expect(attainment?.medianSeller).toBe(median(ratios));
    }
  });
});
