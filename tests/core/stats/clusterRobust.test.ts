import { describe, expect, it } from 'vitest';
import { clusterRobust } from '../../../src/core/stats/clusterRobust';
import { clusterSums, numbered } from '../../../src/core/stats/clusterSums';
import { createRandom } from '../../../src/core/stats/random';
import { symmetricEigen } from '../../../src/core/stats/symmetricEigen';
import reference from '../../reference/regression.json';
import { expectClose } from './expectClose';
import { fitted, modelOf } from './referenceModels';

/** Built on iterated fits. */
const ITERATED = 1e-8;

function modelNamed(name: string) {
  const found = reference.models.find((model) => model.name === name);
  if (!found) throw new Error(`invalid name; not in the reference: ${name}`);
  return modelOf(found);
}

function robust(model: ReturnType<typeof modelOf>, cluster: Int32Array, correction: 'CR1' | 'CR2') {
  const result = clusterRobust(model, fitted(model), cluster, correction);
  if (!result.ok) throw new Error(`invalid result; ${result.failure.code}`);
  return result;
}

describe('against sandwich and clubSandwich', () => {
  for (const theirs of reference.robust) {
    const model = modelNamed(theirs.name);
    const cluster = Int32Array.from(theirs.cluster);

    it(`${theirs.name}: CR1`, () => {
      const ours = robust(model, cluster, 'CR1');
      expectClose(ours.covariance, theirs.cr1, ITERATED);
      expect(ours.clusters).toBe(new Set(theirs.cluster).size);
      expect(ours.degreesOfFreedom.every((value) => value === ours.clusters - 1)).toBe(true);
    });

    it(`${theirs.name}: CR2 and its degrees of freedom`, () => {
      const ours = robust(model, cluster, 'CR2');
      expectClose(ours.covariance, theirs.cr2, ITERATED);
      expectClose(ours.degreesOfFreedom, theirs.df, ITERATED);
      const size = model.columns.length;
      expectClose(
        ours.standardErrors,
        Array.from({ length: size }, (_, j) => Math.sqrt(theirs.cr2[j * size + j])),
        ITERATED,
      );
    });
  }

  it('one cluster has no spread between clusters', () => {
    const model = modelNamed('teams');
    const one = clusterRobust(model, fitted(model), new Int32Array(40), 'CR2');
    expect(one).toEqual({ ok: false, failure: { code: 'oneCluster' } });
    expect(() => clusterRobust(model, fitted(model), new Int32Array(39), 'CR1')).toThrow('one per row');
    const twins = { ...model, columns: model.columns.map(() => model.columns[0]) };
    const cluster = Int32Array.from({ length: 40 }, (_, row) => row % 7);
    expect(() => clusterRobust(twins, fitted(model), cluster, 'CR2')).toThrow('depend on each other');
  });

  it('does not depend on labels or the order of rows', () => {
    const model = modelNamed('teams');
    const cluster = Int32Array.from({ length: 40 }, (_, row) => row % 7);
    const backward = {
      ...model,
      columns: model.columns.map((column) => column.toReversed()),
      response: model.response.toReversed(),
      offset: model.offset?.toReversed() ?? null,
    };
    for (const correction of ['CR1', 'CR2'] as const) {
      const first = robust(model, cluster, correction);
      const renamed = robust(backward, cluster.map((code) => 1000 - 13 * code).reverse(), correction);
      expectClose(renamed.standardErrors, first.standardErrors, ITERATED);
      expectClose(renamed.degreesOfFreedom, first.degreesOfFreedom, ITERATED);
    }
  });
});

describe('by hand', () => {
  it('a mean of two clusters of unequal size', () => {
    // y = 1, 3 | 8: mean 4, residuals −3, −1 | 4, sums −4 | 4; CR1: 2 (16 + 16) / 9.
    const model = {
      columns: [Float64Array.of(1, 1, 1)],
      response: Float64Array.of(1, 3, 8),
      trials: null,
      offset: null,
      family: 'gaussian',
    } as const;
    const cluster = Int32Array.of(5, 5, 9);
    expectClose(robust(model, cluster, 'CR1').covariance, [64 / 9], 1e-14);
    // CR2: G = 2/3 and 1/3, sums over √(1 − G): 16 · 3 + 16 · 3/2, over 9.
    expectClose(robust(model, cluster, 'CR2').covariance, [72 / 9], 1e-14);
    // P = [2, −√2·… ]: two clusters and one coefficient leave one degree of freedom.
    expectClose(robust(model, cluster, 'CR2').degreesOfFreedom, [1], 1e-12);
  });

  it('a coefficient that one cluster alone decides has no error of its own', () => {
    const model = {
      columns: [Float64Array.of(1, 1, 1, 1, 1, 1), Float64Array.of(0, 0, 0, 0, 1, 1)],
      response: Float64Array.of(1, 3, 8, 4, 5, 9),
      trials: null,
      offset: null,
      family: 'gaussian',
    } as const;
    const { standardErrors } = robust(model, Int32Array.of(1, 1, 2, 2, 3, 3), 'CR2');
    // The slope is 7 less the mean of the others, whose error it keeps.
    expectClose([standardErrors[1]], [standardErrors[0]], 1e-12);
  });
});

describe('clusterSums', () => {
  it('adds a cluster’s rows column by column, clusters as they appear', () => {
    const sums = clusterSums([Float64Array.of(1, 2, 4), Float64Array.of(-1, 5, 3)], Int32Array.of(8, 2, 8));
    expect(sums).toEqual([Float64Array.of(5, 2), Float64Array.of(2, 5)]);
  });
});

describe('numbered', () => {
  it('numbers codes as they appear, near each other or far apart', () => {
    expect(Array.from(numbered(Int32Array.of(7, -3, 7, 9, -3)))).toEqual([0, 1, 0, 2, 1]);
    expect(Array.from(numbered(Int32Array.of(2e9, -2e9, 2e9, 5)))).toEqual([0, 1, 0, 2]);
    expect(numbered(new Int32Array(0)).length).toBe(0);
  });
});

describe('symmetricEigen', () => {
  it('takes a matrix apart into orthonormal directions', () => {
    const random = createRandom(3);
    const size = 7;
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j <= i; j += 1) {
        const value = random.normal();
        matrix[i * size + j] = value;
        matrix[j * size + i] = value;
      }
    }
    const { values, vectors } = symmetricEigen(matrix, size);
    const back = matrix.map((_, at) =>
      vectors.reduce((sum, vector, k) => sum + values[k] * vector[Math.floor(at / size)] * vector[at % size], 0),
    );
    back.forEach((value, at) => {
      expect(Math.abs(value - matrix[at])).toBeLessThan(1e-14);
    });
    expectClose([...symmetricEigen(Float64Array.of(2, 1, 1, 2), 2).values].sort(), [1, 3], 1e-15);
    expect(symmetricEigen(Float64Array.of(5, 0, 0, 5), 2).values).toEqual(Float64Array.of(5, 5));
    // An entry that is 0 already is not turned, though its two diagonal ones are the same.
    const apart = Float64Array.of(5, 0, 0, 0, 0, 5, 0, 1, 0, 0, 5, 0, 0, 1, 0, 5);
    expectClose([...symmetricEigen(apart, 4).values].sort(), [4, 5, 5, 6], 1e-15);
    expect(() => symmetricEigen(Float64Array.of(Number.POSITIVE_INFINITY), 1)).toThrow('finite');
  });
});
