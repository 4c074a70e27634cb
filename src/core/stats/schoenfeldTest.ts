import { chiSquaredUpper } from './chiSquared';
import { type CoxData, centredWithin, checkCoxData, strataOf } from './coxData';
import { exp } from './elementary';
import { kaplanMeier } from './kaplanMeier';
import { addMultiple, choleskyFactor, choleskySolve, dot } from './linearAlgebra';
import { sweepEventTimes } from './partialLikelihood';
import { lastRowAt } from './survivalData';

interface ChiSquaredTest {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/**
 * Question: does a covariate's hazard ratio change with time, so that one number does not tell the story?
 * Formula: score test of adding x · g(t) to the model at its estimate, g(t) = 1 − Kaplan–Meier just before t:
 * uᵀ (I₂₂ − I₂₁ I₁₁⁻¹ I₁₂)⁻¹ u from the Schoenfeld residuals u and the information at each exit. Centring g changes nothing.
 * Source: Schoenfeld (1982), Biometrika 69; Grambsch & Therneau (1994), Biometrika 81, 515–526, in the exact form of
 * survival 3. R: cox.zph(fit, transform = "km", terms = FALSE).
 * Shapes: the data of the fit and its coefficients; one test per column and one for all. null where the information is
 * singular, as with all exits at one time. Throws as fitCoxModel.
 */
export function schoenfeldTest(
  data: CoxData,
  coefficients: Float64Array,
): { readonly columns: readonly ChiSquaredTest[]; readonly overall: ChiSquaredTest } | null {
  checkCoxData(data);
  const size = coefficients.length;
  const { score, information } = extendedScore(data, coefficients);
  const test = (added: readonly number[]): ChiSquaredTest | null => {
    const kept = [...Array.from({ length: size }, (_, j) => j), ...added.map((j) => size + j)];
    const inner = Float64Array.from(kept.flatMap((i) => kept.map((j) => information[i * 2 * size + j])));
    const factor = choleskyFactor(inner, kept.length);
    if (factor === null) return null;
    const gradient = Float64Array.from(kept, (i) => (i < size ? 0 : score[i - size]));
    const chiSquared = dot(gradient, choleskySolve(factor, kept.length, gradient));
    return { chiSquared, degreesOfFreedom: added.length, p: chiSquaredUpper(chiSquared, added.length) };
  };
  const all = Array.from({ length: size }, (_, j) => j);
  const tests = [...all.map((j) => [j]), all].map(test).filter((found) => found !== null);
  return tests.length <= size ? null : { columns: tests.slice(0, size), overall: tests[size] };
}

/** Score of the added terms, and the information (2p × 2p, lower half) of the model with them. */
function extendedScore(data: CoxData, coefficients: Float64Array): { score: Float64Array; information: Float64Array } {
  const size = coefficients.length;
  const strata = strataOf(data);
  const columns = centredWithin(data.columns, strata);
  const linear = new Float64Array(data.exit.length);
  columns.forEach((column, j) => {
    addMultiple(linear, coefficients[j], column);
  });
  const transform = leftByThen(data);
  const score = new Float64Array(size);
  const information = new Float64Array(4 * size * size);
  const risk = linear.map((value) => exp(value));
  sweepEventTimes({ ...data, columns }, strata, risk, (event) => {
    const g = transform(event.time);
    for (let i = 0; i < size; i += 1) {
      const observed = event.leavers.reduce((sum, row) => sum + columns[i][row], 0);
      score[i] += g * (observed - event.mean[i]);
      for (let j = 0; j < size; j += 1) {
        const value = event.covariance[Math.max(i, j) * size + Math.min(i, j)];
        information[i * 2 * size + j] += value;
        information[(size + i) * 2 * size + j] += g * value;
        information[(size + i) * 2 * size + size + j] += g * g * value;
      }
    }
  });
  return { score, information };
}

/** 1 − Kaplan–Meier just before t. */
function leftByThen(data: CoxData): (t: number) => number {
  const { time, survival } = kaplanMeier(data);
  return (t) => {
    const row = lastRowAt(time, t);
    return row === 0 ? 0 : 1 - survival[row - 1];
  };
}
