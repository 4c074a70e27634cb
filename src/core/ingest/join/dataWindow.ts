import { type CalendarDay, firstDayOf, lastDayOf, type Month, monthOfDay, NO_DAY } from '../../model/calendar';
import type { FieldId } from '../../model/ids';
import type { Reading } from '../../model/reading';
import type { Spells } from '../../model/workforce';
import { dayCells, numberCells, periodCells } from './cells';

const DATED_FIELDS = ['hireDate', 'exitDate', 'from', 'to'] as const satisfies readonly FieldId[];

/** −ln 0.05: with so many exits expected, none at all is seen in fewer than one of twenty companies. */
const IMPROBABLE_EXPECTED = 2.995732273553991;

/**
 * The last day of the month of the latest date on file that is not after `today`; never later than `today`.
 * Months planned ahead (a quota without result) do not count. `today` itself where nothing is dated.
 */
export function proposeAsOf(readings: readonly Reading[], today: CalendarDay): CalendarDay {
  let latest: Month | null = null;
  const consider = (month: Month): void => {
    if (latest === null || month > latest) latest = month;
  };
  for (const reading of readings) {
    for (const field of DATED_FIELDS) {
      const day = latestDay(dayCells(reading, field), today);
      if (day !== null) consider(monthOfDay(day));
    }
    const month = latestMonth(reading, monthOfDay(today));
    if (month !== null) consider(month);
  }
  if (latest === null) return today;
  return Math.min(lastDayOf(latest), today) as CalendarDay;
}

function latestDay(days: Int32Array | null, today: CalendarDay): CalendarDay | null {
  let latest: number | null = null;
  for (const day of days ?? []) {
    if (day <= today && (latest === null || day > latest)) latest = day;
  }
  return latest as CalendarDay | null;
}

function latestMonth(reading: Reading, thisMonth: Month): Month | null {
  if (!reading.data.has('period')) return null;
  const cells = periodCells(reading);
  if (cells === null) return null;
  const isResult = resultTest(reading);
  let latest: number | null = null;
  for (let row = 0; row < cells.months.length; row++) {
    const count = cells.counts[row];
    if (count === 0 || !isResult(row)) continue;
    const last = Math.min(cells.months[row] + count - 1, thisMonth);
    if (cells.months[row] <= thisMonth && (latest === null || last > latest)) latest = last;
  }
  return latest as Month | null;
}

function resultTest(reading: Reading): (row: number) => boolean {
  if (reading.table !== 'quota') return () => true;
  const actual = numberCells(reading, 'actual');
  const attainment = numberCells(reading, 'attainment');
  return (row) => (actual !== null && actual[row] > 0) || (attainment !== null && attainment[row] > 0);
}

/**
 * The first day from which exits are on record. The monthly exit rate seen from the month of the first exit on says
 * how many exits the person-months before it would have had; where none at all was improbable (exp(−expected) < 0.05),
 * exits were not recorded then. The data begin with the month of the first hire where that holds; else with the first month
 * the monthly tables speak about, where it holds from there on; else with the month of the first exit.
 */
export function proposeFrom(
  spells: Pick<Spells, 'count' | 'hire' | 'exit'>,
  asOf: CalendarDay,
  firstMeasured: Month | null,
): CalendarDay {
  let firstHire: number = NO_DAY;
  let firstExit: number = NO_DAY;
  let exits = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    firstHire = Math.min(firstHire, spells.hire[spell]);
    const exit = spells.exit[spell];
    if (exit > asOf) continue;
    firstExit = Math.min(firstExit, exit);
    exits++;
  }
  const begin = firstDayOf(monthOfDay(Math.min(firstHire, asOf) as CalendarDay));
  if (exits === 0) return begin;
  const recorded = firstDayOf(monthOfDay(firstExit as CalendarDay));
  const rate = exits / personDays(spells, recorded, asOf);
  const starts = [begin, ...(firstMeasured === null ? [] : [firstDayOf(firstMeasured)])];
  const plausible = (start: CalendarDay): boolean =>
    start >= begin &&
    start <= recorded &&
    rate * personDays(spells, start, (recorded - 1) as CalendarDay) <= IMPROBABLE_EXPECTED;
  return starts.find(plausible) ?? recorded;
}

function personDays(spells: Pick<Spells, 'count' | 'hire' | 'exit'>, first: CalendarDay, last: CalendarDay): number {
  let days = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    const start = Math.max(spells.hire[spell], first);
    const end = Math.min(spells.exit[spell], last);
    if (end >= start) days += end - start + 1;
  }
  return days;
}
