import type { Attainment } from '../model/figures';
import { codedByGroup } from './cells';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { medianOf } from './medianOf';
import type { Period } from './period';
import { quotaRuns, sumsOfRuns, together } from './quotaRuns';
import { AT_QUOTA, type MedianSellers } from './sellerSums';
import { sellersByMonth } from './sellersByMonth';
import { sellersOfPeriod } from './sellersOfPeriod';

/**
 * Question: do sellers make their number? Three answers, because one misleads.
 * Formulas, over entries that have both (a quota without result is none of them): total = Σ actual / Σ quota; per seller Σ actual / Σ quota (the mean of the
 * ratios where the file gives only those), of which medianSeller is the median and shareAtQuota the share ≥ 100 %.
 * The mean of ratios is not given: tiny quotas rule it.
 * R: sum(actual) / sum(quota); r <- rowsum(actual, id) / rowsum(quota, id); median(r); mean(r >= 1).
 * One per group; an entry counts in the group of the assignment it stood in; groups from `count` on are left out.
 * Per group: null where no entry fell in, and without a table of quotas.
 */
export function attainments(
  measured: Measured,
  { of, count }: Pick<Grouping, 'of' | 'count'>,
  period: Period,
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  if (runs === null) return new Array<null>(count).fill(null);
  const sums = sumsOfRuns(measured, runs, period);
  const { person: personOf, place, quota, actual, attainment } = sums;
  const runsOf = new Int32Array(count);
  for (let at = 0; at < place.length; at++) if (of[place[at]] < count) runsOf[of[place[at]]]++;
  const start = startsOf(runsOf);
  const next = start.slice();
  const ratios = new Float64Array(start[count]);
  const quotas = new Float64Array(count);
  const actuals = new Float64Array(count);
  const lastPerson = new Int32Array(count).fill(-1);
  const coded = codedByGroup(of, count);
  for (let at = 0; at < place.length; at++) {
    const group = of[place[at]];
    if (group >= count) continue;
    const person = personOf[at];
    quotas[group] += quota[at];
    actuals[group] += actual[at];
    const isBack = lastPerson[group] === person;
    lastPerson[group] = person;
    ratios[isBack ? next[group] - 1 : next[group]++] = isBack ? together(sums, coded, at) : attainment[at];
  }
  return Array.from(quotas, (own, group) => summary(ratios, start[group], next[group], own, actuals[group]));
}

/** The same of groups so few that their sellers are counted by bins. */
export function attainmentsOfFew(
  measured: Measured,
  grouping: Pick<Grouping, 'of' | 'count' | 'out'>,
  period: Period,
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  if (runs === null) return new Array<null>(grouping.count).fill(null);
  const found = sellersOfPeriod(measured, sumsOfRuns(measured, runs, period), grouping);
  return Array.from(found.quotas.keys(), (group) => (group === grouping.out ? null : attainmentIn(found, group)));
}

/** The same of each month of the period, of the first group alone. */
export function attainmentsByMonth(
  measured: Measured,
  grouping: Pick<Grouping, 'of' | 'count' | 'out'>,
  { first, last }: Period,
): (Attainment | null)[] {
  const found = sellersByMonth(measured, grouping);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    return found && attainmentIn(found, first + index);
  });
}

/** Of one row of sellers. */
function attainmentIn({ quotas, actuals, atQuota, median }: MedianSellers, row: number): Attainment | null {
  const middle = median(row);
  return (
    middle && {
      total: quotas[row] > 0 ? actuals[row] / quotas[row] : null,
      medianSeller: middle.ratio,
      shareAtQuota: atQuota[row] / middle.sellers,
      sellers: middle.sellers,
    }
  );
}

/** Where each of so many begins when one follows the other, and where the last ends. */
function startsOf(counts: Int32Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) start[index + 1] = start[index] + counts[index];
  return start;
}

function summary(ratios: Float64Array, start: number, end: number, quota: number, actual: number): Attainment | null {
  if (end === start) return null;
  let atQuota = 0;
  for (let seller = start; seller < end; seller++) if (ratios[seller] >= AT_QUOTA) atQuota++;
  return {
    total: quota > 0 ? actual / quota : null,
    medianSeller: medianOf(ratios, start, end),
    shareAtQuota: atQuota / (end - start),
    sellers: end - start,
  };
}
