import type { PersonMonthQuota } from '../model/workforce';
import { firstFrom } from './firstFrom';
import type { Measured } from './measured';
import { attained, quotaRuns } from './quotaRuns';
import { remember } from './remember';

/** What somebody's entries of one month add up to: hardly ever more than one. */
interface Seller {
  asked: number;
  sold: number;
  /** NaN without an entry that has one. */
  ratio: number;
  /** One past the last entry. */
  end: number;
}

/** Visits who has a result in each month of the grid, where he or she stood. What is visited is written over by the next. */
export function eachSeller(
  measured: Measured,
  isIn: (place: number) => boolean,
  visit: (place: number, month: number, seller: Readonly<Seller>) => void,
): void {
  const { quota: table } = measured.workforce;
  const runs = quotaRuns(measured);
  const seller = { asked: 0, sold: 0, ratio: 0, end: 0 };
  for (let run = 0; table !== null && runs !== null && run < runs.count; run++) {
    const place = runs.place[run];
    if (place < 0 || !isIn(place)) continue;
    const end = runs.start[run + 1];
    for (let entry = runs.start[run]; entry < end; entry = seller.end) {
      read(table, entry, end, seller);
      if (!Number.isNaN(seller.ratio)) visit(place, table.month[entry] - measured.grid.firstMonth, seller);
    }
  }
}

/** The ratio of whoever stood in an assignment in a month of the grid. */
export function sellerOf(measured: Measured, place: number, month: number): number {
  const { quota: table } = measured.workforce;
  const runs = quotaRuns(measured);
  if (table === null || runs === null) return Number.NaN;
  const run = runOfPlaces(measured)[place];
  const end = runs.start[run + 1];
  const seller = { asked: 0, sold: 0, ratio: 0, end: 0 };
  read(table, firstFrom(table.month, runs.start[run], end, measured.grid.firstMonth + month), end, seller);
  return seller.ratio;
}

/** The months of an assignment follow each other, so all of its entries are in one run. */
const runOfPlaces = remember((measured: Measured): Int32Array => {
  const runs = quotaRuns(measured);
  const found = new Int32Array(measured.workforce.assignments.count);
  for (let run = 0; runs !== null && run < runs.count; run++) if (runs.place[run] >= 0) found[runs.place[run]] = run;
  return found;
});

/** Entries of the month of the first one, of those before `end`. */
function read(
  { month, quota, actual, attainment }: PersonMonthQuota,
  first: number,
  end: number,
  seller: Seller,
): void {
  seller.asked = 0;
  seller.sold = 0;
  let ratios = 0;
  let count = 0;
  let entry = first;
  for (; entry < end && month[entry] === month[first]; entry++) {
    const ratio = attainment[entry];
    if (Number.isNaN(ratio)) continue;
    count++;
    ratios += ratio;
    if (Number.isNaN(quota[entry]) || Number.isNaN(actual[entry])) continue;
    seller.asked += quota[entry];
    seller.sold += actual[entry];
  }
  seller.ratio = attained(seller.asked, seller.sold, ratios, count);
  seller.end = entry;
}
