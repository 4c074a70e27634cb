import { exp } from '../../stats/elementary';
import type { ExpectedExits } from '../expectedExits';
import { shareAboveBest } from './bestRates';
import { type ExitTotals, SETS } from './exitTotals';
import { type LevelFactors, referenceFactor } from './levelFactors';
import type { ManagerModel } from './managerModel';
import { orderAverage } from './orderAverage';
import type { Resample } from './resampling';

/** The blocks in the order of their bits. */
export const BLOCKS = ['structure', 'hiring', 'practice', 'managers'] as const;

/** What the shares are computed from: the estimates, and what is taken away. */
export interface ShareModel {
  readonly expected: ExpectedExits;
  readonly totals: ExitTotals;
  readonly manager: ManagerModel;
  readonly structure: readonly LevelFactors[];
  readonly hiring: readonly LevelFactors[];
  readonly region: { readonly covariate: number; readonly columnOfLevel: Int32Array } | null;
  readonly managers: number;
  readonly bestManagers: number;
}

/**
 * Question: of all exits, which share goes with each block?
 * Formula: Σ cumulative hazards with a set of blocks at its reference, over Σ without: exits left; order-averaged over the sets.
 * Structure, hiring: each level's factor becomes the mean factor of the best levels. Practice: every manager gives what the best
 * share of managers give. Managers: the spread that remains shrinks to the best share's mean. Departures from the estimates act
 * on practice exactly, on the others' exits left to first order in their logarithm.
 * Source: Eide & Gefeller 1995; Bruzzi et al. 1985, Am J Epidemiol 122 (sums over the observed). R: as written.
 * Returns shares by block and, last, what is left when all are taken away; they sum to 1.
 */
export function exitShares(model: ShareModel, variance: number, departure: Resample | null): Float64Array {
  const left = new Float64Array(1 << BLOCKS.length);
  const remaining = 1 - shareAboveBest(variance, model.bestManagers);
  const changes = setFactors(model, departure);
  const sums = practiceSums(model, departure);
  for (let set = 0; set < 2 * SETS; set++) {
    const exits = sums[set] * changes[set % SETS];
    left[set] = exits;
    left[set + 2 * SETS] = exits * remaining;
  }
  const shares = orderAverage(left, BLOCKS.length);
  return Float64Array.of(...shares, left[left.length - 1]).map((exits) => exits / left[0]);
}

/** Exits of all managers with each set away; index + SETS: with every manager's practice at the reference. */
function practiceSums({ totals, manager, managers }: ShareModel, departure: Resample | null): Float64Array {
  const slopes = manager.practices.map(
    ({ column }) => manager.coefficients[column] + (departure ? departure.managerCoefficients[column] : 0),
  );
  const logReference = manager.practices.reduce((sum, { reference }, index) => sum + slopes[index] * reference, 0);
  const sums = new Float64Array(2 * SETS);
  for (let code = 0; code <= managers; code++) {
    const own = manager.practices.reduce((sum, { values }, index) => sum + slopes[index] * (values[code] ?? 0), 0);
    const factor = code < managers ? exp(own - logReference) : 1;
    for (let set = 0; set < SETS; set++) {
      sums[set] += factor * totals.left[code * SETS + set];
      sums[set + SETS] += totals.left[code * SETS + set];
    }
  }
  return sums;
}

/** The factor of each set: its reference, and what departures do to the exits left. */
function setFactors(model: ShareModel, departure: Resample | null): Float64Array {
  const { totals, expected, structure, hiring, region } = model;
  const size = expected.coefficients.length;
  const ofRegion = region ? regionDeparture(model, region.columnOfLevel, departure) : null;
  const reference = (blocks: readonly LevelFactors[]) =>
    blocks.reduce((product, levels) => product * referenceOf(model, levels, departure, ofRegion), 1);
  const structureReference = reference(structure);
  const hiringReference = reference(hiring);
  return Float64Array.from({ length: SETS }, (_, set) => {
    let change = 0;
    if (departure) {
      for (let column = 0; column < size; column++)
        change += totals.logSlope[set * size + column] * departure.coefficients[column];
      ofRegion?.forEach((own, level) => {
        change += totals.regionSlope[set * ofRegion.length + level] * own;
      });
    }
    return exp(change) * (set & 1 ? structureReference : 1) * (set & 2 ? hiringReference : 1);
  });
}

/** How far the second stage's term of each region departs. */
function regionDeparture({ manager }: ShareModel, columnOfLevel: Int32Array, departure: Resample | null): Float64Array {
  return Float64Array.from(columnOfLevel, (_, level) => {
    const at = manager.strata.indexOf(level);
    return at < 0 || !departure ? 0 : departure.managerCoefficients[at + 1];
  });
}

function referenceOf(
  { expected, region }: ShareModel,
  levels: LevelFactors,
  departure: Resample | null,
  ofRegion: Float64Array | null,
): number {
  if (!departure) return referenceFactor(levels, levels.logFactor);
  const columnOf = expected.design.columnOfLevel[levels.covariate];
  const isRegion = region?.covariate === levels.covariate;
  const moved = levels.logFactor.map((factor, level) => {
    const own = columnOf[level] < 0 ? 0 : departure.coefficients[columnOf[level]];
    return factor + own + (isRegion && ofRegion ? ofRegion[level] : 0);
  });
  return referenceFactor(levels, moved);
}
