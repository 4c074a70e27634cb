import { chiSquaredUpper } from './chiSquared';
import { fUpper } from './fDistribution';
import { type FittedModel, hasDispersion } from './generalizedLinearModel';
import { choleskyFactor, choleskySolve, dot } from './linearAlgebra';

export interface ModelTest {
  /** χ², or F where `residualDegreesOfFreedom` is a number. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly residualDegreesOfFreedom: number | null;
  readonly p: number;
}

/**
 * Question: do the terms that one model has beyond another explain anything?
 * Formula: fall of the deviance, χ² on the difference of their degrees of freedom; where the dispersion is estimated
 * (quasiPoisson, gaussian) F = fall / df / the larger model's dispersion.
 * Source: Wilks (1938), Ann Math Stat 9, 60–62; McCullagh & Nelder (1989), 4.4, 9.2.
 * R: anova(smaller, larger, test = "LRT" or "F"). Shapes: two plain fits (not penalised) on the same rows.
 * null where the larger one has no more columns; throws for fits of different families or rows.
 */
export function likelihoodRatioTest(smaller: FittedModel, larger: FittedModel): ModelTest | null {
  if (smaller.family !== larger.family || smaller.fitted.length !== larger.fitted.length) {
    throw new Error(`invalid models; need one family and the same rows: ${smaller.family}, ${larger.family}`);
  }
  const degreesOfFreedom = smaller.degreesOfFreedom - larger.degreesOfFreedom;
  if (degreesOfFreedom <= 0) return null;
  const fall = Math.max(0, smaller.deviance - larger.deviance);
  if (!hasDispersion(larger.family)) return chiSquaredTest(fall, degreesOfFreedom);
  return fTest(fall / degreesOfFreedom / larger.dispersion, degreesOfFreedom, larger.degreesOfFreedom);
}

/**
 * Question: could these coefficients all be 0, given this covariance of theirs (robust or not)?
 * Formula: bᵀ V⁻¹ b on its columns, χ² on their number; with residual degrees of freedom F = that / number.
 * Source: Wald (1943), Trans Am Math Soc 54, 426–482. R: lmtest::waldtest(fit, terms, vcov = V, test = "Chisq" or "F").
 * Shapes: p coefficients, row-major p × p, indices of the columns tested (at least one). null where V is singular on them,
 * as for more columns than clusters.
 */
export function waldTest(
  coefficients: Float64Array,
  covariance: Float64Array,
  columns: readonly number[],
  residualDegreesOfFreedom: number | null,
): ModelTest | null {
  if (columns.length === 0) throw new Error('invalid columns; at least one coefficient is tested: none');
  const size = coefficients.length;
  const inner = Float64Array.from(columns.flatMap((i) => columns.map((j) => covariance[i * size + j])));
  const factor = choleskyFactor(inner, columns.length);
  if (factor === null) return null;
  const tested = Float64Array.from(columns, (j) => coefficients[j]);
  const chiSquared = dot(tested, choleskySolve(factor, columns.length, tested));
  if (residualDegreesOfFreedom === null) return chiSquaredTest(chiSquared, columns.length);
  return fTest(chiSquared / columns.length, columns.length, residualDegreesOfFreedom);
}

function chiSquaredTest(statistic: number, degreesOfFreedom: number): ModelTest {
  const p = chiSquaredUpper(statistic, degreesOfFreedom);
  return { statistic, degreesOfFreedom, residualDegreesOfFreedom: null, p };
}

function fTest(statistic: number, degreesOfFreedom: number, residualDegreesOfFreedom: number): ModelTest {
  const p = fUpper(statistic, degreesOfFreedom, residualDegreesOfFreedom);
  return { statistic, degreesOfFreedom, residualDegreesOfFreedom, p };
}
