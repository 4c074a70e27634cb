import { cellsOf, cutOf } from './cells';
import { eachSeller, sellerOf } from './eachSeller';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { quotaRuns } from './quotaRuns';
import { FINER, finerBin, type MiddleBins, medianOfMiddle, middleBins, RATIO_BINS, ratioBin } from './ratioBins';
import { remember } from './remember';
import { AT_QUOTA, type MedianSellers, type SellerSums, sellersWithCells } from './sellerSums';

type Grouped = Pick<Grouping, 'of' | 'count' | 'out'>;

/** Of the first group, by month of the grid; made of what was counted of each cell once. null without a table of quotas. */
export function sellersByMonth(measured: Measured, grouping: Grouped): MedianSellers | null {
  if (quotaRuns(measured) === null) return null;
  const cells = sellersOfCells(measured);
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? undefined : sellerMonths(measured, { ...grouping, of: cut.rest });
  const { bins, ...sums } = sellersWithCells(cut, grouping.count, cells, rest);
  return {
    ...sums,
    median: (month) => {
      const middle = middleBins(bins.subarray(month * RATIO_BINS, (month + 1) * RATIO_BINS));
      return middle && { sellers: middle.count, ratio: medianWithin(measured, month, middle, grouping.of) };
    },
  };
}

export const sellersOfCells = remember((measured: Measured) => sellerMonths(measured, cellsOf(measured)));

/** Row by row what they attain in a month of the grid: group × months + month. */
function sellerMonths(measured: Measured, { of, count, out }: Grouped): SellerSums {
  const { months } = measured.grid;
  const cells = count * months;
  const [quotas, actuals] = [new Float64Array(cells), new Float64Array(cells)];
  const [atQuota, bins] = [new Int32Array(cells), new Int32Array(cells * RATIO_BINS)];
  const isIn = (place: number) => of[place] !== out;
  eachSeller(measured, isIn, (place, month, { asked, sold, ratio }) => {
    const cell = of[place] * months + month;
    quotas[cell] += asked;
    actuals[cell] += sold;
    if (ratio >= AT_QUOTA) atQuota[cell]++;
    bins[cell * RATIO_BINS + ratioBin(ratio)]++;
  });
  return { quotas, actuals, atQuota, bins };
}

const FINER_BINS = RATIO_BINS * FINER;

/** Where the sellers of each month stood, in the order of the finer bins of their ratios: 4 bytes each. */
export const placesByBin = remember((measured: Measured) => {
  const { months } = measured.grid;
  const sellers = new Int32Array(months);
  eachSeller(measured, everywhere, (_place, month) => {
    sellers[month]++;
  });
  // Month by month, so that what is put in order stays in the cache.
  const ofMonths = Array.from(sellers, (count) => ({
    place: new Int32Array(count),
    bin: new Int16Array(count),
    next: 0,
  }));
  eachSeller(measured, everywhere, (place, month, { ratio }) => {
    const own = ofMonths[month];
    own.place[own.next] = place;
    own.bin[own.next++] = finerBin(ratio);
  });
  return ofMonths.map(({ place, bin }) => {
    const start = new Int32Array(FINER_BINS + 1);
    for (let at = 0; at < bin.length; at++) start[bin[at] + 1]++;
    for (let one = 0; one < FINER_BINS; one++) start[one + 1] += start[one];
    const next = start.slice();
    const ordered = new Int32Array(place.length);
    for (let at = 0; at < bin.length; at++) ordered[next[bin[at]]++] = place[at];
    return { start, places: ordered };
  });
});

const everywhere = () => true;

/** Of the first group in a month, the middle of whom lies in some bins. */
function medianWithin(measured: Measured, month: number, bins: MiddleBins, of: Int32Array): number {
  const { start, places } = placesByBin(measured)[month];
  const from = bins.first * FINER;
  const counts = new Int32Array((bins.last + 1) * FINER - from);
  let inside = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    for (let at = start[from + bin]; at < start[from + bin + 1]; at++) if (of[places[at]] === 0) counts[bin]++;
    inside += counts[bin];
  }
  const middle = middleBins(counts, bins.below, bins.count - bins.below - inside);
  const ratios: number[] = [];
  for (let at = start[from + (middle?.first ?? 0)]; middle && at < start[from + middle.last + 1]; at++)
    if (of[places[at]] === 0) ratios.push(sellerOf(measured, places[at], month));
  return middle === null ? Number.NaN : medianOfMiddle(Float64Array.from(ratios), middle);
}
