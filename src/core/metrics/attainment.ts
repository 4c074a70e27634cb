import type { Attainment } from '../model/figures';
import type { PersonMonthQuota } from '../model/workforce';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { medianOf } from './medianOf';
import type { Period } from './period';
import { type QuotaRuns, quotaRuns, sumsOfRuns } from './quotaRuns';

/** A seller at 100 % may miss it by the rounding of a quarter spread over three months. */
const AT_QUOTA = 1 - 1e-9;

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
  const { quota, actual, ratios, entries } = sumsOfRuns(measured, runs, period);
  const { person, place } = runs;
  const runsOf = new Int32Array(count);
  for (let run = 0; run < runs.count; run++) {
    if (entries[run] > 0 && of[place[run]] < count) runsOf[of[place[run]]]++;
  }
  const buckets = new Buckets(runsOf);
  for (let run = 0; run < runs.count; run++) {
    if (entries[run] === 0 || of[place[run]] >= count) continue;
    buckets.add(of[place[run]], person[run], quota[run], actual[run], ratios[run], entries[run]);
  }
  return buckets.summaries();
}

/** The same of each month of the period, of the first group alone. */
export function attainmentsByMonth(
  measured: Measured,
  { of }: Pick<Grouping, 'of'>,
  period: Period,
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  const { quota } = measured.workforce;
  const months = period.last - period.first + 1;
  if (runs === null || quota === null) return new Array<null>(months).fill(null);
  const buckets = new Buckets(sellersByMonth(runs, of, period));
  const { start, place, person, firstMonth, lastMonth } = runs;
  for (let run = 0; run < runs.count; run++) {
    if (place[run] < 0 || of[place[run]] !== 0 || lastMonth[run] < period.first || firstMonth[run] > period.last)
      continue;
    addMonths(buckets, quota, person[run], start[run], start[run + 1], measured.grid.firstMonth + period.first, months);
  }
  return buckets.summaries();
}

/** No more sellers than these will be in each month. */
function sellersByMonth({ count, place, firstMonth, lastMonth }: QuotaRuns, of: Int32Array, { first, last }: Period) {
  const change = new Int32Array(last - first + 2);
  for (let run = 0; run < count; run++) {
    if (place[run] < 0 || of[place[run]] !== 0 || lastMonth[run] < first || firstMonth[run] > last) continue;
    change[Math.max(firstMonth[run], first) - first]++;
    change[Math.min(lastMonth[run], last) - first + 1]--;
  }
  let sellers = 0;
  return change.subarray(0, -1).map((own) => {
    sellers += own;
    return sellers;
  });
}

/** The entries from `start` to before `end`, in the bucket of their month; those without a ratio are none. */
function addMonths(
  buckets: Buckets,
  { month, quota, actual, attainment }: PersonMonthQuota,
  person: number,
  start: number,
  end: number,
  firstMonth: number,
  months: number,
): void {
  for (let entry = start; entry < end; entry++) {
    const ratio = attainment[entry];
    const own = month[entry] - firstMonth;
    if (own < 0 || own >= months || Number.isNaN(ratio)) continue;
    const hasBoth = !(Number.isNaN(quota[entry]) || Number.isNaN(actual[entry]));
    buckets.add(own, person, hasBoth ? quota[entry] : 0, hasBoth ? actual[entry] : 0, ratio, 1);
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
      return summary(this.#ratios, start, this.#next[bucket], this.#quota[bucket], this.#actual[bucket]);
    });
  }
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
