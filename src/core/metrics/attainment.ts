import type { Attainment } from '../model/figures';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { medianOf } from './medianOf';
import type { Period } from './period';
import { attained, quotaRuns, type RunSums, sumsOfRuns } from './quotaRuns';
import { AT_QUOTA, sellersByMonth } from './sellersByMonth';

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
  for (let at = 0; at < place.length; at++) {
    const group = of[place[at]];
    if (group >= count) continue;
    const person = personOf[at];
    quotas[group] += quota[at];
    actuals[group] += actual[at];
    const isBack = lastPerson[group] === person;
    lastPerson[group] = person;
    ratios[isBack ? next[group] - 1 : next[group]++] = isBack ? together(sums, of, at) : attainment[at];
  }
  return Array.from(quotas, (own, group) => summary(ratios, start[group], next[group], own, actuals[group]));
}

/** The same of the first group alone. */
export function attainmentOf(measured: Measured, of: Int32Array, period: Period): Attainment | null {
  const runs = quotaRuns(measured);
  if (runs === null) return null;
  const sums = sumsOfRuns(measured, runs, period);
  const { person, place, quota, actual, attainment } = sums;
  const ratios = new Float64Array(place.length);
  let sellers = 0;
  let asked = 0;
  let sold = 0;
  let before = -1;
  for (let at = 0; at < place.length; at++) {
    if (of[place[at]] !== 0) continue;
    asked += quota[at];
    sold += actual[at];
    if (person[at] === before) ratios[sellers - 1] = together(sums, of, at);
    else ratios[sellers++] = attainment[at];
    before = person[at];
  }
  return summary(ratios, 0, sellers, asked, sold);
}

/** Of a seller who has been in the group before: over all runs in it up to this one. */
function together({ person, place, ...sums }: RunSums, of: Int32Array, last: number): number {
  let first = last;
  while (first > 0 && person[first - 1] === person[last]) first--;
  let quota = 0;
  let actual = 0;
  let ratios = 0;
  let entries = 0;
  for (let at = first; at <= last; at++) {
    if (of[place[at]] !== of[place[last]]) continue;
    quota += sums.quota[at];
    actual += sums.actual[at];
    ratios += sums.ratios[at];
    entries += sums.entries[at];
  }
  return attained(quota, actual, ratios, entries);
}

/** The same of each month of the period, of the first group alone. */
export function attainmentsByMonth(
  measured: Measured,
  grouping: Pick<Grouping, 'of' | 'count' | 'out'>,
  { first, last }: Period,
): (Attainment | null)[] {
  const found = sellersByMonth(measured, grouping);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    const median = found?.median(month) ?? null;
    if (found === null || median === null) return null;
    const [quota, actual] = [found.quotas[month], found.actuals[month]];
    return {
      total: quota > 0 ? actual / quota : null,
      medianSeller: median.ratio,
      shareAtQuota: found.atQuota[month] / median.sellers,
      sellers: median.sellers,
    };
  });
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
