import { exp, expm1, log } from '../../stats/elementary';
import { normalQuantile } from '../../stats/normal';
import type { ClaimContext } from '../context';
import type { TestedEvidence } from '../evidence';
import type { RankCorrelation } from '../managerRanks';
import type { Teams } from '../teams';
import { sum } from '../testability';

/** Managers with everything on file: their codes, and pickers for lists by manager code. */
export function managersWith(teams: Teams, lists: readonly Float64Array[]): Int32Array {
  return Int32Array.from(teams.expected.keys()).filter(
    (manager) =>
      (teams.expected[manager] ?? 0) > 0 && lists.every((list) => !Number.isNaN(list[manager] ?? Number.NaN)),
  );
}

export function pickFrom(managers: Int32Array, list: Float64Array): Float64Array {
  return Float64Array.from(managers, (manager) => list[manager] ?? Number.NaN);
}

/** What all lines on rank correlations report alike. */
export function rankEvidence(
  context: ClaimContext,
  teams: Teams,
  managers: number,
  correlation: RankCorrelation,
): Pick<
  TestedEvidence,
  | 'tested'
  | 'estimate'
  | 'unit'
  | 'interval95'
  | 'interval90'
  | 'p'
  | 'detectable'
  | 'exitsNeeded'
  | 'managers'
  | 'exits'
  | 'personMonths'
  | 'practice'
> {
  const { options } = context;
  const exits = sum(teams.observed);
  const wanted = (normalQuantile(0.975) + normalQuantile(0.8)) / fisher(options.smallestRankCorrelation);
  const more = (wanted * wanted + 3) / managers;
  return {
    tested: true,
    estimate: correlation.rho,
    unit: 'rankCorrelation',
    interval95: correlation.interval95,
    interval90: correlation.interval90,
    p: null,
    detectable: detectableRank(managers),
    exitsNeeded: Math.max(0, Math.ceil(exits * (more - 1))),
    managers,
    exits,
    personMonths: sum(teams.personMonths),
    practice: null,
  };
}

/** Rank correlation found four times in five among so many managers. */
function detectableRank(managers: number): number {
  const z = (normalQuantile(0.975) + normalQuantile(0.8)) / Math.sqrt(Math.max(1, managers - 3));
  return expm1(2 * z) / (exp(2 * z) + 1);
}

function fisher(rho: number): number {
  return 0.5 * log((1 + rho) / (1 - rho));
}
