import type { Steps } from '../model/progress';
import { normalQuantile } from '../stats/normal';
import type { ClaimContext, Counted } from './context';
import { dealExits, fitRiskSets, orthonormalColumns, type RiskSets, riskSets, scoresOfLeavers } from './riskSets';
import { codesOfRows, rowsWhere, valuesOfRows } from './rowsWhere';

const MOST_LEFT_OUT = 10;

/** Person-months at risk among which exits are looked for: who of the same team and month, or which months of a team. */
export interface Candidates {
  readonly rows: Int32Array;
  readonly sets: RiskSets;
  /** Manager of record of each candidate in `sets.order`. */
  readonly manager: Int32Array;
}

export interface CandidateWay {
  readonly counted: Counted;
  readonly lagMonths: number;
  readonly skipFirstMonths: number;
  /** Candidates are compared within manager and month, or within manager. */
  readonly within: 'managerMonth' | 'manager';
}

/** Person-months for which `known`, in their risk sets. Null where no exits can be expected. */
export function candidates(
  context: ClaimContext,
  way: CandidateWay,
  known: (row: number) => boolean,
): Candidates | null {
  const { panel } = context;
  const fitted = context.expected(way.counted, way.skipFirstMonths, context.hiringTerms);
  if (!fitted) return null;
  const patterns = context.patterns(way.skipFirstMonths, context.hiringTerms);
  const record = context.record(way.lagMonths);
  const kinds = context.counted(way.counted);
  const months = way.within === 'manager' ? 1 : panel.lastMonth - panel.firstMonth + 1;
  const stratumOf = (row: number) =>
    (record[row] ?? -1) < 0 ? -1 : (record[row] ?? 0) * months + (months === 1 ? 0 : (panel.month[row] ?? 0));
  const withExit = new Uint8Array(context.managers * months);
  for (let row = 0; row < panel.count; row++)
    if (kinds.has(panel.exitKind[row] ?? -1) && stratumOf(row) >= 0) withExit[stratumOf(row)] = 1;
  const rows = rowsWhere(
    panel.count,
    (row) => (patterns.ofRow[row] ?? -1) >= 0 && withExit[stratumOf(row)] === 1 && known(row),
  );
  const sets = riskSets(
    codesOfRows(rows, stratumOf),
    valuesOfRows(rows, (row) => fitted.ofPattern[patterns.ofRow[row] ?? 0] ?? 0),
    Uint8Array.from(codesOfRows(rows, (row) => (kinds.has(panel.exitKind[row] ?? -1) ? 1 : 0))),
  );
  return { rows, sets, manager: codesOfRows(sets.order, (index) => record[rows[index] ?? 0] ?? -1) };
}

/** How one thing known of each candidate changes the rate, by maximum likelihood and by dealing the exits out anew. */
export interface OneColumn {
  readonly slope: number;
  readonly standardError: number;
  /** Of the column within risk sets, weighted as exits are expected. */
  readonly standardDeviation: number;
  /** Standardised score: what is dealt. */
  readonly score: number;
}

/**
 * Question: how does one thing known of each candidate change the rate, among those of a risk set?
 * Formula, source and R: as fitRiskSets; the score is that of the column made orthonormal, so of variance 1 by chance.
 * Shapes: one entry of the column per candidate, in the order of `rows`. Units: log rate ratio per unit of the column;
 * its standard deviation in its own unit. Null where the column does not vary within risk sets, or where leavers are all on
 * one side of it.
 */
export function fitOneColumn({ sets }: Candidates, column: Float64Array): OneColumn | null {
  const fit = fitRiskSets(sets, column);
  const [direction] = orthonormalColumns(sets, [column]);
  if (!fit || !direction) return null;
  // The direction is the column divided by its standard deviation given the exits, times √exits.
  const standardDeviation = spread(sets, column);
  return { ...fit, standardDeviation, score: scoresOfLeavers(sets, [direction])[0] ?? 0 };
}

/**
 * Question: what would the score of fitOneColumn be, had chance drawn who left?
 * Formula: as dealExits. Shapes: `column` as in fitOneColumn; one score per deal out. No unit: standardised, of variance 1
 * by chance. All 0 where the column does not vary within risk sets.
 */
export function dealOneColumn(
  { sets }: Candidates,
  column: Float64Array,
  deals: number,
  random: Parameters<typeof dealExits>[4],
): Steps<Float64Array> {
  return dealExits(sets, orthonormalColumns(sets, [column]), (scores) => scores[0] ?? 0, deals, random);
}

/** Standard deviation of a column within risk sets, each set weighted by its exits. */
function spread(sets: RiskSets, column: Float64Array): number {
  let total = 0;
  sets.exitsOf.forEach((exits, stratum) => {
    let mean = 0;
    let square = 0;
    for (let at = sets.starts[stratum] ?? 0; at < (sets.starts[stratum + 1] ?? 0); at++) {
      const value = column[sets.order[at] ?? 0] ?? 0;
      mean += (sets.share[at] ?? 0) * value;
      square += (sets.share[at] ?? 0) * value * value;
    }
    total += exits * Math.max(0, square - mean * mean);
  });
  return Math.sqrt(total / Math.max(1, sets.exits));
}

/** Without any one manager the score is still on its side at 10 %. Those who hold it up most are tried. */
export function scoreHolds({ sets, manager }: Candidates, column: Float64Array): boolean {
  const [direction] = orthonormalColumns(sets, [column]);
  if (!direction) return false;
  const scoreOf = new Map<number, number>();
  const informationOf = new Map<number, number>();
  let score = 0;
  sets.exitsOf.forEach((exits, stratum) => {
    for (let at = sets.starts[stratum] ?? 0; at < (sets.starts[stratum + 1] ?? 0); at++) {
      const own = manager[at] ?? -1;
      const value = direction[at] ?? 0;
      informationOf.set(own, (informationOf.get(own) ?? 0) + exits * (sets.share[at] ?? 0) * value * value);
      if (sets.left[at] !== 1) continue;
      scoreOf.set(own, (scoreOf.get(own) ?? 0) + value);
      score += value;
    }
  });
  const side = Math.sign(score);
  return [...scoreOf]
    .sort((a, b) => side * (b[1] - a[1]))
    .slice(0, MOST_LEFT_OUT)
    .every(([own, part]) => {
      const left = side * (score - part);
      return left > normalQuantile(0.95) * Math.sqrt(Math.max(0, 1 - (informationOf.get(own) ?? 0)));
    });
}
