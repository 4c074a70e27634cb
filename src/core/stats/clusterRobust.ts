import { numbered, sumOfSquares } from './clusterSums';
import { type FittedModel, type GeneralizedLinearModel, likelihoodOf } from './generalizedLinearModel';
import { dot, orthonormalise, solveTransposed, solveUpperTriangle } from './linearAlgebra';
import { symmetricEigen } from './symmetricEigen';

export interface ClusterRobust {
  readonly ok: true;
  /** Row-major p × p. */
  readonly covariance: Float64Array;
  readonly standardErrors: Float64Array;
  /** Per coefficient, for t: Satterthwaite's for CR2, clusters − 1 for CR1. */
  readonly degreesOfFreedom: Float64Array;
  readonly clusters: number;
}

export interface NotRobust {
  readonly ok: false;
  readonly failure: { readonly code: 'oneCluster' };
}

/** Below this an eigenvalue of I − H counts as 0, as in clubSandwich: the cluster alone holds a direction of the design. */
const HELD_ALONE = 1e-12;

/**
 * Question: how sure are the coefficients when rows of one manager resemble each other?
 * Formula: with B = (XᵀWX)⁻¹ and u a cluster's sum of scores. CR1: C / (C − 1) · B Σ u uᵀ B. CR2 (bias-reduced): in the basis
 * Q of √W X, residuals e = score / √w, u = (I − G)^−½ Q_cᵀ e_c with G = Q_cᵀ Q_c; degrees of freedom of each coefficient's
 * variance as a quadratic form of independent errors: (Σ P_cc)² / Σ P_cd². p × p work per cluster, whatever its rows.
 * Source: Liang & Zeger (1986), Biometrika 73, 13–22; Bell & McCaffrey (2002), Survey Methodology 28, 169–181; Pustejovsky &
 * Tipton (2018), JBES 36, 672–683.
 * R: CR1 sandwich::vcovCL(fit, cluster, type = "HC0"); CR2 on the fit's last weighted least squares,
 * { r <- sqrt(fit$weights); l <- lm(I(r * resid(fit, "working")) ~ 0 + I(r * model.matrix(fit)));
 * clubSandwich::coef_test(l, clubSandwich::vcovCR(l, cluster, "CR2"), test = "Satterthwaite") }. vcovCR of the glm itself
 * takes another square root where weights differ inside a cluster.
 * Shapes: the model, its fit, a cluster code per row. { code: 'oneCluster' } for fewer than two. With few clusters (under
 * about 40) use CR2 and its degrees of freedom; the scores are those of the plain likelihood, also for a penalised fit.
 * Unit: coefficients are on the scale of the link, per unit of their column; covariances in its square.
 */
export function clusterRobust(
  model: GeneralizedLinearModel,
  fit: FittedModel,
  cluster: Int32Array,
  correction: 'CR1' | 'CR2',
): ClusterRobust | NotRobust {
  if (cluster.length !== model.response.length) {
    throw new Error(`invalid clusters; need one per row: ${cluster.length} for ${model.response.length}`);
  }
  const member = numbered(cluster);
  const clusters = member.reduce((most, code) => Math.max(most, code + 1), 0);
  if (clusters < 2) return { ok: false, failure: { code: 'oneCluster' } };
  const scores = scoresOf(model, fit);
  return correction === 'CR1'
    ? sandwich(model, fit, scores.score, member, clusters)
    : biasReduced(model, scores, member, clusters);
}

interface Scores {
  readonly score: Float64Array;
  readonly weight: Float64Array;
}

function scoresOf(model: GeneralizedLinearModel, { coefficients }: FittedModel): Scores {
  const size = coefficients.length;
  const identity = Float64Array.from({ length: size * size }, (_, at) => +(at % (size + 1) === 0));
  return likelihoodOf(model, identity).scoresAt(coefficients);
}

function sandwich(
  { columns }: GeneralizedLinearModel,
  fit: FittedModel,
  score: Float64Array,
  member: Int32Array,
  clusters: number,
): ClusterRobust {
  const size = columns.length;
  const factor = Math.sqrt(clusters / (clusters - 1)) / fit.dispersion;
  const sums = new Float64Array(clusters * size);
  columns.forEach((column, j) => {
    for (let row = 0; row < column.length; row += 1) sums[member[row] * size + j] += column[row] * score[row];
  });
  const pulls = Array.from({ length: clusters }, (_, c) => {
    const sum = sums.subarray(c * size, (c + 1) * size);
    return sum.map((__, i) => factor * dot(fit.covariance.subarray(i * size, (i + 1) * size), sum));
  });
  const degreesOfFreedom = new Float64Array(size).fill(clusters - 1);
  return { ...finished(sumOfSquares(pulls, size), size), degreesOfFreedom, clusters };
}

function biasReduced(
  model: GeneralizedLinearModel,
  { score, weight }: Scores,
  member: Int32Array,
  clusters: number,
): ClusterRobust {
  const size = model.columns.length;
  const root = weight.map((value) => Math.sqrt(value));
  const design = orthonormalise(model.columns.map((column) => column.map((value, row) => value * root[row])));
  if ('collinear' in design) throw new Error(`invalid fit; its columns depend on each other: ${design.collinear}`);
  const { basis, triangle } = design;
  const sums = Array.from({ length: clusters }, () => new Float64Array(size));
  const squares = Array.from({ length: clusters }, () => new Float64Array(size * size));
  for (let row = 0; row < member.length; row += 1) {
    const sum = sums[member[row]];
    const square = squares[member[row]];
    const residual = root[row] > 0 ? score[row] / root[row] : 0;
    for (let i = 0; i < size; i += 1) {
      sum[i] += basis[i][row] * residual;
      for (let j = 0; j < size; j += 1) square[i * size + j] += basis[i][row] * basis[j][row];
    }
  }
  const roots = squares.map((square) => inverseRootOfRest(square, size));
  const pulls = sums.map((sum, c) => solveUpperTriangle(triangle, size, times(roots[c], sum)));
  const degreesOfFreedom = Float64Array.from({ length: size }, (_, j) => {
    const unit = new Float64Array(size);
    unit[j] = 1;
    return satterthwaite(solveTransposed(triangle, size, unit), squares, roots);
  });
  return { ...finished(sumOfSquares(pulls, size), size), degreesOfFreedom, clusters };
}

/** (I − G)^−½, 0 along directions that the cluster alone holds. */
function inverseRootOfRest(square: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(square, size);
  const matrix = new Float64Array(size * size);
  vectors.forEach((vector, k) => {
    const rest = 1 - values[k];
    const stretch = rest > HELD_ALONE ? 1 / Math.sqrt(rest) : 0;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) matrix[i * size + j] += stretch * vector[i] * vector[j];
    }
  });
  return matrix;
}

/** P_cd = δ_cd lᵀ R G R l − h_cᵀ h_d with h = G R l; Σ P_cd² without the C × C matrix. */
function satterthwaite(
  direction: Float64Array,
  squares: readonly Float64Array[],
  roots: readonly Float64Array[],
): number {
  const size = direction.length;
  let [trace, total] = [0, 0];
  const held: Float64Array[] = [];
  squares.forEach((square, c) => {
    const turned = times(roots[c], direction);
    const h = times(square, turned);
    const own = dot(turned, h);
    const length = dot(h, h);
    trace += own - length;
    total += own * own - 2 * own * length;
    held.push(h);
  });
  const cross = sumOfSquares(held, size);
  return (trace * trace) / (total + dot(cross, cross));
}

function finished(covariance: Float64Array, size: number) {
  const standardErrors = Float64Array.from({ length: size }, (_, j) => Math.sqrt(covariance[j * size + j]));
  return { ok: true, covariance, standardErrors } as const;
}

/** Square row-major matrix × vector. */
function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => dot(matrix.subarray(i * size, (i + 1) * size), vector));
}
