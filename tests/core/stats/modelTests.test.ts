import { describe, expect, it } from 'vitest';
import { likelihoodRatioTest, waldTest } from '../../../src/core/stats/modelTests';
import reference from '../../reference/regression.json';
import { expectClose } from './expectClose';
import { fitted, modelOf } from './referenceModels';

/** Built on iterated fits. */
const ITERATED = 1e-8;

function fitNamed(name: string) {
  const found = reference.models.find((model) => model.name === name);
  if (!found) throw new Error(`invalid name; not in the reference: ${name}`);
  return fitted(modelOf(found));
}

describe('against R anova and the Wald formula', () => {
  for (const theirs of reference.tests) {
    it(`${theirs.smaller} in ${theirs.larger}`, () => {
      const larger = fitNamed(theirs.larger);
      const ours = likelihoodRatioTest(fitNamed(theirs.smaller), larger);
      if (ours === null) throw new Error('invalid result; the larger model has more columns: null');
      expectClose([ours.statistic, ours.p], [theirs.statistic, theirs.p], ITERATED);
      expect(ours.degreesOfFreedom).toBe(theirs.dropped.length);
      expect(ours.residualDegreesOfFreedom).toBe(larger.family === 'binomialLogit' ? null : larger.degreesOfFreedom);
      const wald = waldTest(larger.coefficients, larger.covariance, theirs.dropped, null);
      expectClose([wald?.statistic ?? 0, wald?.p ?? 0], [theirs.wald, theirs.waldP], ITERATED);
      const f = waldTest(larger.coefficients, larger.covariance, theirs.dropped, larger.degreesOfFreedom);
      expectClose([f?.statistic ?? 0, f?.p ?? 0], [theirs.wald / theirs.dropped.length, theirs.waldF], ITERATED);
    });
  }
});

describe('refusals', () => {
  const fittedTeams = () => fitNamed('teams');

  it('null where there is nothing to test with', () => {
    const teams = fittedTeams();
    expect(likelihoodRatioTest(teams, teams)).toBeNull();
    expect(likelihoodRatioTest(teams, fitNamed('smaller quasi'))).toBeNull();
    expect(waldTest(Float64Array.of(1, 2), Float64Array.of(1, 1, 1, 1), [0, 1], 5)).toBeNull();
  });

  it('throws for models that cannot be compared', () => {
    expect(() => likelihoodRatioTest(fittedTeams(), fitNamed('counts'))).toThrow('one family');
    expect(() => likelihoodRatioTest(fitNamed('steep'), fitNamed('grouped hazards'))).toThrow('same rows');
    expect(() => waldTest(Float64Array.of(1), Float64Array.of(1), [], null)).toThrow('at least one');
  });
});
