import type { Random } from '../../stats/random';
import type { ExpectedExits } from '../expectedExits';
import type { ExitTotals } from './exitTotals';
import { type ManagerModel, remainingVariance, varianceStretch } from './managerModel';

/** Parameters of one resample, as departures from the estimates. */
export interface Resample {
  /** First stage. */
  readonly coefficients: Float64Array;
  /** Second stage. */
  readonly managerCoefficients: Float64Array;
  readonly variance: number;
}

/**
 * Question: how far would the estimates have come out elsewhere, had other managers been drawn?
 * Formula: n managers drawn with replacement from n, w how often each; one Newton step of both stages from the estimates, each
 * manager's score counted w − 1 times and divided by 1 − leverage (jackknife; in the first stage 1 / n, a manager's part of the
 * information on average), the first stage's step carried into the second through each manager's expected exits; the variance anew from the residuals, its spread never less than chance
 * alone gives. Scores are computed once.
 * Source: Davison & Hinkley 1997, 2.7 and 7.2; Kline & Santos 2012 (score bootstrap); MacKinnon & White 1985. R: as written.
 */
export function resampler(
  expected: ExpectedExits,
  totals: ExitTotals,
  model: ManagerModel,
  random: Random,
): () => Resample {
  const { managers } = model.compared;
  const firstSteps = stepsPerManager(expected, totals, managers);
  const secondSteps = managerSteps(model);
  const carried = carriedSteps(expected, totals, model);
  const middle = remainingVariance(model, null);
  const stretch = varianceStretch(model);
  const count = managers.length;
  const weights = new Float64Array(count);
  return () => {
    weights.fill(0);
    for (let draw = 0; draw < count; draw++) weights[random.integer(count)]++;
    const coefficients = weightedSum(firstSteps, weights, expected.coefficients.length);
    const managerCoefficients = weightedSum(secondSteps, weights, model.columns.length);
    for (let row = 0; row < managerCoefficients.length; row++) {
      for (let column = 0; column < coefficients.length; column++)
        managerCoefficients[row] -= carried[row * coefficients.length + column] * coefficients[column];
    }
    const variance = middle + stretch * (remainingVariance(model, weights) - middle);
    return { coefficients, managerCoefficients, variance };
  };
}

/** (w − 1) × steps, summed. */
function weightedSum(steps: Float64Array, weights: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let unit = 0; unit < weights.length; unit++) {
    const weight = weights[unit] - 1;
    if (weight === 0) continue;
    for (let column = 0; column < size; column++) sums[column] += weight * steps[unit * size + column];
  }
  return sums;
}

/** Covariance × score of each manager compared, over 1 − 1 / managers. */
function stepsPerManager(expected: ExpectedExits, totals: ExitTotals, managers: Int32Array): Float64Array {
  const size = expected.coefficients.length;
  const steps = new Float64Array(managers.length * size);
  const jackknife = managers.length / (managers.length - 1);
  managers.forEach((manager, unit) => {
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let column = 0; column < size; column++)
        sum += expected.covariance[row * size + column] * totals.score[manager * size + column];
      steps[unit * size + row] = jackknife * sum;
    }
  });
  return steps;
}

function managerSteps({ columns, inverse, compared, fitted, leverage }: ManagerModel): Float64Array {
  const size = columns.length;
  const steps = new Float64Array(fitted.length * size);
  for (let unit = 0; unit < fitted.length; unit++) {
    const residual = (compared.observed[unit] - fitted[unit]) / (1 - leverage[unit]);
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let column = 0; column < size; column++) sum += inverse[row * size + column] * columns[column][unit];
      steps[unit * size + row] = sum * residual;
    }
  }
  return steps;
}

/** How the second stage's coefficients move with the first's: more exits expected under a manager leave fewer to explain. */
function carriedSteps(expected: ExpectedExits, totals: ExitTotals, model: ManagerModel): Float64Array {
  const { columns, inverse, compared, fitted } = model;
  const size = expected.coefficients.length;
  const width = columns.length;
  const scores = new Float64Array(width * size);
  compared.managers.forEach((manager, unit) => {
    const perExit = fitted[unit] / compared.expected[unit];
    for (let row = 0; row < width; row++) {
      const weight = columns[row][unit] * perExit;
      for (let column = 0; column < size; column++)
        scores[row * size + column] += weight * totals.slope[manager * size + column];
    }
  });
  return product(inverse, scores, width, size);
}

function product(square: Float64Array, matrix: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let inner = 0; inner < rows; inner++) {
      for (let column = 0; column < columns; column++)
        result[row * columns + column] += square[row * rows + inner] * matrix[inner * columns + column];
    }
  }
  return result;
}
