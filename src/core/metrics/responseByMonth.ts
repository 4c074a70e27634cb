import type { ShareCell } from '../model/moraleView';
import { wilsonInterval } from '../stats/wilsonInterval';
import { answeredByMonth, groupedMonths } from './answeredMonths';
import type { Scope } from './figures';
import type { Measured } from './measured';

/**
 * Question: how many of those who were there answered?
 * Formula: people of the part with an answer of any kind in the month / people who stood in the part on their first day at risk of the
 * month; Wilson interval. R: prop.test(answered, there, correct = FALSE)$conf.int. null for months without answers, and for those
 * in which the mean of a group is on file: how many gave it, out of how many, is not known.
 */
export function responseByMonth(measured: Measured, scope: Scope): (ShareCell | null)[] | null {
  if (measured.workforce.pulse === null) return null;
  const { first, last } = scope.period;
  const answered = answeredByMonth(measured, scope.unit).subarray(first, last + 1);
  const grouped = groupedMonths(measured);
  const there = standingByMonth(measured, scope);
  return Array.from(answered, (count, index) => {
    if (count === 0 || grouped[first + index] === 1) return null;
    return { count, of: there[index], share: count / there[index], ...wilsonInterval(count, there[index]) };
  });
}

/** People who stand in the unit in each month of the period: a person stands where the first day at risk of the month was. */
function standingByMonth({ workforce, grid }: Measured, { unit, period }: Scope): Int32Array {
  const { assignments, spells } = workforce;
  const change = new Int32Array(grid.months + 1);
  let person = -1;
  let until = -1;
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    const from = Math.max(assignments.from[stretch], grid.from);
    const to = Math.min(assignments.to[stretch], grid.asOf);
    const own = spells.person[assignments.spell[stretch]];
    if (own !== person) until = -1;
    person = own;
    if (to < from) continue;
    const first = Math.max(grid.monthOfDay[from - grid.from], until + 1);
    const last = grid.monthOfDay[to - grid.from];
    until = Math.max(until, last);
    if (first > last || (unit !== null && unit[stretch] === 0)) continue;
    change[first]++;
    change[last + 1]--;
  }
  const there = new Int32Array(grid.months);
  let count = 0;
  for (let month = 0; month < grid.months; month++) {
    count += change[month];
    there[month] = count;
  }
  return there.subarray(period.first, period.last + 1);
}
