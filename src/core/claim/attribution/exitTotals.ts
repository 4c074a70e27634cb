import type { Steps } from '../../model/progress';
import type { Panel } from '../../panel/panel';
import { exp, log1p } from '../../stats/elementary';
import type { ExpectedExits } from '../expectedExits';
import type { Patterns } from '../patterns';
import type { LevelFactors } from './levelFactors';

const ROWS_PER_STEP = 100_000;

/** Sets of what is taken away from the risk of a person-month: bit 0 structure, bit 1 hiring. */
export const SETS = 4;

/** What one pass over the person-months leaves for everything that follows. */
export interface ExitTotals {
  /** Exits expected under each manager (last entry: unknown) with each set taken away: manager × SETS + set. */
  readonly left: Float64Array;
  /** Score of the first stage's coefficients, per manager: manager × columns + column. */
  readonly score: Float64Array;
  /** Derivative of each manager's expected exits by those coefficients, laid out as `score`. */
  readonly slope: Float64Array;
  /** Derivative of the logarithm of all `left` of a set by the coefficients that are not taken away: set × columns + column. */
  readonly logSlope: Float64Array;
  /** The same by the second stage's term of each region; set × regions + region. */
  readonly regionSlope: Float64Array;
}

export interface ExitTotalsInput {
  readonly panel: Panel;
  readonly patterns: Patterns;
  readonly expected: ExpectedExits;
  readonly managerOfRow: Int32Array;
  readonly counted: ReadonlySet<number>;
  readonly managers: number;
  readonly structure: readonly LevelFactors[];
  readonly hiring: readonly LevelFactors[];
  /** Index of the covariate `region`, and what the second stage adds to its levels; null without regions. */
  readonly region: { readonly covariate: number; readonly adjustment: Float64Array } | null;
  /** Factor of each manager's practice (last entry: unknown manager). */
  readonly practiceFactor: Float64Array;
}

/** Sums over the person-months: exits left with each set taken away, and their first derivatives. */
export function* exitTotals(input: ExitTotalsInput): Steps<ExitTotals> {
  const { panel, patterns, expected, managers } = input;
  const size = expected.coefficients.length;
  const hazards = patternHazards(input);
  const columns = columnsOfPatterns(patterns, expected);
  const left = new Float64Array((managers + 1) * SETS);
  const score = new Float64Array((managers + 1) * size);
  const slope = new Float64Array((managers + 1) * size);
  const exposure = new Float64Array(patterns.count);
  for (let row = 0; row < panel.count; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'resampling', done: row, total: panel.count };
    const pattern = patterns.ofRow[row];
    if (pattern < 0) continue;
    const manager = input.managerOfRow[row] < 0 ? managers : input.managerOfRow[row];
    for (let set = 0; set < SETS; set++) left[manager * SETS + set] += hazards.left[pattern * SETS + set];
    exposure[pattern] += input.practiceFactor[manager];
    const hazard = hazards.own[pattern];
    const exit = input.counted.has(panel.exitKind[row]) ? 1 / expected.ofPattern[pattern] : 0;
    for (let at = pattern * columns.width; at < (pattern + 1) * columns.width; at++) {
      if (columns.index[at] < 0) continue;
      const cell = manager * size + columns.index[at];
      score[cell] += hazard * (exit - 1);
      slope[cell] += hazard;
    }
  }
  return { left, score, slope, ...logSlopes(input, hazards.left, exposure, columns) };
}

interface PatternColumns {
  readonly width: number;
  /** Design columns that are 1 in each pattern: the intercept, then one per covariate (−1: reference). */
  readonly index: Int32Array;
}

function columnsOfPatterns(patterns: Patterns, expected: ExpectedExits): PatternColumns {
  const width = patterns.covariates.length + 1;
  const index = new Int32Array(patterns.count * width);
  expected.design.columnOfLevel.forEach((columnOf, covariate) => {
    const levels = patterns.levels[covariate];
    for (let pattern = 0; pattern < patterns.count; pattern++)
      index[pattern * width + covariate + 1] = columnOf[levels[pattern]];
  });
  return { width, index };
}

/** Cumulative hazard of a person-month of each pattern: its own, and with region terms and each set taken away. */
function patternHazards({ patterns, expected, structure, hiring, region }: ExitTotalsInput) {
  const own = expected.ofPattern.map((chance) => -log1p(-chance));
  const left = new Float64Array(patterns.count * SETS);
  const logOf = (levels: readonly LevelFactors[], pattern: number) =>
    levels.reduce((sum, { covariate, logFactor }) => sum + logFactor[patterns.levels[covariate][pattern]], 0);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const adjustment = region ? region.adjustment[patterns.levels[region.covariate][pattern]] : 0;
    const base = own[pattern] * exp(adjustment);
    const withoutStructure = exp(-logOf(structure, pattern));
    const withoutHiring = exp(-logOf(hiring, pattern));
    left[pattern * SETS] = base;
    left[pattern * SETS + 1] = base * withoutStructure;
    left[pattern * SETS + 2] = base * withoutHiring;
    left[pattern * SETS + 3] = base * withoutStructure * withoutHiring;
  }
  return { own, left };
}

function logSlopes(input: ExitTotalsInput, left: Float64Array, exposure: Float64Array, columns: PatternColumns) {
  const { patterns, expected, structure, hiring, region } = input;
  const size = expected.coefficients.length;
  const regions = region?.adjustment.length ?? 0;
  const logSlope = new Float64Array(SETS * size);
  const regionSlope = new Float64Array(SETS * regions);
  for (let set = 0; set < SETS; set++) {
    const removed = new Set([...(set & 1 ? structure : []), ...(set & 2 ? hiring : [])].map((own) => own.covariate));
    let total = 0;
    for (let pattern = 0; pattern < patterns.count; pattern++) {
      const exits = left[pattern * SETS + set] * exposure[pattern];
      total += exits;
      for (let place = 0; place < columns.width; place++) {
        const column = columns.index[pattern * columns.width + place];
        if (column >= 0 && !removed.has(place - 1)) logSlope[set * size + column] += exits;
      }
      if (region && !removed.has(region.covariate))
        regionSlope[set * regions + patterns.levels[region.covariate][pattern]] += exits;
    }
    for (let column = 0; column < size; column++) logSlope[set * size + column] /= total;
    for (let level = 0; level < regions; level++) regionSlope[set * regions + level] /= total;
  }
  return { logSlope, regionSlope };
}
