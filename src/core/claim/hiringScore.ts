import type { Outcome } from '../model/ids';
import type { Steps } from '../model/progress';
import { fractionAtRisk } from '../panel/panel';
import type { Random } from '../stats/random';
import type { ClaimContext } from './context';
import { hiringColumns } from './hiringColumns';
import { dealExits, orthonormalColumns, type RiskSets, riskSets, scoresOfLeavers } from './riskSets';
import { codesOfRows, rowsWhere, valuesOfRows } from './rowsWhere';

const LONGEST_TENURE_MONTHS = 600;

/** Score for recruitment source and assessment, among people of one manager and tenure, in the first months of employment. */
export interface HiringScore {
  readonly statistic: number;
  /** Independent hiring terms: the degrees of freedom. */
  readonly terms: number;
  readonly exits: number;
  /** Exits from among several people: those that can tell. */
  readonly telling: number;
  readonly personMonths: number;
  readonly sets: RiskSets;
  readonly basis: readonly Float64Array[];
  /** Manager of record of each candidate in `sets.order`. */
  readonly manager: Int32Array;
}

/**
 * Do early exits follow recruitment source and assessment, whoever manages?
 *
 * Among a manager's people who reached the same month of employment, who was it that left? With p = a person's share of
 * the exits expected there (without hiring terms), n the exits, and hiring columns z centred in p, the score statistic is
 * Uᵀ I⁻¹ U, U = Σ over leavers z, I = Σ n p z zᵀ; χ² with as many degrees of freedom as independent columns.
 * Rehires do not count: whoever left early once would be counted twice, with the same source and score.
 * Sums over a person's early months will not do: whoever leaves has fewer of them, so what was expected of a leaver is
 * less than what was expected of a stayer.
 * Source: Cox 1972; Breslow 1974; Cox & Hinkley 1974, 9.3. Returns null where no exits or no hiring columns are there.
 */
export function* hiringScore(context: ClaimContext, outcome: Outcome, earlyMonths: number): Steps<HiringScore | null> {
  const early = earlyCandidates(context, outcome, earlyMonths);
  if (!early) return null;
  yield { stage: 'weighing', done: 1, total: 3 };
  const sets = riskSets(early.strata, early.expected, early.left);
  yield { stage: 'weighing', done: 2, total: 3 };
  const basis = orthonormalColumns(sets, hiringColumns(context.workforce, early.spells, early.expected));
  if (basis.length === 0) return null;
  return {
    statistic: sumOfSquares(scoresOfLeavers(sets, basis)),
    terms: basis.length,
    exits: early.exits,
    telling: sets.exits,
    personMonths: early.personMonths,
    sets,
    basis,
    manager: codesOfRows(sets.order, (index) => early.manager[index]),
  };
}

/** What the score becomes when early exits are dealt out anew among a manager's people of the same tenure. */
export function dealHiring(score: HiringScore, deals: number, random: Random): Steps<Float64Array> {
  return dealExits(score.sets, score.basis, sumOfSquares, deals, random);
}

function sumOfSquares(scores: Float64Array): number {
  return scores.reduce((total, value) => total + value * value, 0);
}

interface EarlyCandidates {
  /** Spell of each early person-month. */
  readonly spells: Int32Array;
  readonly expected: Float64Array;
  readonly left: Uint8Array;
  /** Manager × month of employment. */
  readonly strata: Int32Array;
  /** −1: not known. */
  readonly manager: Int32Array;
  readonly exits: number;
  readonly personMonths: number;
}

function earlyCandidates(context: ClaimContext, outcome: Outcome, earlyMonths: number): EarlyCandidates | null {
  const { panel, options } = context;
  const fitted = context.expected(outcome, 0, false);
  if (!fitted) return null;
  const patterns = context.patterns(0, false);
  const record = context.record(options.lagMonths);
  const kinds = context.counted(outcome);
  const { person } = context.workforce.spells;
  const isRehire = (spell: number) => spell > 0 && person[spell] === person[spell - 1];
  const rows = rowsWhere(
    panel.count,
    (row) => (panel.tenureMonths[row] ?? 0) < earlyMonths && !isRehire(panel.spell[row] ?? 0),
  );
  const left = Uint8Array.from(codesOfRows(rows, (row) => (kinds.has(panel.exitKind[row] ?? -1) ? 1 : 0)));
  const tenures = Math.min(earlyMonths, LONGEST_TENURE_MONTHS) + 1;
  const stratumOf = (row: number) =>
    (record[row] ?? -1) * tenures + Math.min(panel.tenureMonths[row] ?? 0, tenures - 1);
  return {
    spells: codesOfRows(rows, (row) => panel.spell[row] ?? 0),
    expected: valuesOfRows(rows, (row) => fitted.ofPattern[patterns.ofRow[row] ?? 0] ?? 0),
    left,
    strata: codesOfRows(rows, (row) => ((record[row] ?? -1) < 0 ? -1 : stratumOf(row))),
    manager: codesOfRows(rows, (row) => record[row] ?? -1),
    exits: left.reduce((total, exit) => total + exit, 0),
    personMonths: rows.reduce((total, row) => total + fractionAtRisk(panel, row), 0),
  };
}
