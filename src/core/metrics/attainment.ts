import type { Attainment } from '../model/figures';
import type { PersonMonthQuota } from '../model/workforce';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { medianOf } from './medianOf';
import type { Period } from './period';
import { type QuotaRuns, quotaRuns } from './quotaRuns';

/** A seller at 100 % may miss it by the rounding of a quarter spread over three months. */
const AT_QUOTA = 1 - 1e-9;

/**
 * Question: do sellers make their number? Three answers, because one misleads.
 * Formulas, over entries that have both (a quota without result is none of them): total = Σ actual / Σ quota; per seller Σ actual / Σ quota (the mean of the
 * ratios where the file gives only those), of which medianSeller is the median and shareAtQuota the share ≥ 100 %.
 * The mean of ratios is not given: tiny quotas rule it.
 * R: sum(actual) / sum(quota); r <- rowsum(actual, id) / rowsum(quota, id); median(r); mean(r >= 1).
 * One per group and period (group × periods + period); an entry counts in the group of the assignment it stood in; groups from `count` on are left out.
 * Per group and period: null where no entry fell in, and without a table of quotas.
 */
export function attainments(
  measured: Measured,
  { of, count }: Pick<Grouping, 'of' | 'count'>,
  periods: readonly Period[],
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  const { quota } = measured.workforce;
  const periodOf = new Int32Array(measured.grid.months).fill(-1);
  for (const [index, { first, last }] of periods.entries()) periodOf.fill(index, first, last + 1);
  const buckets = new Buckets(mostSellers(runs, of, count, periodOf, periods.length));
  if (runs !== null && quota !== null)
    fill(buckets, quota, runs, of, count, periodOf, periods.length, measured.grid.firstMonth);
  return buckets.summaries();
}

/** No more sellers than these will be in each bucket. */
function mostSellers(
  runs: QuotaRuns | null,
  groupOf: Int32Array,
  groups: number,
  periodOf: Int32Array,
  periods: number,
): Int32Array {
  const most = new Int32Array(groups * periods);
  if (runs === null) return most;
  const { place, firstMonth, lastMonth } = runs;
  for (let run = 0; run < runs.count; run++) {
    if (place[run] < 0) continue;
    const group = groupOf[place[run]];
    if (group >= groups) continue;
    let before = -1;
    for (let month = firstMonth[run]; month <= lastMonth[run]; month++) {
      const period = periodOf[month];
      if (period !== before && period >= 0) most[group * periods + period]++;
      before = period;
    }
  }
  return most;
}

function fill(
  buckets: Buckets,
  quota: PersonMonthQuota,
  runs: QuotaRuns,
  groupOf: Int32Array,
  groups: number,
  periodOf: Int32Array,
  periods: number,
  firstMonth: number,
): void {
  const { month } = quota;
  for (let run = 0; run < runs.count; run++) {
    const place = runs.place[run];
    if (place < 0 || groupOf[place] >= groups) continue;
    const row = groupOf[place] * periods;
    const person = runs.person[run];
    const period = periodOf[runs.firstMonth[run]];
    // Periods are stretches of months: what begins and ends in one lies in it.
    if (period >= 0 && period === periodOf[runs.lastMonth[run]]) {
      if (runs.entries[run] > 0)
        buckets.add(row + period, person, runs.quota[run], runs.actual[run], runs.ratios[run], runs.entries[run]);
      continue;
    }
    const end = runs.start[run + 1];
    for (let entry = runs.start[run]; entry < end; ) {
      const own = periodOf[month[entry] - firstMonth];
      const start = entry++;
      while (entry < end && periodOf[month[entry] - firstMonth] === own) entry++;
      if (own >= 0) buckets.addEntries(row + own, person, quota, start, entry);
    }
  }
}

/** Quota, result and ratio of the seller at hand in each bucket, added up as the entries come, sorted by person. */
class Buckets {
  readonly #person: Int32Array;
  readonly #sellerQuota: Float64Array;
  readonly #sellerActual: Float64Array;
  readonly #sellerRatios: Float64Array;
  readonly #sellerEntries: Float64Array;
  readonly #quota: Float64Array;
  readonly #actual: Float64Array;
  /** Ratios of the sellers done, bucket after bucket: where each one's begin, and where the next is put. */
  readonly #ratios: Float64Array;
  readonly #start: Int32Array;
  readonly #next: Int32Array;

  constructor(mostSellers: Int32Array) {
    const count = mostSellers.length;
    this.#start = new Int32Array(count);
    let sellers = 0;
    for (let bucket = 0; bucket < count; bucket++) {
      this.#start[bucket] = sellers;
      sellers += mostSellers[bucket];
    }
    this.#next = this.#start.slice();
    this.#ratios = new Float64Array(sellers);
    this.#person = new Int32Array(count).fill(-1);
    this.#sellerQuota = new Float64Array(count);
    this.#sellerActual = new Float64Array(count);
    this.#sellerRatios = new Float64Array(count);
    this.#sellerEntries = new Float64Array(count);
    this.#quota = new Float64Array(count);
    this.#actual = new Float64Array(count);
  }

  add(bucket: number, person: number, quota: number, actual: number, ratios: number, entries: number): void {
    if (this.#person[bucket] !== person) {
      this.#close(bucket);
      this.#person[bucket] = person;
    }
    this.#sellerQuota[bucket] += quota;
    this.#sellerActual[bucket] += actual;
    this.#sellerRatios[bucket] += ratios;
    this.#sellerEntries[bucket] += entries;
    this.#quota[bucket] += quota;
    this.#actual[bucket] += actual;
  }

  /** The entries from `start` to before `end`; those without a ratio are none. */
  addEntries(bucket: number, person: number, table: PersonMonthQuota, start: number, end: number): void {
    const { quota, actual, attainment } = table;
    for (let entry = start; entry < end; entry++) {
      const ratio = attainment[entry];
      if (Number.isNaN(ratio)) continue;
      const hasBoth = !(Number.isNaN(quota[entry]) || Number.isNaN(actual[entry]));
      this.add(bucket, person, hasBoth ? quota[entry] : 0, hasBoth ? actual[entry] : 0, ratio, 1);
    }
  }

  #close(bucket: number): void {
    const entries = this.#sellerEntries[bucket];
    if (entries === 0) return;
    const quota = this.#sellerQuota[bucket];
    this.#ratios[this.#next[bucket]++] =
      quota > 0 ? this.#sellerActual[bucket] / quota : this.#sellerRatios[bucket] / entries;
    this.#sellerQuota[bucket] = 0;
    this.#sellerActual[bucket] = 0;
    this.#sellerRatios[bucket] = 0;
    this.#sellerEntries[bucket] = 0;
  }

  summaries(): (Attainment | null)[] {
    return Array.from(this.#start, (start, bucket) => {
      this.#close(bucket);
      return summary(this.#ratios.subarray(start, this.#next[bucket]), this.#quota[bucket], this.#actual[bucket]);
    });
  }
}

function summary(ratios: Float64Array, quota: number, actual: number): Attainment | null {
  if (ratios.length === 0) return null;
  let atQuota = 0;
  for (let seller = 0; seller < ratios.length; seller++) if (ratios[seller] >= AT_QUOTA) atQuota++;
  return {
    total: quota > 0 ? actual / quota : null,
    medianSeller: medianOf(ratios),
    shareAtQuota: atQuota / ratios.length,
    sellers: ratios.length,
  };
}
