import { chiSquaredUpper } from '../stats/chiSquared';
import type { RiskSets } from './riskSets';

/** Without one manager a finding must still show at 10 %. */
const STILL_SHOWS = 0.1;
/** Of an information of 1: rounding. */
const NOTHING_LEFT = 1e-9;

/**
 * Question: does a score test over several columns still find something, whichever one manager is left out?
 * Formula: with U = Σ over leavers z and I = Σ exits × share × z zᵀ, a manager's part of both taken off: (U − Uₘ)ᵀ (I − Iₘ)⁻¹ (U − Uₘ),
 * χ² with as many degrees of freedom as columns. `basis` is orthonormal, so I is the identity. `manager`: of each candidate in the
 * order of the sets; every stratum is one manager's. Source: Cox & Hinkley 1974, 9.3. R: as written.
 * Columns that vary under the manager left out alone drop out; false where none is left.
 */
export function scoreHoldsWithoutAny(sets: RiskSets, basis: readonly Float64Array[], manager: Int32Array): boolean {
  const parts = partsOfManagers(sets, basis, manager);
  const size = basis.length;
  const whole = new Float64Array(size);
  for (const { score } of parts.values()) for (let row = 0; row < size; row++) whole[row] += score[row];
  return [...parts.values()].every(({ score, information }) => {
    const rest = whole.map((value, row) => value - score[row]);
    const left = information.map((value, at) => (at % (size + 1) === 0 ? 1 : 0) - value);
    const { statistic, terms } = scoreStatistic(rest, left);
    return terms > 0 && chiSquaredUpper(statistic, terms) < STILL_SHOWS;
  });
}

/** Uᵀ I⁻¹ U by elimination; terms that only the manager left out could tell of drop out. */
function scoreStatistic(score: Float64Array, information: Float64Array): { statistic: number; terms: number } {
  const size = score.length;
  let statistic = 0;
  let terms = 0;
  for (let pivot = 0; pivot < size; pivot++) {
    const value = information[pivot * size + pivot];
    if (value < NOTHING_LEFT) continue;
    statistic += (score[pivot] * score[pivot]) / value;
    terms++;
    for (let row = pivot + 1; row < size; row++) {
      const share = information[row * size + pivot] / value;
      for (let column = pivot; column < size; column++)
        information[row * size + column] -= share * information[pivot * size + column];
      score[row] -= share * score[pivot];
    }
  }
  return { statistic, terms };
}

interface Part {
  readonly score: Float64Array;
  /** Row-major. */
  readonly information: Float64Array;
}

function partsOfManagers(
  { starts, exitsOf, share, left }: RiskSets,
  basis: readonly Float64Array[],
  manager: Int32Array,
): Map<number, Part> {
  const size = basis.length;
  const parts = new Map<number, Part>();
  exitsOf.forEach((exits, stratum) => {
    const own = parts.get(manager[starts[stratum]]) ?? {
      score: new Float64Array(size),
      information: new Float64Array(size * size),
    };
    parts.set(manager[starts[stratum]], own);
    for (let at = starts[stratum]; at < starts[stratum + 1]; at++) {
      const weight = exits * share[at];
      for (let row = 0; row < size; row++) {
        if (left[at] === 1) own.score[row] += basis[row][at];
        for (let column = 0; column < size; column++)
          own.information[row * size + column] += weight * basis[row][at] * basis[column][at];
      }
    }
  });
  return parts;
}
