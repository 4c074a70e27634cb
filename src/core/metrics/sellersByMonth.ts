import type { PersonMonthQuota } from '../model/workforce';
import { cellsOf, cutOf, withCells } from './cells';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { attained, type QuotaRuns, quotaRuns } from './quotaRuns';
import { medianOfMiddle, middleBins, RATIO_BINS, ratioBin } from './ratioBins';
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
    median: (month) => {
      const middle = middleBins(binsOf(month));
      return medianOfMiddle(ranked.ratios(month, middle.first, middle.last, grouping.of), middle);
    },
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
    bins[cell * RATIO_BINS + ratioBin(ratio)]++;
  });
  return { quotas, actuals, atQuota, bins };
}

/** The first entry of each seller and month, by month and bin of the ratio: 4 bytes each. */
const sellersByBin = remember((measured: Measured) => {
  const runs = quotaRuns(measured);
  const cells = ofCells(measured);
  const { quota: table } = measured.workforce;
  const places = measured.places.quota;
  if (runs === null || cells === null || table === null || places === null) return null;
  const everyone = new Int32Array(measured.workforce.assignments.count);
  const bins = withCells({ groupOf: new Int32Array(cellsOf(measured).count), rest: null }, 1, cells.bins, undefined);
  const start = new Int32Array(bins.length + 1);
  for (let bin = 0; bin < bins.length; bin++) start[bin + 1] = start[bin] + bins[bin];
  const next = start.slice();
  const entries = new Int32Array(start[bins.length]);
  eachSeller(measured, runs, everyone, 1, (entry, month, _group, { ratio }) => {
    entries[next[month * RATIO_BINS + ratioBin(ratio)]++] = entry;
  });
  return {
    /** Of those in some bins of a month who stand in the first group. */
    ratios: (month: number, firstBin: number, lastBin: number, of: Int32Array): Float64Array => {
      const row = month * RATIO_BINS;
      const inside = entries
        .subarray(start[row + firstBin], start[row + lastBin + 1])
        .filter((entry) => of[places[entry]] === 0);
      return Float64Array.from(inside, (entry) => sellerOf(table, places, entry).ratio);
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
  let [asked, sold, sum, count, end] = [0, 0, 0, 0, first];
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
