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
 * One per group and period (group × periods + period); an entry counts in the group of the assignment it stood in.
 * Per group and period: null where no entry fell in, and without a table of quotas.
 */
export function attainments(
  measured: Measured,
  { of, count }: Pick<Grouping, 'of' | 'count'>,
  periods: readonly Period[],
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  const most = runs === null ? 0 : periods.length === 1 ? runs.count : runs.start[runs.count];
  const buckets = new Buckets(count * periods.length, most);
  const { quota } = measured.workforce;
  if (runs !== null && quota !== null) fill(buckets, quota, runs, of, periods, measured.grid);
  return buckets.summaries();
}

function fill(
  buckets: Buckets,
  quota: PersonMonthQuota,
  runs: QuotaRuns,
  groupOf: Int32Array,
  periods: readonly Period[],
  { firstMonth, months }: Measured['grid'],
): void {
  const periodOf = new Int32Array(months).fill(-1);
  for (const [index, { first, last }] of periods.entries()) periodOf.fill(index, first, last + 1);
  for (let run = 0; run < runs.count; run++) {
    const place = runs.place[run];
    if (place < 0) continue;
    const row = groupOf[place] * periods.length;
    const person = runs.person[run];
    const [start, end] = [runs.start[run], runs.start[run + 1]];
    const period = periodOf[quota.month[start] - firstMonth];
    // Periods are stretches of months: what begins and ends in one lies in it.
    if (period === periodOf[quota.month[end - 1] - firstMonth]) {
      if (period >= 0 && runs.entries[run] > 0)
        buckets.add(row + period, person, runs.quota[run], runs.actual[run], runs.ratios[run], runs.entries[run]);
      continue;
    }
    for (let entry = start; entry < end; entry++) {
      const own = periodOf[quota.month[entry] - firstMonth];
      const ratio = quota.attainment[entry];
      if (!(own >= 0) || Number.isNaN(ratio)) continue;
      const hasBoth = !(Number.isNaN(quota.quota[entry]) || Number.isNaN(quota.actual[entry]));
      buckets.add(row + own, person, hasBoth ? quota.quota[entry] : 0, hasBoth ? quota.actual[entry] : 0, ratio, 1);
    }
  }
}

/** Quota, result and ratio of the seller at hand in each bucket, added up as the entries come, sorted by person. */
class Buckets {
  readonly #person: Int32Array;
  readonly #seller: Record<'quota' | 'actual' | 'ratios' | 'entries', Float64Array>;
  readonly #quota: Float64Array;
  readonly #actual: Float64Array;
  /** Of the sellers done, one after the other. */
  readonly #bucketOf: Int32Array;
  readonly #ratioOf: Float64Array;
  #done = 0;

  /** `sellers`: no more than these will be added. */
  constructor(count: number, sellers: number) {
    this.#bucketOf = new Int32Array(sellers);
    this.#ratioOf = new Float64Array(sellers);
    const numbers = () => new Float64Array(count);
    this.#person = new Int32Array(count).fill(-1);
    this.#seller = { quota: numbers(), actual: numbers(), ratios: numbers(), entries: numbers() };
    this.#quota = numbers();
    this.#actual = numbers();
  }

  add(bucket: number, person: number, quota: number, actual: number, ratios: number, entries: number): void {
    const seller = this.#seller;
    if (this.#person[bucket] !== person) {
      this.#close(bucket);
      this.#person[bucket] = person;
    }
    seller.quota[bucket] += quota;
    seller.actual[bucket] += actual;
    seller.ratios[bucket] += ratios;
    seller.entries[bucket] += entries;
    this.#quota[bucket] += quota;
    this.#actual[bucket] += actual;
  }

  #close(bucket: number): void {
    const { quota, actual, ratios, entries } = this.#seller;
    if (entries[bucket] === 0) return;
    this.#bucketOf[this.#done] = bucket;
    this.#ratioOf[this.#done] = quota[bucket] > 0 ? actual[bucket] / quota[bucket] : ratios[bucket] / entries[bucket];
    this.#done++;
    quota[bucket] = 0;
    actual[bucket] = 0;
    ratios[bucket] = 0;
    entries[bucket] = 0;
  }

  summaries(): (Attainment | null)[] {
    const count = this.#person.length;
    for (let bucket = 0; bucket < count; bucket++) this.#close(bucket);
    const ends = new Int32Array(count + 1);
    for (let seller = 0; seller < this.#done; seller++) ends[this.#bucketOf[seller] + 1]++;
    for (let bucket = 0; bucket < count; bucket++) ends[bucket + 1] += ends[bucket];
    const ratios = new Float64Array(this.#done);
    const next = ends.slice();
    for (let seller = 0; seller < this.#done; seller++) ratios[next[this.#bucketOf[seller]]++] = this.#ratioOf[seller];
    return Array.from({ length: count }, (_, bucket) =>
      summary(ratios.subarray(ends[bucket], ends[bucket + 1]), this.#quota[bucket], this.#actual[bucket]),
    );
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
