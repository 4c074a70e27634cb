import { type CalendarDay, firstDayOf, lastDayOf, type Month, monthOfDay } from '../model/calendar';
import type { Assignments } from '../model/workforce';

/** Days in stretches that follow each other: months, or what several of them make together. */
export interface DayGrid {
  readonly from: CalendarDay;
  readonly asOf: CalendarDay;
  readonly months: number;
  /** First and last day of each month inside the window. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Index of the month of each day, by days since `from`. */
  readonly monthOfDay: Int32Array;
}

/** The calendar months of the data; the first and the last may be cut short by the window. */
export interface MonthGrid extends DayGrid {
  readonly firstMonth: Month;
}

export function monthGrid(from: CalendarDay, asOf: CalendarDay): MonthGrid {
  if (asOf < from) throw new Error(`invalid window; its last day must not precede its first: ${from} > ${asOf}`);
  const firstMonth = monthOfDay(from);
  const months = monthOfDay(asOf) - firstMonth + 1;
  const firstDay = new Int32Array(months);
  const lastDay = new Int32Array(months);
  const monthOf = new Int32Array(asOf - from + 1);
  for (let month = 0; month < months; month++) {
    const calendarMonth = (firstMonth + month) as Month;
    const first = Math.max(firstDayOf(calendarMonth), from);
    const last = Math.min(lastDayOf(calendarMonth), asOf);
    firstDay[month] = first;
    lastDay[month] = last;
    monthOf.fill(month, first - from, last - from + 1);
  }
  return { from, asOf, firstMonth, months, firstDay, lastDay, monthOfDay: monthOf };
}

/** The months first..last of a grid, each for itself or all as one stretch. */
export function gridOf(grid: DayGrid, first: number, last: number, asOne: boolean): DayGrid {
  const from = grid.firstDay[first] as CalendarDay;
  const asOf = grid.lastDay[last] as CalendarDay;
  const monthOfDay = grid.monthOfDay.slice(from - grid.from, asOf - grid.from + 1);
  for (let day = 0; day < monthOfDay.length; day++) monthOfDay[day] = asOne ? 0 : monthOfDay[day] - first;
  const firstDay = asOne ? Int32Array.of(from) : grid.firstDay.slice(first, last + 1);
  const lastDay = asOne ? Int32Array.of(asOf) : grid.lastDay.slice(first, last + 1);
  return { from, asOf, months: firstDay.length, firstDay, lastDay, monthOfDay };
}

/**
 * Days at risk per group and month of the grid (group × months + month), exact by day: the hire day and the exit day
 * count, a day of transfer belongs to the new group. One pass: whole months are counted by their changes. Nobody counts who is `out`.
 */
export function personDaysByMonth(
  stretches: Pick<Assignments, 'count' | 'from' | 'to'>,
  { of, count: groups, out }: { readonly of: Int32Array; readonly count: number; readonly out: number },
  grid: DayGrid,
): Float64Array {
  const { months } = grid;
  const days = new Float64Array(groups * months);
  const whole = new Int32Array(groups * (months + 1));
  for (let stretch = 0; stretch < stretches.count; stretch++) {
    const group = of[stretch];
    if (group === out) continue;
    const first = Math.max(stretches.from[stretch], grid.from);
    const last = Math.min(stretches.to[stretch], grid.asOf);
    if (last < first) continue;
    const start = grid.monthOfDay[first - grid.from];
    const end = grid.monthOfDay[last - grid.from];
    if (start === end) {
      add(days, group * months + start, last - first + 1);
      continue;
    }
    add(days, group * months + start, grid.lastDay[start] - first + 1);
    add(days, group * months + end, last - grid.firstDay[end] + 1);
    add(whole, group * (months + 1) + start + 1, 1);
    add(whole, group * (months + 1) + end, -1);
  }
  for (let group = 0; group < groups; group++) {
    let present = 0;
    for (let month = 0; month < months; month++) {
      present += whole[group * (months + 1) + month];
      const length = grid.lastDay[month] - grid.firstDay[month] + 1;
      days[group * months + month] += present * length;
    }
  }
  return days;
}

function add(array: Float64Array | Int32Array, index: number, amount: number): void {
  if (index < 0 || index >= array.length) throw new Error(`invalid index; the array holds ${array.length}: ${index}`);
  array[index] += amount;
}
