import { DAYS_PER_MONTH } from '../model/calendar';
import type { PersonMonthHours } from '../model/workforce';
import { median } from '../stats/quantile';
import type { Measured } from './measured';

/** The day after the hire on which groups are formed; only who is still employed then is compared. */
export const LANDMARK_DAYS = 90;

export interface EarlyHours {
  /** Hours per person-month before the landmark, of each spell; NaN where they are not known or it ended before. */
  readonly perMonth: Float64Array;
  /** The median of those known. */
  readonly threshold: number;
  /** 1 above the threshold, 0 at or under it, −1 not known. */
  readonly side: Int8Array;
  /** Region of each spell on the day of the landmark; −1 not said or not compared. */
  readonly region: Int32Array;
}

/**
 * Question: who got more hours at the start than the others who were still there after 90 days?
 * Formula: Σ hours / person-months over the calendar months from the hire to the last one that is over by day 90; parted at
 * the median of all who were hired within the data, whose months the table covers, and who were employed beyond day 90.
 * Hours of a month that goes on beyond day 90 stay out, and so does whoever left before: to be able to collect hours one has
 * to stay (immortal time). Source: Anderson, Cain & Gelber (1983), J Clin Oncol 1, 710–719 (landmark).
 * R: tapply(hours, id, sum) / months, cut at median(). Unit: hours per month of 365.25 / 12 days.
 * null where nobody is known, or all have the same.
 */
export function earlyHours(measured: Measured, table: PersonMonthHours): EarlyHours | null {
  const { workforce, grid } = measured;
  const { spells } = workforce;
  const perMonth = new Float64Array(spells.count).fill(Number.NaN);
  const firstEntry = firstEntries(table.person, workforce.people.count);
  const known: number[] = [];
  for (let spell = 0; spell < spells.count; spell++) {
    const hire = spells.hire[spell];
    const landmark = hire + LANDMARK_DAYS;
    if (hire < grid.from || landmark >= grid.asOf || spells.exit[spell] <= landmark) continue;
    const first = grid.monthOfDay[hire - grid.from];
    const last = grid.monthOfDay[landmark + 1 - grid.from] - 1;
    if (first + grid.firstMonth < table.firstMonth || last + grid.firstMonth > table.lastMonth) continue;
    const person = spells.person[spell];
    let hours = 0;
    for (let entry = firstEntry[person]; entry < firstEntry[person + 1]; entry++) {
      const month = table.month[entry] - grid.firstMonth;
      if (month >= first && month <= last) hours += table.hours[entry];
    }
    perMonth[spell] = hours / ((grid.lastDay[last] - hire + 1) / DAYS_PER_MONTH);
    known.push(perMonth[spell]);
  }
  const threshold = median(known);
  if (threshold === null || !known.some((hours) => hours > threshold)) return null;
  const side = Int8Array.from(perMonth, (hours) => (Number.isNaN(hours) ? -1 : Number(hours > threshold)));
  return { perMonth, threshold, side, region: regionAtLandmark(measured, side) };
}

/** Index of the first entry of each person, and one past the last. */
function firstEntries(person: Int32Array, people: number): Int32Array {
  const first = new Int32Array(people + 1);
  for (let entry = 0; entry < person.length; entry++) first[person[entry] + 1]++;
  for (let index = 1; index <= people; index++) first[index] += first[index - 1];
  return first;
}

function regionAtLandmark({ workforce }: Measured, side: Int8Array): Int32Array {
  const { assignments, spells } = workforce;
  const region = new Int32Array(spells.count).fill(-1);
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const spell = assignments.spell[stretch];
    const landmark = spells.hire[spell] + LANDMARK_DAYS;
    if (side[spell] < 0 || assignments.from[stretch] > landmark || assignments.to[stretch] < landmark) continue;
    region[spell] = assignments.region[stretch];
  }
  return region;
}
