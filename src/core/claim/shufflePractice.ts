import type { Steps } from '../model/progress';
import { shuffleWithinStrata } from '../stats/permutation';
import type { Random } from '../stats/random';
import { fitExits, meanOfKnown, type TeamsCompared } from './betweenManagers';

const SHUFFLES_PER_STEP = 100;

/** Our statistic and what it becomes when hours are dealt out anew among the managers of a stratum. */
export interface Shuffled {
  readonly observed: number;
  readonly shuffled: Float64Array;
}

/**
 * Could the slope be chance? Hours, freed of strata and other practices, are shuffled among managers of the same
 * stratum; the statistic is the score of the two-stage regression, Σ hours × (exits − fitted without hours).
 * Source: Winkler et al. 2014, NeuroImage 92 (shuffling the residualised regressor, after Draper & Stoneman 1966).
 * Returns null where the regression without hours cannot be fitted.
 */
export function* shufflePractice(compared: TeamsCompared, shuffles: number, random: Random): Steps<Shuffled | null> {
  const count = compared.managers.length;
  const columns = [new Float64Array(count).fill(1), ...compared.held];
  const withoutHours = fitExits(compared, columns);
  if (!withoutHours.ok) return null;
  const residuals = compared.observed.map((value, index) => value - (withoutHours.fitted[index] ?? 0));
  const hours = residualised(compared.hours, columns, withoutHours.fitted);
  const observed = score(hours, residuals);
  const shuffle = shuffleWithinStrata(hours, compared.strata, random);
  const shuffled = new Float64Array(shuffles);
  for (let index = 0; index < shuffles; index++) {
    if (index % SHUFFLES_PER_STEP === 0) yield { stage: 'shuffling', done: index, total: shuffles };
    shuffle();
    shuffled[index] = score(hours, residuals);
  }
  return { observed, shuffled };
}

function score(hours: Float64Array, residuals: Float64Array): number {
  let total = 0;
  for (let index = 0; index < hours.length; index++) total += (hours[index] ?? 0) * (residuals[index] ?? 0);
  return total;
}

/** Values minus their weighted projection on the columns, by modified Gram–Schmidt. */
function residualised(values: Float64Array, columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = project(Float64Array.from(column), basis, weights);
    if (dot(rest, rest, weights) > 1e-12 * dot(column, column, weights)) basis.push(rest);
  }
  return project(Float64Array.from(values), basis, weights);
}

function project(values: Float64Array, basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  for (const direction of basis) {
    const share = dot(values, direction, weights) / dot(direction, direction, weights);
    for (let index = 0; index < values.length; index++)
      values[index] = (values[index] ?? 0) - share * (direction[index] ?? 0);
  }
  return values;
}

function dot(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  return meanOfKnown(
    a.map((value, index) => value * (b[index] ?? 0)),
    weights,
  );
}
