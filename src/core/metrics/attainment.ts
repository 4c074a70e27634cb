import type { Attainment } from '../model/figures';
import type { PersonMonthQuota } from '../model/workforce';

/** Quota, result and ratio of one seller, added up as the entries come. */
interface Seller {
  person: number;
  quota: number;
  actual: number;
  ratios: number;
  entries: number;
}

interface Bucket {
  readonly seller: Seller;
  quota: number;
  actual: number;
  readonly sellers: number[];
}

/** A seller at 100 % may miss it by the rounding of a quarter spread over three months. */
const AT_QUOTA = 1 - 1e-9;

/**
 * Question: do sellers make their number? Three answers, because one misleads.
 * Formulas, over entries that have both (a quota without result is none of them): total = Σ actual / Σ quota; per seller Σ actual / Σ quota (the mean of the
 * ratios where the file gives only those), of which medianSeller is the median and shareAtQuota the share ≥ 100 %.
 * The mean of ratios is not given: tiny quotas rule it.
 * R: sum(actual) / sum(quota); r <- rowsum(actual, id) / rowsum(quota, id); median(r); mean(r >= 1).
 * `bucketOf` puts each entry into one of `buckets` periods or groups, or −1. Entries must be sorted by person.
 * Per bucket: null where no entry fell in.
 */
export function attainments(
  table: PersonMonthQuota,
  buckets: number,
  bucketOf: (entry: number) => number,
): (Attainment | null)[] {
  const open = Array.from({ length: buckets }, emptyBucket);
  for (let entry = 0; entry < table.person.length; entry++) {
    const bucket = open[bucketOf(entry)];
    if (bucket === undefined) continue;
    const person = table.person[entry];
    if (bucket.seller.person !== person) {
      closeSeller(bucket);
      bucket.seller.person = person;
    }
    addEntry(bucket, table.quota[entry], table.actual[entry], table.attainment[entry]);
  }
  return open.map((bucket) => {
    closeSeller(bucket);
    return summary(bucket);
  });
}

function emptyBucket(): Bucket {
  return { seller: { person: -1, quota: 0, actual: 0, ratios: 0, entries: 0 }, quota: 0, actual: 0, sellers: [] };
}

function addEntry(bucket: Bucket, quota: number, actual: number, attainment: number): void {
  if (Number.isNaN(attainment)) return;
  const { seller } = bucket;
  seller.entries++;
  seller.ratios += attainment;
  if (Number.isNaN(quota) || Number.isNaN(actual)) return;
  seller.quota += quota;
  seller.actual += actual;
  bucket.quota += quota;
  bucket.actual += actual;
}

function closeSeller(bucket: Bucket): void {
  const { seller } = bucket;
  if (seller.entries > 0) {
    bucket.sellers.push(seller.quota > 0 ? seller.actual / seller.quota : seller.ratios / seller.entries);
  }
  seller.quota = 0;
  seller.actual = 0;
  seller.ratios = 0;
  seller.entries = 0;
}

function summary({ quota, actual, sellers }: Bucket): Attainment | null {
  if (sellers.length === 0) return null;
  const sorted = Float64Array.from(sellers).sort();
  return {
    total: quota > 0 ? actual / quota : null,
    medianSeller: median(sorted),
    shareAtQuota: sorted.filter((ratio) => ratio >= AT_QUOTA).length / sorted.length,
    sellers: sorted.length,
  };
}

function median(sorted: Float64Array): number {
  const upper = sorted.length >> 1;
  const high = sorted[upper];
  return sorted.length % 2 === 1 ? high : (sorted[upper - 1] + high) / 2;
}
