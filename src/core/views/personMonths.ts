import { eachSettled } from '../metrics/eachSettled';
import type { Unit } from '../metrics/groups';
import type { Measured } from '../metrics/measured';
import { RESPONDENTS } from '../model/ids';
import type { AttendanceMeasure } from '../model/moraleView';
import { type PersonMonths, wordsOf } from '../model/personMonths';
import type { PulseAnswers } from '../model/workforce';

/** Whose hours, results and answers of which months count in a unit: those of the stretch of a month's first day. */
export function monthsInUnit(counts: Measured, unit: Unit | null): PersonMonths {
  const words = wordsOf(counts.grid.months);
  const bits = new Int32Array(counts.workforce.people.count * words);
  eachSettled(counts, (assignment, person, first, last) => {
    if (unit === null || unit[assignment] === 1) fill(bits, person * words, first, last);
  });
  return bits;
}

/** Sets the bits of the months from the first to the last, word by word. */
function fill(bits: PersonMonths, row: number, first: number, last: number): void {
  for (let word = first >> 5; word <= last >> 5; word++) {
    const low = Math.max(first - word * 32, 0);
    const high = Math.min(last - word * 32, 31);
    if (high >= low) bits[row + word] |= (-1 >>> (31 - high + low)) << low;
  }
}

const SELLER = RESPONDENTS.indexOf('seller');

/** Which sellers answered when: one table of bits for each dimension asked for. */
export function monthsAnswered(
  pulse: PulseAnswers,
  { workforce, grid }: Measured,
  dimensions: readonly number[],
): PersonMonths[] {
  const words = wordsOf(grid.months);
  const tables = dimensions.map(() => new Int32Array(workforce.people.count * words));
  for (let entry = 0; entry < pulse.month.length; entry++) {
    const table = tables[dimensions.indexOf(pulse.dimension[entry])];
    const month = pulse.month[entry] - grid.firstMonth;
    if (table && month >= 0 && month < grid.months && pulse.person[entry] >= 0 && pulse.respondent[entry] === SELLER) {
      table[pulse.person[entry] * words + (month >> 5)] |= 1 << (month & 31);
    }
  }
  return tables;
}

/** Of whom it is on file when how many days they were late or absent. */
export function monthsAttended({ workforce, grid }: Measured, measure: AttendanceMeasure): PersonMonths {
  const words = wordsOf(grid.months);
  const { attendance, people } = workforce;
  const bits = new Int32Array(people.count * words);
  for (let entry = 0; attendance !== null && entry < attendance.month.length; entry++) {
    const month = attendance.month[entry] - grid.firstMonth;
    const person = attendance.person[entry];
    if (person < 0 || month < 0 || month >= grid.months || Number.isNaN(attendance[measure][entry])) continue;
    bits[person * words + (month >> 5)] |= 1 << (month & 31);
  }
  return bits;
}

/** Who had a quota and a result when. */
export function monthsSold({ workforce, grid }: Measured): PersonMonths {
  const words = wordsOf(grid.months);
  const { quota, people } = workforce;
  const bits = new Int32Array(people.count * words);
  for (let entry = 0; quota !== null && entry < quota.month.length; entry++) {
    const month = quota.month[entry] - grid.firstMonth;
    if (quota.person[entry] < 0 || month < 0 || month >= grid.months || Number.isNaN(quota.attainment[entry])) continue;
    bits[quota.person[entry] * words + (month >> 5)] |= 1 << (month & 31);
  }
  return bits;
}
