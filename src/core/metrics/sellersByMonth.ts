import type { PersonMonthQuota } from '../model/workforce';
import { cellsOf, cutOf, withCells } from './cells';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { attained, type QuotaRuns, quotaRuns } from './quotaRuns';
import { FINER, finerBin, type MiddleBins, medianOfMiddle, middleBins, RATIO_BINS } from './ratioBins';
import { remember } from './remember';

/** A seller at 100 % may miss it by the rounding of a quarter spread over three months. */
export const AT_QUOTA = 1 - 1e-9;

/** What the sellers of each group attain in each month of the grid: group × months + month. */
interface SellerMonths {
  readonly quotas: Float64Array;
  readonly actuals: Float64Array;
  readonly atQuota: Int32Array;
  /** How many have a ratio in each bin: (group × months + month) × bins + bin. */
  readonly bins: Int32Array;
}

type Grouped = Pick<Grouping, 'of' | 'count' | 'out'>;

interface SellersByMonth extends Omit<SellerMonths, 'bins'> {
  readonly sellers: (month: number) => number;
  /** Of the months in which there are sellers. */
  readonly median: (month: number) => number;
}

/** Of the first group, by month of the grid; made of what was counted of each cell once. null without a table of quotas. */
export function sellersByMonth(measured: Measured, grouping: Grouped): SellersByMonth | null {
  const runs = quotaRuns(measured);
  const cells = ofCells(measured);
  const ranked = sellersByBin(measured);
  if (runs === null || cells === null || ranked === null) return null;
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? null : sellerMonths(measured, runs, { ...grouping, of: cut.rest });
  const bins = withCells(cut, grouping.count, cells.bins, rest?.bins);
  const binsOf = (month: number) => bins.subarray(month * RATIO_BINS, (month + 1) * RATIO_BINS);
  return {
    quotas: withCells(cut, grouping.count, cells.quotas, rest?.quotas),
    actuals: withCells(cut, grouping.count, cells.actuals, rest?.actuals),
    atQuota: withCells(cut, grouping.count, cells.atQuota, rest?.atQuota),
    sellers: (month) => binsOf(month).reduce((sum, own) => sum + own, 0),
    median: (month) => ranked.median(month, middleBins(binsOf(month)), grouping.of),
  };
}

const ofCells = remember((measured: Measured) => {
  const runs = quotaRuns(measured);
  return runs && sellerMonths(measured, runs, cellsOf(measured));
});

function sellerMonths(measured: Measured, runs: QuotaRuns, { of, count, out }: Grouped): SellerMonths {
  const { months } = measured.grid;
  const cells = count * months;
  const [quotas, actuals] = [new Float64Array(cells), new Float64Array(cells)];
  const [atQuota, bins] = [new Int32Array(cells), new Int32Array(cells * RATIO_BINS)];
  eachSeller(measured, runs, of, out, (_entry, month, group, { asked, sold, ratio }) => {
    const cell = group * months + month;
    quotas[cell] += asked;
    actuals[cell] += sold;
    if (ratio >= AT_QUOTA) atQuota[cell]++;
    bins[cell * RATIO_BINS + Math.floor(finerBin(ratio) / FINER)]++;
  });
  return { quotas, actuals, atQuota, bins };
}

/** The first entry of each seller and month, by month and finer bin of the ratio: 4 bytes each. */
const sellersByBin = remember((measured: Measured) => {
  const runs = quotaRuns(measured);
  const { quota: table } = measured.workforce;
  const places = measured.places.quota;
  if (runs === null || table === null || places === null) return null;
  const everyone = new Int32Array(measured.workforce.assignments.count);
  const width = RATIO_BINS * FINER;
  const start = new Int32Array(measured.grid.months * width + 1);
  const binOf = new Int32Array(table.month.length).fill(-1);
  eachSeller(measured, runs, everyone, 1, (entry, month, _group, { ratio }) => {
    binOf[entry] = month * width + finerBin(ratio);
    start[binOf[entry] + 1]++;
  });
  for (let bin = 1; bin < start.length; bin++) start[bin] += start[bin - 1];
  const next = start.slice();
  const entries = new Int32Array(start[start.length - 1]);
  for (let entry = 0; entry < binOf.length; entry++) if (binOf[entry] >= 0) entries[next[binOf[entry]]++] = entry;
  return {
    /** Of those of the first group, the middle of whom lies in some bins of a month. */
    median: (month: number, bins: MiddleBins, of: Int32Array): number => {
      const from = month * width + bins.first * FINER;
      const until = month * width + (bins.last + 1) * FINER;
      const counts = new Int32Array(until - from);
      for (let bin = from; bin < until; bin++)
        for (let at = start[bin]; at < start[bin + 1]; at++) if (of[places[entries[at]]] === 0) counts[bin - from]++;
      const counted = counts.reduce((sum, own) => sum + own, 0);
      const middle = middleBins(counts, bins.below, bins.count - bins.below - counted);
      const values: number[] = [];
      for (let at = start[from + middle.first]; at < start[from + middle.last + 1]; at++)
        if (of[places[entries[at]]] === 0) values.push(sellerOf(table, places, entries[at]).ratio);
      return medianOfMiddle(Float64Array.from(values), middle);
    },
  };
});

interface Seller {
  readonly asked: number;
  readonly sold: number;
  /** NaN without an entry that has one. */
  readonly ratio: number;
  /** One past the last entry of the month. */
  readonly end: number;
}

/** Of the entries of a month that begin with one: hardly ever more than this one. */
function sellerOf({ month, quota, actual, attainment }: PersonMonthQuota, places: Int32Array, first: number): Seller {
  let asked = 0;
  let sold = 0;
  let sum = 0;
  let count = 0;
  let end = first;
  for (; end < month.length && month[end] === month[first] && places[end] === places[first]; end++) {
    const ratio = attainment[end];
    if (Number.isNaN(ratio)) continue;
    count++;
    sum += ratio;
    if (Number.isNaN(quota[end]) || Number.isNaN(actual[end])) continue;
    asked += quota[end];
    sold += actual[end];
  }
  return { asked, sold, ratio: count === 0 ? Number.NaN : attained(asked, sold, sum, count), end };
}

/** The sellers of each month in all groups but `out`. */
function eachSeller(
  { workforce: { quota: table }, grid, places: { quota: places } }: Measured,
  { count, start, place }: QuotaRuns,
  of: Int32Array,
  out: number,
  visit: (entry: number, month: number, group: number, seller: Seller) => void,
): void {
  for (let run = 0; table !== null && places !== null && run < count; run++) {
    const group = place[run] < 0 ? out : of[place[run]];
    if (group === out) continue;
    for (let entry = start[run]; entry < start[run + 1]; ) {
      const seller = sellerOf(table, places, entry);
      if (!Number.isNaN(seller.ratio)) visit(entry, table.month[entry] - grid.firstMonth, group, seller);
      entry = seller.end;
    }
  }
}
