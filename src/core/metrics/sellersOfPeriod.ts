import { type Cut, cellsOf, cutOf } from './cells';
import type { Grouping } from './groups';
import { keepFew } from './keepFew';
import type { Measured } from './measured';
import { type RunSums, together } from './quotaRuns';
import { medianOfMiddle, middleBins, RATIO_BINS, ratioBin } from './ratioBins';
import { AT_QUOTA, type MedianSellers, type SellerSums, sellersWithCells } from './sellerSums';

type Grouped = Pick<Grouping, 'of' | 'count' | 'out'>;

/** What sellers attain over a period. */
interface PeriodSellers {
  /** Quotas and results of all runs; ratios of sellers with one run. */
  readonly ofCells: SellerSums;
  /** Runs of sellers with one, in the order of the bins of their ratios, and where each bin starts. */
  readonly single: Int32Array;
  readonly start: Int32Array;
  /** Runs of the others, who may have some in one group and some in another. */
  readonly several: Int32Array;
}

const kept = keepFew<RunSums, PeriodSellers>(1);

/** The same for every part of the data, so they are made once for a period. */
function periodSellers(measured: Measured, sums: RunSums): PeriodSellers {
  return kept(sums, '', () => {
    const start = new Int32Array(RATIO_BINS + 1);
    const several: number[] = [];
    for (let at = 0; at < sums.place.length; at++) {
      if (isOneOfSeveral(sums, at)) several.push(at);
      else start[ratioBin(sums.attainment[at]) + 1]++;
    }
    for (let bin = 0; bin < RATIO_BINS; bin++) start[bin + 1] += start[bin];
    const next = start.slice();
    const single = new Int32Array(start[RATIO_BINS]);
    for (let at = 0; at < sums.place.length; at++)
      if (!isOneOfSeveral(sums, at)) single[next[ratioBin(sums.attainment[at])]++] = at;
    return { ofCells: addUp(sums, cellsOf(measured)), single, start, several: Int32Array.from(several) };
  });
}

/** The runs of a person follow each other. */
function isOneOfSeveral({ person }: RunSums, at: number): boolean {
  return person[at] === person[at - 1] || person[at] === person[at + 1];
}

function addUp(sums: RunSums, { of, count, out }: Grouped): SellerSums {
  const { place, quota, actual, attainment } = sums;
  const [quotas, actuals] = [new Float64Array(count), new Float64Array(count)];
  const [atQuota, bins] = [new Int32Array(count), new Int32Array(count * RATIO_BINS)];
  for (let at = 0; at < place.length; at++) {
    const group = of[place[at]];
    if (group === out) continue;
    quotas[group] += quota[at];
    actuals[group] += actual[at];
    if (isOneOfSeveral(sums, at)) continue;
    if (attainment[at] >= AT_QUOTA) atQuota[group]++;
    bins[group * RATIO_BINS + ratioBin(attainment[at])]++;
  }
  return { quotas, actuals, atQuota, bins };
}

/** Those with several runs, once in each group in which they have any. */
interface Others {
  readonly group: Int32Array;
  readonly ratio: Float64Array;
  readonly count: number;
}

function othersIn(sums: RunSums, several: Int32Array, cut: Cut, { count, out }: Grouped): Others {
  const { codes, groups } = cut;
  const group = new Int32Array(several.length);
  const ratio = new Float64Array(several.length);
  const lastPerson = new Int32Array(count).fill(-1);
  const last = new Int32Array(count);
  let found = 0;
  for (let index = 0; index < several.length; index++) {
    const at = several[index];
    const own = groups[codes[sums.place[at]]];
    if (own === out) continue;
    const isBack = lastPerson[own] === sums.person[at];
    if (!isBack) last[own] = found++;
    lastPerson[own] = sums.person[at];
    group[last[own]] = own;
    ratio[last[own]] = isBack ? together(sums, cut, at) : sums.attainment[at];
  }
  return { group, ratio, count: found };
}

/** What the sellers of each of a few groups attain over a period; `sums` is of its runs. */
export function sellersOfPeriod(measured: Measured, sums: RunSums, grouping: Grouped): MedianSellers {
  const { ofCells, single, start, several } = periodSellers(measured, sums);
  const cut = cutOf(measured, grouping);
  const rest = cut.rest === null ? undefined : addUp(sums, { ...grouping, of: cut.rest });
  const { quotas, actuals, atQuota, bins } = sellersWithCells(cut, grouping.count, ofCells, rest);
  const others = othersIn(sums, several, cut, grouping);
  for (let index = 0; index < others.count; index++) {
    const [group, ratio] = [others.group[index], others.ratio[index]];
    if (ratio >= AT_QUOTA) atQuota[group]++;
    bins[group * RATIO_BINS + ratioBin(ratio)]++;
  }
  const median = (group: number) => {
    const middle = middleBins(bins.subarray(group * RATIO_BINS, (group + 1) * RATIO_BINS));
    if (middle === null) return null;
    const ratios: number[] = [];
    for (let at = start[middle.first]; at < start[middle.last + 1]; at++)
      if (cut.groups[cut.codes[sums.place[single[at]]]] === group) ratios.push(sums.attainment[single[at]]);
    for (let index = 0; index < others.count; index++) {
      if (others.group[index] !== group) continue;
      const bin = ratioBin(others.ratio[index]);
      if (bin >= middle.first && bin <= middle.last) ratios.push(others.ratio[index]);
    }
    return { sellers: middle.count, ratio: medianOfMiddle(Float64Array.from(ratios), middle) };
  };
  return { quotas, actuals, atQuota, median };
}
